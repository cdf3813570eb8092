/** Versions of the plan with what everybody said of them. What somebody may not read is left out by the policies. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Stand } from './agreement.ts'

export type VersionRow = SealedRow & {
  no: number
  occasion: 'meeting' | 'review' | 'request'
  madeBy: Id
  offeredTo: Id[]
  offeredAt: Date
  said: (SealedRow & {
    person: Id
    stand: Stand
    channel: 'screen' | 'spoken' | 'paper'
    typedBy: Id | null
    at: string
  })[]
}

/** Versions with everything said on them, newest first. */
export const versionRows = (tx: Tx, familyId: Id, planId: Id) =>
  tx.rows<VersionRow>(
    'plan.versions',
    `
    select v.id, v.sealed, v.wording, v.key_person as "keyPerson", v.no, v.occasion, v.made_by as "madeBy", v.offered_to as "offeredTo", v.offered_at as "offeredAt",
      (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'person', a.person_id, 'stand', a.stand, 'channel', a.channel, 'typedBy', a.typed_by, 'at', a.said_at,
          'sealed', encode(a.sealed, 'base64'), 'wording', a.wording, 'keyPerson', a.key_person) order by a.said_at), '[]')
        from care.plan_agreement a where a.family_id = v.family_id and a.version_id = v.id and a.undone_at is null) as said
    from care.plan_version v where v.family_id = $1 and v.plan_id = $2 and v.undone_at is null order by v.no desc`,
    [familyId, planId],
  )

export type ContentRow = { kind: string; id: Id; wording: number }

/** What a version fixes: which items and which of their wordings, never their text. */
export const contentsOf = (tx: Tx, familyId: Id) =>
  tx.rows<ContentRow>(
    'plan.contents',
    `
    select 'plan' as kind, id, wording from care.plan where family_id = $1 and closed_at is null
    union all select 'strength', id, wording from care.strength where family_id = $1 and undone_at is null and audience = 'plan'
    union all select 'worry', id, wording from care.worry where family_id = $1 and undone_at is null and settled_on is null and audience = 'plan'
    union all select 'perspective', id, wording from care.perspective where family_id = $1 and undone_at is null and audience = 'plan'
    union all select 'goal', id, wording from care.goal where family_id = $1 and undone_at is null and audience = 'plan'`,
    [familyId],
  )
