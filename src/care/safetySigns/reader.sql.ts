/** Who reads a safety file along; row level security leaves it to who guards the file. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { addDays, type Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export const readersOfFile = (tx: Tx, familyId: Id, file: Id) =>
  tx.rows<SealedRow & { person: Id; lastOn: Day }>(
    'safetyFile.readers',
    `
    select r.id, r.person_id as person, ((r.until_at at time zone 'Europe/Amsterdam')::date - 1) as "lastOn", r.sealed, r.wording, r.key_person as "keyPerson"
    from safety.file_reader r where r.family_id = $1 and r.file_id = $2 and r.until_at > door.now() order by r.until_at, r.id`,
    [familyId, file],
  )

/** Midnight after a last day. */
export const endOf = async (tx: Tx, last: Day): Promise<Date> =>
  (
    await tx.one<{ at: Date }>('safetyFile.endOf', "select $1::date::timestamp at time zone 'Europe/Amsterdam' as at", [
      addDays(last, 1),
    ])
  )?.at ?? new Date(Number.NaN)
