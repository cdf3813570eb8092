/**
 * Dates: a `Day` is a calendar day, a `Date` is a moment; Europe/Amsterdam decides which day a moment falls on.
 * Nothing here reads the clock: today is always an argument.
 */
import { type Plural, speaker, type Voice, type Words } from '#platform/words.ts'

declare const brand: unique symbol

/** A calendar day as `YYYY-MM-DD`; such days sort and compare as text. */
export type Day = string & { readonly [brand]: 'Day' }

const amsterdam = 'Europe/Amsterdam'
// Sweden writes its days as this house does.
const dayFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: amsterdam,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const clockParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: amsterdam,
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** True for a day that exists: `2026-02-29` does not. */
export function isDay(value: string): value is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const [year, month, date] = split(value)
  return month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(year, month)
}

/** For days that are known to be right, such as those from the database; throws a RangeError otherwise. */
export function asDay(value: string): Day {
  if (!isDay(value)) throw new RangeError(`Not a calendar day: ${value}`)
  return value
}

/** The calendar day in the Netherlands at this moment. */
export function dayOf(moment: Date): Day {
  return asDay(dayFormat.format(moment))
}

export function addDays(day: Day, n: number): Day {
  return fromNumber(toNumber(day) + n)
}

export function addWeeks(day: Day, n: number): Day {
  return addDays(day, 7 * n)
}

/** The same day of the month, or the last day of a month that is shorter: 31 January + 1 is 28 February. */
export function addMonths(day: Day, n: number): Day {
  const [year, month, date] = split(day)
  const last = new Date(Date.UTC(year, month + n, 0)).getUTCDate()
  return fromUtc(Date.UTC(year, month - 1 + n, Math.min(date, last)))
}

/** Whole days from one day to another, negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from)
}

/** Full years on a day; who is born on 29 February turns on 1 March in other years (D-PEO-06). */
export function ageOn(bornOn: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4))
  // Compared as text "02-29" comes after "02-28" and before "03-01": exactly the rule for 29 February.
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years
}

/** Monday of the week this day lies in. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((weekday(day) + 6) % 7))
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

// Working days are Monday to Friday without the holidays of the Algemene termijnenwet, which counts Good Friday
// and every 5 May.
const fixedHolidays = ['01-01', '05-05', '12-25', '12-26']
// Good Friday, Easter Monday, Ascension Day and Whit Monday, in days from Easter.
const aroundEaster = [-2, 1, 39, 50]

export function holidaysOf(year: number): Day[] {
  const easter = easterOf(year)
  const days = fixedHolidays.map((date) => asDay(`${year}-${date}`))
  return [...days, kingsDay(year), ...aroundEaster.map((n) => addDays(easter, n))].sort()
}

export function isWorkingDay(day: Day): boolean {
  const saturdayOrSunday = weekday(day) % 6 === 0
  return !saturdayOrSunday && !holidaysOf(Number(day.slice(0, 4))).includes(day)
}

/** The n-th working day after a day; the day itself does not count. */
export function workingDaysAfter(day: Day, n: number): Day {
  let reached = day
  for (let left = n; left > 0; ) {
    reached = addDays(reached, 1)
    if (isWorkingDay(reached)) left -= 1
  }
  return reached
}

/** "dinsdag 14 mei", and with the year when it is not the year of today. */
export function longDay(voice: Voice, day: Day, today: Day): string {
  const format = day.slice(0, 4) === today.slice(0, 4) ? longForms[voice.language] : longFormsWithYear[voice.language]
  return format.format(new Date(`${day}T00:00:00Z`)).replace(',', '')
}

/** "2019", "maart 2019" or "3 maart 2019": as much as is known. Months and days count from one. */
export function longPart(voice: Voice, part: { year: number; month: number | null; day: number | null }): string {
  const { year, month, day } = part
  if (month === null) return String(year)
  const format = day === null ? monthForms[voice.language] : dayForms[voice.language]
  return format.format(new Date(Date.UTC(year, month - 1, day ?? 1)))
}

/** A time of day that stands as "19:30", as it is said: "19.30". */
export const spokenTime = (at: string): string => at.replace(':', '.')

/** "10.00" as it is said in Dutch and English alike. */
export function clockTime(moment: Date): string {
  const found = partsOf(clockParts, moment)
  return `${Number(found.hour)}.${found.minute}`
}

/** The hour in the Netherlands, 0 to 23. */
export const hourOf = (moment: Date): number => Number(partsOf(clockParts, moment).hour)

/** "dinsdag 14 mei, 10.00 uur" */
export function longMoment(voice: Voice, moment: Date, today: Day, words: MomentWords): string {
  return speaker(voice)(words['tijd.moment'], { day: longDay(voice, dayOf(moment), today), time: clockTime(moment) })
}

export type MomentWords = { 'tijd.moment': Words<'day' | 'time'> }

export type DistanceWords = {
  'tijd.vandaag': Words
  'tijd.morgen': Words
  'tijd.gisteren': Words
  'tijd.over': Plural<'count'>
  'tijd.geleden': Plural<'count'>
}

/** "vandaag", "gisteren", "over 3 dagen" */
export function distance(voice: Voice, day: Day, today: Day, words: DistanceWords): string {
  const say = speaker(voice)
  const days = daysBetween(today, day)
  if (days === 0) return say(words['tijd.vandaag'])
  if (days === 1) return say(words['tijd.morgen'])
  if (days === -1) return say(words['tijd.gisteren'])
  return days > 0 ? say(words['tijd.over'], { count: days }) : say(words['tijd.geleden'], { count: -days })
}

const withoutYear = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
const longForms = {
  nl: new Intl.DateTimeFormat('nl-NL', withoutYear),
  en: new Intl.DateTimeFormat('en-GB', withoutYear),
}
const longFormsWithYear = {
  nl: new Intl.DateTimeFormat('nl-NL', { ...withoutYear, year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { ...withoutYear, year: 'numeric' }),
}

const monthParts = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const monthForms = {
  nl: new Intl.DateTimeFormat('nl-NL', monthParts),
  en: new Intl.DateTimeFormat('en-GB', monthParts),
}
const dayForms = {
  nl: new Intl.DateTimeFormat('nl-NL', { ...monthParts, day: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { ...monthParts, day: 'numeric' }),
}

function partsOf(format: Intl.DateTimeFormat, moment: Date): Record<string, string> {
  return Object.fromEntries(format.formatToParts(moment).map((part) => [part.type, part.value]))
}

// Days are counted in UTC, where every day has 24 hours: a change of the clock cannot lose or repeat one.
function toNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}

function fromNumber(days: number): Day {
  return fromUtc(days * 86_400_000)
}

function fromUtc(milliseconds: number): Day {
  return asDay(new Date(milliseconds).toISOString().slice(0, 10))
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days a month has. */
function lengthOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function split(day: string): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
}

// When 27 April is a Sunday the birthday is kept on the Saturday before it.
function kingsDay(year: number): Day {
  const day = asDay(`${year}-04-27`)
  return weekday(day) === 0 ? addDays(day, -1) : day
}

// The anonymous Gregorian computus (Nature, 1876); the letters are those of the original table.
function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const date = (h + l - 7 * m + 33 * month + 19) % 32
  return asDay(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
}
