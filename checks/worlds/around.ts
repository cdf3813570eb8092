// Periods and moments that lean to today and to now, and what a family is drawn with.
import type { Moments } from '#care/pass/bonds.ts'
import type { Family, Id, Item, Period } from '#care/pass/facts.ts'
import { addDays, type Day } from '#platform/dates.ts'
import type { Random } from './random.ts'

export type Drawing = { readonly random: Random; readonly day: Day; readonly at: Date }
export type Around = {
  readonly family: Family
  readonly members: readonly Id[]
  readonly helpers: readonly Id[]
  readonly items: readonly Item[]
}

export const minute = 60_000

/** Mostly now, often just over, sometimes yet to come. */
export function periodOf({ random, day }: Drawing): Period {
  const from = random.pick([addDays(day, -90), addDays(day, -90), addDays(day, -90), day, addDays(day, 1)])
  const until = random.pick([null, null, null, addDays(day, 1), day, addDays(day, -1)])
  return { from, until: until !== null && until <= from ? null : until }
}

export function momentsOf({ random, at }: Drawing): Moments {
  const since = new Date(+at - random.pick([90 * 24 * 60, 60, 0, 0, -1]) * minute)
  const endedAt = random.pick([null, null, null, null, new Date(+at + minute), at, new Date(+at - minute)])
  return { since, endedAt: endedAt !== null && endedAt <= since ? null : endedAt }
}
