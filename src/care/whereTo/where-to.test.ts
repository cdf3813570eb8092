// Waar willen we heen, from the own page to everybody who may read it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { keepDraft } from '#care/access/draft.commands.ts'
import { newId } from '#platform/clock.ts'
import { dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  // As if the conversation of January had been last week.
  await house.ask('update care.start_talk set sent_at = $1::timestamptz', [`${dayIn(-6)}T10:00:00Z`])
})
after(() => house.close())
beforeEach(() => house.ask("update care.perspective set undone_at = now() - interval '1 day' where undone_at is null"))

const at = (path = '', key = 'deniz') => `/gezin/${house.family(key)}${path}`
const place = (path = '') => at(`/waar-willen-we-heen${path}`)
const page = async (who: string, path = place()) => (await (await house.visitor(who)).get(path)).text

const written = { dream: '', goodDay: '', enough: '', audience: 'plan' }
const dreams = { ...written, dream: 'Kok worden op een boot.', enough: 'Als ik elke week twee dagen ga.' }
const hiddenOn = (text: string) =>
  Object.fromEntries(
    ['item', 'base', 'saidIn'].map((name) => [
      name,
      new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '',
    ]),
  )

test('Deniz writes where he wants to go, each answer with who reads it, and it stands in the plan before what they do', async () => {
  const deniz = await house.visitor('deniz')
  assert.match((await deniz.get(place())).text, /Hier staat nog niets\. Dromen mag\./)
  const form = (await deniz.get(place('/mijn'))).text
  const asked = [
    'Waar droom je van?',
    'Hoe ziet een gewone goede dag eruit over een jaar?',
    'Wanneer is het voor jullie',
  ]
  for (const one of asked) assert.ok(form.includes(one), one)
  assert.equal(form.match(/Wie ziet dit\? Esra en Dana/g)?.length, 3)
  const after = await deniz.act(place('/mijn'), dreams)
  assert.match(after.text, /Esra en Dana zien dit nu\.[\s\S]*Kok worden op een boot\.[\s\S]*twee dagen ga\./)
  assert.doesNotMatch(after.text, /over een jaar/, 'what stayed empty is not asked again')
  for (const who of ['esra', 'dana']) {
    const plan = await page(who, at('/plan'))
    const [worry, dream, doing] = ['id="goed"', 'Kok worden op een boot.', 'id="doen"'].map((text) =>
      plan.indexOf(text),
    )
    assert.ok((worry as number) < (dream as number) && (dream as number) < (doing as number), who)
    assert.match(plan, /href="#heen"/)
  }
  const paper = await page('esra', at('/printen/heel-plan'))
  assert.match(paper, /<h2 id="heen">Waar willen we heen<\/h2>[\s\S]*Kok worden op een boot\.[\s\S]*<h2 id="doelen">/)
})

test('the plan asks nothing as long as nobody wrote anything, and the way to it stands with the rest', async () => {
  const plan = await page('esra', at('/plan'))
  assert.doesNotMatch(plan, /id="heen"/)
  assert.ok(plan.includes(`href="${place()}"`))
  assert.doesNotMatch(await page('esra', at('/printen/heel-plan')), /Waar willen we heen/)
  assert.match(await page('dana'), /Hier staat nog niets\. Dromen mag\.[\s\S]*Terug/)
})

test('D-ALL-03: nobody writes, changes or takes back where somebody else wants to go, who coordinates neither', async () => {
  const deniz = await house.visitor('deniz')
  const made = newId()
  await deniz.post(place('/mijn'), dreams, made)
  const dana = await house.visitor('dana')
  assert.equal((await dana.post(place('/mijn'), dreams)).status, 404)
  assert.doesNotMatch(await page('dana'), /waar-willen-we-heen\/mijn/)
  const esra = await house.visitor('esra')
  assert.equal((await esra.post(place(`/${made}/terug`))).status, 403)
  assert.equal((await esra.post(place('/mijn'), { ...dreams, item: made, base: '1' })).status, 404)
  assert.match(await page('deniz'), /Kok worden op een boot\./)
})

test('what a parent dreams of is not read by the youth, and what a youth dreams of by who has custody until it is closed', async () => {
  await (await house.visitor('esra')).post(place('/mijn'), { ...written, dream: 'Een tuin met bonen.' })
  assert.doesNotMatch(await page('deniz'), /bonen/)
  assert.match(await page('dana'), /bonen/)
  const deniz = await house.visitor('deniz')
  await deniz.post(place('/mijn'), dreams)
  assert.match(await page('esra'), /Kok worden/)
  const own = hiddenOn(await page('deniz', place('/mijn')))
  const closed = await deniz.act(place('/mijn'), { ...dreams, ...own, audience: 'onlyMe' })
  assert.match(closed.text, /Alleen jij ziet dit\./)
  for (const who of ['esra', 'dana'])
    for (const path of ['/waar-willen-we-heen', '/plan', '/printen/heel-plan', '/gegevens/alles', '/wie-keek'])
      assert.doesNotMatch(await page(who, at(path)), /Kok worden|Waar Deniz/, `${who} ${path}`)
  assert.match(await page('deniz', at('/gegevens/alles')), /Waar willen we heen[\s\S]*Kok worden/)
})

test('a child under twelve, another family and an outsider find nothing of it', async () => {
  await (await house.visitor('deniz')).post(place('/mijn'), dreams)
  for (const who of ['elif', 'joyce', 'bram']) {
    const visitor = await house.visitor(who)
    assert.doesNotMatch((await visitor.get(place())).text, /Kok worden/, who)
    assert.equal((await visitor.post(place('/mijn'), dreams)).status, 404, who)
  }
})

test('words of before stay with who wrote them, and of two devices both are kept', async () => {
  const deniz = await house.visitor('deniz')
  await deniz.post(place('/mijn'), dreams)
  const own = hiddenOn(await page('deniz', place('/mijn')))
  const worded = await deniz.act(place('/mijn'), { ...dreams, ...own, dream: 'Kok worden aan wal.' })
  assert.match(worded.text, /Kok worden aan wal\./)
  assert.match(await page('deniz', at(`/woorden/waarheen/${own.item}`)), /aan wal[\s\S]*op een boot/)
  const late = await deniz.post(place('/mijn'), { ...dreams, ...own, dream: 'Piloot worden.' })
  assert.match(late.location ?? '', /\/woorden\/waarheen\//)
  assert.match((await deniz.get(late.location ?? '')).text, /Piloot worden[\s\S]*aan wal|aan wal[\s\S]*Piloot worden/)
  const twoTabs = await Promise.all([1, 2].map(() => deniz.post(place('/mijn'), { ...written, dream: 'Bakker.' })))
  assert.ok(twoTabs.every(({ status }) => status === 303))
  const standing = await house.ask('select from care.perspective where author = $1 and undone_at is null', [
    house.person('deniz'),
  ])
  assert.equal(standing.length, 1, 'one for each person')
})

test('sent twice it is written once; taken back within ten minutes, and not when it was worded again', async () => {
  const deniz = await house.visitor('deniz')
  const made = newId()
  await Promise.all([1, 2].map(() => deniz.post(place('/mijn'), dreams, made)))
  assert.equal((await house.ask('select from care.perspective where id = $1', [made])).length, 1)
  await deniz.post(place(`/${made}/terug`))
  assert.doesNotMatch(await page('esra'), /Kok worden/)
  const again = newId()
  await deniz.post(place('/mijn'), dreams, again)
  await deniz.post(place('/mijn'), { ...dreams, dream: 'Bakker.', item: again, base: '1' })
  assert.equal((await deniz.post(place(`/${again}/terug`))).status, 409)
})

test('nothing, or too much, comes back with everything that was typed', async () => {
  const deniz = await house.visitor('deniz')
  const nothing = await deniz.post(place('/mijn'), { ...written, audience: 'onlyMe' })
  assert.equal(nothing.status, 422)
  assert.match(nothing.text, /Schrijf hier iets op[\s\S]*value="onlyMe" checked/)
  const long = await deniz.post(place('/mijn'), { ...dreams, enough: 'b'.repeat(501) })
  assert.equal(long.status, 422)
  assert.match(long.text, /Er mogen 500 tekens in\.[\s\S]*Kok worden op een boot\.[\s\S]*b{501}/)
})

test('D-STA-09: where Deniz wanted to go at the table stands in the plan by one press, for readers he chooses, and once', async () => {
  const deniz = await house.visitor('deniz')
  const before = (await deniz.get(place())).text
  assert.match(before, /Weer naar school zonder gedoe\.[\s\S]*Dit zei je in het eerste gesprek/)
  assert.doesNotMatch(before, /Rust in huis/, 'what Esra said is hers to bring along')
  const way = /href="([^"]*waar-willen-we-heen\/mijn\?uit=[^"]*)"/.exec(before)?.[1] ?? ''
  const form = (await deniz.get(way)).text
  assert.match(form, />Weer naar school zonder gedoe\.<\/textarea>/)
  const sent = { ...written, ...hiddenOn(form), dream: 'Weer naar school zonder gedoe.', audience: 'onlyMe' }
  const after = await deniz.act(place('/mijn'), sent)
  assert.equal(after.text.match(/Weer naar school zonder gedoe\./g)?.length, 1)
  assert.doesNotMatch(after.text, /mijn\?uit=/)
  // At the table Esra heard it; in the plan it is for him alone, as he chose.
  assert.doesNotMatch(await page('esra'), /Weer naar school/)
  await deniz.act(place('/mijn'), { ...sent, ...hiddenOn(await page('deniz', place('/mijn'))), audience: 'plan' })
  assert.match(await page('esra', at('/plan')), /Weer naar school zonder gedoe\./)
})

test('D-STA-09: what stands already stays, and what was said at the table comes behind it', async () => {
  const deniz = await house.visitor('deniz')
  await deniz.post(place('/mijn'), dreams)
  const way = /href="([^"]*mijn\?uit=[^"]*)"/.exec(await page('deniz'))?.[1] ?? ''
  const form = (await deniz.get(way)).text
  assert.match(form, />Kok worden op een boot\.\s+Weer naar school zonder gedoe\.<\/textarea>/)
  assert.match(form, /twee dagen ga\.<\/textarea>/)
})

test('D-STA-09: what was begun and not sent stays, and what was said at the table comes behind it', async () => {
  const deniz = await house.visitor('deniz')
  const way = /href="([^"]*mijn\?uit=[^"]*)"/.exec(await page('deniz'))?.[1] ?? ''
  await keepDraft(await house.knock('deniz'), place('/mijn'), { ...dreams, dream: 'Ik wil' })
  assert.match((await deniz.get(way)).text, />Ik wil\s+Weer naar school zonder gedoe\.<\/textarea>/)
})

test('D-STA-09: words that somebody else said do not come along under the own name', async () => {
  const [hers] = await house.ask<{ id: string }>(
    "select id from care.start_voice where author = $1 and kind = 'whereTo'",
    [house.person('esra')],
  )
  const deniz = await house.visitor('deniz')
  assert.doesNotMatch((await deniz.get(place(`/mijn?uit=${hers?.id}`))).text, /Rust in huis|name="saidIn"/)
  await deniz.post(place('/mijn'), { ...dreams, saidIn: hers?.id ?? '' })
  const [row] = await house.ask<{ said: string[] }>(
    'select said_in as said from care.perspective where author = $1 and undone_at is null',
    [house.person('deniz')],
  )
  assert.deepEqual(row?.said, [])
})
