import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import { type Given, isLive, seenAlready, together } from './given.ts'

let house: TrialHouse
/** Priya is 16: her parents Sunita and Ravi read only what she shares. */
let priyas: Scene
before(async () => {
  house = await openTrialHouse()
  priyas = sceneOf(house, 'priya')
})
after(() => house.close())
afterEach(async () => {
  await house.ask('delete from care.share')
  await house.moveClock(0)
})

const at = () => `/gezin/${house.family('priya')}`
const reads = async (who: string) => ((await priyas.topics(who, 'priya')) ?? []).join()

test('case 8 and T-14: Priya of 16 closes the view of her father in one press, at once, and her mother keeps hers', async () => {
  for (const parent of ['ravi', 'sunita']) await priyas.share('priya', parent, { topic: 'goals' })
  assert.deepEqual([await reads('ravi'), await reads('sunita')], ['goals', 'goals'])
  const ravi = await house.visitor('ravi')
  assert.match((await ravi.get(`${at()}/wie-ziet-wat`)).text, /Gedeeld|Wie ziet wat/)
  const priya = await house.visitor('priya')
  const list = (await priya.get(`${at()}/wie-ziet-wat`)).text
  assert.match(list, /Ravi ziet: de doelen, acties en cijfers van Priya\./, 'of a few parts each is named')
  const page = await priya.get(`${at()}/wie-ziet-wat/${house.person('ravi')}`)
  assert.match(page.text, /Wil je dat Ravi niets meer ziet\?/)
  const done = await priya.act(`${at()}/wie-ziet-wat/${house.person('ravi')}/stop`)
  assert.match(done.text, /Ravi ziet vanaf nu niets meer\./)
  assert.match(done.text, /Dit delen is gestopt op /)
  assert.deepEqual([await reads('ravi'), await reads('sunita')], ['', 'goals'])
})

test('what a parent already saw is said to Priya, and a parent who did not look yet is said so', async () => {
  for (const parent of ['ravi', 'sunita']) await priyas.share('priya', parent, { topic: 'goals' })
  await (await house.visitor('ravi')).get(`${at()}/plan`)
  const priya = await house.visitor('priya')
  const about = async (key: string) => (await priya.get(`${at()}/wie-ziet-wat/${house.person(key)}`)).text
  assert.match(await about('ravi'), /Ravi zag dit al: Doelen, acties en cijfers\. Dat kunnen wij niet terughalen\./)
  assert.match(await about('sunita'), /Sunita keek hier nog niet naar\./)
})

test('case 12: a share ends by itself after its last day, and both sides see that it ended', async () => {
  await priyas.share('priya', 'ravi', { topic: 'goals' })
  await house.moveClock(31 * 86_400_000)
  assert.equal(await reads('ravi'), '')
  for (const [who, about] of [
    ['priya', 'ravi'],
    ['ravi', 'priya'],
  ] as const) {
    const { text } = await (await house.visitor(who)).get(`${at()}/wie-ziet-wat`)
    assert.match(text, /Dit delen is gestopt op /, `${who} about ${about}`)
  }
})

test('Priya closes one part and leaves the other; who has no say over it finds no such page', async () => {
  const goals = await priyas.share('priya', 'ravi', { topic: 'goals' })
  await priyas.share('priya', 'ravi', { topic: 'meetings' })
  const path = `${at()}/wie-ziet-wat/${house.person('ravi')}/aanpassen`
  const priya = await house.visitor('priya')
  assert.equal((await priya.post(path, {})).status, 422)
  const done = await priya.act(path, { 'close[]': [goals.id] })
  assert.match(done.text, /Ravi ziet dit vanaf nu niet meer\./)
  assert.equal(await reads('ravi'), 'meetings')
  assert.equal((await (await house.visitor('sunita')).get(path)).status, 404)
})

const given = (over: Partial<Given>): Given => ({
  ...{ id: 'a', subject: 'priya', topic: 'goals', itemTable: null, item: null, reader: 'ravi', organisationName: null },
  ...{ purpose: 'readAlong', ground: 'own', fromAt: new Date('2026-11-01'), untilAt: new Date('2026-12-01') },
  ...{ title: null, grantedBy: 'priya', withdrawnAt: null, question: null, ...over },
})

test('a share is live from its first moment until it is withdrawn or over', () => {
  assert.equal(isLive(given({}), new Date('2026-11-10')), true)
  assert.equal(isLive(given({}), new Date('2026-12-01')), false)
  assert.equal(isLive(given({ withdrawnAt: new Date('2026-11-05') }), new Date('2026-11-10')), false)
})

test('what was asked in one question is told together, and looks before the share count for nothing', () => {
  const [one, other] = [given({ question: 'q' }), given({ id: 'b', question: 'q', topic: 'help' })]
  assert.equal(together([one, other, given({ id: 'c' })]).length, 2)
  const looks = [{ topics: ['goals'] as const, at: new Date('2026-10-20') }]
  assert.deepEqual(seenAlready([one], looks, true), { kind: 'nothing' })
  assert.deepEqual(seenAlready([one], [{ topics: ['goals'], at: new Date('2026-11-02') }], true), {
    kind: 'these',
    parts: [one],
  })
  assert.deepEqual(seenAlready([one], looks, false), { kind: 'untold' })
})
