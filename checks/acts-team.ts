// Goal R10: one valid example of every act about the team of a family, from a role card to the talk about a doubt.
import { newId } from '#platform/clock.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import { type Before, example, landedOn } from './example-act.ts'

const team = '/gezin/:familyId/team'
const card = `${team}/rolkaart/:partId`
const click = `${team}/:personId/klikt-het`

const ofDana: Before = async ({ house, family }) => {
  const [term] = await house.ask<{ id: string }>(
    'select id from care.coordinator_term where family_id = $1 and until_at is null',
    [family],
  )
  return `/gezin/${family}/team/rolkaart/${term?.id ?? ''}`
}

const aboutDana: Before = async ({ house, family }) => `/gezin/${family}/team/${house.person('dana')}/klikt-het`

/** Bram helps Deniz, who has doubts and told nobody else yet. */
const doubted: Before = async ({ house, family }) => {
  const scene = sceneOf(house, 'esra')
  await scene.part('bram', 'specialist', ['deniz'])
  await scene.put('click_check', {
    ...{ author: house.person('deniz'), about: house.person('bram'), says: 'doubt', alone: false, at: new Date() },
    ...{ id: newId(), key_person: house.person('deniz') },
  })
  return `/gezin/${family}/team/praten`
}

export const teams = [
  example('dana', card, [ofDana], { why: 'De winkel ging dicht.' }, { why: 'Iets anders.' }),
  example('dana', `${team}/rolkaart/:roleCardId/terug`, [landedOn(card)]),
  example('esra', click, [aboutDana], { says: 'doubt', words: 'Wij kennen haar nog kort.' }, { words: 'Iets anders.' }),
  example('esra', `${team}/klikt-het/:checkId/terug`, [landedOn(click)]),
  example('dana', `${team}/praten/:checkId`, [doubted]),
]
