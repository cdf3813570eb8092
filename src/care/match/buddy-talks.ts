// Gesprekken met een maatje (buddy talks): from the start on at most five, each counted on its day by either side (D-PEE-04).
// After the last one the person chooses five more or that it is good so; who chooses nothing lets it end by itself.

import type { Id } from '#care/pass/facts.ts'
import { addWeeks, type Day, dayOf } from '#platform/dates.ts'
import { type Match, type MatchFact, newest, running } from './match.ts'

export const norm = { buddyTalks: 5, chooseWeeks: 4 } as const

export const choices = ['again', 'enough'] as const
export type TalkChoice = (typeof choices)[number]
export const isTalkChoice = (word: string): word is TalkChoice => (choices as readonly string[]).includes(word)

const ofKind = (facts: readonly MatchFact[], kind: MatchFact['kind']) =>
  running(facts).filter((fact) => fact.kind === kind)

export const talksIn = (facts: readonly MatchFact[]): readonly MatchFact[] => ofKind(facts, 'talked')

/** Five, and five more for each time the person asked for it. */
export const mostTalks = (facts: readonly MatchFact[]): number => norm.buddyTalks * (1 + ofKind(facts, 'again').length)

/** A buddy who began: from that day on talks are counted. */
export const begun = ({ kind, facts }: Match, today: Day): boolean => {
  const start = newest(facts, 'trial')?.on
  return kind === 'buddy' && start !== undefined && start <= today
}

export const mayCount = (match: Match, today: Day): boolean =>
  begun(match, today) && talksIn(match.facts).length < mostTalks(match.facts)

/** Until when the person chooses; null as long as there are talks left. A talk that was counted later gives the whole time from then on. */
export function chooseUntil(match: Match): Day | null {
  const talks = talksIn(match.facts)
  if (match.kind !== 'buddy' || talks.length < mostTalks(match.facts)) return null
  const days = talks.flatMap(({ on, at }) => [on, dayOf(at)])
  const last = days.toSorted().at(-1)
  return last === undefined ? null : addWeeks(last, norm.chooseWeeks)
}

/** Nobody chose in time: the talks are over, without anybody having to say so. */
export function talksOver(match: Match, today: Day): boolean {
  const until = chooseUntil(match)
  return until !== null && until < today
}

/** From twelve whom it is for chooses; for a child under twelve who decides does. */
export function mayChoose(match: Match, me: Id, today: Day): boolean {
  const { person, age } = match.who
  const isTheirs = me === person || (age !== null && age < 12)
  return isTheirs && chooseUntil(match) !== null && !talksOver(match, today)
}

export type TalkProblem = { field: 'talked'; is: 'day' | 'counted' }

/** One talk a day, between the start and today. */
export function talkProblem(on: Day | null, { facts }: Match, today: Day): TalkProblem | null {
  const start = newest(facts, 'trial')?.on ?? today
  if (on === null || on < start || on > today) return { field: 'talked', is: 'day' }
  return talksIn(facts).some((talk) => talk.on === on) ? { field: 'talked', is: 'counted' } : null
}
