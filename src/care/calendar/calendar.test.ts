import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { asDay } from '#platform/dates.ts'
import { type Appointment, calendarOf, feedDays } from './calendar.ts'
import { calendarLines, folded, stampOf, wallClock } from './calendar-text.ts'

const outside = { site: 'https://plan.example', words: { appointment: 'Afspraak', calendar: 'Agenda' } }
const on = (day: string, at: string, more: Partial<Appointment> = {}): Appointment => ({
  ...{ id: '0f8fad5b-d9cb-469f-a165-70867728950e', on: asDay(day), at, cancelled: false, changes: 0 },
  ...{ madeAt: new Date('2026-01-05T09:00:00Z'), changedAt: new Date('2026-01-05T09:00:00Z') },
  ...more,
})
const read = (...appointments: Appointment[]) => new ICAL.Component(ICAL.parse(calendarOf(appointments, outside)))

/** The moment that another reader of calendars finds, by the zone in the file itself. */
function moments(appointment: Appointment): string[] {
  const whole = read(appointment)
  const zone = new ICAL.Timezone(whole.getFirstSubcomponent('vtimezone') ?? assert.fail('no zone'))
  ICAL.TimezoneService.reset()
  ICAL.TimezoneService.register(zone)
  const event = new ICAL.Event(whole.getFirstSubcomponent('vevent') ?? assert.fail('no event'))
  return [event.startDate, event.endDate].map((time) => new Date(time.toUnixTime() * 1000).toISOString())
}

test('D-MEE-08: outside stands "Afspraak" and the time of one hour; nothing else, not even where the rest is read', () => {
  const event = read(on('2026-01-12', '19:30')).getFirstSubcomponent('vevent')
  const lines = Object.fromEntries(
    (event?.getAllProperties() ?? []).map((each) => [each.name, String(each.getFirstValue())]),
  )
  assert.deepEqual(lines, {
    uid: '0f8fad5b-d9cb-469f-a165-70867728950e@plan.example',
    sequence: '0',
    dtstamp: '2026-01-05T09:00:00Z',
    created: '2026-01-05T09:00:00Z',
    'last-modified': '2026-01-05T09:00:00Z',
    dtstart: '2026-01-12T19:30:00',
    dtend: '2026-01-12T20:30:00',
    summary: 'Afspraak',
    class: 'PRIVATE',
    transp: 'OPAQUE',
    status: 'CONFIRMED',
  })
})

test('a feed names itself, says how often to ask again, and is a whole calendar without an appointment too', () => {
  const empty = read()
  assert.equal(empty.getFirstPropertyValue('method'), 'PUBLISH')
  for (const name of ['name', 'x-wr-calname']) assert.equal(empty.getFirstPropertyValue(name), 'Agenda')
  assert.equal(empty.getFirstPropertyValue('x-published-ttl'), 'PT6H')
  assert.equal(String(empty.getFirstPropertyValue('refresh-interval')), 'PT6H')
  assert.equal(empty.getAllSubcomponents('vevent').length, 0)
})

test('what was moved or cancelled keeps its name and has a higher number', () => {
  const [first, moved, off] = [
    on('2026-01-12', '19:30'),
    on('2026-01-13', '19:30', { changes: 1 }),
    on('2026-01-13', '19:30', { changes: 2, cancelled: true }),
  ]
    .map((each) => read(each).getFirstSubcomponent('vevent'))
    .map((event) => [
      event?.getFirstPropertyValue('uid'),
      event?.getFirstPropertyValue('sequence'),
      event?.getFirstPropertyValue('status'),
    ])
  assert.deepEqual([first?.[0], moved?.[0]], [off?.[0], off?.[0]])
  assert.deepEqual(
    [first?.slice(1), moved?.slice(1), off?.slice(1)],
    [
      [0, 'CONFIRMED'],
      [1, 'CONFIRMED'],
      [2, 'CANCELLED'],
    ],
  )
})

// Summer time 2026 begins on 29 March at 02:00 (then 03:00) and ends on 25 October at 03:00 (then 02:00).
test('another reader finds the same moment in winter, in summer and around the night that the clock goes forward or back', () => {
  assert.deepEqual(moments(on('2026-01-12', '19:30')), ['2026-01-12T18:30:00.000Z', '2026-01-12T19:30:00.000Z'])
  assert.deepEqual(moments(on('2026-07-12', '19:30')), ['2026-07-12T17:30:00.000Z', '2026-07-12T18:30:00.000Z'])
  assert.deepEqual(moments(on('2026-03-28', '23:30')), ['2026-03-28T22:30:00.000Z', '2026-03-28T23:30:00.000Z'])
  assert.deepEqual(moments(on('2026-03-29', '01:30')), ['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z'])
  assert.deepEqual(moments(on('2026-10-25', '01:30')), ['2026-10-24T23:30:00.000Z', '2026-10-25T00:30:00.000Z'])
  assert.deepEqual(moments(on('2026-10-25', '03:30')), ['2026-10-25T02:30:00.000Z', '2026-10-25T03:30:00.000Z'])
})

test('an hour that is skipped counts on from before it, and of an hour that comes twice it is the first', () => {
  assert.equal(wallClock(asDay('2026-03-29'), '02:30').toISOString(), '2026-03-29T01:30:00.000Z')
  assert.equal(wallClock(asDay('2026-10-25'), '02:30').toISOString(), '2026-10-25T00:30:00.000Z')
  for (const moment of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'])
    assert.deepEqual(stampOf('DTEND', new Date(moment)), ['DTEND', moment.replace(/[-:]/g, '')])
})

test('a feed tells of the last 30 days and the next 400', () => {
  assert.deepEqual(feedDays(asDay('2026-03-01')), { from: '2026-01-30', until: '2027-04-05' })
})

const words = fc.string({
  unit: fc.constantFrom('a', ',', ';', '\\', '\n', ' ', 'é', 'م', '😀', '👩‍👧', ':'),
  maxLength: 200,
})

test('whatever text it is, no line is longer than 75 octets and another reader finds it back', () => {
  fc.assert(
    fc.property(words, (text) => {
      const whole = calendarLines([
        ['BEGIN', 'VCALENDAR'],
        ['SUMMARY', { text }],
        ['END', 'VCALENDAR'],
      ])
      assert.ok(whole.split('\r\n').every((line) => Buffer.byteLength(line) <= 75))
      assert.ok(whole.split('\r\n').every((line) => !line.includes('\n')))
      assert.equal(new ICAL.Component(ICAL.parse(whole)).getFirstPropertyValue('summary'), text)
    }),
  )
})

test('a line is cut between two signs and never inside one', () => {
  const [first, second] = folded(`${'x'.repeat(73)}😀y`).split('\r\n')
  assert.deepEqual([first, second], ['x'.repeat(73), ' 😀y'])
})
