/** Checks of safety; row level security leaves what this reader may know. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { CheckOutcome, Occasion } from './check.ts'

/** By which right this transaction looks; a safety officer has no other. */
export const groundOf = async (tx: Tx): Promise<string> =>
  (
    await tx.one<{ ground: string }>(
      'safety.ground',
      'select p.ground from door.pass p where p.xid = pg_current_xact_id_if_assigned()',
    )
  )?.ground ?? ''

export type CheckRow = {
  id: Id
  onDay: Day
  by: Id
  outcome: CheckOutcome
  occasion: Occasion | null
  about: Id[]
  dueOn: Day | null
  words: SealedRow | null
  settled: (SealedRow & { onDay: Day; by: Id }) | null
}

export const checksOf = (tx: Tx, familyId: Id) =>
  tx.rows<CheckRow>(
    'safety.checks',
    `
    select c.id, c.on_day as "onDay", c.by_person as by, c.outcome, c.occasion, c.about, c.due_on as "dueOn",
      case when c.sealed is not null then jsonb_build_object('id', c.id, 'sealed', encode(c.sealed, 'base64'), 'wording', c.wording, 'keyPerson', c.key_person) end as words,
      (select jsonb_build_object('id', s.id, 'sealed', encode(s.sealed, 'base64'), 'wording', s.wording, 'keyPerson', s.key_person, 'onDay', s.on_day, 'by', s.by_person)
        from safety.check_settled s where s.family_id = c.family_id and s.check_id = c.id) as settled
    from safety.safety_check c where c.family_id = $1 order by c.on_day desc, c.id`,
    [familyId],
  )
