// Where everybody begins: the page that comes first after signing in, and before it.

import type { TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'

export type Beginning = { visitor: Visitor; path: string }
type Start = (house: TrialHouse) => Promise<Beginning>

const as =
  (who: string | undefined, path: (house: TrialHouse) => string): Start =>
  async (house) => ({ visitor: await house.visitor(who), path: path(house) })

/** What families, and who stands around them, see first. */
export const familyStarts = {
  'A-01': as(undefined, () => '/'),
  'A-02': as(undefined, () => '/inloggen'),
  'A-13': as(undefined, () => '/vraag'),
  'G-01': as('esra', () => '/vandaag'),
  'G-02': as('esra', (house) => `/gezin/${house.family('esra')}/plan`),
  'J-01': as('deniz', () => '/jouw-deel'),
  'K-01': onPhoneOfMother,
  'K-01-pictures': byOwnPictures,
  'N-01': as('marco', (house) => `/gezin/${house.family('deniz')}/netwerk`),
  'N-03': atSchool,
  'E-01': as('fatima', () => '/gesprekken'),
} satisfies Readonly<Record<string, Start>>

/** What who works here sees first. */
export const workStarts = {
  'P-01': as('dana', () => '/werklijst'),
  'B-01': as('petra', () => '/beheer'),
} satisfies Readonly<Record<string, Start>>

/** Esra gave her phone to Elif. */
async function onPhoneOfMother(house: TrialHouse): Promise<Beginning> {
  const visitor = await house.visitor('esra')
  const at = `/gezin/${house.family('esra')}/kind`
  await visitor.post(`${at}/beurt`, { child: house.person('elif') })
  return { visitor, path: at }
}

/** Elif holds the tablet that Esra set up with her, and nobody is signed in. */
async function byOwnPictures(house: TrialHouse): Promise<Beginning> {
  const visitor = await house.visitor('esra')
  const chosen = { kind: 'tablet', animal: 'cat', first: 'bus', second: 'music', third: 'house' }
  await visitor.post(`/gezin/${house.family('esra')}/plaatjes/${house.person('elif')}`, chosen)
  await visitor.post('/uitloggen')
  return { visitor, path: '/kind/plaatjes' }
}

/** Marco is the teacher of Sam, who shares goals with him. */
async function atSchool(house: TrialHouse): Promise<Beginning> {
  const sams = sceneOf(house, 'sam')
  await sams.part('marco', 'school', ['sam'])
  await sams.share('sam', 'marco', { topic: 'goals' })
  return { visitor: await house.visitor('marco'), path: `/gezin/${house.family('sam')}/school` }
}
