import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  await house.ask('delete from care.share')
})
after(() => house.close())

const at = () => `/gezin/${house.family('esra')}/verhaal`
const piecesOf = (who: string) =>
  house.ask<{ id: string; prompt: string }>(
    'select id, prompt from care.story_piece where author = $1 and not passed_over and undone_at is null order by created_at',
    [house.person(who)],
  )

test('D-STO-05: Esra picks pieces, a reader and a last day; that reader reads these and nothing else of her story', async () => {
  const scene = sceneOf(house, 'esra')
  await scene.part('joyce', 'specialist', ['esra'])
  const esra = await house.visitor('esra')
  const [happened, goesWell, hardNow] = await piecesOf('esra')
  assert.match((await esra.get(at())).text, /Gebruik mijn verhaal opnieuw/)
  const page = await esra.get(`${at()}/opnieuw`)
  assert.match(page.text, /Dan hoef je niet alles opnieuw te vertellen\./)
  assert.match(page.text, /Vorig jaar ging de winkel dicht/)
  const wish = { 'pieces[]': [happened?.id ?? '', goesWell?.id ?? ''], 'readers[]': [house.person('joyce')] }
  const done = await esra.act(`${at()}/opnieuw`, { ...wish, ...inDays('until', 30) })
  assert.match(done.text, /Deze stukjes zijn gedeeld\./)
  const readable = async (id = '') => scene.reads('joyce', { table: 'story_piece', id })
  assert.deepEqual(await Promise.all([happened, goesWell, hardNow].map((one) => readable(one?.id))), [
    true,
    true,
    false,
  ])
  await house.moveClock(31 * 24 * 3_600_000)
  assert.equal(await readable(happened?.id), false)
  await house.moveClock(0)
})

test('D-STO-05: a private piece is open to who coordinates until that day, or until it is stopped, and no longer', async () => {
  const scene = sceneOf(house, 'esra')
  const esra = await house.visitor('esra')
  const [happened] = await piecesOf('esra')
  const piece = { table: 'story_piece', id: happened?.id ?? '' }
  await house.ask("update care.story_piece set audience = 'onlyMe' where id = $1", [piece.id])
  assert.equal(await scene.reads('dana', piece), false)
  const wish = { 'pieces[]': [piece.id], 'readers[]': [house.person('dana')], ...inDays('until', 5) }
  await esra.act(`${at()}/opnieuw`, wish)
  assert.equal(await scene.reads('dana', piece), true)
  await house.moveClock(7 * 24 * 3_600_000)
  assert.equal(await scene.reads('dana', piece), false)
  await house.moveClock(0)
  await house.ask('update care.share set withdrawn_at = door.now(), withdrawn_by = granted_by where item_id = $1', [
    piece.id,
  ])
  assert.equal(await scene.reads('dana', piece), false)
})

test('D-STO-05: who is picked again reads until the day that is chosen now', async () => {
  const esra = await house.visitor('esra')
  const [, , hardNow] = await piecesOf('esra')
  const open = async (days: number) =>
    esra.act(`${at()}/opnieuw`, {
      ...{ 'pieces[]': [hardNow?.id ?? ''], 'readers[]': [house.person('deniz')] },
      ...inDays('until', days),
    })
  await open(100)
  await open(5)
  const live = await house.ask<{ days: number }>(
    `select ((until_at at time zone 'Europe/Amsterdam')::date - door.today()) as days from care.share where item_id = $1 and withdrawn_at is null`,
    [hardNow?.id],
  )
  assert.deepEqual(live, [{ days: 6 }])
})

test('pieces of somebody else are never opened, and without pieces, reader or day nothing is', async () => {
  const esra = await house.visitor('esra')
  const [ofDeniz] = await piecesOf('deniz')
  const joyce = { 'readers[]': [house.person('joyce')], ...inDays('until', 30) }
  const before = await house.ask('select id from care.share')
  assert.match(
    (await esra.post(`${at()}/opnieuw`, { 'pieces[]': [ofDeniz?.id ?? ''], ...joyce })).text,
    /Kies een stukje of meer/,
  )
  const [own] = await piecesOf('esra')
  const pieces = { 'pieces[]': [own?.id ?? ''] }
  assert.match(
    (await esra.post(`${at()}/opnieuw`, { ...pieces, ...inDays('until', 30) })).text,
    /Kies met wie je dit deelt/,
  )
  assert.match(
    (await esra.post(`${at()}/opnieuw`, { ...pieces, ...joyce, ...inDays('until', 300) })).text,
    /binnen 6 maanden/,
  )
  assert.equal((await house.ask('select id from care.share')).length, before.length)
})

test('who has no story of the own here finds no such page', async () => {
  for (const who of ['dana', 'joyce']) {
    const visitor = await house.visitor(who)
    assert.equal((await visitor.get(`${at()}/opnieuw`)).status, 404, who)
    assert.equal((await visitor.post(`${at()}/opnieuw`, { 'pieces[]': [], 'readers[]': [] })).status, 404, who)
  }
})
