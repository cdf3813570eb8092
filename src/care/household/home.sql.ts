/** How many homes there are, who lives in how many, and moving into a new one: of a secret home only who may know of it counts. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'

export const homesOfEach = (tx: Tx, familyId: Id) =>
  tx.one<{ homes: number; members: { id: Id; homes: number }[] }>(
    'household.homesOfEach',
    `
    select (select count(*)::integer from care.household h where h.family_id = $1) as homes,
      (select coalesce(jsonb_agg(jsonb_build_object('id', m.person_id, 'homes', (select count(*) from care.household h where h.id = any(m.households)))), '[]')
        from care.family_member m where m.family_id = $1 and m.until_on is null) as members`,
    [familyId],
  )

export const moveIn = (tx: Tx, familyId: Id, home: Id, residents: readonly Id[]) =>
  tx.rows(
    'household.moveIn',
    `
    update care.family_member set households = households || $1::uuid
    where family_id = $2 and person_id = any($3) and until_on is null
      and (select count(*) from care.household h where h.id = any(households)) < 2`,
    [home, familyId, [...residents]],
  )
