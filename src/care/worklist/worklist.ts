// Werklijst (worklist): which family comes first and why, in nine ranks; this file holds those that the rooms so far can feed.
// Only dates and acts order the list; scores, texts and numbers of problems never do (D-WRK-01).

import { birthdayOn } from '#care/consent/birthday.ts'
import { custodyCheckDueOn } from '#care/families/custody.ts'
import type { GroupDue } from '#care/familyGroupPlan/group-due.ts'
import type { MatchReason } from '#care/match/match-due.ts'
import { answerBefore } from '#care/messages/message.ts'
import { callBefore, readBefore } from '#care/network/network.ts'
import { talkBefore } from '#care/ourTeam/click-check.ts'
import { promisedOn } from '#care/paperRequest/paper-request.ts'
import { worryReadBefore } from '#care/peers/peer-worry.ts'
import { hearsBefore } from '#care/school/word.ts'
import { hearsBefore as hearsOfSignalBefore } from '#care/signals/signal.ts'
import { replyBefore, type StartDue } from '#care/startConversation/start-conversation.ts'
import { addDays, addMonths, addWeeks, type Day, dayOf, workingDaysAfter } from '#platform/dates.ts'
import type { FamilyFacts } from './facts.ts'

export type ReasonKind =
  | 'safety'
  | 'safetyCheck'
  | 'review'
  | 'ownStep'
  | 'trial'
  | 'notStarted'
  | 'firstStep'
  | 'startTalk'
  | 'scoreDrop'
  | 'voicesDiffer'
  | 'birthday'
  | 'birthdayTalk'
  | 'unopened'
  | 'invitation'
  | 'silent'
  | 'custody'
  | 'custodyAgain'
  | 'custodyMonthly'
  | 'custodyAlarm'
  | 'capacityReview'
  | 'jim'
  | StartDue
  | 'startWrong'
  | GroupDue
  | 'jimWorry'
  | 'jimHeavy'
  | 'ownCard'
  | 'roleCard'
  | 'clickTalk'
  | 'paper'
  | 'interpreter'
  | 'schoolWaits'
  | 'signalWaits'
  | 'peer'
  | 'peerWorry'
  | 'message'
  | 'messageUnread'
  | MatchReason
  | 'rightsRequest'
  | 'emergency'
  | 'shield'
  | 'withheld'
  | 'urgentHelp'

export type Reason = {
  kind: ReasonKind
  rank: 1 | 3 | 5 | 6 | 7 | 8 | 9
  due: Day
  /** Whom it is about, for a birthday. */
  person?: string
  age?: string
  count?: number
}

export type Line<F extends FamilyFacts = FamilyFacts> = {
  family: F
  /** The first is why the family stands where it stands; the others are its flags. */
  reasons: readonly Reason[]
  /** Put off by its worker: these come back by themselves. */
  put: readonly Reason[]
}

export const norm = {
  soonDays: 7,
  birthdayMonths: 3,
  talkMonths: 6,
  unopenedWorkingDays: 3,
  // The reminder goes at 17.00 of the third day; who coordinates calls after it.
  callAfterReminderWorkingDays: 1,
  silentWeeks: 6,
  laterDays: 7,
  emergencyWorkingDays: 2,
  jimWorkingDays: 10,
  planFixDays: 42,
  firstStepDays: 7,
  endingDays: 14,
} as const

const talkAge = 16
const ages = [12, talkAge, 17, 18, 23] as const

/** The days that are told ahead; seventeen and a half is one too. */
const turningDays = (bornOn: Day): { due: Day; age: string }[] => [
  ...ages.map((age) => ({ due: birthdayOn(bornOn, age), age: String(age) })),
  { due: addMonths(bornOn, 210), age: '17½' },
]

type Rule = (flags: FamilyFacts, today: Day) => Reason | readonly Reason[] | null
const soon = (due: Day | null, today: Day): due is Day => due !== null && due <= addDays(today, norm.soonDays)

function answerDue(kind: 'message' | 'messageUnread', on: Day | null, today: Day): Reason | null {
  if (on === null) return null
  const due = answerBefore(on)
  return { kind, rank: due < today ? 3 : 5, due }
}

const rules: readonly Rule[] = [
  ({ safetyDueOn }) => (safetyDueOn === null ? null : { kind: 'safety', rank: 1, due: safetyDueOn }),
  ({ uncheckedReviewOn }) =>
    uncheckedReviewOn === null ? null : { kind: 'safetyCheck', rank: 3, due: uncheckedReviewOn },
  // A question of the family with a term: it is never put off.
  ({ shieldDueOn }) => (shieldDueOn === null ? null : { kind: 'shield', rank: 3, due: shieldDueOn }),
  ({ urgentHelpOn }) =>
    urgentHelpOn === null ? null : { kind: 'urgentHelp', rank: 3, due: workingDaysAfter(urgentHelpOn, 1) },
  ({ review }, today) =>
    review !== null && soon(review.dueOn, today) ? { kind: 'review', rank: 5, due: review.dueOn } : null,
  ({ ownStepDueOn }, today) => (soon(ownStepDueOn, today) ? { kind: 'ownStep', rank: 5, due: ownStepDueOn } : null),
  ({ trialUntilOn }, today) => (soon(trialUntilOn, today) ? { kind: 'trial', rank: 5, due: trialUntilOn } : null),
  ({ talkOn }, today) => (soon(talkOn, today) ? { kind: 'startTalk', rank: 5, due: talkOn } : null),
  // A first conversation decides whether a plan is made at all (D-STA-08).
  ({ startedOn, begunOn, talkOn, goesWithoutPlan }) =>
    startedOn === null && talkOn === null && !goesWithoutPlan
      ? { kind: 'notStarted', rank: 5, due: addDays(begunOn, norm.planFixDays) }
      : null,
  // A plan that has not started is asked for its beginning, not for a step.
  ({ startedOn, hasSteps, planWaits }) =>
    startedOn !== null && !hasSteps && !planWaits
      ? { kind: 'firstStep', rank: 5, due: addDays(startedOn, norm.firstStepDays) }
      : null,
  ({ droppedAt }) => (droppedAt === null ? null : { kind: 'scoreDrop', rank: 5, due: dayOf(droppedAt) }),
  ({ differAt }) => (differAt === null ? null : { kind: 'voicesDiffer', rank: 5, due: dayOf(differAt) }),
  ({ youths }, today) => youths.flatMap((youth) => birthdayOf(youth, today)),
  ({ unopenedSince }, today) => {
    if (unopenedSince === null) return null
    const due = workingDaysAfter(dayOf(unopenedSince), norm.unopenedWorkingDays + norm.callAfterReminderWorkingDays)
    return due <= today ? { kind: 'unopened', rank: 7, due } : null
  },
  ({ expiredInvitationOn }) =>
    expiredInvitationOn === null ? null : { kind: 'invitation', rank: 7, due: expiredInvitationOn },
  ({ startedOn, lastActivityAt }, today) => {
    if (startedOn === null || lastActivityAt === null) return null
    const due = addWeeks(dayOf(lastActivityAt), norm.silentWeeks)
    const weeks = Math.floor((Date.parse(today) - Date.parse(dayOf(lastActivityAt))) / (7 * 86_400_000))
    return due <= today ? { kind: 'silent', rank: 7, due, count: weeks } : null
  },
  ({ emergencyOn }, today) => {
    if (emergencyOn === null) return null
    const due = workingDaysAfter(emergencyOn, norm.emergencyWorkingDays)
    return today <= due ? { kind: 'emergency', rank: 3, due } : null
  },
  ({ requestDueOn }) => (requestDueOn === null ? null : { kind: 'rightsRequest', rank: 5, due: requestDueOn }),
  ({ withheldReviewOn }, today) =>
    withheldReviewOn !== null && withheldReviewOn <= addDays(today, norm.endingDays)
      ? { kind: 'withheld', rank: 8, due: withheldReviewOn }
      : null,
  ({ custodyToCheck, begunOn }) => (custodyToCheck ? { kind: 'custody', rank: 8, due: begunOn } : null),
  ({ custodyToCheck, custodyAgainOn }) =>
    custodyToCheck || custodyAgainOn === null ? null : { kind: 'custodyAgain', rank: 8, due: custodyAgainOn },
  ({ custodyToCheck, custodyAgainOn, custodyMonthlyOn }, today) =>
    custodyToCheck || custodyAgainOn !== null || custodyMonthlyOn === null || custodyMonthlyOn > today
      ? null
      : { kind: 'custodyMonthly', rank: 8, due: custodyMonthlyOn },
  ({ custodyAlarmOn }) =>
    custodyAlarmOn === null ? null : { kind: 'custodyAlarm', rank: 5, due: custodyCheckDueOn(custodyAlarmOn) },
  ({ jimSince: on }) => (on === null ? null : { kind: 'jim', rank: 5, due: workingDaysAfter(on, norm.jimWorkingDays) }),
  ({ jimWorryOn: on }) => (on === null ? null : { kind: 'jimWorry', rank: 3, due: readBefore(on) }),
  ({ jimHeavyOn: on }) => (on === null ? null : { kind: 'jimHeavy', rank: 5, due: callBefore(on) }),
  ({ clickTalkOn: on }) => (on === null ? null : { kind: 'clickTalk', rank: 5, due: talkBefore(on) }),
  ({ schoolWaitsOn: on }) => (on === null ? null : { kind: 'schoolWaits', rank: 5, due: hearsBefore(on) }),
  ({ signalWaitsOn: on }) => (on === null ? null : { kind: 'signalWaits', rank: 5, due: hearsOfSignalBefore(on) }),
  ({ paperAskedOn: on }) => (on === null ? null : { kind: 'paper', rank: 5, due: promisedOn(on) }),
  ({ interpreterOn: on }) => (on === null ? null : { kind: 'interpreter', rank: 5, due: on }),
  ({ peerWorryOn: on }) => (on === null ? null : { kind: 'peerWorry', rank: 3, due: worryReadBefore(on) }),
  ({ peerMissingOn: on }, today) => (on === null || on > today ? null : { kind: 'peer', rank: 5, due: on }),
  ({ matches }) => matches.map(({ waits, due }) => ({ kind: waits, rank: 5, due })),
  ({ messageOn }, today) => answerDue('message', messageOn, today),
  ({ messageUnreadOn }, today) => answerDue('messageUnread', messageUnreadOn, today),
  ({ cards }, today) => cards.filter(({ due }) => due <= today).map((card) => ({ ...card, rank: 9 })),
  ({ group }) => group.map(({ waits, due }) => ({ kind: waits, rank: 5, due })),
  ({ starts }) => starts.map(({ waits, since }) => ({ kind: waits, rank: 5, due: since })),
  ({ pageWrongOn: on }) => (on === null ? null : { kind: 'startWrong', rank: 5, due: replyBefore(on) }),
  ({ capacityReviewsOn }, today) =>
    capacityReviewsOn
      .filter((due) => today <= due && due <= addDays(today, norm.endingDays))
      .slice(0, 1)
      .map((due) => ({ kind: 'capacityReview', rank: 8, due })),
]

/** D-PEO-06: three months ahead what changes is told; six months before 16 the talk about who still reads along (access.md 5). */
function birthdayOf(youth: FamilyFacts['youths'][number], today: Day): Reason[] {
  const next = turningDays(youth.bornOn).find(({ due }) => due >= today && due <= addMonths(today, norm.birthdayMonths))
  if (next !== undefined) return [{ kind: 'birthday', rank: 6, person: youth.id, ...next }]
  const due = birthdayOn(youth.bornOn, talkAge)
  return due > today && addMonths(due, -norm.talkMonths) <= today
    ? [{ kind: 'birthdayTalk', rank: 6, person: youth.id, due, age: String(talkAge) }]
    : []
}

/** Why this family is on the list, the most pressing first. Empty: nothing is asked of the worker now. */
export function reasonsOf(flags: FamilyFacts, today: Day): Reason[] {
  return rules.flatMap((rule) => rule(flags, today) ?? []).sort((a, b) => a.rank - b.rank || byDay(a.due, b.due))
}

/** D-WRK-02: what is about safety, or climbs by itself, is never put off. */
export const mayWait = ({ rank }: Pick<Reason, 'rank'>): boolean => rank >= 5

export function lineOf<F extends FamilyFacts>(family: F, today: Day): Line<F> {
  const isPut = (reason: Reason) =>
    mayWait(reason) && family.later.some((put) => put.reason === reason.kind && put.untilOn > today)
  const all = reasonsOf(family, today)
  return { family, reasons: all.filter((reason) => !isPut(reason)), put: all.filter(isPut) }
}

/** D-WRK-01: rank, then due day, then family name. Families without a reason come last, by what is due next. */
export function inOrder<F extends FamilyFacts & { name: string }>(lines: readonly Line<F>[]): Line<F>[] {
  const last = { rank: 10, due: '9999-12-31' }
  return [...lines].sort((a, b) => {
    const [one, other] = [a.reasons[0] ?? last, b.reasons[0] ?? last]
    return one.rank - other.rank || byDay(one.due, other.due) || a.family.name.localeCompare(b.family.name, 'nl')
  })
}

const byDay = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
