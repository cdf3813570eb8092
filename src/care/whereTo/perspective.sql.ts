/** Where the people of one family want to go: row level security leaves what this reader may know. */

import type { Audience, Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export type PerspectiveRow = SealedRow & {
  author: Id
  audience: Audience
  saidIn: Id[]
  at: Date
  changedAt: Date
  hasEarlier: boolean
}

/** The oldest first. */
export const perspectiveRows = (tx: Tx, familyId: Id) =>
  tx.rows<PerspectiveRow>(
    'whereTo.all',
    `
    select id, author, audience, said_in as "saidIn", created_at as at, changed_at as "changedAt", sealed, wording, key_person as "keyPerson",
      exists (select from care.perspective_wording w where w.family_id = $1 and w.item_id = perspective.id and w.no < perspective.wording) as "hasEarlier"
    from care.perspective where family_id = $1 and undone_at is null order by created_at, id`,
    [familyId],
  )

/** Who writes on two devices waits for the other, so that neither is lost. */
export const writeOneByOne = (tx: Tx, author: Id) =>
  tx.one('whereTo.oneByOne', 'select pg_advisory_xact_lock(hashtextextended($1, 5))', [author])

/** As the page of the plan lists them. */
export type ListedPerspective = SealedRow & { author: Id; changedAt: string }
export const listedValues = ['id', 'author', 'changedAt', 'sealed', 'wording', 'keyPerson'] as const
