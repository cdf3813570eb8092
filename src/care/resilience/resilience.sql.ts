/** Cards of one person as far as they are shown to who asks, and cards that others offered. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Card, OfferedCard } from './resilience.ts'

type CardRow = Omit<Card, 'words' | 'picture'> & SealedRow

export const cardRows = (tx: Tx, familyId: Id, owner: Id) =>
  tx.rows<CardRow>(
    'resilience.cards',
    `
    select c.id, c.kind, c.author, c.audience, c.given_by as "givenBy", c.sealed, c.wording, c.key_person as "keyPerson",
      exists (select from care.resilience_card_wording w where w.family_id = $1 and w.item_id = c.id and w.no < c.wording) as "hasEarlier"
    from care.resilience_card c where c.family_id = $1 and c.author = $2 and c.undone_at is null order by c.created_at, c.id`,
    [familyId, owner],
  )

/** Cards that wait for a yes or a no. */
export const offeredRows = (tx: Tx, familyId: Id, person: Id) =>
  tx.rows<Omit<OfferedCard, 'words'> & SealedRow>(
    'resilience.offered',
    `
    select o.id, o.author, o.kind, o.sealed, o.wording, o.key_person as "keyPerson" from care.offered_card o
    where o.family_id = $1 and o.for_person = $2 and o.undone_at is null
      and not exists (select from care.offered_card_answer a where a.family_id = $1 and a.offer_id = o.id and a.undone_at is null)
    order by o.created_at, o.id`,
    [familyId, person],
  )

export type Gone = { author: Id; at: Date }

/** A card that was taken away a moment ago, for who takes that back. */
export const goneCard = (tx: Tx, familyId: Id, id: Id) =>
  tx.one<Gone>(
    'resilience.goneCard',
    'select author, undone_at as at from care.resilience_card where family_id = $1 and id = $2 and undone_at is not null',
    [familyId, id],
  )

export const answerTo = (tx: Tx, familyId: Id, offer: Id) =>
  tx.one<Gone & { id: Id }>(
    'resilience.answer',
    'select id, by_person as author, at from care.offered_card_answer where family_id = $1 and offer_id = $2 and undone_at is null and not kept',
    [familyId, offer],
  )

export const givenCard = (tx: Tx, familyId: Id, id: Id) =>
  tx.one<Gone>(
    'resilience.given',
    'select author, created_at as at from care.offered_card where family_id = $1 and id = $2 and undone_at is null',
    [familyId, id],
  )
