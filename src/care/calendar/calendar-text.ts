// Agenda (calendar), how it is written down (RFC 5545, 3.1 and 3.3): lines of at most 75 octets, text escaped, and moments with the
// clock of Amsterdam.

import { type Day, dayOf } from '#platform/dates.ts'

/** A value as it stands, or words in which some signs are escaped. */
export type CalendarValue = string | { text: string }
export type CalendarLine = readonly [name: string, value: CalendarValue]

const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|[\r\n]/g, '\\n')

const most = 75

/** Cut before the octet that is too many, never inside one sign; what follows begins with a space that does not count. */
export function folded(line: string): string {
  const parts: string[] = []
  let [part, octets] = ['', 0]
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (octets + size > most) {
      parts.push(part)
      part = ''
      octets = 1
    }
    part += sign
    octets += size
  }
  return [...parts, part].join('\r\n ')
}

export const calendarLines = (lines: readonly CalendarLine[]): string =>
  lines
    .map(([name, value]) => `${folded(`${name}:${typeof value === 'string' ? value : escaped(value.text)}`)}\r\n`)
    .join('')

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** "2026-03-29 03:30:00", as the clock in Amsterdam stands at this moment. */
const standing = (moment: Date): string => clock.format(moment)

const hour = 3_600_000

const readings = (day: Day, at: string): Date[] => {
  const asUtc = Date.parse(`${day}T${at}:00Z`)
  const [summer, winter] = [new Date(asUtc - 2 * hour), new Date(asUtc - hour)]
  return [summer, winter].filter((moment) => standing(moment) === `${day} ${at}:00`)
}

/**
 * The moment at which the clock stands so on this day. An hour that comes twice is the first of the two; in an hour that is skipped the
 * clock goes on as it was before (RFC 5545, 3.3.5).
 */
export const wallClock = (day: Day, at: string): Date =>
  readings(day, at)[0] ?? new Date(Date.parse(`${day}T${at}:00Z`) - hour)

/** "20260329T013000Z" */
export const utcOf = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '')

/** With the clock of Amsterdam; in UTC for an hour that comes twice, because calendars disagree about which of the two it is. */
export function stampOf(name: string, moment: Date): CalendarLine {
  const local = standing(moment)
  if (readings(dayOf(moment), local.slice(11, 16)).length > 1) return [name, utcOf(moment)]
  return [`${name};TZID=Europe/Amsterdam`, local.replace(/[-:]/g, '').replace(' ', 'T')]
}
