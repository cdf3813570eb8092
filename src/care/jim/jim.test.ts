import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { askProblem, isRunning, type Jim, mayChoose, type Position, type Stand, stateOf } from './jim.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const asked: Jim = {
  ...{ id: 'j', youth: 'sam', name: 'Jan', circleMember: 'm', how: 'alone', age: 'adult', askedAt: new Date(0) },
  ...{
    answer: null,
    toldAt: null,
    endedAt: null,
    endedBy: null,
    person: null,
    pausedBy: [],
    isShut: false,
    isLookedAt: false,
  },
  arranged: null,
  checkedBy: [],
  successor: null,
  viewedBy: [],
}
const told: Jim = { ...asked, answer: 'yes', toldAt: new Date(1) }
const holder = (says: Stand | null, isAsked = true): Position => ({
  ...{ holder: 'mirjam', asked: isAsked, says, words: '', at: null, typedBy: null, leftOut: null },
})

test('a youth of twelve or older chooses, and nobody else', () => {
  const youth = { kind: 'member', parts: ['youth'], age: 12 }
  assert.equal(mayChoose(youth), true)
  assert.equal(mayChoose({ ...youth, age: 11 }), false)
  assert.equal(mayChoose({ kind: 'member', parts: ['parent'], age: null }), false)
  assert.equal(mayChoose({ ...youth, kind: 'participant' }), false)
  assert.equal(mayChoose(undefined), false)
})

test('D-JIM-01: a JIM is no parent, chosen by the youth, eighteen or older, or sixteen', () => {
  const asking = { how: 'alone', age: 'adult', isNotParent: true }
  assert.equal(askProblem(asking), null)
  assert.equal(askProblem({ ...asking, how: '' }), 'how')
  assert.equal(askProblem({ ...asking, age: '' }), 'age')
  assert.equal(askProblem({ ...asking, age: 'young' }), 'tooYoung')
  assert.equal(askProblem({ ...asking, isNotParent: false }), 'parent')
  assert.equal(askProblem({ ...asking, age: 'almostAdult' }), null)
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

test('D-JIM-07: the youth stops without a reason, the person stays in the circle, and it is taken back within ten minutes', async () => {
  const deniz = await house.visitor('deniz')
  const id = idIn((await deniz.get(at('deniz'))).text)
  const stopped = await deniz.act(`${at('deniz')}/${id}/stop`)
  assert.match(stopped.text, /Gestopt/)
  assert.match((await deniz.get(`/gezin/${house.family('deniz')}/kring/mijn`)).text, /Marco/)
  const esra = await house.visitor('esra')
  assert.equal((await esra.get(`${at('deniz')}/${id}/vind-ik`)).status, 404)
  assert.match((await deniz.act(`${at('deniz')}/${id}/terug`)).text, /Marco is jouw JIM/)
  await deniz.post(`${at('deniz')}/${id}/stop`)
  await house.ask("update care.jim set ended_at = ended_at - interval '11 minutes' where id = $1", [id])
  assert.equal((await deniz.post(`${at('deniz')}/${id}/terug`)).status, 409)
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
