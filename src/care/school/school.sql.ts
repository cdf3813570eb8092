/** Of whom somebody takes part for school, and what was shared with him or her of their goals. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { GoalShare } from './school.ts'

/** The pupils of a running part for school, in one row; no row for anybody else. */
export const pupilRow = (tx: Tx, familyId: Id, me: Id) =>
  tx.one<{ pupils: Id[] | null }>(
    'school.pupils',
    `
    select array_agg(distinct pupil order by pupil) as pupils from care.participant p cross join unnest(p.subjects) pupil
    where p.family_id = $1 and p.person_id = $2 and p.kind = 'school' and p.from_at <= door.now() and (p.until_at is null or p.until_at > door.now())`,
    [familyId, me],
  )

export const goalShares = (tx: Tx, familyId: Id, me: Id) =>
  tx.rows<GoalShare>(
    'school.shares',
    `
    select subject, from_at as "fromAt", until_at as "untilAt", withdrawn_at as "withdrawnAt", item_id as goal, with_score as "withScore" from care.share
    where family_id = $1 and reader = $2 and (topic = 'goals' or item_table = 'goal') order by from_at, id`,
    [familyId, me],
  )
