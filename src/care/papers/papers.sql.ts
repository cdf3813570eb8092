/** Papers of a family: the list with its small pictures, and apart from it the whole photo, the PDF or the sound. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { write } from '#platform/database/write.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { FamilyPaper, PaperFile, PaperKind } from './family-paper.ts'

export const paperTable = 'care.family_paper'
export const paperMediaTable = 'care.family_paper_media'
export const paperFileTable = 'care.family_paper_media_file'

export type PaperRow = Omit<FamilyPaper, 'name' | 'files'> & SealedRow

/** Of what was taken back: one, or with no id every one, of this writer alone. */
type TakenBack = { author: Id; id: Id | null }

/** What this reader may see and what is still there, and what its writer took back and asks for; a goal that this reader does not see is not named. */
export const paperRows = (tx: Tx, familyId: Id, back: TakenBack | null = null) =>
  tx.rows<PaperRow>(
    'papers.all',
    `
    select id, author, subjects, (select g.id from care.goal g where g.family_id = $1 and g.id = family_paper.goal_id) as goal, audience, created_at as at,
      undone_at is not null as "isBack", sealed, wording, key_person as "keyPerson"
    from care.family_paper where family_id = $1 and (undone_at is null or author = $3 and ($2::uuid is null or id = $2)) and sealed <> '' order by created_at, id`,
    [familyId, back?.id ?? null, back?.author ?? null],
  )

export type PaperMediaRow = Omit<PaperFile, 'small'> & SealedRow & { itemId: Id }

export const paperMediaRows = (tx: Tx, familyId: Id) =>
  tx.rows<PaperMediaRow>(
    'papers.media',
    `
    select id, item_id as "itemId", kind, sealed, wording, key_person as "keyPerson"
    from care.family_paper_media where family_id = $1 and sealed <> '' order by item_id, nth`,
    [familyId],
  )

/** One of them with what it holds. */
export const paperWithFile = (tx: Tx, familyId: Id, itemId: Id, id: Id) =>
  tx.one<SealedRow & { kind: PaperKind }>(
    'papers.file',
    `
    select f.id, m.kind, f.sealed, f.wording, f.key_person as "keyPerson"
    from care.family_paper_media m join care.family_paper_media_file f on f.family_id = $1 and f.id = m.id
    where m.family_id = $1 and m.item_id = $2 and m.id = $3 and f.sealed <> ''`,
    [familyId, itemId, id],
  )

/** Whom this reader may read papers of, and whom he or she may write about. */
export const openForPapers = (tx: Tx) =>
  tx.one<{ reads: Id[]; writes: Id[] }>(
    'papers.open',
    'select p.documents as reads, p.writes from door.pass p where p.xid = pg_current_xact_id_if_assigned()',
  )

type Place = { municipality: Id; familyId: Id; id: Id; keyPerson: Id; sealed: Buffer }
const placed = ({ municipality, familyId, id, keyPerson, sealed }: Place) => ({
  ...{ municipality_id: municipality, family_id: familyId, id, key_person: keyPerson, sealed },
})

export type NewPaperRow = Place & {
  subjects: readonly Id[]
  goal: Id | null
  author: Id
  audience: string
  at: Date
}

export const addPaperRow = (tx: Tx, row: NewPaperRow): Promise<unknown> =>
  tx.run(
    write.insertInto(paperTable).values({
      ...placed(row),
      ...{ subjects: [...row.subjects], goal_id: row.goal, author: row.author, audience: row.audience },
      created_at: row.at,
    }),
  )

export type NewPaperFile = Place & { itemId: Id; kind: PaperKind; nth: number; file: Buffer }

export async function addPaperFile(tx: Tx, row: NewPaperFile): Promise<void> {
  await tx.run(
    write.insertInto(paperMediaTable).values({ ...placed(row), item_id: row.itemId, kind: row.kind, nth: row.nth }),
  )
  await tx.run(write.insertInto(paperFileTable).values({ ...placed(row), sealed: row.file }))
}

export const setPaperUndone = (tx: Tx, familyId: Id, id: Id, at: Date): Promise<unknown> =>
  tx.run(write.updateTable(paperTable).set({ undone_at: at }).where('family_id', '=', familyId).where('id', '=', id))
