import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byDay, daysToShow, type LogLine, toChooseFrom } from './look-log.ts'

let count = 0
const line = (at: string, more: Partial<LogLine> = {}): LogLine => ({
  id: `line${++count}`,
  at: new Date(at),
  action: 'read',
  person: 'dana',
  role: 'localTeam',
  organisation: 'Wijkteam Noord',
  purpose: 'plan bekijken',
  subjects: ['esra'],
  topics: ['goals'],
  ...more,
})
const people = [
  { id: 'esra', organisation: null, parts: ['parent'] },
  { id: 'deniz', organisation: null, parts: ['youth'] },
  { id: 'dana', organisation: 'Wijkteam Noord', parts: [] },
]

test('what one person did for one purpose on one day is told together, with every moment, the first one first', () => {
  const lines = [line('2026-11-20T19:00Z'), line('2026-11-20T15:30Z'), line('2026-11-20T08:00Z')]
  const [day, ...others] = byDay(lines)
  assert.deepEqual(others, [])
  assert.equal(day?.day, '2026-11-20')
  const [dana] = day?.people ?? []
  assert.equal(dana?.perPurpose.length, 1)
  assert.deepEqual(dana?.perPurpose[0]?.told[0]?.moments, [
    new Date('2026-11-20T08:00Z'),
    new Date('2026-11-20T15:30Z'),
    new Date('2026-11-20T19:00Z'),
  ])
})

test('another purpose, another person and another act are never told as one', () => {
  const lines = [
    line('2026-11-20T12:00Z', { purpose: 'printen', action: 'print' }),
    line('2026-11-20T11:00Z', { action: 'change' }),
    line('2026-11-20T10:00Z', { person: 'karim', organisation: 'Zandlicht' }),
    line('2026-11-20T09:00Z'),
  ]
  const told = byDay(lines)[0]?.people.map(({ who, perPurpose }) => [
    who.person,
    ...perPurpose.map((ofPurpose) => `${ofPurpose.purpose}: ${ofPurpose.told.length}`),
  ])
  assert.deepEqual(told, [
    ['dana', 'printen: 1', 'plan bekijken: 2'],
    ['karim', 'plan bekijken: 1'],
  ])
})

test('looks within ten minutes of each other are one visit, told at its last moment', () => {
  const lines = [line('2026-11-20T10:12Z'), line('2026-11-20T10:08Z'), line('2026-11-20T10:01Z')]
  assert.deepEqual(byDay(lines)[0]?.people[0]?.perPurpose[0]?.told[0]?.moments, [
    new Date('2026-11-20T10:01Z'),
    new Date('2026-11-20T10:12Z'),
  ])
})

test('an evening in Amsterdam belongs to its own day', () => {
  const days = byDay([line('2026-11-20T23:30Z'), line('2026-11-20T22:30Z')])
  assert.deepEqual(
    days.map(({ day }) => day),
    ['2026-11-21', '2026-11-20'],
  )
})

test('quiet days fill a page up to a week, and the next page begins where it ends', () => {
  const lines = ['20', '19', '18', '17', '16', '15', '14', '13'].map((day) => line(`2026-11-${day}T10:00Z`))
  const { shown, before } = daysToShow(lines, true)
  assert.deepEqual(shown, lines.slice(0, 7))
  assert.deepEqual(before, new Date('2026-11-14T10:00Z'))
  assert.deepEqual(daysToShow(lines.slice(0, 3), true), { shown: lines.slice(0, 3), before: null })
  assert.deepEqual(daysToShow([], true), { shown: [], before: null })
})

test('a full day ends the page with that whole day', () => {
  const full = Array.from({ length: 9 }, (_, at) => line(`2026-11-20T${20 - at}:00Z`, { purpose: `purpose ${at}` }))
  const { shown, before } = daysToShow([...full, line('2026-11-19T10:00Z')], true)
  assert.deepEqual(shown, full)
  assert.deepEqual(before, full[8]?.at)
})

test('a day that may be cut in two is kept for the next page, unless there is no other', () => {
  const lines = [line('2026-11-20T10:00Z'), line('2026-11-19T10:00Z')]
  assert.deepEqual(daysToShow(lines, false), { shown: lines.slice(0, 1), before: lines[0]?.at })
  const oneDay = [line('2026-11-20T10:00Z'), line('2026-11-20T09:00Z')]
  assert.deepEqual(daysToShow(oneDay, false), { shown: oneDay, before: oneDay[1]?.at })
})

test('a parent chooses between professionals only, because looks of the family are for the youth', () => {
  const ids = (me: string) => toChooseFrom(people, me, []).map(({ id }) => id)
  assert.deepEqual(ids('esra'), ['dana'])
  assert.deepEqual(ids('deniz'), ['esra', 'dana'])
})
