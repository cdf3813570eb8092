import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDossier } from '#care/access/door.commands.ts'
import { pauseLook } from '#care/jimPause/jim-pause.commands.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { successorRow } from './jim-successor.sql.ts'
import { nobody, successorChosen } from './jim-successor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const member = (id: string) => ({
  ...{ id, owner: 'deniz', author: 'deniz', name: id, relation: '', contact: '', animal: '', note: '' },
  ...{ ring: null, sector: null, helps: [], sinceYear: null, inFamilyCircle: false, isMissed: false },
})

test('somebody of the circle, or nobody yet; nothing chosen is asked again', () => {
  const among = [member('tante')] as unknown as Parameters<typeof successorChosen>[1]
  assert.equal(successorChosen('tante', among), 'tante')
  assert.equal(successorChosen(nobody, among), null)
  assert.equal(successorChosen('', among), undefined)
  assert.equal(successorChosen('buurman', among), undefined)
})

const here = async () => {
  const [jim] = await house.ask<{ id: string }>('select id from care.jim where person_id = $1', [house.person('marco')])
  const at = `/gezin/${house.family('deniz')}`
  return { at, jim: `${at}/jim`, next: `${at}/jim/${jim?.id}/opvolger` }
}

/** Of the choices of a page those with this name. */
const choiceOf = (page: string, name: string): string =>
  new RegExp(`value="([0-9a-f-]{36})"[^>]*>(?:(?!<input)[\\s\\S])*?${name}`).exec(page)?.[1] ?? ''

test('D-JIM-02: a youth thinks of somebody else of the own circle, not of the JIM, and nobody sees it, not even the JIM', async () => {
  const deniz = await house.visitor('deniz')
  const { at, jim, next } = await here()
  const choices = (await deniz.get(next)).text
  assert.equal(choiceOf(choices, 'Marco'), '', 'who is JIM now')
  assert.equal((await deniz.post(next, { who: '' })).status, 422)
  assert.equal((await deniz.post(next, { who: house.person('marco') })).status, 422)
  await deniz.act(next, { who: choiceOf(choices, 'Yusuf') })
  assert.match((await deniz.get(next)).text, /<input[^>]*checked[^>]*>(?:(?!<input)[\s\S])*Yusuf/)
  for (const other of ['marco', 'esra', 'dana', 'sam']) {
    const visitor = await house.visitor(other)
    assert.equal((await visitor.get(next)).status, 404, other)
    assert.equal((await visitor.post(next, { who: nobody })).status, 404, other)
    for (const page of [jim, `${at}/netwerk`, `${jim}/verteld`])
      assert.doesNotMatch((await visitor.get(page)).text, /Yusuf/, `${other}: ${page}`)
  }
  const [row] = await house.ask<{ id: string }>('select id from care.jim_successor')
  const family = house.family('deniz')
  const rowFor = async (who: string) =>
    openDossier(await house.knock(who), pauseLook(family, 'read', who === 'deniz' ? 'youth' : 'jim'), (dossier) =>
      successorRow(dossier, family, row?.id ?? ''),
    )
  assert.notEqual(await rowFor('deniz'), undefined)
  assert.equal(await rowFor('marco'), undefined, 'not by the page alone: no row comes to him')
})

test('what was chosen is taken back within ten minutes, and what stood before counts again', async () => {
  const deniz = await house.visitor('deniz')
  const { next } = await here()
  const chosen = /<input[^>]*value="([^"]+)"[^>]*checked/.exec((await deniz.get(next)).text)?.[1] ?? ''
  const said = await deniz.act(next, { who: nobody })
  const undo = /action="([^"]*\/opvolger\/[0-9a-f-]{36}\/terug)"/.exec(said.text)?.[1] ?? ''
  await deniz.act(undo)
  assert.match((await deniz.get(next)).text, new RegExp(`value="${chosen}"[^>]*checked`))
  await deniz.act(next, { who: chosen })
  const [last] = await house.ask<{ id: string }>('select id from care.jim_successor order by at desc, id desc limit 1')
  await house.ask("update care.jim_successor set at = at - interval '11 minutes'")
  assert.equal((await deniz.post(`${next}/${last?.id}/terug`)).status, 409)
})

test('when the JIM stopped, whom the youth thought of stands first among whom to ask', async () => {
  const [deniz, marco] = [await house.visitor('deniz'), await house.visitor('marco')]
  const { at, jim, next } = await here()
  await marco.act(`${at}/netwerk/stoppen`)
  const list = (await deniz.get(jim)).text
  assert.match(list, /Yusuf[\s\S]*Aan deze persoon dacht je al[\s\S]*Marco/)
  assert.equal((await deniz.get(next)).status, 404, 'there is no JIM to follow')
})
