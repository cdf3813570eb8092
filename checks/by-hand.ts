// Days, midnights and ages in the Netherlands, worked out by hand: goal R9 holds rules and database to this, which shares nothing with them.

export type Calendar = readonly [year: number, month: number, day: number]
export type BirthdayCase = { born: Calendar; age: number; moment: number }

const hour = 3_600_000

export const lastSunday = (year: number, month: number): number => {
  const end = new Date(Date.UTC(year, month, 0))
  return end.getUTCDate() - end.getUTCDay()
}

/** Summer time begins and ends at 01:00 UTC on the last Sunday of March and October (since 1996, directive 2000/84/EC). */
export const turnsOf = (year: number): [toSummer: number, toWinter: number] => [
  Date.UTC(year, 2, lastSunday(year, 3), 1),
  Date.UTC(year, 9, lastSunday(year, 10), 1),
]

/** Hours ahead of UTC. */
export function offsetAt(moment: number): 1 | 2 {
  const [toSummer, toWinter] = turnsOf(new Date(moment).getUTCFullYear())
  return moment >= toSummer && moment < toWinter ? 2 : 1
}

export function midnightOf([year, month, day]: Calendar): number {
  const inWinter = Date.UTC(year, month - 1, day) - hour
  return offsetAt(inWinter) === 1 ? inWinter : inWinter - hour
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Born on 29 February: on 1 March where that day is not there (access.md 5). */
export function birthdayAt([year, month, day]: Calendar, age: number): Calendar {
  const its = year + age
  return month === 2 && day === 29 && !isLeap(its) ? [its, 3, 1] : [its, month, day]
}

/** Counted birthday by birthday. */
export function ageAt(born: Calendar, moment: number): number {
  let age = 0
  while (midnightOf(birthdayAt(born, age + 1)) <= moment) age += 1
  return age
}

export const asText = (calendar: Calendar): string => calendar.map((part) => `${part}`.padStart(2, '0')).join('-')

const ages = [12, 16, 18, 23]
const around = [-1, 0, 1, -1_000, 1_000, -hour / 2, hour / 2, -hour, hour, -2 * hour, 2 * hour, -3 * hour + 1, 3 * hour]

/** Somebody about to turn 12, 16, 18 or 23, at a moment around that midnight. Days on which something is odd come more often than others. */
export function birthdayCase(next: () => number): BirthdayCase {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T
  const age = pick(ages)
  const year = 1996 + Math.floor(next() * 40)
  const born = pick<() => Calendar>([
    () => [1996 + 4 * Math.floor(next() * 10), 2, 29],
    () => [year, 3, lastSunday(year + age, 3) + pick([0, 0, -1])],
    () => [year, 10, lastSunday(year + age, 10) + pick([0, 0, -1])],
    () =>
      pick<Calendar>([
        [year, 1, 1],
        [year, 12, 31],
        [year, 2, 28],
        [year, 3, 1],
      ]),
    () => [year, 1 + Math.floor(next() * 12), 1 + Math.floor(next() * 28)],
  ])()
  const midnight = midnightOf(birthdayAt(born, age))
  const away = next() < 0.8 ? pick(around) : Math.round((next() * 2 - 1) * 36 * hour)
  return { born, age, moment: midnight + away }
}
