// Geboortedag (birth): when somebody is born, as far as it is known, and what changes when that is put right.
// D-PEO-06: known in part, a person counts as the youngest possible. D-PEO-13: before birth there is a month in which a child is expected.
import { addDays, addMonths, ageOn, asDay, type Day, isDay } from '#platform/dates.ts'

const birthKnowns = ['day', 'month', 'year'] as const
export type BirthKnown = (typeof birthKnowns)[number]
export type Birth = { bornOn: Day; knownTo: BirthKnown }

export type TypedBirth = { day: string; month: string; year: string; dayUnknown: boolean; monthUnknown: boolean }
export type BirthProblem = 'yearMissing' | 'monthMissing' | 'dayMissing' | 'birthImpossible'
export type DueProblem = 'monthMissing' | 'dueImpossible'

const oldest = 120
// From 23 youth law is no ground any more (D-ADU-09).
const youthHelpEnds = 23
const longestWait = 10

const isYear = (text: string) => /^\d{4}$/.test(text)
const isPart = (text: string) => /^\d{1,2}$/.test(text)
const joined = (...parts: string[]) => parts.map((part) => part.padStart(2, '0')).join('-')

/** With the day or the month unknown it is the last day that it can be. */
export function birthOf(typed: TypedBirth): Birth | null {
  if (typed.monthUnknown) return isYear(typed.year) ? { bornOn: asDay(`${typed.year}-12-31`), knownTo: 'year' } : null
  const day = joined(typed.year, typed.month, typed.dayUnknown ? '1' : typed.day)
  if (!isDay(day)) return null
  return typed.dayUnknown ? { bornOn: lastOfMonth(day), knownTo: 'month' } : { bornOn: day, knownTo: 'day' }
}

const lastOfMonth = (first: Day): Day => addDays(addMonths(first, 1), -1)

export function birthProblem(typed: TypedBirth, today: Day): BirthProblem | null {
  if (!isYear(typed.year)) return typed.monthUnknown ? 'yearMissing' : 'monthMissing'
  if (!typed.monthUnknown && !isPart(typed.month)) return 'monthMissing'
  if (!typed.monthUnknown && !typed.dayUnknown && !isPart(typed.day)) return 'dayMissing'
  const birth = birthOf(typed)
  if (birth === null) return 'birthImpossible'
  // Born this month or this year on an unknown day: the last day that it can be may still be to come.
  const known = { day: 10, month: 7, year: 4 }[birth.knownTo]
  if (birth.bornOn.slice(0, known) > today.slice(0, known)) return 'birthImpossible'
  return ageOn(birth.bornOn, today) > oldest ? 'birthImpossible' : null
}

/** Too old to come as the child or youth whom it is about. */
export const isPastYouthHelp = (bornOn: Day | null, today: Day): boolean =>
  bornOn !== null && ageOn(bornOn, today) >= youthHelpEnds

/** The first day of the month in which a child is expected. */
export function dueMonthOf({ month, year }: Pick<TypedBirth, 'month' | 'year'>): Day | null {
  const first = joined(year, month, '1')
  return isDay(first) ? first : null
}

/** A child may be a month late, and nobody knows of it longer than ten months ahead. */
export function dueProblem(typed: Pick<TypedBirth, 'month' | 'year'>, today: Day): DueProblem | null {
  if (!isPart(typed.month) || !isYear(typed.year)) return 'monthMissing'
  const due = dueMonthOf(typed)?.slice(0, 7)
  if (due === undefined) return 'dueImpossible'
  const [from, until] = [addMonths(today, -1).slice(0, 7), addMonths(today, longestWait).slice(0, 7)]
  return due < from || due > until ? 'dueImpossible' : null
}

export const turningAges = [12, 16, 18] as const
export type TurningAge = (typeof turningAges)[number]

export type BirthChange = {
  age: number
  /** The ages that somebody now has reached, and those that fall away: others sign and read from today. */
  reached: readonly TurningAge[]
  lost: readonly TurningAge[]
  /** The next age at which rights change, and the day. */
  next: { age: TurningAge; on: Day } | null
}

/** What it means, from the day it is put right, that somebody is born on this day and not on the other. */
export function whatChanges(before: Day | null, after: Day, today: Day): BirthChange {
  const [was, is] = [before === null ? 0 : ageOn(before, today), ageOn(after, today)]
  const next = turningAges.find((age) => age > is)
  return {
    age: Math.max(0, is),
    reached: turningAges.filter((age) => was < age && is >= age),
    lost: turningAges.filter((age) => was >= age && is < age).toReversed(),
    next: next === undefined ? null : { age: next, on: turnsOn(after, next) },
  }
}

/** Who is born on 29 February turns on 1 March in other years. */
export function turnsOn(bornOn: Day, age: number): Day {
  const day = `${Number(bornOn.slice(0, 4)) + age}${bornOn.slice(4)}`
  return isDay(day) ? day : asDay(`${day.slice(0, 4)}-03-01`)
}

const grownUp = 18

export type BirthReader = { person: string; isCoordinator: boolean }
export type BirthMember = {
  person: string
  parts: readonly string[]
  /** This reader has a pass on this person. */
  open: boolean
  bornOn: Day | null
  dueMonth: Day | null
}

/**
 * Rights hang on the birth day of a youth, so only the coordinator puts that right; a grown-up mends the own day and stays grown-up.
 * That a child is born, its family says too.
 */
export function mayCorrectBirth(reader: BirthReader, member: BirthMember, writes: number, today: Day): boolean {
  if (member.dueMonth !== null) return writes > 0
  if (reader.isCoordinator) return member.open
  return member.person === reader.person && isGrownUp(member.bornOn, today)
}

/** A day that only the coordinator may enter: it would make who enters it a child, or grown up. */
export const isGrownUp = (bornOn: Day | null, today: Day): boolean => bornOn !== null && ageOn(bornOn, today) >= grownUp
