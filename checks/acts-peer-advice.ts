// Goal R10: one valid example of every act of who asks a peer worker to think along, of who does, and of who wants to talk first.
import type { TrialHouse } from '#src/trial/house.ts'
import { clearPeers } from './acts-peers.ts'
import { type Before, example, landedOn } from './example-act.ts'

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

const desk = '/gesprekken/eerste'
const atTeam = '/vragen/praten/:firstTalkId'
const wish = { kind: 'parent', name: 'Merel', way: 'phone', reach: '06 12 34 56 78', times: 'Altijd.', about: '' }

/** Somebody wants to talk first, and it waits. */
async function wantsTalk(house: TrialHouse): Promise<string> {
  await house.ask('delete from care.first_talk_act; delete from care.first_talk; delete from entry.attempt')
  await (await house.visitor()).post('/praten', wish)
  const [row] = await house.ask<{ id: string }>('select id from care.first_talk')
  return row?.id ?? ''
}
const firstTalkWaits: Before = async ({ house }) => `${desk}/${await wantsTalk(house)}`
/** Fatima has it. */
export const firstTalkTaken: Before = async (play) => {
  const path = await firstTalkWaits(play)
  await (await play.house.visitor('fatima')).post(`${path}/neem`)
  return path
}
/** No peer worker took it in time. */
const tooLate: Before = async ({ house }) => {
  const id = await wantsTalk(house)
  await house.ask('update care.first_talk set answer_before = door.today()')
  return `/vragen/praten/${id}`
}
/** Dana has it then. */
export const firstTalkOfTeam: Before = async (play) => {
  const path = await tooLate(play)
  await (await play.house.visitor('dana')).post(`${path}/neem`)
  return path
}

export const firstTalks = [
  example('fatima', desk, [desk], { 'kinds[]': ['parent', 'youth'] }, { 'kinds[]': ['parent'] }),
  example('fatima', `${desk}/:firstTalkId/neem`, [firstTalkWaits]),
  example('fatima', `${desk}/:firstTalkId/klaar`, [firstTalkTaken], { ending: 'talked' }, { ending: 'notReached' }),
  example('fatima', `${desk}/:firstTalkId/zetterug`, [landedOn(`${desk}/:firstTalkId/klaar`)]),
  example('fatima', `${desk}/:firstTalkId/terug`, [firstTalkTaken]),
  example('dana', `${atTeam}/neem`, [tooLate]),
  example('dana', `${atTeam}/klaar`, [firstTalkOfTeam], { ending: 'talked' }, { ending: 'notReached' }),
  example('dana', `${atTeam}/zetterug`, [landedOn(`${atTeam}/klaar`)]),
]

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
