import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDossier } from '#care/access/door.commands.ts'
import { pauseLook } from '#care/jimPause/jim-pause.commands.ts'
import { asDay as day } from '#platform/dates.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { checkRows } from './jim-check.sql.ts'
import { checkProblem, isCheckDue, nextCheck } from './jim-check.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

test('D-JIM-06: a check is due eight weeks after it was told and eight weeks after the last own words', () => {
  const toldAt = new Date('2026-03-24T19:00:00+01:00')
  assert.equal(isCheckDue({ toldAt, checkedBy: [] }, 'deniz', day('2026-05-18')), false)
  assert.equal(isCheckDue({ toldAt, checkedBy: [] }, 'deniz', day('2026-05-19')), true)
  assert.equal(isCheckDue({ toldAt, checkedBy: ['marco'] }, 'deniz', day('2026-05-19')), true)
  assert.equal(isCheckDue({ toldAt, checkedBy: ['deniz'] }, 'deniz', day('2026-05-19')), false)
  assert.equal(isCheckDue({ toldAt: null, checkedBy: [] }, 'deniz', day('2026-05-19')), false)
  assert.equal(nextCheck(day('2026-05-19')), '2026-07-14')
})

test('whether it works is asked, what a professional can drop may stay open', () => {
  assert.equal(checkProblem({ works: 'Ja.', drop: '' }), null)
  assert.deepEqual(checkProblem({ works: '', drop: 'Vervoer' }), { field: 'works', is: 'empty' })
  assert.deepEqual(checkProblem({ works: 'x'.repeat(501), drop: '' }), { field: 'works', is: 'tooLong' })
  assert.deepEqual(checkProblem({ works: 'x'.repeat(500), drop: 'x'.repeat(301) }), { field: 'drop', is: 'tooLong' })
})

const paths = async () => {
  const [jim] = await house.ask<{ id: string }>('select id from care.jim where person_id = $1', [house.person('marco')])
  const at = `/gezin/${house.family('deniz')}`
  return { at, own: `${at}/jim/${jim?.id}/hoe-gaat-het`, jims: `${at}/netwerk/hoe-gaat-het/${jim?.id}`, jim: jim?.id }
}

test('D-JIM-06: each says it for himself or herself, reads the other, and is asked again after eight weeks', async () => {
  const [deniz, marco] = [await house.visitor('deniz'), await house.visitor('marco')]
  const { at, own, jims } = await paths()
  assert.match((await marco.get(`${at}/netwerk`)).text, /Schrijf hoe het gaat/)
  assert.equal((await marco.post(jims, { works: '', drop: '' })).status, 422)
  assert.match((await marco.act(jims, { works: 'We bellen graag.', drop: 'Het vervoer.' })).text, /We bellen graag/)
  assert.doesNotMatch((await marco.get(`${at}/netwerk`)).text, /Schrijf hoe het gaat/)
  assert.equal((await marco.post(jims, { works: 'Nog eens.' })).status, 409, 'at most once in eight weeks')
  const seen = (await deniz.get(own)).text
  assert.match(seen, /Werkt het nog\?[\s\S]*Dit schreef Marco[\s\S]*Het vervoer/)
  assert.match((await deniz.act(own, { works: 'Ja, hij is er.' })).text, /Dit schreef jij[\s\S]*Ja, hij is er/)
  assert.match((await marco.get(jims)).text, /Dit schreef Deniz[\s\S]*Ja, hij is er/)
  await house.ask("update care.jim_check set next_on = next_on - 56, at = at - interval '56 days'")
  assert.match((await marco.get(`${at}/netwerk`)).text, /Schrijf hoe het gaat/)
})

test('what was said is taken back within ten minutes, and then it is asked again', async () => {
  const [deniz, marco] = [await house.visitor('deniz'), await house.visitor('marco')]
  const { own, jims } = await paths()
  const said = await marco.act(jims, { works: 'Dit was niet goed.', drop: '' })
  const undo = /action="([^"]*\/hoe-gaat-het\/[0-9a-f-]{36}\/[0-9a-f-]{36}\/terug)"/.exec(said.text)?.[1] ?? ''
  assert.match((await deniz.get(own)).text, /Dit was niet goed/)
  await marco.act(undo)
  assert.doesNotMatch((await deniz.get(own)).text, /Dit was niet goed/)
  assert.match((await marco.get(jims)).text, /Werkt het nog\?/)
})

test('nobody but the two finds it, no worklist says it is late, and in a pause the JIM reads none of it', async () => {
  const [deniz, marco] = [await house.visitor('deniz'), await house.visitor('marco')]
  const { at, own, jims, jim } = await paths()
  for (const other of ['esra', 'dana', 'sam']) {
    const visitor = await house.visitor(other)
    for (const path of [own, jims]) assert.equal((await visitor.get(path)).status, 404, `${other}: ${path}`)
    assert.doesNotMatch((await visitor.get(`${at}/jim/verteld`)).text, /Hoe gaat het samen|Ja, hij is er/)
  }
  assert.doesNotMatch((await (await house.visitor('dana')).get('/werklijst')).text, /Hoe gaat het samen/)
  await deniz.act(`${at}/jim/${jim}/pauze`)
  assert.match((await marco.get(jims)).text, /Er is nu pauze/)
  assert.doesNotMatch((await marco.get(jims)).text, /Ja, hij is er/)
  const rowsOfMarco = await openDossier(
    await house.knock('marco'),
    pauseLook(house.family('deniz'), 'read', 'jim'),
    (dossier) => checkRows(dossier, dossier.family.id, jim ?? ''),
  )
  assert.deepEqual(rowsOfMarco, [], 'not by the page alone: no row comes to him')
  assert.equal((await marco.post(jims, { works: 'Ja.' })).status, 409)
  await deniz.act(`${at}/jim/${jim}/pauze/weer`)
})
