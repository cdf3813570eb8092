// Verjaardagen (birthdays): the days on which who signs and who reads turns, and the talks that come before them (access 5, D-PEO-06).
// They turn at 00:00 in Amsterdam; 29 February turns on 1 March. A birthday closes no plan, stops no help and ends no coordinator.
import type { Facts, Id } from '#care/pass/facts.ts'
import { addMonths, asDay, type Day, dayOf, isDay } from '#platform/dates.ts'

export const turns = [12, 16, 18, 23] as const
export type Turn = (typeof turns)[number]

/** From 12 the youth signs too: four weeks to answer for what runs already. */
export const signWithinDays = 28

export function birthdayOn(bornOn: Day, age: number): Day {
  const year = Number(bornOn.slice(0, 4)) + age
  const day = `${year}${bornOn.slice(4)}`
  return isDay(day) ? day : asDay(`${year}-03-01`)
}

/** The last of these birthdays that has come; null before the twelfth and without a birth day. */
export function lastTurn({ persons }: Facts, person: Id, at: Date): Day | null {
  const bornOn = persons.find(({ id }) => id === person)?.bornOn ?? null
  if (bornOn === null) return null
  const come = turns.map((age) => birthdayOn(bornOn, age)).filter((day) => day <= dayOf(at))
  return come.at(-1) ?? null
}

export type BirthdayNotice = {
  readonly turn: Turn
  readonly on: Day
  /** `notice` goes to youth, custody holders and coordinator; `conversation` asks the youth what stays open to whom. */
  readonly what: 'notice' | 'conversation'
}

/** Three months before each birthday a notice; six months before the sixteenth the conversation about the parents' view. */
export function aheadOf(bornOn: Day): readonly BirthdayNotice[] {
  const notices = turns.map((turn) => ({ turn, on: addMonths(birthdayOn(bornOn, turn), -3), what: 'notice' }) as const)
  return [{ turn: 16, on: addMonths(birthdayOn(bornOn, 16), -6), what: 'conversation' }, ...notices]
}
