import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

async function linkTo(visitor: Visitor, key: string, title: string): Promise<string> {
  const family = `/gezin/${house.family(key)}`
  const text = `${(await visitor.get(`${family}/doelen`)).text}${(await visitor.get(`${family}/plan`)).text}`
  const path = new RegExp(`href="([^"]*)">(?:<span[^>]*>)?${title}`).exec(text)?.[1]
  assert.ok(path, `${title} is on the list of goals or in the plan`)
  return path
}

const newStep = async (visitor: Visitor, goal: string, fields: Record<string, string>) => {
  const answer = await visitor.post(`${goal}/acties/nieuw`, fields)
  const [row] = await house.ask<{ id: string }>('select id from care.step order by created_at desc, id limit 1')
  return { answer, path: `${goal}/acties/${row?.id}` }
}

test('D-STE-01: a step without what, who and when comes back with three sentences and what was typed', async () => {
  const esra = await house.visitor('esra')
  const goal = await linkTo(esra, 'esra', 'Rust met geld')
  const empty = await esra.post(`${goal}/acties/nieuw`, { why: 'Omdat het helpt' })
  assert.equal(empty.status, 422)
  assert.match(
    empty.text,
    /Vul in wat jullie gaan doen[\s\S]*Kies wie dit doet[\s\S]*Vul de dag, de maand en het jaar in[\s\S]*Omdat het helpt/,
  )
  const wrong = await esra.post(`${goal}/acties/nieuw`, {
    what: 'Bellen',
    who: house.person('esra'),
    'due.day': '31',
    'due.month': '2',
    'due.year': '2027',
  })
  assert.equal(wrong.status, 422)
  const past = await esra.post(`${goal}/acties/nieuw`, {
    what: 'Bellen',
    who: house.person('esra'),
    ...inDays('due', -3),
  })
  assert.match(past.text, /Kies een dag die nog komt/)
})

test('D-STE-01: a step of a professional needs why, whose effort and until, not later than the next look-back and 14 days', async () => {
  const esra = await house.visitor('esra')
  const goal = await linkTo(esra, 'esra', 'Rust met geld')
  const fields = { what: 'Meegaan naar de bank', who: house.person('dana'), 'due.quick': 'dezeweek' }
  const without = await esra.post(`${goal}/acties/nieuw`, fields)
  assert.equal(without.status, 422)
  assert.match(
    without.text,
    /Vul in waarom een helper dit doet[\s\S]*Vul in wat dit helpt zelf te doen[\s\S]*Kies tot wanneer een helper dit doet/,
  )
  const whole = { ...fields, why: 'De brief is moeilijk', supports: 'Esra de volgende zelf leest' }
  const late = await esra.post(`${goal}/acties/nieuw`, { ...whole, ...inDays('until', 300) })
  assert.match(late.text, /Kies een dag die niet later is dan/)
  const { answer, path } = await newStep(esra, goal, { ...whole, ...inDays('until', 10) })
  assert.equal(answer.status, 303)
  assert.match(
    (await esra.get(path)).text,
    /Dana, voor [\s\S]*tot [\s\S]*Waarom: De brief is moeilijk[\s\S]*Zodat: Esra de volgende zelf leest/,
  )
  await assert.rejects(
    house.ask('update care.step set until_on = null where id = $1', [path.split('/').at(-1)]),
    /check constraint/,
  )
})

test('D-STE-02: family stands before circle, volunteer and helper; who is outside the plan gets no message', async () => {
  const esra = await house.visitor('esra')
  const goal = await linkTo(esra, 'esra', 'Rust met geld')
  const { text } = await esra.get(`${goal}/acties/nieuw`)
  const places = ['>Esra', '>Deniz', '>Elif', '>Iemand anders uit onze kring', '>Een vrijwilliger', '>Dana'].map(
    (name) => text.indexOf(name, text.indexOf('Wie doet dit?')),
  )
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  )
  const nameless = await esra.post(`${goal}/acties/nieuw`, {
    what: 'Thee drinken',
    who: 'buiten:circle',
    'due.quick': 'elkeweek',
  })
  assert.equal(nameless.status, 422)
  const { path } = await newStep(esra, goal, {
    what: 'Thee drinken',
    who: 'buiten:circle',
    outside: 'Wil',
    'due.quick': 'elkeweek',
  })
  assert.match(
    (await esra.get(path)).text,
    /Wil, elke week, voor [\s\S]*Is Wil niet in dit plan\? Dan krijgt Wil geen bericht\./,
  )
})

test('a step is done in one tap from another page, says who sees it, and is put back', async () => {
  const deniz = await house.visitor('deniz')
  const step = await linkTo(deniz, 'deniz', 'De mentor appen als ik een dag niet ga')
  const list = `/gezin/${house.family('deniz')}/doelen`
  const done = await deniz.post(`${step}/gedaan`, { terug: list })
  assert.match(done.location ?? '', new RegExp(`^${list}\\?klaar=`))
  const page = await deniz.get(done.location ?? '')
  assert.match(page.text, /Mooi, dit is gedaan\. Esra ziet het ook\.[\s\S]*Zet terug/)
  const again = await deniz.post(`${step}/gedaan`)
  assert.equal(again.status, 409)
  assert.match(again.text, /Deze actie is net veranderd/)
  await deniz.act(`${step}/terug`)
  assert.match((await deniz.get(step)).text, /Gedaan<\/button>/)
})

test('D-STE-03: a member it does not serve and a stranger do not mark it done; the doer and the coordinator do', async () => {
  const jan = await house.visitor('jan')
  const sam = await house.visitor('sam')
  const own = await linkTo(sam, 'sam', 'Sam op vrijdag ophalen van school')
  const bag = await linkTo(sam, 'sam', 'Op donderdag mijn tas pakken')
  assert.equal((await jan.get(own)).status, 200, 'the own step is readable without the goal')
  assert.equal((await jan.post(`${own}/gedaan`)).status, 303)
  assert.equal((await jan.post(`${bag}/gedaan`)).status, 404)
  assert.equal((await (await house.visitor('esra')).post(`${own}/gedaan`)).status, 404)
  const bram = await house.visitor('bram')
  assert.equal((await bram.post(`${bag}/gedaan`)).status, 303)
  const [act] = await house.ask<{ via: boolean }>(
    "select via from care.step_act where step_id = $1 and kind = 'done' order by at desc limit 1",
    [bag.split('/').at(-1)],
  )
  assert.equal(act?.via, true)
})

test('D-STE-04: not worked out is answered with again, differently or stop, without a reason', async () => {
  const esra = await house.visitor('esra')
  const step = await linkTo(esra, 'esra', 'Naar het koor gaan')
  const page = await esra.get(step)
  assert.match(page.text, /Niet gelukt\? Dat kan\.[\s\S]*Nog een keer[\s\S]*Anders doen[\s\S]*Stoppen/)
  assert.match((await esra.act(`${step}/nietgelukt`, { next: 'again' })).text, /Jullie proberen het nog een keer/)
  const differently = await esra.act(`${step}/nietgelukt`, { next: 'different' })
  assert.match(differently.text, /Schrijf op hoe jullie het anders doen[\s\S]*value="Naar het koor gaan"/)
  const goal = step.replace(/\/acties\/.*/, '')
  const instead = {
    instead: step.split('/').at(-1) ?? '',
    what: 'Thuis zingen met Wil',
    who: house.person('esra'),
    'due.quick': 'dezeweek',
  }
  assert.equal((await esra.post(`${goal}/acties/nieuw`, instead)).status, 303)
  assert.match((await esra.get(step)).text, /Gestopt/)
  assert.equal((await esra.post(`${step}/nietgelukt`, { next: 'stop' })).status, 409)
  const late = await esra.post(`${step}/langer`, { ...inDays('until', 30), words: 'Het lukt bijna.' })
  assert.equal(late.status, 409)
  assert.match(late.text, /Het is niet verstuurd\.[\s\S]*Het lukt bijna\./)
  assert.equal((await esra.post(`${step}/nietgelukt`, { next: 'zomaar' })).status, 422)
})

test('D-STE-06: a helper’s step stops by itself after its until day, and goes on only with a day and a reason', async () => {
  const [esra, dana] = [await house.visitor('esra'), await house.visitor('dana')]
  const step = await linkTo(esra, 'esra', 'Elke maand kort met Deniz en de mentor bellen')
  await house.moveClock(20 * 86_400_000)
  const later = await house.visitor('dana')
  assert.match((await later.get(step)).text, /afgelopen op/)
  const bare = await later.post(`${step}/langer`, inDays('until', 30))
  assert.equal(bare.status, 422)
  assert.match(bare.text, /Schrijf op waarom dit langer moet/)
  await later.post('/concept', { _draft: `${step}/langer`, ...inDays('until', 30), words: 'Nog niet klaar' })
  assert.match((await later.get(step)).text, /<details[^>]* open[\s\S]*name="words"[^>]*value="Nog niet klaar"/)
  const long = await later.post(`${step}/langer`, { ...inDays('until', 30), words: `${'a'.repeat(200)} slot` })
  assert.equal(long.status, 422)
  assert.match(long.text, /Maak je tekst korter[\s\S]*name="words"[^>]*aria-invalid="true"[^>]*value="a+ slot"/)
  const longer = await later.act(`${step}/langer`, { ...inDays('until', 30), words: 'De mentor is nieuw.' })
  assert.match(longer.text, /Deze actie loopt nu tot/)
  assert.doesNotMatch((await later.get(step)).text, /Nog niet klaar/)
  await house.moveClock(0)
  assert.ok(dana)
})

test('another day is chosen, and a day that has passed is refused', async () => {
  const esra = await house.visitor('esra')
  const goal = await linkTo(esra, 'esra', 'Rust met geld')
  const { path } = await newStep(esra, goal, {
    what: 'De gemeente bellen',
    who: house.person('esra'),
    'due.quick': 'vandaag',
  })
  assert.equal((await esra.post(`${path}/dag`, inDays('day', -2))).status, 422)
  assert.equal((await esra.post(`${path}/dag`, {})).status, 422)
  assert.match((await esra.act(`${path}/dag`, inDays('day', 5))).text, /Deze actie is nu op/)
})

test('R10: an action made or done twice, ten times at once and a day later has one effect and one answer', async () => {
  const esra = await house.visitor('esra')
  const goal = await linkTo(esra, 'esra', 'Rust met geld')
  const fields = { what: 'Post ophalen', who: house.person('esra'), 'due.quick': 'elkeweek' }
  for (const [path, body, table] of [
    [`${goal}/acties/nieuw`, fields, 'care.step'],
    ['', {}, 'care.step_act'],
  ] as const) {
    const [row] = await house.ask<{ id: string }>('select id from care.step order by created_at desc limit 1')
    const to = path === '' ? `${goal}/acties/${row?.id}/gedaan` : path
    const operation = crypto.randomUUID()
    const [before] = await house.ask<{ count: string }>(`select count(*) from ${table}`)
    const first = await esra.post(to, body, operation)
    const more = await Promise.all(Array.from({ length: 10 }, () => esra.post(to, body, operation)))
    await house.moveClock(86_400_000)
    const nextDay = await (await house.visitor('esra')).post(to, body, operation)
    await house.moveClock(0)
    assert.equal(new Set([first, ...more, nextDay].map((one) => `${one.status} ${one.location}`)).size, 1)
    const [then] = await house.ask<{ count: string }>(`select count(*) from ${table}`)
    assert.equal(Number(then?.count) - Number(before?.count), 1)
    const other = path === '' ? { terug: `/gezin/${house.family('esra')}/doelen` } : { ...fields, what: 'Iets anders' }
    assert.equal((await esra.post(to, other, operation)).status, 422)
  }
})

test('what was kept for a step in place of another comes back there alone, so that nothing else is stopped by it', async () => {
  const esra = await house.visitor('esra')
  const goal = await linkTo(esra, 'esra', 'Rust met geld')
  const { path } = await newStep(esra, goal, { what: 'Bellen', who: house.person('esra'), ...inDays('due', 5) })
  const old = path.split('/').at(-1) ?? ''
  await esra.post('/concept', { _draft: `${goal}/acties/nieuw`, what: 'Mailen in plaats van bellen', instead: old })
  assert.doesNotMatch((await esra.get(`${goal}/acties/nieuw`)).text, /Mailen in plaats van bellen/)
  assert.match((await esra.get(`${goal}/acties/nieuw?anders=${old}`)).text, /Mailen in plaats van bellen/)
})
