import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
let advice: string
before(async () => {
  house = await openTrialHouse()
  const [row] = await house.ask<{ id: string }>(
    `insert into care.family_advice (municipality_id, family_id, id, subjects, author, at, until_on, sealed, key_person)
     select municipality_id, family_id, gen_random_uuid(), array[person_id], $2, door.now(), door.today() + 9, '\\x00', person_id
     from care.family_member where person_id = $1 returning id`,
    [house.person('esra'), house.person('dana')],
  )
  advice = row?.id ?? ''
})
after(() => house.close())

type Heard = { account: string; id: string; item: string }
const since = () => new Date(Date.now() - 3_600_000)
/** What is told in the family of Esra. */
const heard = async (from: Date): Promise<Heard[]> => {
  const [family] = await house.ask<{ municipality: string; id: string }>(
    'select municipality_id as municipality, id from care.family where id = $1',
    [house.family('esra')],
  )
  const all = await house.ask<Heard>('select account, id, item from door.tellings_in($1, $2, $3)', [
    ...[family?.municipality, family?.id, from],
  ])
  const families = await house.ask('select family from door.families_with_tellings($1) where family = $2', [
    ...[from, house.family('esra')],
  ])
  const mine = all.filter(({ item }) => item === 'familyAdvice')
  if (mine.length > 0) assert.equal(families.length, 1, 'the task looks there')
  return mine
}
const toDana = () => [{ account: house.account('dana'), id: advice, item: 'familyAdvice' }]

test('D-MSG-07: who asked a peer worker about a family is told of the answer, and nobody else is', async () => {
  assert.deepEqual(await heard(since()), [])
  await house.ask(
    `insert into care.family_advice_answer (municipality_id, family_id, id, advice_id, author, at, sealed, key_person)
     select municipality_id, family_id, gen_random_uuid(), id, $1, door.now(), '\\x00', key_person from care.family_advice`,
    [house.person('fatima')],
  )
  assert.deepEqual(await heard(since()), toDana())
  await house.ask('delete from care.family_advice_answer')
})

test('D-ALL-14: after its last day who asked is told once more, the same after a no and a silence; what was taken back is told to nobody', async () => {
  await house.ask('update care.family_advice set until_on = door.today() - 1')
  const yesterday = new Date(Date.now() - 86_400_000)
  assert.deepEqual(await heard(yesterday), toDana())
  await house.ask(
    `insert into care.family_advice_word (municipality_id, family_id, id, advice_id, person_id, says, at)
     select municipality_id, family_id, gen_random_uuid(), id, $1, 'no', door.now() from care.family_advice`,
    [house.person('esra')],
  )
  assert.deepEqual(await heard(yesterday), toDana())
  await house.ask('update care.family_advice set undone_at = greatest(at, door.now())')
  assert.deepEqual(await heard(yesterday), [])
})
