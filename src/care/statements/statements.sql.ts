/** Statements beside texts, and the text they stand beside: row level security shows both or neither. */

import { type ItemTable, itemKinds } from '#care/access/item.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Answered, Lives, Wish } from './statement.ts'

export type StatementRow = SealedRow & {
  itemId: Id
  kind: Wish
  author: Id
  at: Date
  answerDueOn: Day | null
}

/** Everything said to these texts, oldest first, in one question. */
export const statementRows = (tx: Tx, familyId: Id, itemIds: readonly Id[]) =>
  tx.rows<StatementRow>(
    'statements.ofItems',
    `
    select id, item_id as "itemId", kind, author, at, answer_due_on as "answerDueOn", sealed, wording, key_person as "keyPerson"
    from care.statement where family_id = $1 and item_id = any($2) and undone_at is null order by at`,
    [familyId, itemIds],
  )

export type ItemRow = Answered &
  Omit<SealedRow, 'sealed'> & { sealed: Buffer | null; typedBy: Id | null; createdAt: Date }

export const itemOf = async (tx: Tx, familyId: Id, kind: Answered['kind'], id: Id): Promise<ItemRow | undefined> =>
  (await itemsOf(tx, familyId, kind, [id]))[0]

/** Every kind of item has these columns. */
export async function itemsOf(tx: Tx, familyId: Id, kind: Answered['kind'], ids: readonly Id[]): Promise<ItemRow[]> {
  const table: ItemTable = itemKinds[kind].table
  const rows = await tx.run<Omit<ItemRow, 'kind'>>(
    write
      .selectFrom(table as 'care.score')
      .select(['id', 'author', 'typed_by as typedBy', 'subjects', 'created_at as createdAt'])
      .select(['sealed', 'wording', 'key_person as keyPerson'])
      .where('family_id', '=', familyId)
      .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids])))),
  )
  return rows.map((row) => ({ ...row, kind }))
}

export const livesOf = (tx: Tx, familyId: Id) =>
  tx.rows<Lives>(
    'statements.lives',
    'select person_id as person, parts, array(select h from unnest(households) h where h in (select k.id from care.household k)) as households from care.family_member where family_id = $1 and until_on is null',
    [familyId],
  )

export const statementForUndo = (tx: Tx, familyId: Id, itemId: Id, id: Id) =>
  tx.one<{ author: Id; at: Date }>(
    'statements.forUndo',
    'select author, at from care.statement where family_id = $1 and item_id = $2 and id = $3 and undone_at is null',
    [familyId, itemId, id],
  )
