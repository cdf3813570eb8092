/** The family's log: row level security leaves only what this reader may know. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { LogLine } from './look-log.ts'

/** At most `most` lines before a moment, newest first, the asker's own looks left out. */
export const logLines = (tx: Tx, me: Id, before: Date, of: Id | null, most: number) =>
  tx.rows<LogLine>(
    'access.logLines',
    `
    select l.id, l.at, l.action, l.person_id as person, l.role, o.name as organisation, l.purpose, door.still_named(l.subjects, l.topics) as subjects, l.topics
    from care.access_log l left join care.organisation o on o.municipality_id = l.municipality_id and o.id = l.organisation_id
    where l.family_id = (select p.family_id from door.pass p where p.xid = pg_current_xact_id_if_assigned())
      and l.municipality_id = (select p.municipality_id from door.pass p where p.xid = pg_current_xact_id_if_assigned())
      and l.person_id is distinct from $1 and l.at < $2 and ($3::uuid is null or l.person_id = $3)
    order by l.at desc limit $4`,
    [me, before, of, most],
  )

export const logLine = (tx: Tx, id: Id) =>
  tx.one<LogLine>(
    'access.logLine',
    `
    select l.id, l.at, l.action, l.person_id as person, l.role, o.name as organisation, l.purpose, door.still_named(l.subjects, l.topics) as subjects, l.topics
    from care.access_log l left join care.organisation o on o.municipality_id = l.municipality_id and o.id = l.organisation_id where l.id = $1`,
    [id],
  )

export type AskedRow = SealedRow & {
  logId: Id
  answerDueOn: string
  answerId: Id | null
  answer: Buffer | null
  answerKey: Id | null
}

export const ownQuestions = (tx: Tx) =>
  tx.rows<AskedRow>(
    'access.ownQuestions',
    `
    select q.id, q.log_id as "logId", q.answer_due_on as "answerDueOn", q.sealed, q.wording, q.key_person as "keyPerson",
      a.id as "answerId", a.sealed as answer, a.key_person as "answerKey"
    from care.log_question q left join care.log_answer a on a.municipality_id = q.municipality_id and a.family_id = q.family_id and a.question_id = q.id
    order by q.asked_at desc`,
  )

/** Why somebody without a place here looked in an emergency: of those looks that this reader hears of. */
export const emergencyReasons = (tx: Tx) =>
  tx.rows<SealedRow & { person: Id; openedAt: Date }>(
    'access.emergencyReasons',
    `
    select e.id, e.sealed, e.wording, e.key_person as "keyPerson", e.person_id as person, e.opened_at as "openedAt" from care.emergency_look e order by e.opened_at`,
  )

/** The same of whom this reader's own log tells: an address with somebody's id tells no more than the log does. */
export const lookersTold = (tx: Tx, ids: readonly Id[]) =>
  tx.rows<SealedRow>(
    'access.lookersTold',
    `
    select w.* from door.lookers(array(select distinct l.person_id from care.access_log l
      where (l.municipality_id, l.family_id) = (select p.municipality_id, p.family_id from door.pass p where p.xid = pg_current_xact_id_if_assigned())
        and l.person_id = any($1))) w`,
    [ids],
  )

/** Names, still sealed, of workers who looked and take no part in the plan. */
export const lookers = (tx: Tx, ids: readonly Id[]) =>
  tx.rows<SealedRow>('access.lookers', 'select * from door.lookers($1)', [ids])
