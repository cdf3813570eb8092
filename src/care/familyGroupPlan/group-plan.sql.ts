/** Offers of a plan of their own with what was said and made, and skips: row level security leaves what this reader may know. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { RawGroup } from './group-due.ts'
import type { GroupAnswer, SkipGround } from './group-plan.ts'

export const offerTable = 'care.group_offer'
export const answerTable = 'care.group_answer'
export const planTable = 'care.group_plan'
export const lookTable = 'care.group_look'
export const skipTable = 'care.group_skip'

type MaybeSealed = Omit<SealedRow, 'sealed'> & { sealed: Buffer | string | null }

export type LookRow = SealedRow & { says: 'meets' | 'notYet'; ofWording: number; by: Id; at: string }
export type OwnPlanRow = SealedRow & {
  author: Id
  handedInAt: string | null
  handedInBy: Id | null
  changedAt: string
  looks: LookRow[]
}
export type OfferRow = MaybeSealed & {
  youths: Id[]
  asked: Id[]
  explanation: string
  until: Day
  longerUntil: Day | null
  offeredBy: Id
  offeredAt: Date
  said: (SealedRow & { person: Id; answer: GroupAnswer; typedBy: Id | null; at: string })[]
  plan: OwnPlanRow | null
}

/** Oldest first, each with everything that hangs on it: one question. */
export const offerRows = (tx: Tx, familyId: Id) =>
  tx.rows<OfferRow>(
    'groupPlan.offers',
    `
    select o.id, o.sealed, o.wording, o.key_person as "keyPerson", o.youths, o.asked, o.explanation, o.until_on as until, o.longer_until_on as "longerUntil",
      o.offered_by as "offeredBy", o.offered_at as "offeredAt",
      (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'person', a.person_id, 'answer', a.answer, 'typedBy', a.typed_by, 'at', a.said_at,
          'sealed', encode(a.sealed, 'base64'), 'wording', a.wording, 'keyPerson', a.key_person) order by a.said_at, a.id), '[]')
        from care.group_answer a where a.family_id = o.family_id and a.offer_id = o.id and a.undone_at is null) as said,
      (select jsonb_build_object('id', g.id, 'author', g.author, 'handedInAt', g.handed_in_at, 'handedInBy', g.handed_in_by, 'changedAt', g.changed_at,
          'sealed', encode(g.sealed, 'base64'), 'wording', g.wording, 'keyPerson', g.key_person,
          'looks', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'says', l.says, 'ofWording', l.of_wording, 'by', l.by_person, 'at', l.at,
              'sealed', encode(l.sealed, 'base64'), 'wording', l.wording, 'keyPerson', l.key_person) order by l.at, l.id), '[]')
            from care.group_look l where l.family_id = o.family_id and l.group_plan_id = g.id and l.undone_at is null))
        from care.group_plan g where g.family_id = o.family_id and g.offer_id = o.id and g.undone_at is null) as plan
    from care.group_offer o where o.family_id = $1 and o.undone_at is null order by o.offered_at, o.id`,
    [familyId],
  )

export type SkipRow = SealedRow & { ground: SkipGround; shownTo: Id[]; by: Id; second: Id | null; at: Date }

/** The newest first. */
export const skipRows = (tx: Tx, familyId: Id) =>
  tx.rows<SkipRow>(
    'groupPlan.skips',
    `
    select id, ground, shown_to as "shownTo", by_person as by, second_person as second, made_at as at, sealed, wording, key_person as "keyPerson"
    from care.group_skip where family_id = $1 and undone_at is null order by made_at desc, id`,
    [familyId],
  )

/** Two who answer, extend or hand in at once wait for each other. */
export const waitForGroupPlan = (tx: Tx, familyId: Id) =>
  tx.one('groupPlan.wait', "select pg_advisory_xact_lock(hashtextextended($1 || ' groupPlan', 2))", [familyId])

/** Days and codes alone, as the plan page and the list know them. */
export const groupFacts = (tx: Tx, municipality: Id, familyId: Id) =>
  tx.one<{ facts: RawGroup }>('groupPlan.facts', 'select care.group_facts($1, $2) as facts', [municipality, familyId])
