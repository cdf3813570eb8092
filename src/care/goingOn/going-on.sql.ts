/** Why help goes on, for the youth and who coordinates. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { GoingOnKind } from './going-on.ts'

export type GoingOnRow = SealedRow & { kind: GoingOnKind; by: Id; secondTalkOn: Day | null; at: Date }

export const goingOnRows = (tx: Tx, familyId: Id, question: Id) =>
  tx.rows<GoingOnRow>(
    'goingOn.ofQuestion',
    `
    select g.id, g.kind, g.decided_by as by, g.second_talk_on as "secondTalkOn", g.decided_at as at, g.sealed, g.wording, g.key_person as "keyPerson"
    from care.help_going_on g where g.family_id = $1 and g.question_id = $2 order by g.decided_at desc, g.id`,
    [familyId, question],
  )
