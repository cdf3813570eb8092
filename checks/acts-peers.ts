// Goal R10: one valid example of every act of a family and a peer worker with each other.
import { peersPlace } from '#care/peers/peers.commands.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { type Before, example } from './example-act.ts'

const at = '/gezin/:familyId/iemand-die-dit-kent'
const asked = { what: 'hope', wish: 'Hoe deed jij dat?', reach: '06 00 00 12 12' }

export async function clearPeers(house: TrialHouse, family: string): Promise<void> {
  for (const table of ['peer_contribution', 'peer_at_start', 'peer_note', 'peer_worry', 'peer_return', 'peer_request'])
    await house.ask(`delete from care.${table} where family_id = $1`, [family])
}

async function ask(house: TrialHouse, family: string): Promise<string> {
  await clearPeers(house, family)
  await (await house.visitor('esra')).post(peersPlace(family), asked)
  const [row] = await house.ask<{ id: string }>('select id from care.peer_request where family_id = $1', [family])
  return row?.id ?? ''
}

/** Nobody asked yet. */
const nobody: Before = async ({ house, family }) => {
  await clearPeers(house, family)
  return peersPlace(family)
}
/** Esra waits. */
export const peerAsked: Before = async ({ house, family }) => {
  await ask(house, family)
  return peersPlace(family)
}
/** Esra waits, and Fatima looks at it. */
export const peerLooks: Before = async ({ house, family }) => `/gesprekken/${await ask(house, family)}`

/** Petra saw her certificate. */
export const certifyFatima = (house: TrialHouse) =>
  house.ask(
    `insert into care.peer_certificate (municipality_id, id, peer_id, certified_on, confirmed_by, at)
    select municipality_id, gen_random_uuid(), person_id, certified_on, $2, door.now() from care.peer_card where person_id = $1 on conflict do nothing`,
    [house.person('fatima'), house.person('petra')],
  )

/** Esra and Fatima talk. */
export const peerTaken: Before = async ({ house, family }) => {
  const id = await ask(house, family)
  await certifyFatima(house)
  await house.ask(
    'update care.peer_request set matched_with = $1, matched_at = asked_at, first_contact_on = door.today() where id = $2',
    [house.person('fatima'), id],
  )
  return peersPlace(family)
}

/** The same, where Fatima looks. */
export const peerTalks: Before = async (play) => {
  await peerTaken(play)
  const [row] = await play.house.ask<{ id: string }>('select id from care.peer_request where family_id = $1', [
    play.family,
  ])
  return `/gesprekken/${row?.id}`
}

/** Fatima wrote down what Esra said; back to this page. */
const noted =
  (back: 'family' | 'peer'): Before =>
  async (play) => {
    await peerTaken(play)
    const { house, family } = play
    const [row] = await house.ask<{ id: string }>('select id from care.peer_request where family_id = $1', [family])
    await (await house.visitor('fatima')).post(`/gesprekken/${row?.id}/notitie`, { note: 'Ik wil rust.' })
    return back === 'family' ? peersPlace(family) : `/gesprekken/${row?.id}`
  }

const worry = { 'told[]': 'yes', worry: 'Het is te druk thuis.' }
/** Fatima looks at how to say that she worries. */
export const worries: Before = async (play) => `${await peerTalks(play)}/zorg`
/** Fatima wrote that she worries; back to this page. */
export const worried =
  (back: 'coordinator' | 'peer'): Before =>
  async (play) => {
    const path = await worries(play)
    await (await play.house.visitor('fatima')).post(path, worry)
    return back === 'peer' ? path : peersPlace(play.family)
  }

/** Where Petra names who coaches Fatima. */
export const peerAtDesk: Before = async ({ house }) => `/beheer/ervaringsdeskundigen/${house.person('fatima')}`
/** The same, where nobody saw her certificate. */
const certificateWaits: Before = async (play) => {
  await play.house.ask('delete from care.peer_certificate')
  return peerAtDesk(play)
}
/** Fatima had a heavy talk, and Dana coaches her. */
const heavy: Before = async ({ house }) => {
  await house.ask(
    `insert into care.peer_coach (municipality_id, id, peer_id, coach_id, named_by, at) select municipality_id, gen_random_uuid(), id, $2, $3, door.now()
    from care.person where id = $1`,
    ['fatima', 'dana', 'petra'].map((key) => house.person(key)),
  )
  await house.ask(
    `insert into care.peer_heavy (municipality_id, id, peer_id, at) select municipality_id, gen_random_uuid(), id, door.now()
    from care.person where id = $1`,
    [house.person('fatima')],
  )
  return '/coach'
}

export const peers = [
  example('esra', at, [nobody], asked),
  example('esra', `${at}/:peerRequestId/weg`, [peerAsked]),
  example('esra', `${at}/:peerRequestId/verhaal`, [peerTaken]),
  example('esra', `${at}/:peerRequestId/klaar`, [peerTaken], { was: 'yes' }, { was: 'no' }),
  example('fatima', '/gesprekken/rolkaart', ['/gesprekken/rolkaart']),
  example('fatima', '/gesprekken/:peerRequestId/neem', [peerLooks]),
  example('fatima', '/gesprekken/:peerRequestId/terug', [peerTalks], { reason: 'noTime' }, { reason: 'unsaid' }),
  example('fatima', '/gesprekken/:peerRequestId/zorg', [worries], worry, { ...worry, worry: 'Het is erg druk.' }),
  example('fatima', '/gesprekken/:peerRequestId/zorg/:peerWorryId/terug', [worried('peer')]),
  example('dana', `${at}/zorg/:peerWorryId`, [worried('coordinator')]),
  example('petra', '/beheer/ervaringsdeskundigen/:personId/coach', [peerAtDesk]),
  example('petra', '/beheer/ervaringsdeskundigen/:personId/bewijs', [certificateWaits], {}, { day: '2020-01-01' }),
  example('dana', '/coach/:personId', [heavy]),
  example('fatima', '/gesprekken/:peerRequestId/notitie', [peerTalks], { note: 'Ik wil rust.' }),
  example('fatima', '/gesprekken/:peerRequestId/notitie/:peerNoteId/terug', [noted('peer')]),
  example('esra', `${at}/notitie/:peerNoteId`, [noted('family')], { says: 'yes' }, { says: 'no' }),
]
