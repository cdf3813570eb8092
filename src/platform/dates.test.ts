import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  addDays,
  addMonths,
  addWeeks,
  ageOn,
  asDay,
  clockTime,
  dayOf,
  daysBetween,
  distance,
  holidaysOf,
  isDay,
  isWorkingDay,
  longDay,
  longMoment,
  longPart,
  mondayOf,
  workingDaysAfter,
} from '#platform/dates.ts'
import { plural, same, text } from '#platform/words.ts'

const nl = { language: 'nl', form: 'je' } as const
const en = { language: 'en', form: 'je' } as const
const today = asDay('2026-11-21')
const words = {
  'tijd.vandaag': text('vandaag', same, 'today'),
  'tijd.morgen': text('morgen', same, 'tomorrow'),
  'tijd.gisteren': text('gisteren', same, 'yesterday'),
  'tijd.over': plural({
    one: text('over {count} dag', same, 'in {count} day'),
    other: text('over {count} dagen', same, 'in {count} days'),
  }),
  'tijd.geleden': plural({
    one: text('{count} dag geleden', same, '{count} day ago'),
    other: text('{count} dagen geleden', same, '{count} days ago'),
  }),
  'tijd.moment': text('{day}, {time} uur', same, '{day}, {time}'),
}

test('only days that exist are days', () => {
  assert.equal(isDay('2028-02-29'), true)
  for (const wrong of ['2026-02-29', '2026-13-01', '2026-04-31', '2026-1-1', '21-11-2026', ''])
    assert.equal(isDay(wrong), false, wrong)
  assert.throws(() => asDay('2026-02-29'), RangeError)
})

test('midnight in Amsterdam begins the day, in summer and in winter', () => {
  assert.equal(dayOf(new Date('2026-11-20T22:59:59Z')), '2026-11-20')
  assert.equal(dayOf(new Date('2026-11-20T23:00:00Z')), '2026-11-21')
  assert.equal(dayOf(new Date('2026-07-01T21:59:59Z')), '2026-07-01')
  assert.equal(dayOf(new Date('2026-07-01T22:00:00Z')), '2026-07-02')
  assert.equal(dayOf(new Date('2026-12-31T23:00:00Z')), '2027-01-01')
})

test('the days on which the clock changes are counted once', () => {
  // In 2026 the clock goes forward on 29 March and back on 25 October.
  assert.equal(addDays(asDay('2026-03-28'), 1), '2026-03-29')
  assert.equal(addDays(asDay('2026-03-29'), 1), '2026-03-30')
  assert.equal(addDays(asDay('2026-10-24'), 2), '2026-10-26')
  assert.equal(daysBetween(asDay('2026-03-01'), asDay('2026-11-01')), 245)
  assert.equal(clockTime(new Date('2026-03-29T00:59:00Z')), '1.59')
  assert.equal(clockTime(new Date('2026-03-29T01:00:00Z')), '3.00')
  assert.equal(clockTime(new Date('2026-10-25T00:30:00Z')), '2.30')
  assert.equal(clockTime(new Date('2026-10-25T01:30:00Z')), '2.30')
})

test('a month later is the last day when the month is shorter', () => {
  assert.equal(addMonths(asDay('2026-01-31'), 1), '2026-02-28')
  assert.equal(addMonths(asDay('2028-01-31'), 1), '2028-02-29')
  assert.equal(addMonths(asDay('2026-11-21'), 6), '2027-05-21')
  assert.equal(addMonths(asDay('2026-03-31'), -1), '2026-02-28')
  assert.equal(addMonths(asDay('2026-12-31'), 2), '2027-02-28')
})

test('weeks and days go over the end of year and the leap day', () => {
  assert.equal(addWeeks(asDay('2026-12-28'), 1), '2027-01-04')
  assert.equal(addDays(asDay('2028-02-28'), 1), '2028-02-29')
  assert.equal(addDays(asDay('2027-02-28'), 1), '2027-03-01')
  assert.equal(addDays(asDay('2027-01-01'), -1), '2026-12-31')
})

test('D-PEO-06: a person turns on the birthday, and 29 February on 1 March', () => {
  const born = asDay('2014-05-14')
  assert.equal(ageOn(born, asDay('2026-05-13')), 11)
  assert.equal(ageOn(born, asDay('2026-05-14')), 12)
  const leapling = asDay('2012-02-29')
  assert.equal(ageOn(leapling, asDay('2030-02-28')), 17)
  assert.equal(ageOn(leapling, asDay('2030-03-01')), 18)
  assert.equal(ageOn(leapling, asDay('2028-02-28')), 15)
  assert.equal(ageOn(leapling, asDay('2028-02-29')), 16)
  assert.equal(ageOn(born, born), 0)
})

test('a week begins on Monday, also for a Sunday', () => {
  // 21 November 2026 is a Saturday.
  for (const day of ['2026-11-16', '2026-11-21', '2026-11-22']) assert.equal(mondayOf(asDay(day)), '2026-11-16')
  assert.equal(mondayOf(asDay('2026-11-23')), '2026-11-23')
})

test('days are written in full, with the year only when it is another year', () => {
  assert.equal(longDay(nl, asDay('2026-05-14'), today), 'donderdag 14 mei')
  assert.equal(longDay(nl, asDay('2024-05-14'), today), 'dinsdag 14 mei 2024')
  assert.equal(longDay(en, asDay('2026-05-14'), today), 'Thursday 14 May')
  assert.equal(longDay(en, asDay('2027-01-01'), today), 'Friday 1 January 2027')
})

test('a moment has its day and its time', () => {
  const moment = new Date('2026-05-14T08:00:00Z')
  assert.equal(longMoment(nl, moment, today, words), 'donderdag 14 mei, 10.00 uur')
  assert.equal(longMoment(en, moment, today, words), 'Thursday 14 May, 10.00')
  assert.equal(clockTime(new Date('2026-11-21T07:05:00Z')), '8.05')
  assert.equal(clockTime(new Date('2026-11-20T23:00:00Z')), '0.00')
})

test('the distance of a day is said in days', () => {
  const said = [-3, -1, 0, 1, 2].map((n) => distance(nl, addDays(today, n), today, words))
  assert.deepEqual(said, ['3 dagen geleden', 'gisteren', 'vandaag', 'morgen', 'over 2 dagen'])
  assert.equal(distance(en, addDays(today, 30), today, words), 'in 30 days')
})

// Copied by hand from the calendar; Easter falls on 5 April 2026, 28 March 2027 and 16 April 2028.
const calendar = {
  2026: '01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26',
  2027: '01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26',
  2028: '01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26',
}

for (const [year, dates] of Object.entries(calendar)) {
  test(`the holidays of ${year} are those of the calendar`, () => {
    assert.deepEqual(
      holidaysOf(Number(year)),
      dates.split(' ').map((date) => `${year}-${date}`),
    )
  })
}

test("King's Day moves to Saturday when 27 April is a Sunday", () => {
  assert.ok(holidaysOf(2025).includes(asDay('2025-04-26')))
  assert.ok(!holidaysOf(2025).includes(asDay('2025-04-27')))
})

test('Saturday, Sunday and holidays are no working days', () => {
  assert.equal(isWorkingDay(asDay('2026-11-20')), true)
  for (const day of ['2026-11-21', '2026-11-22', '2026-04-03', '2026-05-05', '2026-12-25'])
    assert.equal(isWorkingDay(asDay(day)), false, day)
})

test('five working days after an ordinary Saturday end on Friday', () => {
  assert.equal(workingDaysAfter(asDay('2026-11-21'), 5), '2026-11-27')
})

test('Easter, Christmas and New Year are skipped', () => {
  // Thursday before Good Friday 2026: the next working days are Tuesday 7 and Wednesday 8 April.
  assert.equal(workingDaysAfter(asDay('2026-04-02'), 1), '2026-04-07')
  assert.equal(workingDaysAfter(asDay('2026-04-02'), 2), '2026-04-08')
  // Thursday 24 December 2026: 28 to 31 December are four, Friday 1 January is none, Monday 4 January is the fifth.
  assert.equal(workingDaysAfter(asDay('2026-12-24'), 5), '2027-01-04')
})

test('no working days after a day is that day', () => {
  assert.equal(workingDaysAfter(asDay('2026-11-21'), 0), '2026-11-21')
})

test('as much of a moment as is known is said', () => {
  assert.equal(longPart(nl, { year: 2019, month: null, day: null }), '2019')
  assert.equal(longPart(nl, { year: 2019, month: 3, day: null }), 'maart 2019')
  assert.equal(longPart(nl, { year: 2019, month: 3, day: 3 }), '3 maart 2019')
  assert.equal(longPart(en, { year: 1954, month: 12, day: 31 }), '31 December 1954')
})
