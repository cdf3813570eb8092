/** Who is not asked about a JIM, and who agreed instead; for readers of the safety file only. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Agreer } from './unasked.ts'

export const unaskedRows = (tx: Tx, familyId: Id, youth: Id) =>
  tx.rows<SealedRow & { jim: Id; holder: Id; by: Id; second: Id | null; isIn: boolean }>(
    'unasked.rows',
    `
    select id, jim_id as jim, holder, by_person as by, second_person as second, door.jim_is_in(jim_id) as "isIn", sealed, wording, key_person as "keyPerson"
    from safety.jim_unasked where family_id = $1 and youth_id = $2 and lifted_at is null order by at, id`,
    [familyId, youth],
  )

export const agreedRows = (tx: Tx, familyId: Id, youth: Id) =>
  tx.rows<SealedRow & { jim: Id; by: Agreer; onDay: Day }>(
    'unasked.agreed',
    `
    select id, jim_id as jim, agreed_by as by, on_day as "onDay", sealed, wording, key_person as "keyPerson"
    from safety.jim_agreed where family_id = $1 and youth_id = $2 order by at, id`,
    [familyId, youth],
  )
