import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openPool, type Pool } from '#platform/database/pool.ts'
import { addDays, asDay, type Day, dayOf } from '#platform/dates.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { tellBirthdays } from './birthdays.tasks.ts'

let house: TrialHouse
let jobs: Pool
before(async () => {
  house = await openTrialHouse()
  jobs = openPool(house.jobUrl, 1)
  await house.ask("select care.make_log_partitions('2027-01-01', 60)")
})
after(async () => {
  await jobs.end()
  await house.close()
})

const second = 1000
/** Midnight in Amsterdam at the beginning of a day; the clock turns twice a year, so both offsets are tried. */
const midnightOf = (day: Day): number => {
  const tries = [`${day}T00:00:00+01:00`, `${day}T00:00:00+02:00`].map(Date.parse)
  return tries.find((moment) => dayOf(new Date(moment)) === day && dayOf(new Date(moment - 1)) !== day) ?? 0
}
const clockAt = (moment: number) => house.moveClock(moment - Date.now())
const born = (on: Day, key = 'deniz') =>
  house.ask('update care.birth set born_on = $1 where person_id = $2', [on, house.person(key)])
const yearsBefore = (day: Day, years: number) => asDay(`${Number(day.slice(0, 4)) - years}${day.slice(4)}`)
const page = async (who: string, path: string) =>
  (await (await house.visitor(who)).get(`/gezin/${house.family('esra')}${path}`)).text
const turns = () =>
  house.ask<{ age: number; on: string }>(
    'select age, turned_on::text as "on" from care.birthday_turn where person_id = $1 order by turned_on',
    [house.person('deniz')],
  )
const epoch = async () =>
  (await house.ask<{ n: string }>('select number as n from care.epoch where family_id = $1', [house.family('esra')]))[0]
    ?.n

const story = /Uitslapen, trainen/
const plan = /Ik kan goed voetballen/

test('ab-15 kind wordt 12/16/18 om middernacht: what a parent reads closes in that second, in summer time, in winter time and on the nights the clock turns', async () => {
  // Four midnights: a plain one, the night to summer time, the night to winter time, and New Year.
  const days = [addDays(dayOf(new Date()), 40), asDay('2027-03-28'), asDay('2027-10-31'), asDay('2028-01-01')]
  for (const day of days) {
    await born(yearsBefore(day, 12))
    await clockAt(midnightOf(day) - 30 * second)
    assert.match(await page('esra', '/verhaal'), story, `11 on the evening before ${day}`)
    await clockAt(midnightOf(day) + second)
    assert.doesNotMatch(await page('esra', '/verhaal'), story, `12 on ${day}`)
    assert.match(await page('esra', '/goed-en-lastig'), plan)
    await born(yearsBefore(day, 16))
    await clockAt(midnightOf(day) - 30 * second)
    assert.match(await page('esra', '/goed-en-lastig'), plan, `15 on the evening before ${day}`)
    await clockAt(midnightOf(day) + second)
    assert.doesNotMatch(await page('esra', '/goed-en-lastig'), plan, `16 on ${day}`)
    assert.match(await page('deniz', '/goed-en-lastig'), plan)
    assert.match(await page('dana', '/goed-en-lastig'), plan, 'who coordinates reads on')
    await born(yearsBefore(day, 18))
    assert.match(await page('dana', '/goed-en-lastig'), plan, '18 ends no plan and no coordinator')
  }
})

test('D-PEO-06: who is born on 29 February turns on 1 March, in the database as in the rules', async () => {
  const [row] = await house.ask<{ sixteen: string; eighteen: string; before: number; on: number }>(
    `select door.birthday('2012-02-29', 16)::text as sixteen, door.birthday('2012-02-29', 18)::text as eighteen,
      door.age_on('2012-02-29', '2030-02-28') as before, door.age_on('2012-02-29', '2030-03-01') as "on"`,
  )
  assert.deepEqual(row, { sixteen: '2028-02-29', eighteen: '2030-03-01', before: 17, on: 18 })
})

test('at midnight an open page of the family is told to look again, once, and a machine that slept over midnight tells it when it wakes', async () => {
  const day = addDays(dayOf(new Date()), 20)
  await born(yearsBefore(day, 16))
  await clockAt(midnightOf(day) - 60 * second)
  const evening = await tellBirthdays(jobs, null)
  assert.equal(evening, addDays(day, -1))
  const known = await turns()
  const esra = await house.visitor('esra')
  const stop = new AbortController()
  const cookie = [...esra.cookies].map((pair) => pair.join('=')).join('; ')
  const line = await fetch(`${house.base}/gezin/${house.family('esra')}/nieuws`, {
    headers: { cookie },
    signal: stop.signal,
  })
  const reader = line.body?.pipeThrough(new TextDecoderStream()).getReader()
  assert.match((await reader?.read())?.value ?? '', /event: ready/)
  const before = await epoch()
  // The machine sleeps over midnight and wakes three minutes later.
  const waking = midnightOf(day) + 180 * second
  await clockAt(waking)
  assert.equal(await tellBirthdays(jobs, evening), day)
  assert.match((await reader?.read())?.value ?? '', /event: message/)
  stop.abort()
  assert.notEqual(await epoch(), before)
  const told = await turns()
  assert.deepEqual(
    told.filter(({ on }) => !known.some((row) => row.on === on)),
    [{ age: 16, on: day }],
  )
  const after = await epoch()
  await tellBirthdays(jobs, null)
  assert.equal(await epoch(), after, 'a second machine tells it no second time')
  assert.equal((await turns()).length, told.length)
})

test('no other birthday is told, nobody who left, and nothing of more than a year ago', async () => {
  const day = dayOf(new Date())
  await house.moveClock(0)
  const kept = await turns()
  for (const age of [14, 15, 20, 22]) {
    await born(yearsBefore(day, age))
    await tellBirthdays(jobs, null)
  }
  await born(addDays(yearsBefore(day, 12), -370))
  await tellBirthdays(jobs, null)
  assert.deepEqual(await turns(), kept)
})
