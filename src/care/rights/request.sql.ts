/** Requests with their answer, and whether research may use somebody's data. Row level security shows each the own ones. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { RequestKind } from './request.ts'

export type RequestRow = {
  id: Id
  kind: RequestKind
  askedBy: Id
  youth: Id | null
  askedAt: Date
  answerDueOn: string
  sealed: Buffer | null
  wording: number
  keyPerson: Id
  answerId: Id | null
  answeredBy: Id | null
  answeredAt: Date | null
  answer: Buffer | null
  ground: string | null
}

/** Those that were not answered first, by the day on which the answer is due. */
export const requestRows = (tx: Tx, familyId: Id) =>
  tx.rows<RequestRow>(
    'rights.requests',
    `
    select r.id, r.kind, r.asked_by as "askedBy", r.youth_id as youth, r.asked_at as "askedAt", r.answer_due_on as "answerDueOn", r.sealed, r.wording, r.key_person as "keyPerson",
      a.id as "answerId", a.by_person as "answeredBy", a.at as "answeredAt", a.sealed as answer, a.ground
    from care.rights_request r
    left join care.rights_answer a on a.municipality_id = r.municipality_id and a.family_id = r.family_id and a.request_id = r.id
    where r.family_id = $1 and r.undone_at is null order by a.id is not null, r.answer_due_on, r.asked_at, r.id`,
    [familyId],
  )

/** Off until somebody says yes. */
export const mayResearch = async (tx: Tx, familyId: Id, person: Id): Promise<boolean> =>
  (
    await tx.one<{ allowed: boolean }>(
      'rights.research',
      'select allowed from care.research_choice where family_id = $1 and person_id = $2 order by at desc, id desc limit 1',
      [familyId, person],
    )
  )?.allowed ?? false
