/** Conversations, what was written in them, and which parents in two homes want to write each other. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { AskedIn, Message, NoAnswer, SubjectKind } from './message.ts'

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

/** By what they are about: everybody who may read it now; nobody when the viewer may not. */
export async function readersNow(tx: Tx, about: readonly Pick<Message, 'kind' | 'aboutId'>[]): Promise<Map<Id, Id[]>> {
  const rows = await tx.rows<{ about: Id; readers: Id[] }>(
    'messages.readers',
    `
    select a.id as about, array(select door.message_readers(a.kind, a.id)) as readers
    from (select distinct * from unnest($1::text[], $2::uuid[]) as u(kind, id)) a`,
    [about.map(({ kind }) => tableOfKind[kind]), about.map(({ aboutId }) => aboutId)],
  )
  return new Map(rows.map(({ about: id, readers }) => [id, readers]))
}

/** Who asked whom in, newest last. */
export const askedRows = (tx: Tx, familyId: Id, message: Id) =>
  tx.rows<AskedIn>(
    'messages.askedIn',
    `
    select id, person_id as person, asked_by as "askedBy", asked_at as "askedAt", yes, answered_at as "answeredAt"
    from care.message_reader where family_id = $1 and message_id = $2 and undone_at is null order by asked_at, id`,
    [familyId, message],
  )

/** Of which conversation somebody who works here said that it needs no answer, oldest first. */
export const noAnswerRows = (tx: Tx, familyId: Id, message: Id) =>
  tx.rows<NoAnswer>(
    'messages.noAnswer',
    'select id, person_id as person, at from care.message_no_answer where family_id = $1 and message_id = $2 and undone_at is null order by at, id',
    [familyId, message],
  )

/** Who is in these conversations, for who is in them too, and which of them are professionals here. */
export const namedRows = (tx: Tx, messages: readonly Id[]) =>
  tx.rows<SealedRow & { professional: boolean }>('messages.names', 'select * from door.message_names($1)', [messages])
