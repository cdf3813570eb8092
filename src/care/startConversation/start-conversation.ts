// Startgesprek (start conversation): the first conversation with a person, somebody whom that person trusts and a professional.
// It ends the same day with one plain page and a first step within a week (D-STA-05, D-STA-06). Nothing in it is scored or added up (D-STA-10).

import type { Id } from '#care/pass/facts.ts'
import { addWeeks, type Day, dayOf, workingDaysAfter } from '#platform/dates.ts'

export const norm = {
  pageHours: 24,
  confirmDays: 14,
  latestLookBackWeeks: 12,
  newDayWorkingDays: 5,
  replyWorkingDays: 5,
} as const

/** From near to far: what a family can do itself comes before any help (D-STA-07). */
export const rungs = ['own', 'circle', 'neighbourhood', 'localTeam', 'consultation', 'specialist'] as const
export type Rung = (typeof rungs)[number]

export const skipReasons = ['danger', 'urgent', 'triedBefore', 'courtMeasure', 'notAvailable', 'familyPrefers'] as const
export type SkipReason = (typeof skipReasons)[number]

export const outcomes = [
  'noHelpNeeded',
  'ownStrength',
  'circle',
  'collectiveOffer',
  'peerSupport',
  'localTeam',
  'consultation',
  'specialist',
  'otherDomain',
] as const
export type StartOutcome = (typeof outcomes)[number]

export type StartTalk = {
  id: Id
  /** Who of the family has this conversation; who coordinates leads it. */
  invited: readonly Id[]
  plannedOn: Day
  /** "HH:MM", the clock of Amsterdam. */
  plannedAt: string
  /** When it got another day, the last time. */
  movedAt: Date | null
  heldAt: Date | null
  present: readonly Id[]
  outcomes: readonly StartOutcome[]
  firstStepOn: Day | null
  lookBackOn: Day | null
  sentAt: Date | null
  readTogether: 'screen' | 'paper' | null
}

export type StartState = 'planned' | 'held' | 'summarised' | 'confirmed' | 'cancelled'

type Said = { cancelled: boolean; answered: readonly Id[] }

/** From what was done; nobody writes a state. After fourteen days the page stands, with who has not said anything yet. */
export function stateOf(talk: StartTalk, { cancelled, answered }: Said, now: Date): StartState {
  if (talk.sentAt !== null) {
    const everybody = talk.present.every((person) => answered.includes(person))
    return everybody || now.getTime() > talk.sentAt.getTime() + norm.confirmDays * 86_400_000
      ? 'confirmed'
      : 'summarised'
  }
  return talk.heldAt !== null ? 'held' : cancelled ? 'cancelled' : 'planned'
}

export type PlanTyped = { invited: readonly string[]; on: Day | null; at: string }
export type PlanProblem = 'nobody' | 'notADay' | 'dayIsPast' | 'notATime'

export const isTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)

/** "9:30" and "9.30" are written so too. */
export const timeIn = (text: string): string => text.trim().replace('.', ':').padStart(5, '0')

/** A day from today on, a time, and at least one of the family. */
export function planProblem({ invited, on, at }: PlanTyped, members: readonly Id[], today: Day): PlanProblem | null {
  if (!members.some((id) => invited.includes(id))) return 'nobody'
  if (on === null) return 'notADay'
  if (on < today) return 'dayIsPast'
  return isTime(at) ? null : 'notATime'
}

export const wordsLength = 1000

export type Option = { rung: Rung; text: string; skipped: SkipReason | null }

export const latestLookBack = (heldOn: Day): Day => addWeeks(heldOn, norm.latestLookBackWeeks)

/** Who says that the page is not right hears within five working days what is done with it. */
export const replyBefore = (saidOn: Day): Day => workingDaysAfter(saidOn, norm.replyWorkingDays)

export type StartDue = 'startNewDay' | 'startStep' | 'startPage' | 'startLookBack'

type Held = Pick<StartTalk, 'plannedOn' | 'heldAt' | 'firstStepOn' | 'lookBackOn' | 'sentAt'>

/**
 * What waits for who coordinates, and since which day; null: nothing does. A first step that was not agreed on is asked for the next
 * working day, the page on the day on which its twenty-four hours end, and a new day
 * for a conversation that was cancelled, or whose day went by, at once.
 */
export function startDue(
  { plannedOn, heldAt, firstStepOn, lookBackOn, sentAt }: Held,
  { cancelledOn, today }: { cancelledOn: Day | null; today: Day },
): { waits: StartDue; since: Day } | null {
  if (sentAt !== null)
    return lookBackOn !== null && lookBackOn <= today ? { waits: 'startLookBack', since: lookBackOn } : null
  if (heldAt === null) {
    if (cancelledOn !== null)
      return { waits: 'startNewDay', since: workingDaysAfter(cancelledOn, norm.newDayWorkingDays) }
    return plannedOn < today ? { waits: 'startNewDay', since: workingDaysAfter(plannedOn, 1) } : null
  }
  const stepOn = workingDaysAfter(dayOf(heldAt), 1)
  if (firstStepOn === null && stepOn <= today) return { waits: 'startStep', since: stepOn }
  const pageOn = dayOf(new Date(heldAt.getTime() + norm.pageHours * 3_600_000))
  return pageOn <= today ? { waits: 'startPage', since: pageOn } : null
}
