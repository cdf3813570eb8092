/** Conversations, what was written in them, and which parents in two homes want to write each other. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { AskedIn, Message, SubjectKind, TwoHomes } from './message.ts'

export const tableOfKind = { plan: 'plan', doel: 'goal' } as const satisfies Record<SubjectKind, string>

/** Row level security leaves those that this viewer reads. */
export const messageRows = (tx: Tx, familyId: Id) =>
  tx.rows<Message>(
    'messages.all',
    `
    select id, case about_table when 'plan' then 'plan' else 'doel' end as kind, about_id as "aboutId", author,
      readers || array(select r.person_id from care.message_reader r where r.message_id = message.id and r.yes and r.undone_at is null order by r.answered_at) as readers
    from care.message where family_id = $1 order by at, id`,
    [familyId],
  )

export type LineRow = SealedRow & { messageId: Id; author: Id; at: Date; answerBy: Day | null }

export const lineRows = (tx: Tx, familyId: Id, messages: readonly Id[]) =>
  tx.rows<LineRow>(
    'messages.lines',
    `
    select id, message_id as "messageId", author, at, answer_by as "answerBy", sealed, wording, key_person as "keyPerson"
    from care.message_line where family_id = $1 and message_id = any($2) and undone_at is null order by at, id`,
    [familyId, messages],
  )

/** The newest words of each. */
export const lastLineRows = (tx: Tx, familyId: Id, messages: readonly Id[]) =>
  tx.rows<LineRow>(
    'messages.lastLines',
    `
    select distinct on (message_id) id, message_id as "messageId", author, at, answer_by as "answerBy", sealed, wording, key_person as "keyPerson"
    from care.message_line where family_id = $1 and message_id = any($2) and undone_at is null order by message_id, at desc, id desc`,
    [familyId, messages],
  )

/** Everybody who may read this now; nobody when the viewer may not. */
export const readersNow = async (tx: Tx, kind: SubjectKind, about: Id): Promise<readonly Id[]> =>
  (
    await tx.rows<{ id: Id }>('messages.readers', 'select r as id from door.message_readers($1, $2) r', [
      tableOfKind[kind],
      about,
    ])
  ).map(({ id }) => id)

/** Also of people whom this reader does not know: whether two parents among them do not want to write each other. */
export const areKeptApart = async (tx: Tx, people: readonly Id[]): Promise<boolean> =>
  (await tx.one<{ yes: boolean }>('messages.keptApart', 'select door.are_kept_apart($1) as yes', [people]))?.yes ??
  false

export const apartAmong = (tx: Tx, people: readonly Id[]) =>
  tx.rows<TwoHomes>('messages.apart', 'select one, other, "bothWant" from door.parents_apart($1)', [people])

/** Who asked whom in, newest last. */
export const askedRows = (tx: Tx, familyId: Id, message: Id) =>
  tx.rows<AskedIn>(
    'messages.askedIn',
    `
    select id, person_id as person, asked_by as "askedBy", asked_at as "askedAt", yes, answered_at as "answeredAt"
    from care.message_reader where family_id = $1 and message_id = $2 and undone_at is null order by asked_at, id`,
    [familyId, message],
  )

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
