import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { firstOfFamily, inOrderToCall } from './to-call.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const dana = {
  name: 'Dana',
  phone: '088',
  days: null,
  standby: false,
  standsFor: null,
  family: 'a',
  isFromTwelve: true,
}

test('who coordinates is called first, and one asks for an interpreter once in each family, from twelve', () => {
  const standby = { ...dana, name: 'Bram', standby: true, standsFor: 'Esra' }
  const people = inOrderToCall([standby, dana])
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Dana', 'Bram'],
  )
  assert.deepEqual(
    people.map((someone) => firstOfFamily(people, someone)),
    [true, false],
  )
  const child = { ...dana, isFromTwelve: false }
  assert.equal(firstOfFamily([child], child), false)
})

const helpOf = async (who: string) => (await (await house.visitor(who)).get('/hulp')).text.replaceAll(' ', ' ')

test('a worker and a child under twelve find no way to an interpreter on the page of help; a youth of fourteen does', async () => {
  for (const who of ['dana', 'elif', 'lieke']) assert.doesNotMatch(await helpOf(who), /Ik wil graag een tolk/, who)
  assert.match(await helpOf('deniz'), /Ik wil graag een tolk/)
})

test('whoever stands by is named with a number for who is not there; without a number nobody is made up', async () => {
  await house.ask(
    'update care.coordinator_term set person_id = $1, professional = false, standby_id = $2 where family_id = $3',
    [house.person('esra'), house.person('dana'), house.family('esra')],
  )
  const deniz = await helpOf('deniz')
  assert.match(deniz, /Je vaste persoon is Esra\.[\s\S]*Is Esra er niet\? Bel dan Dana:[\s\S]*088[^0-9]000[^0-9]1201/)
  const esra = await helpOf('esra')
  assert.match(esra, /Bel Dana:/)
  assert.doesNotMatch(esra, /Is Esra er niet/)
  await house.ask('update care.coordinator_term set standby_id = $1 where family_id = $2', [
    house.person('marco'),
    house.family('esra'),
  ])
  const without = await helpOf('deniz')
  assert.doesNotMatch(without, /Is Esra er niet/)
  assert.match(without, /Bel Marco:[\s\S]*088[^0-9]000[^0-9]1000/)
})
