import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDossier } from '#care/access/door.commands.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { interpreterLook, interpretersHere } from './interpreter-request.commands.ts'
import { isTooLong, openOf } from './interpreter-request.ts'

let house: TrialHouse
let sam: Visitor
let mirjam: Visitor
let bram: Visitor
let place: string
before(async () => {
  house = await openTrialHouse()
  sam = await house.visitor('sam')
  mirjam = await house.visitor('mirjam')
  bram = await house.visitor('bram')
  place = `/gezin/${house.family('sam')}/tolk`
})
after(() => house.close())

const running = async () =>
  (
    await house.ask<{ id: string }>(
      'select id from care.interpreter_request where undone_at is null order by asked_at desc limit 1',
    )
  )[0]?.id ?? ''

test('one waits for one interpreter at a time, and a language has at most sixty signs', () => {
  const one = { id: 'a', person: 'sam', askedAt: new Date(0), arrangedAt: null, arrangedBy: null, language: '' }
  assert.equal(openOf([one], 'sam')?.id, 'a')
  assert.equal(openOf([one], 'mirjam'), undefined)
  assert.equal(openOf([{ ...one, arrangedAt: new Date(1) }], 'sam'), undefined)
  assert.equal(isTooLong('x'.repeat(60)), false)
  assert.equal(isTooLong('x'.repeat(61)), true)
  assert.equal(isTooLong(null), false)
})

test('one press on the page of help: Mirjam wants an interpreter, and reads at once that Bram knows it', async () => {
  const help = (await mirjam.get('/hulp')).text
  assert.match(help, new RegExp(`<form[^>]*action="${place}"[\\s\\S]*?Ik wil graag een tolk`))
  const done = await mirjam.act(place)
  assert.match(done.text, /Bram weet nu dat (?:je|u) een tolk wilt\./)
  assert.match(done.text, /Welke taal praat (?:je|u)\?/)
  assert.match((await mirjam.get(place)).text, /Bram weet nu dat (?:je|u) een tolk wilt\./)
  await mirjam.act(place)
  assert.deepEqual(await house.ask('select count(*)::int as n from care.interpreter_request'), [{ n: 1 }])
})

test('the language is said in own words, stays when the button is pressed again, and is typed still there when it is too long', async () => {
  const long = await mirjam.post(place, { language: 'x'.repeat(61) })
  assert.equal(long.status, 422)
  assert.match(long.text, /value="x{61}"/)
  await mirjam.act(place, { language: 'Tigrinya' })
  await mirjam.act(place)
  assert.match((await mirjam.get(place)).text, /value="Tigrinya"/)
})

test('who coordinates has it on the list, reads whom and which language, and says that it is arranged', async () => {
  const list = (await bram.get('/werklijst')).text
  assert.match(list, /iemand een tolk wil|tolk gevraagd/)
  assert.match((await bram.get(place)).text, /Mirjam[\s\S]*Taal: Tigrinya/)
  const id = await running()
  assert.equal((await mirjam.post(`${place}/${id}/geregeld`)).status, 403, 'not by who asked')
  await bram.act(`${place}/${id}/geregeld`)
  assert.doesNotMatch((await bram.get('/werklijst')).text, /iemand een tolk wil|tolk gevraagd/)
  assert.match((await mirjam.get(place)).text, /Bram regelde een tolk op/)
  await bram.act(`${place}/${id}/niet-geregeld`)
  assert.match((await mirjam.get(place)).text, /Bram weet nu dat (?:je|u) een tolk wilt\./)
  await bram.act(`${place}/${id}/geregeld`)
  assert.equal((await bram.post(`${place}/${id}/geregeld`)).status, 409)
  assert.equal((await mirjam.post(`${place}/${id}/weg`)).status, 409)
  await house.ask(
    "update care.interpreter_request set asked_at = asked_at - interval '11 minutes', arranged_at = arranged_at - interval '11 minutes'",
  )
  assert.equal((await bram.post(`${place}/${id}/niet-geregeld`)).status, 409, 'within ten minutes')
})

test('a youth asks too and takes it back, and only the youth and who coordinates know: no parent, no JIM, not in the log', async () => {
  await sam.act(place, { language: 'Farsi' })
  const id = await running()
  const family = house.family('sam')
  const rowsFor = async (who: string) =>
    openDossier(await house.knock(who), interpreterLook(family, 'read'), (dossier) => interpretersHere(dossier))
  assert.ok((await rowsFor('bram')).some((one) => one.id === id))
  for (const who of ['mirjam', 'olaf']) {
    const other = await house.visitor(who)
    assert.doesNotMatch((await other.get(place)).text, /Farsi/)
    assert.equal(
      (await rowsFor(who)).some((one) => one.id === id),
      false,
      `no row comes to ${who}`,
    )
    assert.equal((await other.post(`${place}/${id}/weg`)).status, 404, who)
    assert.equal((await other.post(`${place}/${id}/geregeld`)).status, 404, who)
    const seen = `select count(*)::int as n from care.access_log where object_id = $1`
    assert.ok(((await house.ask<{ n: number }>(seen, [id]))[0]?.n ?? 0) > 0)
  }
  assert.equal((await (await house.visitor('marco')).get(place)).status, 404)
  assert.match((await sam.act(`${place}/${id}/weg`)).text, /Je vroeg om een tolk\. Dat is nu weg\./)
  assert.doesNotMatch((await bram.get('/werklijst')).text, /iemand een tolk wil|tolk gevraagd/)
})

test('what is kept of an act holds no name in the clear, and what was arranged is not set back once Mirjam asks again', async () => {
  await house.ask('delete from care.interpreter_request')
  await mirjam.act(place, { language: 'Tigrinya' })
  const first = await running()
  assert.match((await bram.act(`${place}/${first}/geregeld`)).text, /Mirjam/)
  const kept = await house.ask<{ kept: string }>('select o::text as kept from care.operation o where o::text like $1', [
    `%${first}/niet-geregeld%`,
  ])
  assert.equal(kept.length, 1)
  assert.doesNotMatch(kept[0]?.kept ?? '', /Mirjam/)
  assert.ok(kept[0]?.kept.includes(house.person('mirjam')))
  await mirjam.act(place, { language: 'Arabisch' })
  assert.equal((await bram.post(`${place}/${first}/niet-geregeld`)).status, 409)
})

test('the database itself keeps the words to who asked, and lets that it was arranged go back for ten minutes alone', async () => {
  await house.ask('delete from care.interpreter_request')
  await mirjam.act(place, { language: 'Tigrinya' })
  const id = await running()
  const change = (who: string, to: string) =>
    sceneOf(house, 'sam').behind(who, (tx) =>
      tx.rows(`test.${to}`, `update care.interpreter_request set ${to} where id = $1 returning id`, [id]),
    )
  for (const to of ["sealed = 'x'::bytea", 'wording = wording + 1'])
    await assert.rejects(change('bram', to), { code: '42501' }, to)
  assert.equal((await change('mirjam', 'wording = wording'))?.length, 1)
  await bram.act(`${place}/${id}/geregeld`)
  await assert.rejects(change('bram', "arranged_at = arranged_at + interval '1 year'"), { code: '23514' })
  await house.ask(
    "update care.interpreter_request set asked_at = asked_at - interval '11 minutes', arranged_at = arranged_at - interval '11 minutes'",
  )
  await assert.rejects(change('bram', 'arranged_at = null, arranged_by = null'), { code: '23514' })
})
