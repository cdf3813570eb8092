import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Newcomers, newcomers } from '#src/trial/newcomers.ts'

let house: TrialHouse
let fresh: Newcomers
before(async () => {
  house = await openTrialHouse()
  fresh = await newcomers(house)
})
after(() => house.close())

const place = (rest = '') => `/gezin/${fresh.family}${rest}`
const idle = /Er staat nu niets klaar/

test('for who coordinates a family a plan that lies ready says what it waits for and leads there, and only a plan that waits for nothing is idle', async () => {
  const dana = await house.visitor('dana')
  const next = async () => (await dana.get(place())).text
  const youth = (
    await house.ask<{ id: string }>(
      "select person_id as id from care.family_member where family_id = $1 and 'youth' = any(parts)",
      [fresh.family],
    )
  )[0]?.id
  const begun = {
    'youths[]': [youth ?? ''],
    authorship: 'withSupport',
    wish: 'Rust in huis.',
    ourselves: '',
    reason: '',
  }
  assert.equal((await dana.post(place('/plan/begin'), begun)).status, 303)
  const draft = await next()
  assert.match(draft, /nog geen eigen plan aangeboden/)
  assert.match(draft, new RegExp(`href="${place('/eigen-plan/aanbieden')}"`))
  assert.doesNotMatch(draft, idle)
  const offer = {
    'asked[]': [youth ?? ''],
    explanation: '1',
    channel: 'spoken',
    ...inDays('until', 42),
    conditions: '',
  }
  assert.equal((await dana.post(place('/eigen-plan/aanbieden'), offer)).status, 303)
  const offered = await next()
  assert.match(offered, /Tot die tijd begint het plan niet/)
  assert.doesNotMatch(offered, idle)
  const [row] = await house.ask<{ id: string }>('select id from care.group_offer where family_id = $1', [fresh.family])
  await fresh.youth.act(place(`/eigen-plan/${row?.id}/antwoord`), { answer: 'alone', support: '' })
  const ready = await next()
  assert.match(ready, /Het plan kan beginnen/)
  assert.match(ready, new RegExp(`href="${place('/plan/tijd')}"`))
  assert.doesNotMatch(ready, idle)
  assert.equal((await dana.post(place('/plan/tijd'), { load: 'light' })).status, 303)
  assert.match(await next(), idle)
})

test('that custody is checked is said of a child, and of nobody who decides alone', async () => {
  const bram = await house.visitor('bram')
  const [milan, priya] = ['milan', 'priya'].map((who) => `/gezin/${house.family(who)}`)
  await house.ask("update care.birth set born_on = door.today() - interval '19 years' where person_id = $1", [
    house.person('milan'),
  ])
  const said = /[Gg]ezag/
  const aboutFamily = async (path = '') => (await bram.get(path)).text.split('Over dit gezin')[0] ?? ''
  assert.match(await aboutFamily(priya), said)
  assert.doesNotMatch(await aboutFamily(milan), said)
})
