import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())
beforeEach(async () => {
  for (const table of ['look', 'plan_wording', 'plan', 'answer', 'offer', 'skip'])
    await house.ask(`delete from care.group_${table}`)
})

const at = (rest = '') => `/gezin/${house.family('sam')}/eigen-plan${rest}`
const offered = (...asked: string[]) => ({
  ...{ 'asked[]': asked.map((who) => house.person(who)), explanation: '1', channel: 'spoken' },
  ...{ ...inDays('until', 42), conditions: 'Hoe de wissel op vrijdag gaat.' },
})

/** Bram offers it to these people; back comes the place of the offer. */
async function offer(...asked: string[]): Promise<string> {
  const done = await (await house.visitor('bram')).post(at('/aanbieden'), offered(...asked))
  assert.equal(done.status, 303, done.text.slice(0, 2000))
  const [row] = await house.ask<{ id: string }>('select id from care.group_offer order by offered_at desc limit 1')
  return at(`/${row?.id}`)
}

const readable = (text: string) => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const stateOf = async (path: string, who: string) => (await (await house.visitor(who)).get(path)).status

test('D-PLN-05: offering without the version of the explanation, or with a tick alone, is refused with 422', async () => {
  const bram = await house.visitor('bram')
  for (const over of [{ explanation: '' }, { explanation: '0' }, { channel: '' }, { 'until.day': '' }]) {
    const sent = await bram.post(at('/aanbieden'), { ...offered('mirjam', 'sam'), ...over })
    assert.equal(sent.status, 422, JSON.stringify(over))
  }
  assert.equal((await house.ask('select from care.group_offer')).length, 0)
})

test('an offer to Mirjam and Sam is unknown to Olaf: not its page, not its answers, not its line in the log', async () => {
  const place = await offer('mirjam', 'sam')
  assert.match((await (await house.visitor('mirjam')).get(at())).text, /Hoe de wissel op vrijdag gaat\./)
  const olaf = await house.visitor('olaf')
  assert.doesNotMatch((await olaf.get(at())).text, /wissel op vrijdag|Gevraagd|Mirjam heeft/)
  assert.equal((await olaf.get(`${place}/antwoord`)).status, 404)
  assert.equal((await olaf.post(`${place}/antwoord`, { answer: 'no', support: '' })).status, 404)
  assert.equal((await olaf.post(`${place}/langer`, {})).status, 404)
  assert.doesNotMatch((await olaf.get(`/gezin/${house.family('sam')}/wie-keek`)).text, /zelf een plan maken/)
  assert.match(
    (await (await house.visitor('mirjam')).get(`/gezin/${house.family('sam')}/wie-keek`)).text,
    /zelf een plan maken/,
  )
})

test('each says something else, and both stand there under their names; nobody answers for another', async () => {
  const place = await offer('mirjam', 'olaf', 'sam')
  const [mirjam, olaf] = [await house.visitor('mirjam'), await house.visitor('olaf')]
  assert.equal((await mirjam.post(`${place}/antwoord`, { answer: 'withIndependent', support: '' })).status, 422)
  await mirjam.act(`${place}/antwoord`, { answer: 'withIndependent', support: 'Tante Els' })
  const page = await olaf.act(`${place}/antwoord`, { answer: 'no', support: '' })
  assert.match(page.text, /Mirjam zegt: Ja, met iemand van buiten erbij[\s\S]*Tante Els/)
  assert.match(page.text, /Olaf zegt: Nee, wij maken het samen met Bram/)
  assert.match(page.text, /Sam heeft nog niets gezegd\./)
  const forSam = { answer: 'alone', support: '', person: house.person('sam'), channel: 'spoken' }
  assert.equal((await olaf.post(`${place}/antwoord`, forSam)).status, 403)
  const typed = await (await house.visitor('bram')).act(`${place}/antwoord`, forSam)
  assert.match(typed.text, /Sam zegt: Ja, wij doen dat zelf[\s\S]*Bram schreef dit op\./)
})

const words = {
  goesWell: 'Sam belt zelf.',
  worries: '',
  ourselves: 'Opa haalt Sam op.',
  needed: '',
  worse: '',
  base: '0',
}

test('D-PLN-08: Bram reads the plan once it is handed in, never before, and only the family changes it', async () => {
  const place = await offer('mirjam', 'sam')
  const [mirjam, bram] = [await house.visitor('mirjam'), await house.visitor('bram')]
  await mirjam.act(`${place}/antwoord`, { answer: 'alone', support: '' })
  await mirjam.act(`${place}/schrijven`, words)
  assert.doesNotMatch((await bram.get(at())).text, /Opa haalt Sam op/)
  assert.match((await (await house.visitor('sam')).get(at())).text, /Opa haalt Sam op/)
  assert.equal((await bram.post(`${place}/inleveren`, {})).status, 403)
  const handed = await mirjam.act(`${place}/inleveren`, {})
  assert.doesNotMatch(handed.text, /<p class="onsplan-lead">Jullie plan is er/)
  assert.match((await bram.get(at())).text, /Opa haalt Sam op/)
  assert.equal((await bram.post(`${place}/schrijven`, { ...words, goesWell: 'Anders.', base: '1' })).status, 403)
  assert.equal(await stateOf(`${place}/schrijven`, 'bram'), 403)
  assert.doesNotMatch((await (await house.visitor('olaf')).get(at())).text, /Opa haalt Sam op/)
  assert.equal((await bram.post(`${place}/kijken`, { says: 'notYet', words: '', base: '1' })).status, 422)
  const looked = await bram.act(`${place}/kijken`, { says: 'meets', words: '', base: '1' })
  assert.match(looked.text, /Het plan van het gezin is er\./)
  assert.match((await mirjam.get(at())).text, /Uw plan is er|Jullie plan is er/)
  await mirjam.act(`${place}/schrijven`, { ...words, worse: 'Dan belt Sam opa.', base: '1' })
  assert.doesNotMatch((await bram.get(at())).text, /Alles wat erin moest staan/)
  assert.match((await bram.get(at())).text, /Kijk of alles erin staat/)
})

test('there is more time once, by the family or by Bram', async () => {
  const place = await offer('mirjam', 'sam')
  await (await house.visitor('sam')).act(`${place}/langer`, {})
  assert.equal((await (await house.visitor('bram')).post(`${place}/langer`, {})).status, 409)
})

test('D-PLN-06: a skip names its ground to whom it is shown; a parent it is not shown to finds no trace', async () => {
  const bram = await house.visitor('bram')
  const skip = {
    ground: 'concreteThreat',
    reason: 'Eerst rust voor Sam.',
    second: '',
    'shownTo[]': [house.person('mirjam')],
  }
  assert.equal((await bram.post(at('/overslaan'), skip)).status, 422)
  assert.equal((await bram.post(at('/overslaan'), { ...skip, second: house.person('renske'), reason: '' })).status, 422)
  const done = await bram.act(at('/overslaan'), { ...skip, second: house.person('renske') })
  assert.match(done.text, /Samen met Renske/)
  assert.match(
    (await (await house.visitor('mirjam')).get(at())).text,
    /Dit hebben wij overgeslagen[\s\S]*Eerst rust voor Sam\./,
  )
  const olaf = await (await house.visitor('olaf')).get(at())
  assert.doesNotMatch(olaf.text, /overgeslagen|Eerst rust|Vóór/)
})

test('who coordinates now reads and looks, and is named so, whoever made the offer', async () => {
  const place = await offer('mirjam', 'sam')
  const mirjam = await house.visitor('mirjam')
  await mirjam.act(`${place}/antwoord`, { answer: 'alone', support: '' })
  await house.ask(
    `with ended as (update care.coordinator_term set until_at = door.now() where family_id = $2 and until_at is null returning *)
     insert into care.coordinator_term (municipality_id, family_id, id, person_id, professional, from_at, temporary)
     select municipality_id, family_id, gen_random_uuid(), $1, true, door.now(), temporary from ended`,
    [house.person('dana'), house.family('sam')],
  )
  assert.match(readable((await mirjam.get(`${place}/antwoord`)).text), /En ook: Sam en Dana\./)
  assert.match(readable((await mirjam.get(`${place}/schrijven`)).text), /Dan leest Dana het ook\./)
  await mirjam.act(`${place}/schrijven`, words)
  const handed = readable((await mirjam.act(`${place}/inleveren`, {})).text)
  assert.match(handed, /Dana leest het en kijkt of alles erin staat\./)
  assert.match((await (await house.visitor('dana')).get(at())).text, /Opa haalt Sam op/)
})
