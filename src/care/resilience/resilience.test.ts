import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { cardKindOf, offerProblem, wordsProblem } from './resilience.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const at = (key: string) => `/gezin/${house.family(key)}/veerkracht`

test('a card is one thing in at most two hundred letters', () => {
  assert.equal(wordsProblem('', 200), 'empty')
  assert.equal(wordsProblem('x'.repeat(200), 200), null)
  assert.equal(wordsProblem('x'.repeat(201), 200), 'tooLong')
  assert.equal(cardKindOf('ik-kan'), 'can')
  assert.equal(cardKindOf('score'), undefined)
})

test('D-RES-02: a card begins for its owner alone, and neither a parent nor who coordinates finds a trace of it', async () => {
  const jurre = await house.visitor('jurre')
  const empty = await jurre.get(at('jurre'))
  assert.match(empty.text, /Begin met één ding\.[\s\S]*Alleen jij ziet dit/)
  const kept = await jurre.act(`${at('jurre')}/nieuw/ik-kan`, { words: 'Gitaar spelen als het druk is' })
  assert.match(kept.text, /Dit is bewaard\.[\s\S]*Gitaar spelen als het druk is/)
  const path = /href="([^"]*\/veerkracht\/kaartje\/[^"]*)"/.exec(kept.text)?.[1] ?? ''
  for (const other of ['anouk', 'dirk', 'bram']) {
    const visitor = await house.visitor(other)
    assert.doesNotMatch((await visitor.get(at('jurre'))).text, /Gitaar/)
    assert.equal((await visitor.get(path)).status, 404)
    assert.equal((await visitor.post(path, { base: '1', words: 'Onzin' })).status, 404)
    assert.equal((await visitor.post(`${path}/weg`)).status, 404)
    assert.doesNotMatch((await visitor.get(`/gezin/${house.family('jurre')}/wie-keek`)).text, /veerkracht/)
  }
})

test('an empty card and a long one are asked about, with everything typed still there', async () => {
  const jurre = await house.visitor('jurre')
  const empty = await jurre.post(`${at('jurre')}/nieuw/ik-heb`, { words: ' ' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Schrijf hier iets op/)
  const long = await jurre.post(`${at('jurre')}/nieuw/ik-heb`, { words: 'y'.repeat(201) })
  assert.equal(long.status, 422)
  assert.match(long.text, /y{201}/)
  assert.equal((await jurre.get(`${at('jurre')}/nieuw/punten`)).status, 404)
})

async function cardOf(who: Visitor, key: string, words: string): Promise<string> {
  const page = await who.act(`${at(key)}/nieuw/ik-ben`, { words })
  const found = [...page.text.matchAll(/href="([^"]*\/veerkracht\/kaartje\/[^"]*)"[^>]*>([\s\S]*?)<\/a>/g)]
  return found.find(([, , inside]) => inside?.includes(words))?.[1] ?? ''
}

test('a card is worded again, taken away, and back within ten minutes', async () => {
  const anouk = await house.visitor('anouk')
  const path = await cardOf(anouk, 'anouk', 'Geduldig')
  const changed = await anouk.act(path, { base: '1', words: 'Meestal geduldig' })
  assert.match(changed.text, /Meestal geduldig/)
  assert.match((await anouk.get(path)).text, /Wat hier eerder stond/)
  const gone = await anouk.act(`${path}/weg`)
  assert.match(gone.text, /Dit is weggehaald\./)
  assert.doesNotMatch(gone.text, /Meestal geduldig/)
  assert.match((await anouk.act(`${path}/terug`)).text, /Meestal geduldig/)
  await anouk.post(`${path}/weg`)
  await house.ask(
    "update care.resilience_card set undone_at = undone_at - interval '11 minutes' where undone_at is not null",
  )
  assert.equal((await anouk.post(`${path}/terug`)).status, 409)
})

test('worded on two devices, both texts of a card are kept', async () => {
  const anouk = await house.visitor('anouk')
  const path = await cardOf(anouk, 'anouk', 'Trouw')
  await anouk.post(path, { base: '1', words: 'Trouw aan mijn vrienden' })
  const second = await anouk.post(path, { base: '1', words: 'Trouw, ook als het lastig is' })
  assert.match(second.location ?? '', /\/woorden\/kaartje\//)
  const both = (await anouk.get(second.location ?? '')).text
  assert.match(both, /Trouw aan mijn vrienden/)
  assert.match(both, /Trouw, ook als het lastig is/)
})

test('an offer is for somebody here, of a kind one can see in another, in few words', () => {
  const offer = { person: 'jurre', kind: 'am', words: 'Jij bent dapper.' }
  assert.equal(offerProblem(offer, ['jurre']), null)
  assert.equal(offerProblem(offer, []), 'nobody')
  assert.equal(offerProblem({ ...offer, kind: 'tip' }, ['jurre']), 'noKind')
  assert.equal(offerProblem({ ...offer, words: '' }, ['jurre']), 'empty')
})

const offered = async (from: string, to: string, words: string): Promise<string> => {
  const giver = await house.visitor(from)
  const given = await giver.act(`${at(to)}/geven`, { person: house.person(to), kind: 'am', words })
  assert.match(given.text, /Het kaartje is gegeven\./)
  return given.text
}
const waiting = (text: string): string => /action="([^"]*\/veerkracht\/gekregen\/[^"]*)"/.exec(text)?.[1] ?? ''

test('D-RES-03: a card that somebody offers counts after it is kept, and the giver never hears which it was', async () => {
  const jurre = await house.visitor('jurre')
  await offered('bram', 'jurre', 'Jij maakt de groep rustig.')
  const before = (await jurre.get(at('jurre'))).text
  assert.match(before, /ziet iets in jou[\s\S]*Jij maakt de groep rustig\.[\s\S]*Wil je dit kaartje houden\?/)
  assert.doesNotMatch(before, /zag dit in jou/, 'it does not count yet')
  const kept = await jurre.act(waiting(before), { keeps: 'yes' })
  assert.match(kept.text, /Jij maakt de groep rustig\.[\s\S]*zag dit in jou/)
  assert.doesNotMatch(kept.text, /Wil je dit kaartje houden/)
  await offered('anouk', 'jurre', 'Jij bent eerlijk.')
  const asked = waiting((await jurre.get(at('jurre'))).text)
  const refused = await jurre.act(asked, { keeps: 'no' })
  assert.match(refused.text, /Dit kaartje is weg\./)
  assert.doesNotMatch(refused.text, /eerlijk/)
  assert.match((await jurre.act(`${asked}/terug`)).text, /Jij bent eerlijk\.[\s\S]*Wil je dit kaartje houden/)
  const [bram, anouk] = [await house.visitor('bram'), await house.visitor('anouk')]
  for (const giver of [bram, anouk])
    assert.doesNotMatch((await giver.get(`${at('jurre')}/geven`)).text, /rustig|eerlijk|houden/)
  assert.equal((await anouk.post(asked, { keeps: 'yes' })).status, 404, 'nobody keeps a card for another')
})

test('D-ALL-03: what the owner made of a card that was given is not said to be what the giver saw', async () => {
  const anouk = await house.visitor('anouk')
  await offered('dirk', 'anouk', 'Jij luistert goed.')
  const kept = await anouk.act(waiting((await anouk.get(at('anouk'))).text), { keeps: 'yes' })
  assert.match(kept.text, /Jij luistert goed\.[\s\S]*?Dirk zag dit in (?:jou|u)/)
  const cards = [...kept.text.matchAll(/href="([^"]*\/veerkracht\/kaartje\/[^"]*)"[^>]*>([\s\S]*?)<\/a>/g)]
  const path = cards.find(([, , inside]) => inside?.includes('Jij luistert goed'))?.[1] ?? ''
  const changed = await anouk.act(path, { base: '1', words: 'Ik luister soms te lang.' })
  assert.match(changed.text, /Ik luister soms te lang\.[\s\S]*?Dirk gaf dit, (?:jij|u) veranderde het/)
  assert.doesNotMatch(changed.text, /Dirk zag dit/)
})

test('a giver takes a card back within ten minutes, and then nobody finds it', async () => {
  const text = await offered('dirk', 'jurre', 'Jij hebt humor.')
  const undo = /action="([^"]*\/veerkracht\/gegeven\/[^"]*\/terug)"/.exec(text)?.[1] ?? ''
  assert.equal((await (await house.visitor('anouk')).post(undo)).status, 404)
  assert.match((await (await house.visitor('dirk')).act(undo)).text, /Het kaartje is terug\./)
  assert.doesNotMatch((await (await house.visitor('jurre')).get(at('jurre'))).text, /Jij hebt humor/)
})

test('D-RES-08: what is different at home everybody tells of the own life, never on the page of another', async () => {
  const anouk = await house.visitor('anouk')
  await anouk.act(`${at('anouk')}/nieuw/thuis`, { words: 'Ik slaap weer door.' })
  assert.match((await anouk.get(at('anouk'))).text, /Wat is er thuis anders\?[\s\S]*Ik slaap weer door\./)
  const forOther = await anouk.post(`${at('anouk')}/geven`, {
    ...{ person: house.person('jurre'), kind: 'home', words: 'Jij slaapt weer door.' },
  })
  assert.equal(forOther.status, 422)
  assert.doesNotMatch((await (await house.visitor('jurre')).get(at('jurre'))).text, /slaap/)
})
