import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { inTwoTabs } from '#src/trial/two-tabs.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { isOpenProposal, mayPropose, proposalProblem, withProposed } from './proposal.ts'

let house: TrialHouse
/** Dana leads a first conversation with Esra and Deniz (15) that lies ahead. */
let esra: Visitor
let deniz: Visitor
let dana: Visitor
before(async () => {
  house = await openTrialHouse()
  ;[esra, deniz, dana] = [await house.visitor('esra'), await house.visitor('deniz'), await house.visitor('dana')]
})
after(() => house.close())

const readable = (text: string) => text.replace(/<[^>]+>/g, ' ').replaceAll(/\s+|&nbsp;|\u00a0/g, ' ')
const textOf = async (who: Visitor, path: string) => readable((await who.get(path)).text)

async function planned(invited: readonly string[] = ['esra', 'deniz']): Promise<string> {
  await house.ask('delete from care.company_proposal')
  const soon = { ...inDays('on', 3), at: '19.30', 'invited[]': invited.map((key) => house.person(key)) }
  const answer = await dana.post(`/gezin/${house.family('esra')}/startgesprek/plannen`, soon)
  return (answer.location ?? '').split('?')[0] ?? ''
}

/** Dana proposed the district nurse to Esra; the conversation, and where Esra answers. */
async function proposed(who = 'de wijkverpleegkundige') {
  const path = await planned()
  await dana.act(`${path}/voorstel`, { person: house.person('esra'), who })
  const [row] = await house.ask<{ id: string }>('select id from care.company_proposal where undone_at is null')
  return { path, at: `${path}/voorstel/${row?.id}` }
}

const along = async () =>
  (
    await house.ask<{ count: number }>(
      "select count(*)::int as count from care.start_voice where kind = 'comesAlong' and undone_at is null and created_at > door.now() - interval '1 hour'",
    )
  )[0]?.count
const invited = async () =>
  (
    await house.ask<{ count: number }>(
      'select (select count(*) from care.asked_in)::int + (select count(*) from care.participant)::int + (select count(*) from entry.invitation)::int as count',
    )
  )[0]?.count

test('D-STA-03: one role or first name is proposed to somebody who is invited and tells in own words, once for each conversation', () => {
  assert.equal(proposalProblem({ person: 'esra', who: 'de huisarts' }, ['esra']), null)
  assert.deepEqual(proposalProblem({ person: 'olaf', who: 'de huisarts' }, ['esra']), { field: 'person', is: 'choose' })
  assert.deepEqual(proposalProblem({ person: 'esra', who: '' }, ['esra']), { field: 'who', is: 'missing' })
  assert.deepEqual(proposalProblem({ person: 'esra', who: 'x'.repeat(101) }, ['esra']), { field: 'who', is: 'tooLong' })
  const talk = { invited: ['esra', 'deniz', 'elif'] } as never
  assert.deepEqual(mayPropose({ talk, state: 'planned' }, ['esra', 'deniz'], [{ person: 'esra' }]), ['deniz'])
  assert.deepEqual(mayPropose({ talk, state: 'held' }, ['esra', 'deniz'], []), [])
})

test('a yes and a no stand, talking first leaves it open; a name is put beside whom the person named, and not twice', () => {
  assert.deepEqual(
    ([null, 'talk', 'yes', 'no'] as const).map((answer) => isOpenProposal({ answer })),
    [true, true, false, false],
  )
  assert.equal(withProposed('', 'Wil'), 'Wil')
  assert.equal(withProposed('Mijn zus', 'Wil'), 'Mijn zus, Wil')
  assert.equal(withProposed('Mijn zus, Wil', 'wil'), 'Mijn zus, Wil')
  assert.equal(withProposed('Annemarie', 'Anne'), 'Annemarie, Anne')
  assert.equal(withProposed('Anne,Piet', 'Piet, de huisarts'), 'Anne,Piet, de huisarts')
})

test('D-STA-03: Dana proposes somebody to Esra; Deniz learns nothing of it, and nobody is invited', async () => {
  const before = await invited()
  const path = await planned()
  assert.match(await textOf(dana, path), /Stel iemand voor/)
  const wrong = await dana.post(`${path}/voorstel`, { person: '', who: 'de wijkverpleegkundige' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Kies aan wie je het voorstelt[\s\S]*value="de wijkverpleegkundige"/)
  const done = await dana.act(`${path}/voorstel`, { person: house.person('esra'), who: 'de wijkverpleegkundige' })
  assert.match(readable(done.text), /Je voorstel staat klaar\.[\s\S]*Esra zei nog niets over de wijkverpleegkundige\./)
  assert.match(
    await textOf(esra, path),
    /Dana stelt iemand voor[\s\S]*Zullen we de wijkverpleegkundige erbij vragen\?[\s\S]*Je hoeft niet te zeggen waarom/,
  )
  assert.doesNotMatch(await textOf(deniz, path), /wijkverpleegkundige|voorstel|stelt iemand voor/)
  assert.equal(await invited(), before)
  assert.equal(await along(), 0)
  for (const other of [esra, deniz]) {
    assert.equal((await other.get(`${path}/voorstel`)).status, 404)
    assert.equal((await other.post(`${path}/voorstel`, { person: house.person('esra'), who: 'x' })).status, 404)
  }
})

test('of two presses at the same moment one wins: one proposal to Esra, and one answer', async () => {
  const path = await planned(['esra'])
  const wish = { person: house.person('esra'), who: 'de huisarts' }
  assert.deepEqual(await inTwoTabs(house, 'company_proposal', dana, [`${path}/voorstel`, wish]), [303, 409])
  const [row] = await house.ask<{ id: string }>('select id from care.company_proposal where undone_at is null')
  const answer = `${path}/voorstel/${row?.id}`
  assert.deepEqual(await inTwoTabs(house, 'company_proposal', esra, [answer, { says: 'yes' }]), [303, 409])
})

test('D-STA-03: only a yes puts the name with who comes along, beside whom Esra named and for the same readers; nobody is invited by it', async () => {
  const before = await invited()
  const { path, at } = await proposed()
  await esra.post(`${path}/vraag/wie`, { text: 'Wil van hiernaast', audience: 'onlyMe' })
  const done = readable((await esra.act(at, { says: 'yes' })).text)
  assert.match(done, /De naam staat erbij\.[\s\S]*Wil van hiernaast, de wijkverpleegkundige/)
  assert.doesNotMatch(done, /stelt iemand voor/)
  const led = await textOf(dana, path)
  assert.match(led, /Esra wil de wijkverpleegkundige erbij vragen\./)
  assert.doesNotMatch(led, /Wil van hiernaast/, 'kept to Esra alone')
  assert.equal(await invited(), before)
  assert.equal((await esra.post(at, { says: 'no' })).status, 409, 'said once')
})

test('D-STA-03: a no needs no reason and leaves nothing but the no: the name is gone, and Dana does not ask again', async () => {
  const { path, at } = await proposed()
  const before = await along()
  assert.match(readable((await esra.act(at, { says: 'no' })).text), /Je zei nee\. Dat is genoeg\./)
  const led = await textOf(dana, path)
  assert.match(led, /Esra zei nee op je voorstel\./)
  assert.doesNotMatch(led, /wijkverpleegkundige/)
  const [row] = await house.ask<{ answer: string; sealed: Buffer | null }>(
    'select answer, sealed from care.company_proposal',
  )
  assert.deepEqual(row, { answer: 'no', sealed: null })
  assert.equal(await along(), before)
  const again = { person: house.person('esra'), who: 'de huisarts' }
  assert.equal((await dana.post(`${path}/voorstel`, again)).status, 422)
  await dana.act(`${path}/voorstel`, { person: house.person('deniz'), who: 'de mentor' })
  assert.equal((await dana.get(`${path}/voorstel`)).status, 404, 'everybody was asked')
})

test('D-STA-03: talking first puts no name anywhere, and a yes or a no may follow', async () => {
  const { path, at } = await proposed()
  const before = await along()
  assert.match(readable((await esra.act(at, { says: 'talk' })).text), /Dat weet Dana\./)
  assert.match(await textOf(dana, path), /Esra wil eerst praten over de wijkverpleegkundige\./)
  assert.equal(await along(), before)
  await esra.act(at, { says: 'yes' })
  assert.match(await textOf(dana, path), /Esra wil de wijkverpleegkundige erbij vragen\./)
})

test('who is asked answers alone, and before the conversation; Dana takes it back within ten minutes as long as nothing was said', async () => {
  const { path, at } = await proposed()
  for (const other of [deniz, dana]) assert.equal((await other.post(at, { says: 'yes' })).status, 404)
  assert.equal((await deniz.post(`${at}/terug`)).status, 404)
  assert.equal((await esra.post(`${at}/terug`)).status, 403)
  await dana.act(`${at}/terug`)
  assert.doesNotMatch(await textOf(esra, path), /stelt iemand voor/)
  const late = await proposed()
  await house.ask("update care.company_proposal set at = at - interval '11 minutes'")
  assert.equal((await dana.post(`${late.at}/terug`)).status, 409)
  await house.ask('update care.start_talk set held_at = door.now(), present = invited where id = $1', [
    late.path.split('/').at(-1),
  ])
  assert.equal((await esra.post(late.at, { says: 'yes' })).status, 409)
  assert.doesNotMatch(await textOf(esra, late.path), /stelt iemand voor/)
})
