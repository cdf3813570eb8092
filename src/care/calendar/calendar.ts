// Agenda (calendar): own appointments outside this site, as one file or as a private feed (RFC 5545, 5546, 7986).
// Outside stands "Afspraak" and when; never with whom, about what or where (D-MEE-08).

import type { Id } from '#care/pass/facts.ts'
import { addDays, type Day } from '#platform/dates.ts'
import { calendarLines, stampOf, utcOf, wallClock } from './calendar-text.ts'

export const norm = { daysBack: 30, daysAhead: 400, lasts: 60 } as const

export type Appointment = {
  id: Id
  on: Day
  /** "HH:MM", the clock of Amsterdam. */
  at: string
  cancelled: boolean
  /** How often its time or its being cancelled changed: a calendar keeps the highest. */
  changes: number
  madeAt: Date
  changedAt: Date
}

/** What a calendar shows of any appointment, and what it calls the whole. */
export type CalendarWords = { appointment: string; calendar: string }

export type Outside = {
  /** The address of this site: the id of an appointment ends in it, where no calendar shows it. */
  site: string
  words: CalendarWords
}

/** The days a feed tells of: the last 30 and the next 400. */
export const feedDays = (today: Day): { from: Day; until: Day } => ({
  from: addDays(today, -norm.daysBack),
  until: addDays(today, norm.daysAhead),
})

/** A whole calendar as text, valid without appointments too: so a feed that ended does not differ from an empty one. */
export function calendarOf(appointments: readonly Appointment[], { site, words }: Outside): string {
  return calendarLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Ons plan//NL'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    // Calendars that do not know the names of RFC 7986 would show the address instead, with the secret in it.
    ['NAME', { text: words.calendar }],
    ['X-WR-CALNAME', { text: words.calendar }],
    ['REFRESH-INTERVAL;VALUE=DURATION', 'PT6H'],
    ['X-PUBLISHED-TTL', 'PT6H'],
    ...amsterdamZone,
    ...appointments.flatMap((each) => eventOf(each, { site, words })),
    ['END', 'VCALENDAR'],
  ])
}

type Lines = Parameters<typeof calendarLines>[0]

function eventOf({ id, on, at, ...each }: Appointment, { site, words }: Outside): Lines {
  const starts = wallClock(on, at)
  const ends = new Date(starts.getTime() + norm.lasts * 60_000)
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${id}@${new URL(site).host}`],
    ['SEQUENCE', String(each.changes)],
    ['DTSTAMP', utcOf(each.changedAt)],
    ['CREATED', utcOf(each.madeAt)],
    ['LAST-MODIFIED', utcOf(each.changedAt)],
    stampOf('DTSTART', starts),
    stampOf('DTEND', ends),
    ['SUMMARY', { text: words.appointment }],
    ['CLASS', 'PRIVATE'],
    ['TRANSP', 'OPAQUE'],
    ['STATUS', each.cancelled ? 'CANCELLED' : 'CONFIRMED'],
    ['END', 'VEVENT'],
  ]
}

/** Summer time in the Netherlands: from the last Sunday of March to the last Sunday of October (2000/84/EC). */
const amsterdamZone: Lines = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'Europe/Amsterdam'],
  ['BEGIN', 'DAYLIGHT'],
  ['DTSTART', '19960331T020000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ['TZOFFSETFROM', '+0100'],
  ['TZOFFSETTO', '+0200'],
  ['TZNAME', 'CEST'],
  ['END', 'DAYLIGHT'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19961027T030000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ['TZOFFSETFROM', '+0200'],
  ['TZOFFSETTO', '+0100'],
  ['TZNAME', 'CET'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
]
