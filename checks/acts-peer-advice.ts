// Goal R10: one valid example of every act of who asks a peer worker to think along, and of who does.
import type { TrialHouse } from '#src/trial/house.ts'
import { clearPeers } from './acts-peers.ts'
import { type Before, example } from './example-act.ts'

const stuck = { question: 'Een moeder komt niet meer.', tried: 'Bellen.' }

async function ask(house: TrialHouse): Promise<string> {
  await house.ask('delete from care.peer_advice_answer; delete from care.peer_advice')
  await (await house.visitor('dana')).post('/meedenken', stuck)
  const [row] = await house.ask<{ id: string }>('select id from care.peer_advice')
  return row?.id ?? ''
}

/** Dana asked, and looks at it. */
const adviceAsked: Before = async ({ house }) => {
  await ask(house)
  return '/meedenken'
}
/** Fatima looks at what Dana asked. */
export const adviceWaits: Before = async ({ house }) => `/gesprekken/meedenken/${await ask(house)}`

const named = '/gezin/:familyId/meedenken'
const about = { 'subjects[]': '@esra', question: 'Esra komt niet meer. Wat zou jij doen?', tried: 'Bellen.' }

/** Nobody is asked anything about this family. */
const nothingAsked: Before = async ({ house, family }) => {
  await clearPeers(house, family)
  for (const table of ['answer', 'reader', 'word']) await house.ask(`delete from care.family_advice_${table}`)
  await house.ask('delete from care.family_advice')
  return `/gezin/${family}/meedenken`
}
/** Dana asked about Esra. */
export const aboutFamily: Before = async (play) => {
  const place = await nothingAsked(play)
  await (await play.house.visitor('dana')).post(place, { ...about, 'subjects[]': play.house.person('esra') })
  return place
}
const adviceId = async (house: TrialHouse) =>
  (await house.ask<{ id: string }>('select id from care.family_advice where undone_at is null'))[0]?.id ?? ''
/** Esra said yes, and Fatima may take it. */
export const familySaidYes: Before = async (play) => {
  const place = await aboutFamily(play)
  const id = await adviceId(play.house)
  await (await play.house.visitor('esra')).post(`${place}/${id}/zeg`, { says: 'yes' })
  return `/gesprekken/met-gezin/${id}`
}
/** Fatima took it. */
export const fatimaThinksAlong: Before = async (play) => {
  const place = await familySaidYes(play)
  await (await play.house.visitor('fatima')).post(`${place}/neem`)
  return place
}

export const advices = [
  example('dana', '/meedenken', ['/meedenken'], stuck, { ...stuck, question: 'Een vader komt niet meer.' }),
  example('dana', '/meedenken/:adviceId/terug', [adviceAsked]),
  example('fatima', '/gesprekken/meedenken/:adviceId', [adviceWaits], { advice: 'Schrijf een kaart.' }),
  example('dana', named, [nothingAsked], about, { ...about, question: 'Esra belt niet terug.' }),
  example('dana', `${named}/:familyAdviceId/terug`, [aboutFamily]),
  example('esra', `${named}/:familyAdviceId/zeg`, [aboutFamily], { says: 'yes' }, { says: 'no' }),
  example('fatima', '/gesprekken/met-gezin/:familyAdviceId/neem', [familySaidYes]),
  example('fatima', '/gesprekken/met-gezin/:familyAdviceId/terug', [fatimaThinksAlong]),
  example('fatima', '/gesprekken/met-gezin/:familyAdviceId', [fatimaThinksAlong], { advice: 'Schrijf een kaart.' }),
]
