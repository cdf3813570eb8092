import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDossier } from '#care/access/door.commands.ts'
import { asDay } from '#platform/dates.ts'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { matchLook } from './match-request.commands.ts'
import { mayUndo, requestProblem, runsAlready, talkBefore } from './match-request.ts'

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

test('D-ALL-15: after ten minutes, for somebody else, or once something happened it is not taken back', () => {
  const request = { askedBy: 'sam', askedAt: new Date('2026-11-27T10:00:00Z'), isBegun: false }
  const at = new Date('2026-11-27T10:09:59Z')
  assert.equal(mayUndo('sam', request, at), true)
  assert.equal(mayUndo('sam', request, new Date('2026-11-27T10:10:00Z')), false)
  assert.equal(mayUndo('mirjam', request, at), false)
  assert.equal(mayUndo('sam', { ...request, isBegun: true }, at), false)
})

const asked = async (visitor: Visitor, who: string) => {
  await visitor.act(place(), forWhom(who))
  return open()
}
const ends = async (id: string) =>
  (
    await house.ask<{ undone: boolean; by: string | null }>(
      'select undone_at is not null as undone, ended_by as by from care.match_request where id = $1',
      [id],
    )
  )[0]
const longAgo = (id: string) =>
  house.ask("update care.match_request set asked_at = asked_at - interval '11 minutes' where id = $1", [id])
const found = { via: 'circle', name: 'Els', reach: '06 00 00 44 44' }

test('D-ALL-15: only who asked takes it back, within ten minutes and before anything happened; in any other case it ends where all see it', async () => {
  await sam.act(`${place()}/${await open()}/weg`)
  const ofSam = await asked(sam, 'sam')
  await mirjam.act(`${place()}/${ofSam}/weg`)
  assert.deepEqual(await ends(ofSam), { undone: false, by: house.person('mirjam') }, 'she did not ask it')
  assert.match((await sam.get(`${place()}/${ofSam}`)).text, /Dit stopte op/)
  const late = await asked(sam, 'sam')
  await longAgo(late)
  await sam.act(`${place()}/${late}/weg`)
  assert.deepEqual(await ends(late), { undone: false, by: house.person('sam') }, 'after ten minutes')
  const said = await asked(sam, 'sam')
  await bram.act(`${place()}/${said}/stap/gesprek`, { what: 'Fietsen.', ...inDays('on', 0) })
  await bram.act(`${place()}/${said}/stap/gevonden`, found)
  await sam.act(`${place()}/${said}/zeg/nee`)
  await sam.act(`${place()}/${said}/weg`)
  assert.deepEqual(await ends(said), { undone: false, by: house.person('sam') }, 'after a no')
  assert.match((await bram.get(`${place()}/${said}`)).text, /Dit stopte op/)
  const atOnce = await asked(sam, 'sam')
  await sam.act(`${place()}/${atOnce}/weg`)
  assert.deepEqual(await ends(atOnce), { undone: true, by: null })
})

test('the database lets nobody else take a request back, nor later, nor once something happened', async () => {
  const id = await asked(sam, 'sam')
  const undo = async (key: string): Promise<number> =>
    openDossier(await house.knock(key), matchLook(house.family('sam'), 'change', id), (dossier) =>
      dossier
        .rows('test.undo', 'update care.match_request set undone_at = door.now() where id = $1 returning id', [id])
        .then(({ length }) => length),
    )
  await assert.rejects(undo('mirjam'), /notFound/)
  assert.equal(await undo('bram'), 0)
  await bram.act(`${place()}/${id}/stap/gesprek`, { what: 'Fietsen.', ...inDays('on', 0) })
  await assert.rejects(undo('sam'), /notFound/, 'there was a talk')
  await house.ask("update care.match_fact set undone_at = door.now() where kind = 'talk' and request_id = $1", [id])
  await longAgo(id)
  await assert.rejects(undo('sam'), /notFound/, 'later')
  await house.ask('update care.match_request set asked_at = door.now() where id = $1', [id])
  assert.equal(await undo('sam'), 1)
})
