import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { lookBackProblem } from './word.ts'

let house: TrialHouse
/** Sam is 13 and Bram coordinates; Marco, of no family here, takes part for school. Nothing is shared with him. */
let marco: Visitor
before(async () => {
  house = await openTrialHouse()
  marco = await house.visitor('marco')
  await sceneOf(house, 'sam').part('marco', 'school', ['sam'])
})
after(() => house.close())

const family = () => `/gezin/${house.family('sam')}`
const form = () => `${family()}/school/${house.person('sam')}/terugkijken`
const plainText = (text: string) => text.replace(/<[^>]+>/g, ' ').replaceAll(/\s+|\u00a0/g, ' ')

test('one of the three answers is enough, the first that is missing is what goes well, and each has its length', () => {
  assert.equal(lookBackProblem({ good: '', hard: '', helps: 'Rust.' }), null)
  assert.deepEqual(lookBackProblem({ good: '', hard: '', helps: '' }), { field: 'good', why: 'empty' })
  assert.equal(lookBackProblem({ good: 'x'.repeat(500), hard: '', helps: '' }), null)
  assert.deepEqual(lookBackProblem({ good: 'x', hard: 'x'.repeat(501), helps: '' }), { field: 'hard', why: 'tooLong' })
})

test('T-39: from the card school answers three short questions and sends them; what was typed stays when one is too long', async () => {
  const card = (await marco.get(`${family()}/school`)).text
  assert.match(card, new RegExp(`href="${form()}"`), 'one tap from the first page')
  const asked = plainText((await marco.get(form())).text)
  assert.match(
    asked,
    /Eén antwoord is genoeg\.[\s\S]*Wat gaat er goed in de klas\?[\s\S]*Wat is lastig in de klas\?[\s\S]*Wat helpt\?/,
  )
  assert.doesNotMatch((await marco.get(form())).text, /name="(value|score)"/, 'no number is asked')
  const long = await marco.post(form(), { good: 'Sam lacht.', hard: 'x'.repeat(501), helps: '' })
  assert.equal(long.status, 422)
  assert.match(long.text, /Sam lacht\.[\s\S]*x{501}/)
  assert.equal((await marco.post(form(), { good: '', hard: '', helps: '' })).status, 422)
  const said = { good: 'Sam steekt zijn hand op.', hard: '', helps: 'Een vaste plek bij het raam.' }
  assert.match(
    plainText((await marco.act(form(), said)).text),
    /Je hoort voor .* Sam steekt zijn hand op\. Wat helpt\?/,
  )
})

test('T-39: who leads the look-back reads it where it is prepared, the family on the page of what school writes, others nowhere', async () => {
  const bram = await house.visitor('bram')
  const prepared = () => bram.get(`${family()}/terugkijken/voorbereiden`)
  assert.match(
    plainText((await prepared()).text),
    /Van school Marco[^:]*\(Sam\): Sam steekt zijn hand op\. Marco[^:]*\(Sam\): Een vaste plek bij het raam\./,
  )
  for (const reader of ['sam', 'mirjam', 'olaf'])
    assert.match(
      plainText((await (await house.visitor(reader)).get(`${family()}/school/geschreven`)).text),
      /Voor het terugkijken Wat gaat er goed in de klas\? Sam steekt zijn hand op\. Wat helpt\? Een vaste plek/,
      reader,
    )
  for (const other of ['jan', 'joyce', 'dana'])
    for (const path of ['school/geschreven', 'terugkijken/voorbereiden'])
      assert.doesNotMatch((await (await house.visitor(other)).get(`${family()}/${path}`)).text, /hand op/, other)
  for (const who of ['mirjam', 'bram', 'joyce'])
    assert.equal((await (await house.visitor(who)).post(form(), { good: 'Hoi' })).status, 404, who)
})

test('what school said belongs to one look-back: after that one it is not read for the next', async () => {
  const bram = await house.visitor('bram')
  const at = new Date()
  const [plan] = await house.ask<{ id: string }>('select id from care.plan where family_id = $1', [house.family('sam')])
  await sceneOf(house, 'sam').put('review', {
    ...{ plan_id: plan?.id, due_on: at, made_by: house.person('bram'), made_at: at, started_at: at },
    ...{ present: [house.person('sam')], concluded_at: at },
  })
  assert.doesNotMatch((await bram.get(`${family()}/terugkijken/voorbereiden`)).text, /hand op/)
})
