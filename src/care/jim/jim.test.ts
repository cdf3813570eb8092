import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import {
  askProblem,
  conditionProblem,
  isRunning,
  type Jim,
  mayChoose,
  type Position,
  positionProblem,
  type Stand,
  stateOf,
} from './jim.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const asked: Jim = {
  ...{ id: 'j', youth: 'sam', name: 'Jan', circleMember: 'm', how: 'alone', age: 'adult', askedAt: new Date(0) },
  ...{ answer: null, toldAt: null, endedAt: null, endedBy: null, person: null, pausedBy: [], isLookedAt: false },
  arranged: null,
  checkedBy: [],
}
const told: Jim = { ...asked, answer: 'yes', toldAt: new Date(1) }
const holder = (says: Stand | null, isAsked = true): Position => ({
  ...{ holder: 'mirjam', asked: isAsked, says, words: '', at: null, leftOut: null },
})

test('a youth of twelve or older chooses, and nobody else', () => {
  const youth = { kind: 'member', parts: ['youth'], age: 12 }
  assert.equal(mayChoose(youth), true)
  assert.equal(mayChoose({ ...youth, age: 11 }), false)
  assert.equal(mayChoose({ kind: 'member', parts: ['parent'], age: null }), false)
  assert.equal(mayChoose({ ...youth, kind: 'participant' }), false)
  assert.equal(mayChoose(undefined), false)
})

test('D-JIM-01: a JIM is no parent, chosen by the youth, eighteen or older, or sixteen with a reason that somebody writes down', () => {
  const asking = { how: 'alone', age: 'adult', isNotParent: true }
  assert.equal(askProblem(asking), null)
  assert.equal(askProblem({ ...asking, how: '' }), 'how')
  assert.equal(askProblem({ ...asking, age: '' }), 'age')
  assert.equal(askProblem({ ...asking, age: 'young' }), 'tooYoung')
  assert.equal(askProblem({ ...asking, isNotParent: false }), 'parent')
  assert.equal(askProblem({ ...asking, age: 'almostAdult' }), null)
  assert.equal(conditionProblem('adult', { reachable: true, noDanger: true, why: '' }), null)
  assert.equal(conditionProblem('adult', { reachable: true, noDanger: false, why: '' }), 'notMet')
  assert.equal(conditionProblem('adult', { reachable: false, noDanger: true, why: '' }), 'notMet')
  assert.equal(conditionProblem('almostAdult', { reachable: true, noDanger: true, why: '' }), 'why')
  assert.equal(conditionProblem('almostAdult', { reachable: true, noDanger: true, why: 'Buurjongen, al jaren.' }), null)
})

test('how a JIM stands is told by what was said: asked, refused, yes, told, and by whom it was looked at', () => {
  assert.equal(stateOf(asked, 14, [], false), 'asked')
  assert.equal(stateOf({ ...asked, answer: 'thinking' }, 14, [], false), 'asked')
  assert.equal(stateOf({ ...asked, answer: 'no' }, 14, [], false), 'refused')
  assert.equal(stateOf({ ...asked, answer: 'yes' }, 14, [], false), 'saidYes')
  assert.equal(stateOf({ ...told, endedAt: new Date(2) }, 14, [holder('yes')], true), 'ended')
  assert.equal(isRunning('refused'), false)
  assert.equal(isRunning('ended'), false)
  assert.equal(isRunning('talking'), true)
})

test('D-JIM-03: under sixteen everybody who has custody gives a position, a no is a talk, and from sixteen nobody is asked', () => {
  assert.equal(stateOf(told, 15, [holder(null, false)], false), 'awaitingPositions')
  assert.equal(stateOf(told, 15, [], false), 'awaitingPositions', 'of whose custody nobody is sure')
  assert.equal(stateOf({ ...told, isLookedAt: true }, 15, [holder('yes'), holder('no')], false), 'talking')
  assert.equal(stateOf({ ...told, isLookedAt: true }, 15, [holder('yes'), holder(null)], false), 'awaitingPositions')
  assert.equal(stateOf(told, 15, [holder('reluctantYes')], true), 'awaitingConditions')
  assert.equal(stateOf({ ...told, isLookedAt: true }, 15, [holder('reluctantYes')], true), 'positioned')
  assert.equal(stateOf({ ...told, isLookedAt: true }, 16, [holder('no')], false), 'positioned')
  assert.equal(positionProblem('perhaps', ''), 'says')
  assert.equal(positionProblem('no', 'x'.repeat(501)), 'tooLong')
})

const at = (key: string) => `/gezin/${house.family(key)}/jim`
const fits = { how: 'alone', age: 'adult', 'fits[]': 'notParent' }

async function inCircle(key: string, name: string): Promise<string> {
  const youth = await house.visitor(key)
  const named = await youth.post(`/gezin/${house.family(key)}/kring/erbij`, { names: name, 'another[]': 'yes' })
  const path = new URL(named.location ?? '', house.base).pathname
  await youth.post(path, { name, ring: 'close', sector: 'kin', audience: 'onlyMe', base: '1' })
  return path.split('/').at(-1) ?? ''
}

const idIn = (text: string): string => /action="[^"]*\/jim\/([0-9a-f-]{36})\/(?:antwoord|stop)"/.exec(text)?.[1] ?? ''

test('D-JIM-02: whom a youth asks and what that person said nobody else finds, in no list, count or look', async () => {
  const sam = await house.visitor('sam')
  const member = await inCircle('sam', 'Oom Wout')
  const ask = `${at('sam')}/vragen/${member}`
  const parent = await sam.post(ask, { ...fits, 'fits[]': '' })
  assert.equal(parent.status, 422)
  assert.match(parent.text, /Kies iemand die niet je ouder is/)
  const young = await sam.post(ask, { ...fits, age: 'young' })
  assert.equal(young.status, 422)
  assert.match(young.text, /Zet deze persoon wel in je kring/)
  const going = await sam.act(ask, fits)
  assert.match(going.text, /Je vraagt het aan Oom Wout[\s\S]*Alleen jij ziet dit/)
  const id = idIn(going.text)
  assert.match(
    (await sam.act(`${at('sam')}/${id}/antwoord`, { says: 'no' })).text,
    /Oom Wout zei nee\. Dat kan\. Wie nog meer\?/,
  )
  for (const other of ['mirjam', 'olaf', 'bram', 'jan']) {
    const visitor = await house.visitor(other)
    assert.equal((await visitor.get(`${at('sam')}/${id}/vind-ik`)).status, 404)
    assert.equal((await visitor.post(`${at('sam')}/${id}/vertel`)).status, 404)
    assert.doesNotMatch((await visitor.get(`/gezin/${house.family('sam')}/wie-keek`)).text, /JIM/)
    const copy = await visitor.get(`/gezin/${house.family('sam')}/gegevens/alles`)
    assert.doesNotMatch(copy.text, /Oom Wout/)
  }
  assert.match(
    (await (await house.visitor('bram')).get(`${at('sam')}/verteld`)).text,
    /Geen jongere vertelde hier over een JIM/,
  )
})

test('one at a time: while somebody is asked nobody else is', async () => {
  const sam = await house.visitor('sam')
  const [first, second] = [await inCircle('sam', 'Trees'), await inCircle('sam', 'Kees')]
  const going = await sam.act(`${at('sam')}/vragen/${first}`, fits)
  assert.equal((await sam.post(`${at('sam')}/vragen/${second}`, fits)).status, 409)
  const stopped = await sam.act(`${at('sam')}/${idIn(going.text)}/stop`)
  assert.match(stopped.text, /Gestopt/)
  assert.doesNotMatch(stopped.text, /waarom/i)
})

test('D-JIM-03: the youth tells it, the professional asks each parent, and a no becomes a talk before there is a JIM', async () => {
  const [sam, bram] = [await house.visitor('sam'), await house.visitor('bram')]
  const going = await sam.act(`${at('sam')}/vragen/${await inCircle('sam', 'Meester Ton')}`, fits)
  const id = idIn(going.text)
  assert.equal((await sam.post(`${at('sam')}/${id}/vertel`)).status, 409, 'nothing to tell before there is a yes')
  const yes = await sam.act(`${at('sam')}/${id}/antwoord`, { says: 'yes' })
  assert.match(yes.text, /Meester Ton zei ja[\s\S]*Wij vragen je ouders ook/)
  await sam.act(`${at('sam')}/${id}/vertel`)
  assert.equal((await sam.post(`${at('sam')}/${id}/antwoord`, { says: 'no' })).status, 409)
  assert.match((await bram.get('/werklijst')).text, /een jongere koos een JIM|JIM gekozen/)
  const list = await bram.get(`${at('sam')}/verteld`)
  assert.match(list.text, /Sam kiest Meester Ton[\s\S]*Is Sam bang voor deze ouder\?/)
  for (const parent of ['mirjam', 'olaf']) {
    const visitor = await house.visitor(parent)
    const page = `${at('sam')}/${id}/vind-ik`
    assert.equal((await visitor.get(page)).status, 404, 'nobody hears of it before being asked')
    assert.equal((await visitor.post(page, { says: 'yes', words: '' })).status, 404)
    assert.doesNotMatch((await visitor.get('/vandaag')).text, /Een JIM voor Sam/)
    await bram.act(`${at('sam')}/${id}/ouder/${house.person(parent)}`)
    assert.match((await visitor.get('/vandaag')).text, /Een JIM voor Sam/)
    assert.match((await visitor.get(page)).text, /Sam kiest Meester Ton als JIM/)
  }
  const [mirjam, olaf] = [await house.visitor('mirjam'), await house.visitor('olaf')]
  await mirjam.act(`${at('sam')}/${id}/vind-ik`, { says: 'yes', words: 'Fijne man.' })
  await olaf.act(`${at('sam')}/${id}/vind-ik`, { says: 'no', words: 'Ik ken hem niet.' })
  assert.doesNotMatch((await olaf.get(`${at('sam')}/${id}/vind-ik`)).text, /Fijne man/)
  assert.match((await sam.get(at('sam'))).text, /Olaf twijfelt nog\. Daar praten we eerst samen over\./)
  assert.match((await bram.get(`${at('sam')}/verteld`)).text, /Ik ken hem niet\.[\s\S]*binnen tien werkdagen/)
  const unmet = await bram.post(`${at('sam')}/${id}/voorwaarden`, { 'met[]': 'reachable' })
  assert.equal(unmet.status, 422)
  await bram.act(`${at('sam')}/${id}/voorwaarden`, { 'met[]': ['reachable', 'noDanger'] })
  assert.doesNotMatch((await sam.get(at('sam'))).text, /is jouw JIM/)
  await olaf.act(`${at('sam')}/${id}/vind-ik`, { says: 'reluctantYes', words: '' })
  assert.match((await sam.get(at('sam'))).text, /Meester Ton is jouw JIM/)
  assert.match((await bram.get(`${at('sam')}/verteld`)).text, /Meester Ton is JIM van Sam/)
})

test('D-JIM-07: the youth stops without a reason, the person stays in the circle, and it is taken back within ten minutes', async () => {
  const sam = await house.visitor('sam')
  const id = idIn((await sam.get(at('sam'))).text)
  const stopped = await sam.act(`${at('sam')}/${id}/stop`)
  assert.match(stopped.text, /Gestopt/)
  assert.match((await sam.get(`/gezin/${house.family('sam')}/kring/mijn`)).text, /Meester Ton/)
  for (const parent of ['mirjam', 'olaf'])
    assert.equal((await (await house.visitor(parent)).get(`${at('sam')}/${id}/vind-ik`)).status, 404)
  assert.match((await sam.act(`${at('sam')}/${id}/terug`)).text, /Meester Ton is jouw JIM/)
  await sam.post(`${at('sam')}/${id}/stop`)
  await house.ask("update care.jim set ended_at = ended_at - interval '11 minutes' where id = $1", [id])
  assert.equal((await sam.post(`${at('sam')}/${id}/terug`)).status, 409)
})

test('the card on paper names the two of them and says that no is an answer too', async () => {
  const sam = await house.visitor('sam')
  const going = await sam.act(`${at('sam')}/vragen/${await inCircle('sam', 'Tante Ans')}`, { ...fits, how: 'card' })
  const path = /href="([^"]*\/kaart)"/.exec(going.text)?.[1] ?? ''
  const card = await sam.get(path)
  assert.match(card.text, /Hallo Tante Ans\. Sam wil graag dat jij JIM wordt\.[\s\S]*Je mag ook nee zeggen/)
  assert.doesNotMatch(card.text, /van Rijn/)
  assert.equal((await (await house.visitor('bram')).get(path)).status, 404)
})

test('somebody of another family, a parent and who coordinates have no page to choose on', async () => {
  for (const who of ['esra', 'mirjam', 'bram'])
    assert.equal((await (await house.visitor(who)).get(at('sam'))).status, 404)
})
