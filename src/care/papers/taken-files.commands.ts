/** What was sent as a paper, judged by its bytes: a photo is made anew, a PDF and a sound are kept as they came. */

import { takeMedia } from '#care/media/media.commands.ts'
import { isPdf } from '#platform/pdf.ts'
import { soundTypeOf } from '#platform/sound/sound.ts'
import type { Upload } from '#platform/web/upload.ts'
import { type FileProblem, type PaperKind, paperFilesAtMost } from './family-paper.ts'

/** Judged and made safe, not yet kept anywhere. */
export type NewFile = { kind: PaperKind; texts: Record<string, string>; file: { type: string; bytes: Buffer } }
export type TakenFiles = { files: readonly NewFile[] } | { problems: readonly FileProblem[] }

/** Everything that is right, or what is wrong, each fault once. */
export async function takeFiles(sent: readonly Upload[]): Promise<TakenFiles> {
  if (sent.length === 0) return { problems: [{ field: 'files', fault: 'none' }] }
  if (sent.length > paperFilesAtMost) return { problems: [{ field: 'files', fault: 'tooMany' }] }
  const judged: (NewFile | FileProblem)[] = []
  // One after another: a photo is opened whole.
  for (const one of sent) judged.push(await judge(one))
  const problem = judged.find((one) => 'fault' in one)
  return problem === undefined ? { files: judged.filter((one) => 'kind' in one) } : { problems: [problem] }
}

async function judge(sent: Upload): Promise<NewFile | FileProblem> {
  const { bytes, size, isTooLarge } = sent
  if (isTooLarge) return { field: 'files', fault: 'tooLarge', megabytes: Math.ceil(size / 1_000_000) }
  if (isPdf(bytes)) return { kind: 'pdf', texts: {}, file: { type: 'application/pdf', bytes } }
  const isSound = (await soundTypeOf(bytes)) !== undefined
  const taken = await takeMedia({ files: isSound ? { sound: sent } : { photo: sent }, drawing: '', seconds: '' })
  if ('problems' in taken) {
    const isLarge = taken.problems.some(({ fault }) => fault === 'tooManyPixels')
    return { field: 'files', fault: isLarge ? 'tooManyPixels' : 'wrongKind' }
  }
  const [media] = taken.media
  if (media === undefined || media.file === null || media.kind === 'drawing')
    return { field: 'files', fault: 'wrongKind' }
  return { kind: media.kind, texts: media.texts, file: media.file }
}
