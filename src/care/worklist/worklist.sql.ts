/** What the worklist asks of the database: one function for the whole list, and what was put off. */

import type { RawViewer } from '#care/access/frame.sql.ts'
import { type Custody, type CustodyCheck, custodyStanding, custodyTaskDueOn } from '#care/families/custody.ts'
import { groupDue, groupRead, type RawGroup } from '#care/familyGroupPlan/group-due.ts'
import { matchesDue, type RawMatch } from '#care/match/match-due.ts'
import { cardDueOn } from '#care/ourTeam/role-card.ts'
import type { Id } from '#care/pass/facts.ts'
import { type StartOutcome, startDue } from '#care/startConversation/start-conversation.ts'
import { goesWithoutPlan } from '#care/startPage/without-plan.ts'
import { addMonths, ageOn, asDay, type Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { FamilyFacts, LaterReason, Load } from './facts.ts'

export const caseloadQuestion = {
  name: 'worklist.caseload',
  text: 'select door.caseload($1, $2, $3) as page',
}

type RawCheck = {
  outcome: Custody['outcome']
  checkedOn: string
  unsettledOn: string | null
  source: Custody['source']
}

type RawStart = Record<
  'plannedOn' | 'heldAt' | 'firstStepOn' | 'lookBackOn' | 'sentAt' | 'cancelledOn',
  string | null
> & {
  outcomes: readonly StartOutcome[]
}

/** Signs that are a day each, and nothing when there is no such row. */
const daySigns = [
  'requestDueOn',
  'shieldDueOn',
  'withheldReviewOn',
  'urgentHelpOn',
  'custodyAlarmOn',
  'jimSince',
  'pageWrongOn',
  'jimWorryOn',
  'jimHeavyOn',
  'clickTalkOn',
  'paperAskedOn',
  'interpreterOn',
  'schoolWaitsOn',
  'signalWaitsOn',
  'peerMissingOn',
  'peerWorryOn',
  'messageOn',
  'messageUnreadOn',
  'startedOn',
  'lastReviewOn',
  'trialUntilOn',
] as const
type DaySign = (typeof daySigns)[number]

type Signs = Record<DaySign, string | null> & {
  load: Load | null
  begunOn: string
  hasSteps: boolean
  lastActivityAt: string | null
  review: { id: Id; dueOn: string } | null
  professionalSteps: { doer: Id; dueOn: string; untilOn: string | null }[]
  talk: { droppedAt: string | null; droppedGoal: Id | null; differAt: string | null } | null
  youths: { id: Id; bornOn: string | null; since: string; check: RawCheck | null; hasHelp: boolean }[]
  starts: RawStart[] | null
  group: RawGroup | null
  cards: { who: Id; since: string }[] | null
  matches: RawMatch[] | null
  capacityReviewsOn: string[] | null
}

type RawFamily = SealedRow & { signs: Signs; unopened: string | null; birthdays: (SealedRow & { bornOn: string })[] }

export type RawCaseload = {
  today: string
  viewer: RawViewer
  done: { said: string; values?: Record<string, string> } | null
  later: { family: Id; reason: string; because: LaterReason; untilOn: string }[]
  expired: { family: Id; on: string }[]
  safety: { family: Id; on: string }[]
  /** When somebody looked last whether it is safe, of those of whom this worker may know it. */
  checked: { family: Id; on: string }[]
  emergencies: { family: Id; on: string }[]
  /** Families that one guards for safety alone. */
  guarded: SealedRow[]
  /** Of people without an account; null for who takes no questions. */
  questions: { id: Id; dueOn: string; mine: boolean; talked: boolean }[] | null
  /** First talks that no peer worker took in time. */
  firstTalks: { id: Id; dueOn: string; mine: boolean }[] | null
  /** Of peer workers whom one coaches; null for who coaches nobody. */
  coach: { peers: number; heavySince: string | null } | null
  families: RawFamily[]
}

const day = (text: string | null): Day | null => (text === null ? null : asDay(text))
const moment = (text: string | null | undefined): Date | null => (text == null ? null : new Date(text))
const first = (days: readonly string[]): Day | null => day(days.toSorted()[0] ?? null)

const daysOf = (signs: Partial<Signs>): Record<DaySign, Day | null> =>
  Object.fromEntries(daySigns.map((name) => [name, day(signs[name] ?? null)])) as Record<DaySign, Day | null>

/** What the list says of one family today, to this worker. */
export function factsOf(
  raw: RawFamily,
  { today, viewer, later, expired, safety, checked, emergencies }: RawCaseload,
): FamilyFacts {
  const { signs } = raw
  const now = asDay(today)
  const ownSteps = signs.professionalSteps.filter(
    (step) => step.doer === viewer.person && (step.untilOn === null || step.untilOn >= today),
  )
  const minors = signs.youths.filter((youth) => youth.bornOn === null || ageOn(asDay(youth.bornOn), now) < 18)
  return {
    ...daysOf(signs),
    load: signs.load,
    hasSteps: signs.hasSteps,
    planWaits: (signs.group?.waitsSince ?? null) !== null,
    ...custodyOf(minors, now),
    starts: (signs.starts ?? []).flatMap((start) => startOf(start, now)),
    talkOn: first((signs.starts ?? []).flatMap((start) => aheadOn(start, now) ?? [])),
    goesWithoutPlan: (signs.starts ?? []).some((start) => start.sentAt !== null && goesWithoutPlan(start.outcomes)),
    group: signs.group ? groupDue(groupRead(signs.group), now) : [],
    cards: (signs.cards ?? []).map(({ who, since }) => ({
      kind: who === viewer.person ? 'ownCard' : 'roleCard',
      due: cardDueOn(asDay(since)),
    })),
    capacityReviewsOn: (signs.capacityReviewsOn ?? []).map((on) => asDay(on)),
    ...{ begunOn: asDay(signs.begunOn), matches: matchesDue(signs.matches ?? [], now) },
    lastActivityAt: moment(signs.lastActivityAt),
    review: signs.review === null ? null : { id: signs.review.id, dueOn: asDay(signs.review.dueOn) },
    ownStepDueOn: first(ownSteps.map((step) => step.dueOn)),
    droppedAt: moment(signs.talk?.droppedAt),
    droppedGoal: signs.talk?.droppedGoal ?? null,
    differAt: moment(signs.talk?.differAt),
    unopenedSince: moment(raw.unopened),
    expiredInvitationOn: first(expired.filter(({ family }) => family === raw.id).map(({ on }) => on)),
    youths: raw.birthdays.map((youth) => ({ id: youth.id, bornOn: asDay(youth.bornOn) })),
    later: later.filter(({ family }) => family === raw.id).map((put) => ({ ...put, untilOn: asDay(put.untilOn) })),
    safetyDueOn: dueIn(safety, raw.id),
    uncheckedReviewOn: unchecked(day(signs.lastReviewOn), dueIn(checked, raw.id)),
    emergencyOn: dueIn(emergencies, raw.id),
  }
}

const aheadOn = ({ plannedOn, heldAt, sentAt, cancelledOn }: RawStart, today: Day): Day | null => {
  const on = day(plannedOn)
  return heldAt === null && sentAt === null && cancelledOn === null && on !== null && on >= today ? on : null
}

/** What this conversation waits for, if it waits for something today. */
const startOf = ({ plannedOn, heldAt, firstStepOn, lookBackOn, sentAt, cancelledOn }: RawStart, today: Day) => {
  const days = { plannedOn: day(plannedOn) ?? today, firstStepOn: day(firstStepOn), lookBackOn: day(lookBackOn) }
  const due = startDue(
    { ...days, heldAt: moment(heldAt), sentAt: moment(sentAt) },
    { cancelledOn: day(cancelledOn), today },
  )
  return due === null ? [] : [due]
}

/** Unknown, not sure and nobody ask to be found out; a check that only got old asks to be done again (D-PEO-03). */
function custodyOf(
  minors: Signs['youths'],
  today: Day,
): Pick<FamilyFacts, 'custodyToCheck' | 'custodyAgainOn' | 'custodyMonthlyOn'> {
  const known = minors.map(({ check, since }) => {
    const custody = check === null ? undefined : checkOf(check)
    return { standing: custodyStanding(custody, today), due: custodyTaskDueOn(custody, asDay(since), today) }
  })
  return {
    custodyToCheck: known.some(({ standing }) => standing === 'unknown' || standing === 'none'),
    custodyMonthlyOn: first(
      minors.flatMap(({ check, hasHelp }) =>
        hasHelp && check?.source === 'register' ? [addMonths(asDay(check.checkedOn), 1)] : [],
      ),
    ),
    custodyAgainOn: first(known.flatMap(({ standing, due }) => (standing === 'expired' && due !== null ? [due] : []))),
  }
}

const checkOf = ({ outcome, checkedOn, unsettledOn }: RawCheck): CustodyCheck => ({
  ...{ outcome, checkedOn: asDay(checkedOn), unsettledOn: day(unsettledOn) },
})

const unchecked = (reviewOn: Day | null, checkedOn: Day | null): Day | null =>
  reviewOn !== null && (checkedOn === null || checkedOn < reviewOn) ? reviewOn : null

const dueIn = (safety: RawCaseload['safety'], family: Id): Day | null =>
  first(safety.filter((due) => due.family === family).map(({ on }) => on))

/** Of a family that this worker only guards nothing is known but that, and when. */
export const guardedFacts = (family: Id, { today, safety }: RawCaseload): FamilyFacts => ({
  ...{
    load: null,
    startedOn: asDay(today),
    begunOn: asDay(today),
    hasSteps: true,
    planWaits: false,
    lastActivityAt: null,
  },
  ...{ lastReviewOn: null, review: null, ownStepDueOn: null, trialUntilOn: null, droppedAt: null, droppedGoal: null },
  ...daysOf({}),
  ...{
    differAt: null,
    unopenedSince: null,
    expiredInvitationOn: null,
    custodyToCheck: false,
    custodyAgainOn: null,
    custodyMonthlyOn: null,
    ...{ starts: [], talkOn: null, goesWithoutPlan: false },
    group: [],
    cards: [],
    matches: [],
    capacityReviewsOn: [],
    youths: [],
    later: [],
  },
  emergencyOn: null,
  safetyDueOn: dueIn(safety, family),
  uncheckedReviewOn: null,
})
