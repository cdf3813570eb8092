/** The package one takes along: the copy in two forms, with what one drew, photographed or spoke. */

import { type Dossier, knockOf } from '#care/access/door.commands.ts'
import { readsTopic } from '#care/access/frame.ts'
import { circlePhotosOf, wholePhotoOf } from '#care/circlePhoto/circle-photo.commands.ts'
import { ownPhoto } from '#care/circlePhoto/circle-photo.ts'
import { allMedia, fileOf } from '#care/media/media.commands.ts'
import { DrawingFile } from '#care/media/media.views.tsx'
import { paperFileOf, papersHere } from '#care/papers/papers.commands.ts'
import { exporting, withCopy } from '#care/planExport/copy.commands.ts'
import { CopyFile } from '#care/planExport/copy.views.tsx'
import { exportWords } from '#care/planExport/plan-export.words.ts'
import { schoolFilesHere, wholeSchoolFile } from '#care/schoolFile/school-file.commands.ts'
import { ownPiecesIn, pieceFile } from '#care/threeHouses/three-houses.commands.ts'
import { type Answer, asHtml, file, type Page } from '#platform/web/page.ts'
import { packageOf } from '#platform/zip.ts'

/** The package of exchange.md 2: the copy in two forms, own drawings and photos, the voice only if asked for, and a list of the files with their hash. Its name tells nobody whose it is. */
export const takePackage = (page: Page): Promise<Answer> =>
  withCopy(knockOf(page), exporting(page.param('familyId')), page.requestId, async (copy, seen) => {
    const files = [
      { name: 'plan.html', bytes: Buffer.from(`<!DOCTYPE html>${asHtml(<CopyFile seen={seen} copy={copy} />)}`) },
      { name: 'plan.json', bytes: Buffer.from(JSON.stringify(copy)) },
      ...(await enclosed(seen, page.query.get('opnamen') === 'ja')),
    ]
    const about = { profile: copy.profile, schemaVersion: copy.schemaVersion }
    return file(`ons-plan-${seen.today}.zip`, 'application/zip', packageOf(about, files))
  })

/** Drawings as SVG, photos and sounds as they are kept, each under the id by which the copy names it. */
async function enclosed(seen: Dossier, withSounds: boolean) {
  const own = (await allMedia(seen)).filter(
    ({ author, kind }) => author === seen.viewer.person && (withSounds || kind !== 'sound'),
  )
  const files: { name: string; bytes: Buffer }[] = []
  // One after another: each is opened whole.
  for (const one of own) files.push(await fileIn(seen, one))
  const told = (await ownPiecesIn(seen)).filter(({ photo, sound }) => photo !== '' || (withSounds && sound !== null))
  for (const { id } of told) files.push(named(id, await pieceFile(seen, id)))
  const circle = ownPhoto(await circlePhotosOf(seen), seen.viewer.person)
  if (circle !== undefined) files.push(named(circle.id, await wholePhotoOf(seen, circle.id)))
  return [...files, ...(await ofPapers(seen, withSounds)), ...(await ofSchool(seen))]
}

/** What the papers hold that this reader may read. */
async function ofPapers(seen: Dossier, withSounds: boolean) {
  const files: { name: string; bytes: Buffer }[] = []
  for (const paper of readsTopic(seen, 'documents') ? await papersHere(seen) : [])
    for (const { id, kind } of paper.files)
      if (withSounds || kind !== 'sound') files.push(named(id, await paperFileOf(seen, paper.id, id)))
  return files
}

/** What school sent along with what it saw, for who reads that. */
async function ofSchool(seen: Dossier) {
  const files: { name: string; bytes: Buffer }[] = []
  for (const { id, word } of await schoolFilesHere(seen)) files.push(named(id, await wholeSchoolFile(seen, word, id)))
  return files
}

async function fileIn(seen: Dossier, { id, piece, kind, strokes }: Awaited<ReturnType<typeof allMedia>>[number]) {
  const label = seen.say(exportWords['gegevens.drawing'])
  if (kind === 'drawing')
    return {
      name: `bijlagen/${id}.svg`,
      bytes: Buffer.from(asHtml(<DrawingFile label={label} strokes={strokes} />)),
    }
  return named(id, await fileOf(seen, { familyId: seen.family.id, piece, id }))
}

const named = (id: string, { type, bytes }: { type: string; bytes: Buffer }) => ({
  name: `bijlagen/${id}.${endings[type] ?? 'bin'}`,
  bytes,
})

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'application/pdf': 'pdf',
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
}
