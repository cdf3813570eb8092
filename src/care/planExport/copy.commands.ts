/** Makes the copy of one person: what row level security shows, opened, in one transaction with its log row. */

import { type Dossier, type Knock, type Look, openDossier } from '#care/access/door.commands.ts'
import { youthsOf } from '#care/access/frame.ts'
import { copyQuestions, copyRows } from '#care/copy/copy.sql.ts'
import {
  byId,
  type Copy,
  type CopyItem,
  type CopyQuestion,
  type SectionName,
  schemaPath,
  schemaVersion,
  wordsOf,
} from '#care/copy/copy.ts'
import type { Id } from '#care/pass/facts.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'

const asksFrom = 12

export const lookAtRights = (
  familyId: Id,
  action: Look['action'],
  objectClass = 'ownRights',
  id?: Id,
  done?: Id,
): Look => ({
  familyId,
  purpose: 'gegevens bekijken of meenemen',
  action,
  topics: [],
  object: id === undefined ? { class: objectClass } : { class: objectClass, id },
  done,
})

/** The look of who takes the copy along, as a row in the log. */
export const exporting = (familyId: Id): Look => lookAtRights(familyId, 'export', 'planExport')

/** A copy is for who belongs to the family, from 12; a professional takes nothing along. */
export function mayTakeCopy(dossier: Pick<Dossier, 'isFamily' | 'people' | 'viewer'>): boolean {
  const me = youthsOf(dossier).find(({ id }) => id === dossier.viewer.person)
  return dossier.isFamily && (me === undefined || (me.age ?? 0) >= asksFrom)
}

/** Opens the family to read everything or to take it along, and hands over what this person may read. */
export const withCopy = <T>(
  knock: Knock,
  look: Look,
  exportId: Id,
  work: (copy: Copy, dossier: Dossier) => T | Promise<T>,
): Promise<T> =>
  openDossier(knock, look, async (dossier) => {
    if (!mayTakeCopy(dossier)) throw new Refusal('notYours')
    return work(await copyOf(dossier, exportId), dossier)
  })

async function copyOf(dossier: Dossier, exportId: Id): Promise<Copy> {
  const lists: Partial<Record<SectionName, readonly CopyItem[]>> = {
    people: byId(
      dossier.people.map(({ id, name, kind, parts, organisation }) => ({ id, name, kind, parts, organisation })),
    ),
    family: [{ id: dossier.family.id, name: dossier.family.name }],
  }
  for (const question of copyQuestions) lists[question.section] = await opened(dossier, question)
  const { viewer, at } = dossier
  return {
    $schema: schemaPath,
    schemaVersion,
    profile: 'myCopy',
    exportId,
    generatedAt: at.toISOString(),
    generatedBy: { name: viewer.municipalityName, scheme: 'onsplan', number: viewer.municipality },
    subject: viewer.person,
    ...(lists as Record<SectionName, readonly CopyItem[]>),
  }
}

async function opened(dossier: Dossier, question: CopyQuestion): Promise<CopyItem[]> {
  const rows = await copyRows(dossier, question, dossier.family.id, dossier.viewer.person)
  const { table } = question
  if (table === null) return rows
  return Promise.all(
    rows.map(async ({ sealed, wording, keyPerson, ...own }) => {
      if (sealed === null) return own
      const words = wordsOf(await dossier.unseal(table, { id: own.id, sealed, wording, keyPerson } as SealedRow))
      return words.length === 0 ? own : { ...own, words }
    }),
  )
}
