import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { asksWhoLeaves, helping, isActive, type Part, teamOf } from './our-team.ts'
import { type CardWish, cardDueOn, cardProblem, daysIn, type RoleCard } from './role-card.ts'

let house: TrialHouse
/** Esra has custody of Deniz (15) and Elif (7); Dana coordinates, and Bram works elsewhere. */
let esra: Visitor
let deniz: Visitor
let dana: Visitor
let bram: Visitor
let scene: Scene
let at: string
before(async () => {
  house = await openTrialHouse()
  at = `/gezin/${house.family('esra')}/team`
  scene = sceneOf(house, 'esra')
  esra = await house.visitor('esra')
  deniz = await house.visitor('deniz')
  dana = await house.visitor('dana')
  bram = await house.visitor('bram')
})
after(() => house.close())

const read = async (visitor: Visitor, path = '') =>
  (await visitor.get(`${at}${path}`)).text.replace(/<[^>]+>/g, ' ').replaceAll('\u00a0', ' ')

const since = asDay('2026-03-02')
const part = (person: string, kind: string, more: Partial<Part> = {}): Part => ({
  ...{ id: `part of ${person}`, person, kind, subjects: ['deniz'], from: since, until: null },
  ...more,
})
const card = (person: string, untilOn: string | null = null): RoleCard => ({
  ...{ id: person, part: `part of ${person}`, person, why: 'x', supports: 'x', does: 'x', doesNot: 'x', reach: 'x' },
  ...{ days: ['mon'], answersWithin: 2, knownBefore: false, at: new Date(0) },
  untilOn: untilOn === null ? null : asDay(untilOn),
})

test('D-CIR-06: every part stands there, who coordinates first, each with its own card and the earliest end', () => {
  const team = teamOf(
    [
      part('ali', 'school', { from: asDay('2026-01-05') }),
      part('dana', 'coordinator', { subjects: [] }),
      part('wil', 'lovedOne', { until: asDay('2026-12-31') }),
    ],
    [card('wil', '2026-12-01')],
  )
  assert.deepEqual(
    team.map(({ person, kind, until, card: own }) => [person, kind, until, own !== null]),
    [
      ['dana', 'coordinator', null, false],
      ['ali', 'school', null, false],
      ['wil', 'lovedOne', '2026-12-01', true],
    ],
  )
})

test('D-CIR-05: who coordinates is active from the first day, another professional with a role card, and a JIM needs none', () => {
  const [coordinator, told, silent, jim] = teamOf(
    [
      part('a', 'coordinator'),
      part('b', 'specialist'),
      part('c', 'specialist', { from: asDay('2026-04-01') }),
      part('d', 'jim', { from: asDay('2026-05-01') }),
    ],
    [card('b')],
  )
  assert.deepEqual(
    [coordinator, told, silent, jim].map((one) => one && isActive(one)),
    [true, true, false, true],
  )
  assert.equal(cardDueOn(asDay('2026-11-16')), '2026-11-23')
})

test('D-CIR-07: active professionals are counted, and above four it is asked who can leave', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((person) => part(person, 'specialist'))
  const cards = ['a', 'b', 'c', 'd'].map((person) => card(person))
  const twice = { ...part('a', 'school'), id: 'part of b' }
  assert.equal(helping(teamOf([...many, twice, part('f', 'jim')], cards)), 4)
  assert.equal(asksWhoLeaves(4), false)
  assert.equal(asksWhoLeaves(5), true)
})

test('a role card says why, whose effort, what, what not, how, which days and within how many days; until when may stay open', () => {
  const wish: CardWish = {
    ...{ why: 'w', supports: 's', does: 'd', doesNot: 'n', reach: 'r', days: ['mon'], answersWithin: 2, known: 'no' },
    untilOn: null,
  }
  const today = asDay('2026-11-16')
  assert.equal(cardProblem(wish, today), null)
  assert.deepEqual(cardProblem({ ...wish, why: '' }, today), { field: 'why', is: 'empty' })
  assert.deepEqual(cardProblem({ ...wish, why: 'x'.repeat(201) }, today), { field: 'why', is: 'tooLong' })
  assert.deepEqual(cardProblem({ ...wish, does: 'x'.repeat(301) }, today), { field: 'does', is: 'tooLong' })
  assert.deepEqual(cardProblem({ ...wish, reach: 'x'.repeat(121) }, today), { field: 'reach', is: 'tooLong' })
  assert.deepEqual(cardProblem({ ...wish, days: [] }, today), { field: 'days', is: 'wrong' })
  assert.deepEqual(cardProblem({ ...wish, answersWithin: 0 }, today), { field: 'answers', is: 'wrong' })
  assert.deepEqual(cardProblem({ ...wish, answersWithin: 21 }, today), { field: 'answers', is: 'wrong' })
  assert.deepEqual(cardProblem({ ...wish, known: '' }, today), { field: 'known', is: 'wrong' })
  assert.deepEqual(cardProblem({ ...wish, untilOn: asDay('2026-11-15') }, today), { field: 'until', is: 'wrong' })
  assert.deepEqual(cardProblem({ ...wish, untilOn: undefined }, today), { field: 'until', is: 'wrong' })
  assert.deepEqual(daysIn(['fri', 'nothing', 'mon', 'fri']), ['mon', 'fri'])
})

test('D-CIR-06: a mother, a youth and who coordinates read who helps, why, until when and what he or she does', async () => {
  for (const reader of [esra, deniz, dana])
    assert.match(
      await read(reader),
      /Er helpt nu 1 hulpverlener mee\.[\s\S]*Dana[\s\S]*vaste persoon, Wijkteam Noord[\s\S]*winkel dichtging[\s\S]*Dit doe ik niet[\s\S]*Ik beslis niet voor jullie[\s\S]*088 000 1201[\s\S]*maandag, dinsdag, donderdag en vrijdag/,
    )
  assert.match(await read(esra), /Dana houdt hier gewoon tijd voor vrij/)
  assert.match((await esra.get(`/gezin/${house.family('esra')}/kring`)).text, /\/team"/)
  for (const stranger of ['marco', 'sam', 'bram', 'petra', 'nadia', 'renske'])
    assert.equal((await (await house.visitor(stranger)).get(at)).status, 404, stranger)
})

/** Where somebody fills in the own card. */
async function formOf(who: string): Promise<string> {
  const [own] = await house.ask<{ id: string }>(
    `select id from care.participant where person_id = $1 and until_at is null union all
     select id from care.coordinator_term where person_id = $1 and family_id = $2 and until_at is null`,
    [house.person(who), house.family('esra')],
  )
  return `${at}/rolkaart/${own?.id}`
}

const filled = {
  ...{ why: 'Deniz slaapt slecht.', supports: 'zelf weten wat helpt', does: 'Ik praat met Deniz.' },
  ...{ doesNot: 'Ik schrijf geen medicijnen voor.', reach: 'Bel 088 000 1302', 'days[]': ['mon'], answers: '3' },
  known: 'no',
}

test('D-CIR-05: a helper without a card is told of so, is counted after it, and begins with the own words about the work alone', async () => {
  await scene.part('bram', 'specialist', ['deniz'])
  for (const reader of [esra, deniz, dana])
    assert.match(await read(reader), /Er helpt nu 1 hulpverlener mee\.[\s\S]*Bram vertelt nog wat hij of zij doet\./)
  const path = await formOf('bram')
  const form = (await bram.get(path)).text
  assert.match(form, /Ik kies geen kant/)
  assert.match(form, /Een deel komt uit een andere kaart van jou/)
  assert.doesNotMatch(form, /Sam|Twee huizen/)
  assert.equal((await bram.post(path, { ...filled, why: '' })).status, 422)
  const kept = await bram.act(path, filled)
  assert.equal(kept.status, 200)
  for (const reader of [esra, deniz, dana])
    assert.match(
      await read(reader),
      /Er helpen nu 2 hulpverleners mee\.[\s\S]*Bram[\s\S]*Deniz slaapt slecht[\s\S]*Ik schrijf geen medicijnen voor/,
    )
  for (const other of [esra, deniz, dana]) assert.equal((await other.get(path)).status, 404)
})

test('a card that was just saved is taken back, and the one before it counts again', async () => {
  await dana.act(await formOf('dana'), { ...filled, why: 'Iets heel anders.' })
  const [row] = await house.ask<{ id: string }>('select id from care.role_card where person_id = $1 order by at desc', [
    house.person('dana'),
  ])
  assert.match(await read(esra), /Iets heel anders/)
  assert.equal((await bram.post(`${at}/rolkaart/${row?.id}/terug`)).status, 404)
  await dana.act(`${at}/rolkaart/${row?.id}/terug`)
  assert.match(await read(esra), /winkel dichtging/)
  assert.doesNotMatch(await read(esra), /Iets heel anders/)
})

test('a part that not everybody may know of is not told of, nor counted, nor read, for who may not see that circle', async () => {
  const second = await scene.part('bram', 'adultCareWorker', ['esra'])
  await bram.act(`${at}/rolkaart/${second.id}`, { ...filled, why: 'Esra slaapt zelf ook slecht.' })
  assert.match(await read(esra), /Er helpen nu 2 hulpverleners mee\.[\s\S]*Esra slaapt zelf/)
  assert.match(await read(deniz), /Er helpen nu 2 hulpverleners mee\./)
  assert.doesNotMatch(await read(deniz), /Esra slaapt zelf|van een ouder/)
  await house.ask("delete from care.participant where person_id = $1 and kind = 'specialist'", [house.person('bram')])
  assert.match(await read(esra), /Er helpen nu 2 hulpverleners mee\.[\s\S]*Bram/)
  const forDeniz = await read(deniz)
  assert.match(forDeniz, /Er helpt nu 1 hulpverlener mee\./)
  assert.doesNotMatch(forDeniz, /Bram|slaapt/)
})

test('D-CIR-02: when a part ends its pass ends in the same minute, and who helped is not on the team any more', async () => {
  const path = await formOf('bram')
  assert.equal((await bram.get(at)).status, 200)
  await house.ask('update care.participant set until_at = door.now() where person_id = $1', [house.person('bram')])
  assert.equal((await bram.get(at)).status, 404)
  assert.equal((await bram.post(path, filled)).status, 404)
  assert.doesNotMatch(await read(esra), /Bram/)
})

test('D-CIR-02: what somebody said stays with the name after the own part ended', async () => {
  const marco = await house.visitor('marco')
  const family = `/gezin/${house.family('esra')}`
  await marco.act(`${family}/netwerk/reageer`, { kind: 'idea', react: 'Zullen we samen koken?' })
  await house.ask('update care.participant set until_at = door.now() where person_id = $1', [house.person('marco')])
  assert.equal((await marco.get(`${family}/plan`)).status, 404)
  assert.match((await deniz.get(`${family}/jim/gezegd`)).text, /Zullen we samen koken\?[\s\S]*Marco/)
})

test('D-CIR-05: five working days without a card put it on the list, of who is asked and of who coordinates', async () => {
  await house.ask('delete from care.role_card where person_id = $1 and family_id = $2', [
    house.person('dana'),
    house.family('esra'),
  ])
  await scene.part('bram', 'specialist', ['deniz'], { from_at: new Date(Date.now() - 20 * 86_400_000) })
  await dana.act(`/gezin/${house.family('esra')}/plan/tijd`, { load: 'light' })
  const list = (await dana.get('/werklijst')).text
  assert.match(list, /rolkaart mist/)
  assert.match(list, /eigen rolkaart/)
  await dana.act(await formOf('dana'), filled)
  const after = (await dana.get('/werklijst')).text
  assert.doesNotMatch(after, /eigen rolkaart/)
  assert.match(after, /rolkaart mist/)
  await bram.act(await formOf('bram'), { ...filled, ...inDays('until', 30) })
  assert.doesNotMatch((await dana.get('/werklijst')).text, /rolkaart mist/)
  assert.match(await read(esra), /Tot en met /)
})
