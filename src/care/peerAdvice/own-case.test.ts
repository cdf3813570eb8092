// A question without names may still be known again: whom it reaches, and which names the house finds in it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let dana: Visitor
let fatima: Visitor
before(async () => {
  house = await openTrialHouse()
  dana = await house.visitor('dana')
  fatima = await house.visitor('fatima')
})
beforeEach(() => house.ask('delete from care.peer_advice_answer; delete from care.peer_advice'))
after(() => house.close())

const asks = async (who: Visitor, question = 'Een moeder komt niet meer. Wat zou jij doen?') => {
  const answer = await who.post('/meedenken', { question, tried: '' })
  const [row] = await house.ask<{ id: string }>('select id from care.peer_advice order by at desc limit 1')
  return { answer, path: `/gesprekken/meedenken/${row?.id}` }
}

test('D-PEE-07: a peer worker gets no question of who works with the own family, and another one does', async () => {
  await house.ask(
    `insert into care.family_member (municipality_id, family_id, id, person_id, parts, position, from_on)
     select municipality_id, family_id, gen_random_uuid(), $1, '{parent}', 9, door.today() from care.family_member where person_id = $2`,
    [house.person('fatima'), house.person('esra')],
  )
  const { path } = await asks(dana)
  assert.doesNotMatch((await fatima.get('/gesprekken')).text, /meedenken\//)
  assert.equal((await fatima.get(path)).status, 404)
  assert.notEqual((await fatima.post(path, { advice: 'Schrijf een kaart.' })).status, 303)
  assert.deepEqual(await house.ask('select id from care.peer_advice_answer'), [])
  await house.ask('update care.peer_advice set asked_by = $1', [house.person('petra')])
  assert.equal((await fatima.get(path)).status, 200, 'Petra has no place in that family')
  await house.ask('update care.peer_advice set asked_by = $1', [house.person('dana')])
  await house.ask('delete from care.family_member where person_id = $1', [house.person('fatima')])
  assert.equal((await fatima.get(path)).status, 200)
})

test('D-PEE-07: a family name by birth and the name of somebody in an open circle are found; of a circle kept to oneself nothing is', async () => {
  const esra = await house.visitor('esra')
  await esra.post(`/gezin/${house.family('esra')}/kring/erbij`, { names: 'Tante Zerrin' })
  for (const named of ['Bij Kaplan gaat het moeizaam.', 'Zerrin helpt daar niet meer.']) {
    const { answer } = await asks(dana, named)
    assert.equal(answer.status, 422, named)
    assert.match(answer.text, /Haal namen weg/)
  }
  assert.equal((await asks(dana, 'De tante helpt daar niet meer.')).answer.status, 303)
  await house.ask("update care.circle_member set audience = 'onlyMe' where author = $1", [house.person('esra')])
  assert.equal((await asks(dana, 'Zerrin helpt daar niet meer.')).answer.status, 303)
})

test('D-PEE-07: the page says that the house does not know every name', async () => {
  assert.match((await dana.get('/meedenken')).text, /De site kent niet elke naam: lees het zelf na\./)
  assert.match((await fatima.get('/signalen')).text, /De site kent alleen wie met jou praat: lees het zelf na\./)
})
