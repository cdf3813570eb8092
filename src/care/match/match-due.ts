// Wat wacht bij een koppeling (match due): by when the next step is due, for the list of who coordinates.
// The first talk is there from the first day, what comes later a week ahead (D-MAP-10); what the family still says is not on the list.

import { type MatchKind, talkBefore } from '#care/matchRequest/match-request.ts'
import type { Id } from '#care/pass/facts.ts'
import { addDays, addWeeks, ageOn, asDay, type Day } from '#platform/dates.ts'
import { talksOver } from './buddy-talks.ts'
import {
  arrangementEnded,
  lookBackOn,
  type Match,
  type MatchFact,
  newest,
  nextStep,
  running,
  trialEnd,
  yesesIn,
  yesNeeded,
} from './match.ts'

export const norm = { stepWeeks: 4, soonDays: 7 } as const

export type MatchReason = 'matchStep' | 'matchLookBack'
export type MatchDue = { waits: MatchReason; due: Day }

/** What waits, or nothing. */
export function matchDue(match: Match & { askedOn: Day }, today: Day): MatchDue | null {
  if (talksOver(match, today)) return null
  const due = dueOn(match, today)
  const step = nextStep(match.kind, match.facts, match.who, today)
  if (due === null || (step !== 'talk' && due > addDays(today, norm.soonDays))) return null
  return { waits: step === 'lookBack' ? 'matchLookBack' : 'matchStep', due }
}

function dueOn({ kind, facts, who, askedOn }: Match & { askedOn: Day }, today: Day): Day | null {
  const step = nextStep(kind, facts, who, today)
  if (step === 'talk') return talkBefore(askedOn)
  if (step === 'lookBack') return lookBackOn(facts)
  if (step === 'said') return trialEnd(facts)
  if (step === 'arrangement' && arrangementEnded(facts, today)) return newest(facts, 'arrangement')?.until ?? null
  const waitsForFamily = newest(facts, 'otherYes') !== undefined && yesNeeded(yesesIn(facts), who).length > 0
  if (step === 'yes' && waitsForFamily) return null
  const last = running(facts).reduce((day, { on }) => (on > day ? on : day), askedOn)
  return addWeeks(last, norm.stepWeeks)
}

/** One request as the list reads it: days and who, and no word. */
export type RawMatch = {
  kind: MatchKind
  askedOn: string
  person: Id
  isYouth: boolean
  bornOn: string | null
  facts: readonly (Pick<MatchFact, 'id' | 'kind' | 'value' | 'author'> & {
    at: string
    on: string
    until: string | null
  })[]
}

/** What waits today, of all that runs in one family. */
export const matchesDue = (matches: readonly RawMatch[], today: Day): MatchDue[] =>
  matches.flatMap(({ kind, askedOn, person, facts, ...of }) => {
    const read = facts.map(({ at, on, until, ...fact }) => ({
      ...{ ...fact, at: new Date(at), on: asDay(on), until: until === null ? null : asDay(until), words: {} },
    }))
    const due = matchDue({ kind, who: { person, age: ageOf(of, today) }, askedOn: asDay(askedOn), facts: read }, today)
    return due === null ? [] : [due]
  })

/** Of a youth whose day of birth is not known the age counts as the youngest; of a grown-up none is asked. */
const ageOf = ({ isYouth, bornOn }: Pick<RawMatch, 'isYouth' | 'bornOn'>, today: Day): number | null => {
  if (!isYouth) return null
  return bornOn === null ? 0 : ageOn(asDay(bornOn), today)
}
