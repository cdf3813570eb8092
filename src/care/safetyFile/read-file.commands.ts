/** Reading a safety file, opening one when the first thing is written in it, and what was done with it as a whole. */

import type { Dossier, Look } from '#care/access/door.commands.ts'
import { youthsOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { mustGuard, safetyPath } from '#care/safety/check.commands.ts'
import { groundOf } from '#care/safety/safety.sql.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Texts } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import { type FileRow, filesOf, releasedTo, type SignRow, type StepRow } from './safety-file.sql.ts'
import { type FileEvent, fileNorm, type SourcedFact } from './safety-file.ts'

export const lookAtFile = (familyId: Id, action: 'create' | 'read' | 'change', id?: Id): Look => ({
  familyId,
  purpose: 'veiligheid bewaken',
  action,
  topics: [],
  object: { class: 'safetyFile', ...(id === undefined ? {} : { id }) },
})

export const filePath = (familyId: Id, youth: Id): string => `${safetyPath(familyId)}/${youth}`

export type SeenSign = Omit<SignRow, 'closed' | 'sealed'> & {
  fact: string
  source: string
  opinion: string
  closed: { onDay: SignRow['seenOn']; by: Id; reason: string } | null
}
export type SeenStep = Omit<StepRow, 'sealed'> & { facts: readonly SourcedFact[]; texts: Texts }
export type SeenFile = Omit<FileRow, 'signs' | 'steps'> & {
  signs: readonly SeenSign[]
  steps: readonly SeenStep[]
  events: readonly FileEvent[]
}

export async function seenFiles(dossier: Dossier): Promise<SeenFile[]> {
  return Promise.all((await filesOf(dossier, dossier.family.id)).map((row) => opened(dossier, row)))
}

async function opened(dossier: Dossier, row: FileRow): Promise<SeenFile> {
  const signs = await Promise.all(row.signs.map((sign) => openedSign(dossier, sign)))
  const steps = await Promise.all(
    row.steps.map(async (step) => {
      const texts = await dossier.unseal('safety.code_step', step)
      return { ...step, texts, facts: factsIn(texts) }
    }),
  )
  return { ...row, signs, steps, events: eventsOf(row) }
}

async function openedSign(dossier: Dossier, { closed, ...sign }: SignRow): Promise<SeenSign> {
  const texts = await dossier.unseal('safety.sign', sign)
  const reason = closed === null ? '' : (await dossier.unseal('safety.sign_closed', closed)).reason
  return {
    ...sign,
    ...{ fact: texts.fact ?? '', source: texts.source ?? '', opinion: texts.opinion ?? '' },
    closed: closed === null ? null : { onDay: closed.onDay, by: closed.by, reason: reason ?? '' },
  }
}

export const eventsOf = (row: Pick<FileRow, 'signs' | 'steps' | 'acts'>): FileEvent[] => [
  ...row.signs.map(({ at }) => ({ at: new Date(at), kind: 'sign' as const })),
  ...row.steps.map(({ at, nr }) => ({ at: new Date(at), kind: `step${nr}` as const })),
  ...row.acts.map(({ at, kind }) => ({ at: new Date(at), kind })),
]

/** Facts are sealed beside each other, each with its source. */
export const factTexts = (facts: readonly SourcedFact[]): Texts =>
  Object.fromEntries(
    facts
      .filter(({ fact }) => fact !== '')
      .flatMap(({ fact, source }, i) => [
        [`fact${i}`, fact],
        [`source${i}`, source],
      ]),
  )

const factsIn = (texts: Texts): SourcedFact[] =>
  Array.from({ length: fileNorm.factRows }, (_, i) => ({
    fact: texts[`fact${i}`] ?? '',
    source: texts[`source${i}`] ?? '',
  })).filter(({ fact }) => fact !== '')

/** The youth of the address: of this family, and found only by who guards safety here. */
export async function youthOf(dossier: Dossier, youth: Id): Promise<Id> {
  await mustGuard(dossier)
  const found = youthsOf(dossier).find(({ id }) => id === youth)
  if (found === undefined) throw new Refusal('notFound')
  return found.id
}

/** Who guards safety here writes; a colleague who was named reads a file, and finds nothing else. */
export const isGuard = async (dossier: Dossier): Promise<boolean> =>
  dossier.isCoordinator || (await groundOf(dossier)) === 'safetyOfficer'

/** The youth of the address, for who guards and for who reads this file along. */
export async function youthToRead(dossier: Dossier, youth: Id): Promise<Id> {
  if (await isGuard(dossier)) return youthOf(dossier, youth)
  const file = (await filesOf(dossier, dossier.family.id)).find((row) => row.youth === youth)
  if (file === undefined) throw new Refusal('notFound')
  return file.youth
}

export async function fileFor(dossier: Dossier, youth: Id): Promise<SeenFile | undefined> {
  return (await seenFiles(dossier)).find((file) => file.youth === youth)
}

export async function mustFile(dossier: Dossier, youth: Id): Promise<SeenFile> {
  const file = await fileFor(dossier, await youthOf(dossier, youth))
  if (file === undefined) throw new Refusal('notFound')
  return file
}

/** The id of the youth's file; the first thing that is written opens it. */
export async function openFile(dossier: Dossier, youth: Id): Promise<Id> {
  const there = (await filesOf(dossier, dossier.family.id)).find((file) => file.youth === youth)
  if (there !== undefined) return there.id
  const id = newId()
  await dossier.run(
    write.insertInto('safety.safety_file').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id,
      youth_id: youth,
      opened_on: dossier.today,
      opened_by: dossier.viewer.person,
    }),
  )
  return id
}

export type ReleasedSign = { fact: string; talkOn: SignRow['seenOn']; by: Id; second: Id }

export async function releasedToMe(dossier: Dossier): Promise<ReleasedSign[]> {
  const rows = await releasedTo(dossier, dossier.family.id, dossier.viewer.person)
  return Promise.all(
    rows.map(async ({ talkOn, by, second, ...row }) => ({
      ...{ talkOn, by, second },
      fact: (await dossier.unseal('safety.sign', row)).fact ?? '',
    })),
  )
}

/** D-SAF-02: after a danger the first step is open, for each youth it is about, or for all when none is named. */
export async function openFilesAfter(dossier: Dossier, outcome: string, about: readonly Id[]): Promise<void> {
  if (outcome !== 'danger') return
  const youths = youthsOf(dossier).map(({ id }) => id)
  const named = youths.filter((id) => about.includes(id))
  for (const youth of named.length > 0 ? named : youths) await openFile(dossier, youth)
}

/** `draft`: where what was typed is kept until now. */
export type OnFile = { familyId: Id; youth: Id; id: Id; draft: string }

/** The keys of a row that this person writes now. */
export const ownRow = (dossier: Dossier, id: Id) => ({
  municipality_id: dossier.viewer.municipality,
  family_id: dossier.family.id,
  id,
  by_person: dossier.viewer.person,
})

export const addFileAct = (dossier: Dossier, id: Id, file: Id, kind: 'told' | 'closed') =>
  dossier.run(
    write
      .insertInto('safety.file_act')
      .values({ ...ownRow(dossier, id), file_id: file, kind, on_day: dossier.today, at: dossier.at }),
  )
