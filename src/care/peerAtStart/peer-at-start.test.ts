import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { dayIn } from '#src/trial/days.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { openPeerScene, type PeerScene, secondPeer } from '#src/trial/peer-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { alongProblem, chosenNow, contributionProblem } from './peer-at-start.ts'

let house: TrialHouse
let deniz: Visitor
let esra: Visitor
let dana: Visitor
let fatima: Visitor
let scene: PeerScene
before(async () => {
  scene = await openPeerScene()
  ;({ house, deniz, esra, dana, fatima } = scene)
})
after(() => house.close())

const family = () => `/gezin/${house.family('deniz')}`
const typed = { kind: 'youthPeer', wish: 'Ik praat niet graag.', reach: '06 00 00 12 13' }
const soon = { 'on.day': '31', 'on.month': '12', 'on.year': '2199', at: '19.30' }

/** Dana plans a first conversation with Deniz and Esra; nobody asked anybody along. */
async function planned(): Promise<string> {
  await scene.forgetTalks()
  await house.ask('delete from care.start_look_back; delete from care.start_voice; delete from care.start_talk')
  const people = ['deniz', 'esra'].map((key) => house.person(key))
  const answer = await dana.post(`${family()}/startgesprek/plannen`, { ...soon, 'invited[]': people })
  assert.equal(answer.status, 303)
  return (answer.location ?? '').split('?')[0] ?? ''
}
const openId = () => scene.openId()
async function asked() {
  const path = await planned()
  await deniz.act(`${path}/ervaring`, typed)
  return { path, work: `/gesprekken/${await openId()}` }
}
async function taken() {
  const both = await asked()
  await fatima.act(`${both.work}/neem`, { on: dayIn(0) })
  return both
}
/** The conversation was held, with both at the table. */
async function held() {
  const both = await taken()
  await house.ask('update care.start_talk set held_at = door.now(), present = invited')
  return both
}

test('D-STA-04: whom one would like and a way to reach are asked, and what a peer worker says has at most 500 signs', () => {
  assert.equal(alongProblem(typed), null)
  assert.deepEqual(alongProblem({ ...typed, kind: '' }), { field: 'kind', is: 'choose' })
  assert.deepEqual(alongProblem({ ...typed, reach: '' }), { field: 'reach', is: 'missing' })
  assert.equal(contributionProblem('x'.repeat(500)), null)
  assert.equal(contributionProblem('x'.repeat(501)), 'tooLong')
  assert.equal(contributionProblem(''), 'missing')
})

test('D-STA-04: what was chosen for one peer worker does not hold for who comes in that place', () => {
  const along = { id: 'a', talkId: 't', requestId: 'r', chosenFor: 'fatima', tellsName: true, opensWords: true }
  const asked = { id: 'r', what: 'startConversation', wish: '', reach: '06', askedAt: new Date(), ended: null } as const
  const by = (person: string | null) => ({
    ...asked,
    answerBefore: dayIn(5),
    match: person === null ? null : { person, firstOn: dayIn(0) },
  })
  assert.deepEqual(chosenNow(along, by('fatima')), { name: true, words: true })
  assert.deepEqual(chosenNow(along, by('petra')), { name: false, words: false })
  assert.deepEqual(chosenNow(along, by(null)), { name: false, words: false })
})

test('D-STA-04: it is offered to who prepares, a yes leads to asking, and a no is one tap without a reason', async () => {
  const path = await planned()
  assert.match((await deniz.get(path)).text, /Iemand met eigen ervaring[\s\S]*Vraag iemand mee/)
  const yes = await deniz.post(`${path}/vraag/ervaring`, { value: 'yes', audience: 'onlyMe' })
  assert.match(yes.location ?? '', /\/ervaring\?/)
  const no = await deniz.post(`${path}/vraag/ervaring`, { value: 'no', audience: 'onlyMe' })
  assert.equal(no.location, `${path}/vraag/tolk`)
  assert.doesNotMatch((await deniz.get(path)).text, /Vraag iemand mee/)
  assert.doesNotMatch((await deniz.get(`${path}/vraag/ervaring`)).text, /Waarom/)
})

test('D-STA-04: Deniz asks in his own name; what is missing is said and what was typed is still there', async () => {
  const path = await planned()
  const wrong = await deniz.post(`${path}/ervaring`, { ...typed, reach: '' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Vul in hoe wij je bereiken[\s\S]*Ik praat niet graag\./)
  const none = await deniz.post(`${path}/ervaring`, { ...typed, kind: '' })
  assert.equal(none.status, 422)
  assert.match(none.text, /Kies wie bij je past/)
  assert.match((await deniz.act(`${path}/ervaring`, typed)).text, /Je vraag is er[\s\S]*We zoeken iemand die meegaat/)
  const [row] = await house.ask<{ person: string; what: string }>(
    'select person_id as person, what from care.peer_request',
  )
  assert.deepEqual(row, { person: house.person('deniz'), what: 'startConversation' })
  assert.equal((await deniz.post(`${path}/ervaring`, typed)).status, 409, 'one at a time')
})

test('a request for a first conversation is a secret: nobody at home, in the log or at work learns it before it is taken', async () => {
  const { path, work } = await asked()
  for (const other of [esra, dana]) {
    assert.doesNotMatch((await other.get(path)).text, /komt mee|gaat mee|We zoeken iemand|niet graag/)
    assert.doesNotMatch((await other.get(`${family()}/wie-keek`)).text, /iemand die dit kent/)
  }
  assert.equal((await dana.get(`${path}/ervaring`)).status, 404)
  const list = (await fatima.get('/gesprekken')).text
  assert.match(
    list,
    /Erbij in het eerste gesprek[\s\S]*Een jongere\. Graag een jongere\. Het gesprek is op dinsdag 31 december 2199 om 19\.30 uur/,
  )
  for (const text of [list, (await fatima.get(work)).text]) assert.doesNotMatch(text, /Deniz|06 00 00 12 13|niet graag/)
  assert.equal((await fatima.get(`${work}/startgesprek`)).status, 404, 'not taken')
})

test('D-STA-04 and D-PEE-02: once taken Deniz reads the card, and who prepares only that somebody with own experience comes along', async () => {
  const { path } = await taken()
  assert.match((await deniz.get(`${path}/ervaring`)).text, /Fatima gaat mee naar het gesprek[\s\S]*Ik zit naast je/)
  const seen = (await dana.get(path)).text
  assert.match(seen, /Iemand met eigen ervaring komt mee\.[\s\S]*Noem dit niet tegen anderen in het gezin/)
  assert.doesNotMatch(seen, /Fatima|Ik zit naast je/)
  assert.doesNotMatch((await esra.get(path)).text, /komt mee|gaat mee|Fatima/)
})

test('D-STA-04: who prepares reads the name and the role card once Deniz says so, and no more once he takes that back', async () => {
  const { path } = await taken()
  await deniz.act(`${path}/ervaring/bekend`, { 'known[]': ['name'] })
  assert.match((await dana.get(path)).text, /Fatima komt mee, met eigen ervaring\.[\s\S]*Ik zit naast je/)
  assert.doesNotMatch((await esra.get(path)).text, /Fatima/)
  await deniz.act(`${path}/ervaring/bekend`, {})
  assert.doesNotMatch((await dana.get(path)).text, /Fatima/)
  for (const other of [esra, dana])
    assert.notEqual((await other.post(`${path}/ervaring/bekend`, { 'known[]': ['name'] })).status, 303)
})

test('D-PEE-03: the peer worker reads the preparation once Deniz opens it, and never whether he can talk freely', async () => {
  const { path, work } = await taken()
  await deniz.post(`${path}/vraag/niet`, { text: 'Niet over school.', audience: 'onlyMe' })
  await deniz.post(`${path}/vraag/vrij`, { value: 'no' })
  await esra.post(`${path}/vraag/niet`, { text: 'Niet over geld.', audience: 'plan' })
  assert.match((await fatima.get(work)).text, new RegExp(`href="${work}/startgesprek"`))
  const before = (await fatima.get(`${work}/startgesprek`)).text
  assert.match(before, /31 december 2199[\s\S]*Deniz deelde niets voor dit gesprek/)
  assert.doesNotMatch(before, /Niet over/)
  await deniz.act(`${path}/ervaring/bekend`, { 'known[]': ['words'] })
  const after = (await fatima.get(`${work}/startgesprek`)).text
  assert.match(after, /Dit stuurde Deniz in[\s\S]*Niet over school\./)
  assert.doesNotMatch(after, /Niet over geld|vrij praten/)
  await deniz.act(`${path}/ervaring/bekend`, {})
  assert.doesNotMatch((await fatima.get(`${work}/startgesprek`)).text, /Niet over school/)
})

test('D-STA-04: what was opened for one peer worker closes when that person gives it back', async () => {
  const { path, work } = await taken()
  await deniz.post(`${path}/vraag/niet`, { text: 'Niet over school.', audience: 'onlyMe' })
  await deniz.act(`${path}/ervaring/bekend`, { 'known[]': ['name', 'words'] })
  await fatima.act(`${work}/terug`, {})
  assert.equal((await fatima.get(`${work}/startgesprek`)).status, 404)
  assert.doesNotMatch((await dana.get(path)).text, /Fatima|komt mee/)
  await secondPeer(house)
  await house.ask(
    'update care.peer_request set matched_with = $1, matched_at = door.now(), first_contact_on = door.today()',
    [house.person('renske')],
  )
  assert.doesNotMatch((await dana.get(path)).text, /Renske/)
})

test('D-STA-04: a no ends it with the same tap: the request is gone, or the peer worker no longer comes along', async () => {
  const first = await asked()
  await deniz.post(`${first.path}/vraag/ervaring`, { value: 'no', audience: 'onlyMe' })
  assert.equal((await fatima.get(first.work)).status, 404)
  const { path, work } = await taken()
  await deniz.act(`${path}/ervaring/bekend`, { 'known[]': ['name'] })
  await deniz.post(`${path}/vraag/ervaring`, { value: 'no', audience: 'onlyMe' })
  assert.doesNotMatch((await dana.get(path)).text, /Fatima|komt mee/)
  assert.equal((await fatima.get(`${work}/startgesprek`)).status, 404)
  assert.equal((await fatima.get(work)).status, 200, 'the talk itself ends by Deniz')
})

test('whom Deniz talks with already comes along by one press', async () => {
  const path = await planned()
  await deniz.act(`${family()}/iemand-die-dit-kent`, { what: 'hope', wish: '', reach: '06 00 00 12 13' })
  await fatima.act(`/gesprekken/${await openId()}/neem`, { on: dayIn(0) })
  assert.doesNotMatch((await dana.get(path)).text, /komt mee/)
  assert.match((await deniz.get(`${path}/ervaring`)).text, /Die kan ook mee naar dit gesprek/)
  assert.match((await deniz.act(`${path}/ervaring/mee`)).text, /Fatima gaat mee naar het gesprek/)
  assert.match((await dana.get(path)).text, /Iemand met eigen ervaring komt mee/)
  assert.equal((await deniz.post(`${path}/ervaring/mee`)).status, 409)
})

test('D-STA-04: a contribution counts after "dat klopt", and is then read by who was there, without the name unless it was told', async () => {
  const { path, work } = await held()
  const empty = await fatima.post(`${work}/startgesprek`, { contribution: ' ' })
  assert.equal(empty.status, 422)
  const long = await fatima.post(`${work}/startgesprek`, { contribution: 'x'.repeat(501) })
  assert.match(long.text, /x{501}/)
  const kept = await fatima.act(`${work}/startgesprek`, { contribution: 'Hij wil weer sporten.' })
  assert.match(kept.text, /Hij wil weer sporten\.[\s\S]*Deniz zei nog niet of het klopt/)
  for (const other of [esra, dana])
    assert.doesNotMatch((await other.get(path)).text, /sporten|schreef iets over het gesprek/)
  assert.match((await deniz.get(`${path}/ervaring`)).text, /Fatima zegt over het gesprek[\s\S]*Hij wil weer sporten/)
  const [row] = await house.ask<{ id: string }>('select id from care.peer_contribution')
  const judged = `${path}/ervaring/inbreng/${row?.id}`
  for (const other of [esra, dana, fatima]) assert.notEqual((await other.post(judged, { says: 'yes' })).status, 303)
  await deniz.act(judged, { says: 'yes' })
  for (const other of [esra, dana]) {
    const page = (await other.get(path)).text
    assert.match(page, /Van iemand met eigen ervaring[\s\S]*Hij wil weer sporten/)
    assert.doesNotMatch(page, /Fatima/)
  }
  await deniz.act(`${path}/ervaring/bekend`, { 'known[]': ['name'] })
  assert.match((await dana.get(path)).text, /Hij wil weer sporten[\s\S]*Fatima/)
  assert.equal((await deniz.post(judged, { says: 'no' })).status, 409, 'said once')
  assert.equal((await fatima.post(`${work}/startgesprek/${row?.id}/terug`)).status, 404, 'what counts stays')
})

test('on paper stands what counts and never who came along: a print lies where others read it', async () => {
  const { path, work } = await held()
  await fatima.act(`${work}/startgesprek`, { contribution: 'Hij wil weer sporten.' })
  await house.ask(
    "update care.start_talk set sent_at = door.now(), first_step_on = door.today(), look_back_on = door.today(), outcomes = '{circle}'",
  )
  assert.match((await deniz.get(path)).text, /Lees en zeg of het klopt|ervaring"/)
  const before = await deniz.get(`${path}/print`)
  assert.equal(before.status, 200)
  assert.doesNotMatch(before.text, /sporten|Fatima|\/ervaring"/)
  const [row] = await house.ask<{ id: string }>('select id from care.peer_contribution where undone_at is null')
  await deniz.act(`${path}/ervaring/inbreng/${row?.id}`, { says: 'yes' })
  await deniz.act(`${path}/ervaring/bekend`, { 'known[]': ['name'] })
  assert.match((await deniz.get(path)).text, /Hij wil weer sporten[\s\S]*Fatima/)
  for (const who of [deniz, dana]) {
    const paper = (await who.get(`${path}/print`)).text
    assert.match(paper, /Van iemand met eigen ervaring[\s\S]*Hij wil weer sporten/)
    assert.doesNotMatch(paper, /Fatima/)
  }
})

test('a contribution goes by a no, or within ten minutes by who wrote it, and is not written before the conversation', async () => {
  const early = await taken()
  assert.equal((await fatima.post(`${early.work}/startgesprek`, { contribution: 'Te vroeg.' })).status, 409)
  const { path, work } = await held()
  const newest = async () =>
    (await house.ask<{ id: string }>('select id from care.peer_contribution where undone_at is null'))[0]?.id ?? ''
  await fatima.act(`${work}/startgesprek`, { contribution: 'Dat zei hij niet.' })
  assert.match((await deniz.act(`${path}/ervaring/inbreng/${await newest()}`, { says: 'no' })).text, /Het is weg/)
  assert.doesNotMatch((await fatima.get(`${work}/startgesprek`)).text, /Dat zei hij niet/)
  await fatima.act(`${work}/startgesprek`, { contribution: 'Te snel.' })
  await fatima.act(`${work}/startgesprek/${await newest()}/terug`)
  assert.doesNotMatch((await deniz.get(`${path}/ervaring`)).text, /Te snel/)
  await fatima.act(`${work}/startgesprek`, { contribution: 'Eerder.' })
  await house.ask("update care.peer_contribution set at = at - interval '11 minutes'")
  assert.equal((await fatima.post(`${work}/startgesprek/${await newest()}/terug`)).status, 404)
})

test('D-PEE-03: who comes along gives no number at the table, decides nothing and opens no page of the conversation at home', async () => {
  const { path } = await held()
  for (const page of [path, `${path}/samen/gebeurd`, `${path}/ervaring`])
    assert.equal((await fatima.get(page)).status, 404, page)
  assert.equal((await fatima.post(`${path}/samen/gebeurd`)).status, 404)
  assert.equal((await fatima.post(`${path}/antwoord`, { answer: 'right' })).status, 404)
})

test('D-PEE-03: what Fatima typed and did not send is gone with a no, with the end of the talk and with giving it back', async () => {
  const kept = ({ work }: { work: string }) =>
    house.ask('select id from care.draft where octet_length(sealed) > 0 and form = $1', [`${work}/startgesprek`])
  const ways: [string, (both: { path: string; work: string }) => Promise<unknown>][] = [
    ['a no', ({ path }) => deniz.post(`${path}/vraag/ervaring`, { value: 'no', audience: 'onlyMe' })],
    ['the end', async () => deniz.post(`${family()}/iemand-die-dit-kent/${await openId()}/klaar`, { was: 'yes' })],
    ['giving it back', ({ work }) => fatima.post(`${work}/terug`, {})],
  ]
  for (const [why, act] of ways) {
    const both = await taken()
    await house.ask("update entry.session set seen_at = seen_at - interval '3 hours' where account_id = $1", [
      house.account('fatima'),
    ])
    await fatima.post(`${both.work}/startgesprek`, { contribution: 'Hij zei wat hij wilde.' })
    fatima = await house.visitor('fatima')
    assert.equal((await kept(both)).length, 1, why)
    await act(both)
    assert.deepEqual(await kept(both), [], why)
  }
})
