// Wat nu kan (match act): which step may be written down now and what is missing in what was typed, in the order of D-MAP-10.
// What happened lies not ahead; what somebody says is written down once each time.

import type { MatchRequest } from '#care/matchRequest/match-request.ts'
import type { Id } from '#care/pass/facts.ts'
import { addMonths, addWeeks, type Day } from '#platform/dates.ts'
import { talksOver } from './buddy-talks.ts'
import {
  type FamilyAct,
  isVia,
  type Match,
  type MatchFact,
  maySay,
  needsCertificate,
  newest,
  nextStep,
  norm,
  trialEnd,
  type WorkerAct,
  yesesIn,
} from './match.ts'

/** The texts of each step, with the most signs of each; an open one may be left out. */
export const textsOf: Readonly<Record<WorkerAct | FamilyAct, readonly { name: string; most: number; open?: true }[]>> =
  {
    talk: [
      { name: 'what', most: 500 },
      { name: 'matters', most: 500, open: true },
      { name: 'offers', most: 300, open: true },
    ],
    looked: [
      { name: 'name', most: 60 },
      { name: 'reach', most: 100 },
      { name: 'organisation', most: 80, open: true },
    ],
    certificate: [],
    homes: [],
    met: [],
    otherYes: [],
    otherNo: [],
    trial: [],
    otherSaid: [{ name: 'how', most: 500 }],
    arrangement: [
      { name: 'days', most: 120 },
      { name: 'does', most: 300 },
    ],
    yes: [],
    no: [],
    said: [{ name: 'how', most: 500 }],
  }

/** Steps for which a day is asked; what is only said counts on the day itself. */
export const dated: readonly (WorkerAct | FamilyAct)[] = ['talk', 'certificate', 'homes', 'met', 'trial']

export type TypedStep = {
  words: Readonly<Record<string, string>>
  via: string
  on: { day: string; month: string; year: string }
  until: { day: string; month: string; year: string }
}

/** What was typed, with its days as days; null: no such day. */
export type StepWish = { words: Readonly<Record<string, string>>; via: string; on: Day | null; until: Day | null }

export type StepProblem = {
  field: string
  is: 'missing' | 'tooLong' | 'day' | 'early' | 'until' | 'choose'
  most?: number
}

export function stepProblem(act: WorkerAct | FamilyAct, wish: StepWish, facts: readonly MatchFact[], today: Day) {
  return viaProblem(act, wish) ?? textProblem(act, wish) ?? dayProblem(act, wish, facts, today)
}

function viaProblem(act: WorkerAct | FamilyAct, { via }: StepWish): StepProblem | null {
  return act === 'looked' && !isVia(via) ? { field: 'via', is: 'choose' } : null
}

function textProblem(act: WorkerAct | FamilyAct, { words, via }: StepWish): StepProblem | null {
  for (const { name, most, open } of textsOf[act]) {
    const text = words[name] ?? ''
    const isWanted = open === undefined || (name === 'organisation' && via === 'organisation')
    if (isWanted && text === '') return { field: name, is: 'missing' }
    if (text.length > most) return { field: name, is: 'tooLong', most }
  }
  return null
}

/** What happened lies not ahead; nobody meets before the certificate; a trial begins after meeting and within four weeks; an arrangement has an end within a year. */
function dayProblem(
  act: WorkerAct | FamilyAct,
  { on, until }: StepWish,
  facts: readonly MatchFact[],
  today: Day,
): StepProblem | null {
  if (act === 'arrangement')
    return until !== null && until > today && until <= addMonths(today, norm.longestMonths)
      ? null
      : { field: 'until', is: 'until' }
  if (!dated.includes(act)) return null
  if (on === null) return { field: 'on', is: 'day' }
  const sure = needsCertificate(facts) ? newest(facts, 'certificate')?.on : undefined
  if (act === 'met' && sure !== undefined && on < sure) return { field: 'on', is: 'early' }
  if (act !== 'trial') return on <= today ? null : { field: 'on', is: 'day' }
  const met = newest(facts, 'met')?.on ?? today
  return on >= met && on <= addWeeks(today, norm.trialWithinWeeks) ? null : { field: 'on', is: 'day' }
}

export type OneMatch = Match & { request: MatchRequest }

/** Whether who coordinates writes this down now: the step that is next, what the other says, and a no at any time. */
export function mayWrite(act: WorkerAct, match: Match, today: Day): boolean {
  const { kind, facts, who } = match
  if (talksOver(match, today)) return false
  const next = nextStep(kind, facts, who, today)
  if (act === 'otherNo') return newest(facts, 'looked') !== undefined
  if (act === 'otherYes') return next === 'yes' && newest(facts, 'otherYes') === undefined
  if (act === 'otherSaid') return maySay(facts, 'otherSaid', null, today)
  if (act === 'arrangement') return next === 'arrangement' || newest(facts, 'arrangement') !== undefined
  if (act === 'met' && needsCertificate(facts) && newest(facts, 'certificate') === undefined) return false
  return next === act
}

/** Whether this person of the family says this now: yes once both met, no from the moment somebody was found. */
export function maySayIt(act: FamilyAct, match: Match, me: Id, today: Day): boolean {
  const { kind, facts, who } = match
  if (talksOver(match, today)) return false
  if (act === 'no') return newest(facts, 'looked') !== undefined
  if (act === 'said') return maySay(facts, 'said', me, today)
  return nextStep(kind, facts, who, today) === 'yes' && !yesesIn(facts).includes(me)
}

/** A trial that runs: until when. */
export const trialRuns = (facts: readonly MatchFact[], today: Day): Day | null => {
  const end = trialEnd(facts)
  return end !== null && end > today ? end : null
}
