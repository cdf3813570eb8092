import { castMonday } from '#db/cast/people.ts'
import { addDays, asDay, type Day, dayOf, daysBetween, mondayOf } from '#platform/dates.ts'

/** The day so many days from today, or before it, as the house counts days. */
export const dayIn = (days: number): Day => addDays(dayOf(new Date()), days)

/** The three fields in which a form sends that day. */
export function inDays(name: string, days: number): Record<string, string> {
  const [year = '', month = '', day = ''] = dayIn(days).split('-')
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year }
}

/** A day of the cast's calendar, moved along with now as the cast itself is: by whole weeks. */
export const castDay = (day: string): Day => addDays(asDay(day), daysBetween(castMonday, mondayOf(dayOf(new Date()))))
