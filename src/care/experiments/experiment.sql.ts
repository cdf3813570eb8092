/** What somebody tried, and how it went. */

import type { Id } from '#care/pass/facts.ts'
import type { Gone } from '#care/resilience/resilience.sql.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Again } from './experiment.ts'

type ExperimentRow = SealedRow & {
  fromOn: Day
  untilOn: Day
  endId: Id | null
  again: Again | null
  endedAt: Date | null
  endSealed: Buffer | null
  endWording: number | null
}

/** The newest first; the last ten are enough to remember by. */
export const experimentRows = (tx: Tx, familyId: Id, owner: Id) =>
  tx.rows<ExperimentRow>(
    'resilience.experiments',
    `
    select e.id, e.from_on as "fromOn", e.until_on as "untilOn", e.sealed, e.wording, e.key_person as "keyPerson",
      d.id as "endId", d.again, d.at as "endedAt", d.sealed as "endSealed", d.wording as "endWording"
    from care.experiment e left join care.experiment_end d on d.family_id = e.family_id and d.experiment_id = e.id and d.undone_at is null
    where e.family_id = $1 and e.author = $2 and e.undone_at is null order by e.created_at desc, e.id limit 10`,
    [familyId, owner],
  )

export const endOf = (tx: Tx, familyId: Id, experiment: Id) =>
  tx.one<Gone & { id: Id }>(
    'resilience.end',
    'select id, author, at from care.experiment_end where family_id = $1 and experiment_id = $2 and undone_at is null',
    [familyId, experiment],
  )
