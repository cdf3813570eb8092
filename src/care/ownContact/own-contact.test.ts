import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { withContact } from './own-contact.ts'

test('another way to reach leaves the other words as they are, and without one nothing is left of it', () => {
  const words = { name: 'Marco', relation: 'trainer', contact: '06' }
  assert.deepEqual(withContact(words, '07'), { name: 'Marco', relation: 'trainer', contact: '07' })
  assert.deepEqual(withContact(words, ''), { name: 'Marco', relation: 'trainer' })
})

let house: TrialHouse
let marco: Visitor
let deniz: Visitor
let at: string
/** Marco in the circle of Deniz, whose JIM he is. */
let place: string
before(async () => {
  house = await openTrialHouse()
  marco = await house.visitor('marco')
  deniz = await house.visitor('deniz')
  at = `/gezin/${house.family('deniz')}`
  const [jim] = await house.ask<{ id: string }>(
    'select circle_member_id as id from care.jim where person_id = $1 and ended_at is null',
    [house.person('marco')],
  )
  place = `${at}/kring/${jim?.id}`
})
after(() => house.close())

const reach = () => `${at}/netwerk/bereik`

/** Deniz words Marco again, with what the form holds and another way to reach. */
async function denizWrites(contact: string): Promise<void> {
  const form = (await deniz.get(place)).text
  const value = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(form)?.[1] ?? ''
  const told = { name: 'Marco', relation: 'trainer van voetbal', contact, note: 'Hij is soms moe.' }
  const around = { ring: 'close', sector: 'friendsAndNeighbours', audience: 'plan', base: value('base') }
  const sent = await deniz.post(place, { ...told, ...around, 'helps[]': 'company' })
  assert.equal(sent.status, 303, sent.text)
}

test('D-CIR-09: somebody of the circle who came in sees how the youth says to reach him, and nothing else that stands there', async () => {
  await denizWrites('06 1111')
  assert.match((await marco.get(`${at}/netwerk`)).text, new RegExp(`href="${reach()}"`))
  const page = (await marco.get(reach())).text
  assert.match(page, /Dit schreef Deniz op[\s\S]*value="06 1111"/)
  assert.doesNotMatch(page, /trainer van voetbal|soms moe/)
  for (const who of ['deniz', 'esra', 'dana', 'sam']) {
    const other = await house.visitor(who)
    assert.equal((await other.get(reach())).status, 404, who)
    assert.equal((await other.post(reach(), { contact: '06 9999' })).status, 404, who)
    assert.equal((await other.post(`${reach()}/weg`)).status, 404, who)
  }
})

test('D-CIR-09: he corrects it, and the youth reads what he wrote beside the own words', async () => {
  const long = await marco.post(reach(), { contact: '0'.repeat(121) })
  assert.equal(long.status, 422)
  assert.match(long.text, /0{121}/, 'what was typed is still there')
  await marco.act(reach(), { contact: '06 2222' })
  const circle = (await deniz.get(place)).text
  assert.match(circle, /value="06 2222"/)
  assert.match(circle, /trainer van voetbal/)
  assert.match(circle, /soms moe/)
})

test('D-CIR-09: he removes it, and no earlier version holds it any more', async () => {
  await denizWrites('06 3333')
  const said = await marco.act(`${reach()}/weg`)
  assert.match(said.text, /Dit is weg\. Ook wat er eerder stond\./)
  for (const page of [place, `${at}/woorden/kring/${place.split('/').at(-1)}`]) {
    const shown = await deniz.get(page)
    assert.equal(shown.status, 200, page)
    assert.doesNotMatch(shown.text, /06 (1111|2222|3333)/, page)
    assert.match(shown.text, /Marco/)
  }
  assert.match((await marco.get(reach())).text, /Deniz schreef hierover nog niets op/)
})

test('who is taken out of the circle, or is JIM no longer, has nothing there to change', async () => {
  await deniz.act(`${place}/weg`)
  assert.match((await marco.get(reach())).text, /Je staat niet meer in de kring van Deniz\./)
  assert.equal((await marco.post(reach(), { contact: '06 4444' })).status, 409)
  await marco.act(`${at}/netwerk/stoppen`)
  assert.equal((await marco.get(reach())).status, 404)
})
