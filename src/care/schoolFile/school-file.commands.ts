/** Judging what school sent along, keeping it with the words, and reading it. */

import type { Dossier, Look } from '#care/access/door.commands.ts'
import { openedFile, sealedFile } from '#care/media/media.commands.ts'
import { type NewFile, takeFiles } from '#care/papers/taken-files.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { Refusal } from '#platform/web/page.ts'
import type { Upload } from '#platform/web/upload.ts'
import {
  addSchoolFile,
  schoolFileRow,
  schoolFileRows,
  schoolMediaFileTable,
  schoolMediaTable,
} from './school-file.sql.ts'
import type { SchoolFile, SchoolFileKind, SchoolFileProblem } from './school-file.ts'

export type NewSchoolFile = NewFile & { kind: SchoolFileKind }

const wrongKind: SchoolFileProblem = { field: 'files', fault: 'wrongKind' }

/** Null when nothing was sent; a sound is not a picture of what was seen. */
export async function takeSchoolFile(sent: Upload | undefined): Promise<NewSchoolFile | null | SchoolFileProblem> {
  if (sent === undefined) return null
  const taken = await takeFiles([sent])
  if ('problems' in taken) return taken.problems[0] ?? wrongKind
  const [file] = taken.files
  return file === undefined || file.kind === 'sound' ? wrongKind : { ...file, kind: file.kind }
}

export async function keepSchoolFile(dossier: Dossier, word: Id, keyPerson: Id, sent: NewSchoolFile): Promise<void> {
  const place = { id: newId(), wording: 1, keyPerson }
  await addSchoolFile(dossier, {
    ...{ municipality: dossier.viewer.municipality, familyId: dossier.family.id, id: place.id, word, keyPerson },
    kind: sent.kind,
    small: await dossier.seal({ ...place, table: schoolMediaTable }, sent.texts),
    whole: await sealedFile(dossier, { ...place, table: schoolMediaFileTable }, sent.file),
  })
}

export async function schoolFilesHere(dossier: Dossier): Promise<SchoolFile[]> {
  return Promise.all(
    (await schoolFileRows(dossier, dossier.family.id)).map(async ({ word, kind, ...row }) => {
      const { small = '' } = await dossier.unseal<{ small?: string }>(schoolMediaTable, row)
      return { id: row.id, word, kind, small }
    }),
  )
}

/** The whole photo or the PDF, for who reads those words. */
export async function wholeSchoolFile(dossier: Dossier, word: Id, id: Id) {
  const found = await schoolFileRow(dossier, dossier.family.id, word, id)
  if (found === undefined) throw new Refusal('notFound')
  return { kind: found.kind, ...(await openedFile(dossier, schoolMediaFileTable, found)) }
}

export const schoolFileLook = (familyId: Id, word: Id): Look => ({
  familyId,
  purpose: 'plan bekijken',
  action: 'read',
  topics: ['goals'],
  object: { class: 'schoolWord', id: word },
})
