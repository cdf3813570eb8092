/** What was found about custody of each youth, and its parts; row level security shows what this reader may see. */

import type { Custody } from '#care/families/custody.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { CustodyPart } from './custody-part.ts'

export type Check = Custody & { id: Id; inInvestigation: boolean }

/** Every check of every youth, the newest first. */
export const checksOf = (tx: Tx, familyId: Id) =>
  tx.rows<Check>(
    'custody.checks',
    `
    select s.id, s.youth_id as youth, s.holders, s.kind, s.source, s.outcome, s.checked_on as "checkedOn", s.in_investigation as "inInvestigation"
    from care.custody_snapshot s where s.family_id = $1 order by s.recorded_at desc, s.id desc`,
    [familyId],
  )

export const partsOf = (tx: Tx, familyId: Id) =>
  tx.rows<CustodyPart & { snapshot: Id }>(
    'custody.parts',
    `
    select p.snapshot_id as snapshot, p.topic, p.court_on as "courtOn", p.until_on as "untilOn" from care.custody_part p
    where p.family_id = $1 order by p.topic`,
    [familyId],
  )

/** Guardians of this family who are no member of it. */
export const guardiansOf = async (tx: Tx, familyId: Id): Promise<readonly Id[]> =>
  (
    await tx.rows<{ person: Id }>(
      'custody.guardians',
      "select p.person_id as person from care.participant p where p.family_id = $1 and p.kind = 'guardian' and (p.until_at is null or p.until_at > door.now())",
      [familyId],
    )
  ).map(({ person }) => person)
