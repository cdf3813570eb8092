import { castMonday } from '#db/cast/people.ts'
import { addDays, asDay, type Day, dayOf, daysBetween, longDay, mondayOf } from '#platform/dates.ts'

/** The day so many days from today, or before it, as the house counts days. */
export const dayIn = (days: number): Day => addDays(dayOf(new Date()), days)

/** The three fields in which a form sends that day. */
export function inDays(name: string, days: number): Record<string, string> {
  const [year = '', month = '', day = ''] = dayIn(days).split('-')
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year }
}

/** A day of the cast's calendar, moved along with now as the cast itself is: by whole weeks. */
export const castDay = (day: string): Day => addDays(asDay(day), daysBetween(castMonday, mondayOf(dayOf(new Date()))))

/** As a Dutch page says a day: "woensdag 28 januari", with the year when it is another one. */
export const daySaid = (day: Day): string => longDay({ language: 'nl', form: 'je' }, day, dayIn(0))

/** As a Dutch page says that day of the cast's calendar. */
export const castDaySaid = (day: string): string => daySaid(castDay(day))

/** The month and year in which somebody of the cast is born, as a Dutch page says it: "maart 2011". */
export const castMonthSaid = (day: string): string =>
  new Date(castDay(day)).toLocaleDateString('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })
