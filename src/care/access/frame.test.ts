import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDossier } from '#care/access/door.commands.ts'
import { coordinatorOf, nameOf, seenBy } from '#care/access/frame.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

type Asked = {
  audience: 'onlyMe' | 'family' | 'plan'
  about: readonly string[]
  topic: 'goals' | 'strengthsAndWorries' | 'story'
}

async function namesFor(who: string, { audience, about, topic }: Asked): Promise<string[]> {
  const knock = await house.knock(who)
  const look = {
    familyId: house.family(who),
    purpose: 'plan bekijken',
    action: 'read',
    topics: [],
    object: { class: 'plan' },
  } as const
  return openDossier(knock, look, async (dossier) =>
    seenBy(
      dossier,
      audience,
      about.map((key) => house.person(key)),
      topic,
    ).map((id) => nameOf(dossier, id)),
  )
}

test('the eye under what Esra writes about Deniz of 15 names Dana, and not Deniz beside himself twice', async () => {
  assert.deepEqual(await namesFor('esra', { audience: 'plan', about: ['deniz'], topic: 'strengthsAndWorries' }), [
    'Deniz',
    'Dana',
  ])
})

test('what Mirjam keeps to the family about Sam is seen by Sam and Olaf, not by Bram', async () => {
  assert.deepEqual(await namesFor('mirjam', { audience: 'family', about: ['sam'], topic: 'goals' }), ['Sam', 'Olaf'])
})

test('what Mirjam writes about herself is seen by Bram and by nobody of the family', async () => {
  assert.deepEqual(await namesFor('mirjam', { audience: 'plan', about: ['mirjam'], topic: 'strengthsAndWorries' }), [
    'Bram',
  ])
})

test('the story of Sam of 13 is not for his parents, whatever he chooses for the whole plan', async () => {
  assert.deepEqual(await namesFor('sam', { audience: 'plan', about: ['sam'], topic: 'story' }), ['Bram'])
})

test('parents of Priya of 16 do not see what she writes about herself', async () => {
  assert.deepEqual(await namesFor('priya', { audience: 'plan', about: ['priya'], topic: 'goals' }), ['Bram'])
})

test('a goal made together is seen by everyone it names', async () => {
  assert.deepEqual(await namesFor('mirjam', { audience: 'plan', about: ['sam', 'mirjam'], topic: 'goals' }), [
    'Sam',
    'Bram',
  ])
})

test('only me is nobody else', async () => {
  assert.deepEqual(await namesFor('esra', { audience: 'onlyMe', about: ['esra'], topic: 'goals' }), [])
})

test('the one to call is the coordinator of this plan', async () => {
  const knock = await house.knock('olaf')
  const look = {
    familyId: house.family('olaf'),
    purpose: 'plan bekijken',
    action: 'read',
    topics: [],
    object: { class: 'plan' },
  } as const
  assert.equal(await openDossier(knock, look, async (dossier) => coordinatorOf(dossier)?.name), 'Bram')
})
