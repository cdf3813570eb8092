/** Which parents live in two homes, which of them want to write each other, and one act on the messages of a family at a time. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { TwoHomes } from './two-homes.ts'

/** Also of people whom this reader does not know: whether two parents among them do not want to write each other. */
export const areKeptApart = async (tx: Tx, people: readonly Id[]): Promise<boolean> =>
  (await tx.one<{ yes: boolean }>('messages.keptApart', 'select door.are_kept_apart($1) as yes', [people]))?.yes ??
  false

export const apartAmong = (tx: Tx, people: readonly Id[]) =>
  tx.rows<TwoHomes>('messages.apart', 'select one, other, "bothWant" from door.parents_apart($1)', [people])

export type WishRow = { id: Id; person: Id; withPerson: Id }

/** The wishes that run now: the own ones, and those about the viewer. */
export const wishRows = (tx: Tx, familyId: Id) =>
  tx.rows<WishRow>(
    'messages.wishes',
    'select id, person_id as person, with_person as "withPerson" from care.message_wish where family_id = $1 and stopped_at is null',
    [familyId],
  )

/** Two acts on the messages of one family come one after the other. */
export const messagesOneByOne = (tx: Tx, familyId: Id) =>
  tx.one('messages.oneByOne', "select pg_advisory_xact_lock(hashtextextended($1 || ' messages', 2))", [familyId])
