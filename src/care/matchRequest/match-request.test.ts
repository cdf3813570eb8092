import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { requestProblem, runsAlready, talkBefore } from './match-request.ts'

let house: TrialHouse
let sam: Visitor
let mirjam: Visitor
let olaf: Visitor
let bram: Visitor
before(async () => {
  house = await openTrialHouse()
  sam = await house.visitor('sam')
  mirjam = await house.visitor('mirjam')
  olaf = await house.visitor('olaf')
  bram = await house.visitor('bram')
})
after(() => house.close())

const family = () => `/gezin/${house.family('sam')}`
const place = () => `${family()}/maatje`
const forWhom = (who: string) => ({
  ...{ kind: 'buddy', who: house.person(who), goal: 'Samen naar buiten', reach: '06 00 00 33 33' },
})
const open = async () =>
  (
    await house.ask<{ id: string }>(
      'select id from care.match_request where undone_at is null and ended_at is null order by asked_at desc',
    )
  )[0]?.id ?? ''

test('D-MAP-10: a request says whom one looks for, for whom, what for, and a way to reach', () => {
  const asked = { kind: 'buddy', who: 'sam', goal: 'Naar buiten', reach: '06' }
  assert.equal(requestProblem(asked, ['sam']), null)
  assert.deepEqual(requestProblem({ ...asked, kind: 'coach' }, ['sam']), { field: 'kind', is: 'choose' })
  assert.deepEqual(requestProblem({ ...asked, who: 'jan' }, ['sam']), { field: 'who', is: 'choose' })
  assert.deepEqual(requestProblem({ ...asked, goal: '' }, ['sam']), { field: 'goal', is: 'missing' })
  assert.deepEqual(requestProblem({ ...asked, goal: 'x'.repeat(301) }, ['sam']), { field: 'goal', is: 'tooLong' })
  assert.deepEqual(requestProblem({ ...asked, reach: '' }, ['sam']), { field: 'reach', is: 'missing' })
  assert.deepEqual(requestProblem({ ...asked, reach: '0'.repeat(101) }, ['sam']), { field: 'reach', is: 'tooLong' })
})

test('one asks for one person and one kind at a time, and is called within five working days', () => {
  const buddy = { kind: 'buddy', forPerson: 'sam', endedAt: null } as const
  assert.equal(runsAlready([buddy], 'buddy', 'sam'), true)
  assert.equal(runsAlready([buddy], 'supportFamily', 'sam'), false)
  assert.equal(runsAlready([buddy], 'buddy', 'mirjam'), false)
  assert.equal(runsAlready([{ ...buddy, endedAt: new Date() }], 'buddy', 'sam'), false)
  assert.equal(talkBefore(asDay('2026-11-16')), '2026-11-23')
})

test('D-MAP-10: Sam asks for himself from the page of his team, without plan or referral, and hears before when', async () => {
  assert.match((await sam.get(`${family()}/team`)).text, new RegExp(`href="${place()}"[^>]*>Een maatje of steungezin`))
  const wrong = await sam.post(place(), { ...forWhom('sam'), goal: '' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Vul in wat je daarmee wilt[\s\S]*06 00 00 33 33/, 'what was typed is still there')
  assert.equal((await sam.post(place(), forWhom('mirjam'))).status, 422, 'a youth asks for himself alone')
  const done = await sam.act(place(), forWhom('sam'))
  assert.match(done.text, /Je vraag is er\. Voor \w+dag \d+ \w+ hoor je van ons/)
  assert.match((await sam.post(place(), forWhom('sam'))).text, /Kies iets anders: dit is al gevraagd/)
  const page = await sam.get(`${place()}/${await open()}`)
  assert.match(page.text, /Dan praten we over wat je zoekt[\s\S]*Samen naar buiten[\s\S]*06 00 00 33 33/)
})

test('access 3: who decides for Sam reads it, and how to reach him is for him and who coordinates alone', async () => {
  const at = `${place()}/${await open()}`
  const [seenByMother, seenByWorker] = [(await mirjam.get(at)).text, (await bram.get(at)).text]
  assert.match(seenByMother, /Samen naar buiten/)
  assert.doesNotMatch(seenByMother, /06 00 00 33 33/)
  assert.match(seenByWorker, /Zo bereik je Sam[\s\S]*06 00 00 33 33/)
  for (const who of ['jan', 'marco', 'dana', 'fatima'])
    assert.equal((await (await house.visitor(who)).get(at)).status, 404, who)
})

test('what a parent asks for herself is known to her and to who coordinates, and leaves no line in the log of others', async () => {
  await mirjam.act(place(), { ...forWhom('mirjam'), kind: 'supportFamily', goal: 'Even rust' })
  const at = `${place()}/${await open()}`
  assert.match((await bram.get(at)).text, /Even rust/)
  for (const other of [sam, olaf]) {
    assert.equal((await other.get(at)).status, 404)
    assert.doesNotMatch((await other.get(place())).text, /Voor Mirjam/)
    assert.equal((await other.post(`${at}/weg`)).status, 404)
  }
  assert.match((await mirjam.get(`${family()}/wie-keek`)).text, /maatje of steungezin/)
  assert.doesNotMatch((await olaf.get(`${family()}/wie-keek`)).text, /Mirjam[^.]*maatje of steungezin/)
})

test('as long as nobody was found a request is taken back as if it had not been asked', async () => {
  const id = await open()
  assert.equal((await bram.post(`${place()}/${id}/weg`)).status, 403)
  assert.match((await mirjam.act(`${place()}/${id}/weg`)).text, /Het is gestopt/)
  assert.doesNotMatch((await mirjam.get(place())).text, /Voor Mirjam/)
  assert.equal((await mirjam.get(`${place()}/${id}`)).status, 404)
  assert.match((await bram.get(place())).text, /Een maatje[\s\S]*Voor Sam/)
})
