import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const at = (key: string) => `/gezin/${house.family(key)}/veiligheidsafspraken`
const agreed = (change: Record<string, string | string[]> = {}) => ({
  kind: 'shared',
  'readers[]': [house.person('joyce'), house.person('amber')],
  calls: 'Oma Ank 06 00 00 44 01\nDe buren 06 00 00 44 02',
  steps: 'Amber gaat naar boven.\nJoyce belt oma.',
  word: 'pannenkoek',
  place: 'Bij oma Ank',
  'placeReaders[]': house.person('joyce'),
  'covered[]': ['night', 'evening'],
  ...change,
})
const made = async (who: string, key: string, change = {}) => {
  const answer = await (await house.visitor(who)).post(`${at(key)}/nieuw`, agreed(change))
  assert.equal(answer.status, 303)
  return (answer.location ?? '').split('?')[0] ?? ''
}
const own = () => ({ kind: 'youthOnly', 'readers[]': house.person('jan'), 'placeReaders[]': house.person('jan') })

test('agreements with the family are read by whom they were made with and who coordinates, and say who that is', async () => {
  const path = await made('dana', 'joyce')
  const joyce = await (await house.visitor('joyce')).get(path)
  assert.equal(joyce.status, 200)
  assert.match(joyce.text, /Is er nu gevaar\? Bel 112\.[\s\S]*Oma Ank 06 00 00 44 01[\s\S]*pannenkoek/)
  assert.match(joyce.text, /Alleen zij lezen dit: Joyce, Dana en Amber/)
  for (const who of ['ruben', 'esra', 'bram', 'renske', 'nadia'])
    assert.equal((await (await house.visitor(who)).get(path)).status, 404, who)
})

test('where one goes is read by whom it names, not by all who read the agreements', async () => {
  const path = await made('dana', 'joyce')
  assert.match(
    (await (await house.visitor('joyce')).get(path)).text,
    /Bij oma Ank[\s\S]*Deze plek lezen: Dana en Joyce/,
  )
  const [row] = await house.ask<{ id: string }>('select id from safety.safety_plan where id = $1', [
    path.split('/').at(-1),
  ])
  await house.ask('update safety.plan_place set readers = $1 where plan_id = $2', [[house.person('dana')], row?.id])
  assert.doesNotMatch((await (await house.visitor('joyce')).get(path)).text, /Bij oma Ank/)
})

test('a plan without anybody to call, or without a number, comes back with what was typed', async () => {
  const dana = await house.visitor('dana')
  for (const [change, sentence] of [
    [{ calls: '' }, 'Schrijf één tot vijf mensen op'],
    [{ calls: 'Oma Ank' }, 'Zet bij iedereen een nummer'],
    [{ steps: '' }, 'Schrijf één tot acht dingen op'],
    [{ 'readers[]': [] }, 'Kies wie dit leest'],
    [{ 'placeReaders[]': house.person('ruben') }, 'Kies alleen mensen die de afspraken ook lezen'],
  ] as const) {
    const answer = await dana.post(`${at('joyce')}/nieuw`, agreed(change as Record<string, string | string[]>))
    assert.equal(answer.status, 422, sentence)
    assert.ok(answer.text.includes(sentence), sentence)
    assert.match(answer.text, /pannenkoek/)
  }
})

test('a part of the day that does not exist counts for nothing, and the agreements stand with the others', async () => {
  const path = await made('dana', 'joyce', { 'covered[]': ['night', 'x'.repeat(100_000), 'evening'] })
  const kept = 'select covered from safety.plan_text where plan_id = $1'
  const [row] = await house.ask<{ covered: string[] }>(kept, [path.split('/').at(-1)])
  assert.deepEqual(row?.covered, ['evening', 'night'])
})

test('D-SAF-13: a plan of a youth alone is read by whom the youth named and by nobody else, whatever right he or she has', async () => {
  const path = await made('sam', 'sam', own())
  assert.match((await (await house.visitor('sam')).get(path)).text, /Alleen zij lezen dit: Sam en Opa Jan/)
  assert.match((await (await house.visitor('jan')).get(path)).text, /pannenkoek/)
  for (const who of ['mirjam', 'olaf', 'bram']) {
    const visitor = await house.visitor(who)
    assert.equal((await visitor.get(path)).status, 404, who)
    assert.equal((await visitor.post(`${path}/gedaan`, { person: '' })).status, 404, who)
    assert.doesNotMatch((await visitor.get(at('sam'))).text, /Alleen voor mij/, who)
    const log = await visitor.get(`/gezin/${house.family('sam')}/wie-keek`)
    assert.doesNotMatch(log.text, /veiligheidsafspraken/, who)
  }
})

test('nobody makes a plan for a youth alone, and a coordinator of it adds no reader', async () => {
  for (const who of ['mirjam', 'bram'])
    assert.equal((await (await house.visitor(who)).post(`${at('sam')}/nieuw`, agreed(own()))).status, 422, who)
  const [bram] = [await house.knock('bram')]
  const { openDossier } = await import('#care/access/door.commands.ts')
  const { lookAtPlan } = await import('./safety-plan.commands.ts')
  const changed = await openDossier(bram, lookAtPlan(house.family('sam'), 'change'), (dossier) =>
    dossier.rows<{ id: string }>('', 'update safety.safety_plan set readers = array[$1::uuid] returning id', [
      house.person('bram'),
    ]),
  )
  assert.deepEqual(changed, [], 'the database shows him none to change')
})

test('words are changed on top of what one saw; both versions stay', async () => {
  const path = await made('dana', 'joyce')
  const joyce = await house.visitor('joyce')
  const words = { ...agreed(), kind: 'shared', base: '1', word: 'appeltaart', 'readers[]': [] }
  assert.match((await joyce.act(`${path}/aanpassen`, words)).text, /De afspraken staan er[\s\S]*appeltaart/)
  const late = await (await house.visitor('dana')).post(`${path}/aanpassen`, { ...agreed(), base: '1', word: 'soep' })
  assert.equal(late.status, 409)
  assert.match(late.text, /Kijk eerst wat een ander net veranderde[\s\S]*soep/)
  const kept = await house.ask('select wording from safety.plan_text where plan_id = $1', [path.split('/').at(-1)])
  assert.equal(kept.length, 2)
})

test('who has nothing reads with whom to make it', async () => {
  assert.match(
    (await (await house.visitor('esra')).get(at('esra'))).text,
    /Hier staat nog niets\. Maak dit samen met Dana\./,
  )
})
