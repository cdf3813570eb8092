/** Who cares for a youth as a foster parent, and the pieces of the plan that can be picked; row level security leaves what the reader reads. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { DailyItem } from './daily-life.ts'

export type FosterHome = { id: Id; person: Id; fromAt: Date }

export const fosterHomes = (tx: Tx, familyId: Id, youth: Id) =>
  tx.rows<FosterHome>(
    'dailyLife.homes',
    `
    select p.id, p.person_id as person, p.from_at as "fromAt" from care.participant p
    where p.family_id = $1 and p.kind = 'fosterParent' and $2 = any(p.subjects) and (p.until_at is null or p.until_at > door.now()) order by p.from_at, p.id`,
    [familyId, youth],
  )

export type DailyRow = SealedRow & DailyItem

/** Goals and actions about this youth alone: a piece about somebody else too is opened by that person as well. */
export const dailyItems = (tx: Tx, familyId: Id, youth: Id) =>
  tx.rows<DailyRow>(
    'dailyLife.items',
    `
    select * from (
      select g.id, 'goal' as kind, g.id as goal, g.sealed, g.wording, g.key_person as "keyPerson", g.created_at from care.goal g
        where g.family_id = $1 and g.undone_at is null and g.subjects = array[$2::uuid]
      union all select s.id, 'step', s.goal_id, s.sealed, s.wording, s.key_person, s.created_at from care.step s
        where s.family_id = $1 and s.undone_at is null and s.subjects = array[$2::uuid]) each
    order by each.created_at, each.id`,
    [familyId, youth],
  )

/** Whether the reader writes about this youth: the youth from 12, who decides, and who coordinates. */
export const writesAbout = async (tx: Tx, youth: Id): Promise<boolean> =>
  (
    await tx.one<{ may: boolean }>(
      'dailyLife.mayKnow',
      'select $1 = any(p.writes) as may from door.pass p where p.xid = pg_current_xact_id_if_assigned()',
      [youth],
    )
  )?.may ?? false
