// Goal R10: one valid example of every act about a peer worker who comes along to a first conversation.
import { planTalk } from '#care/startConversation/start.commands.ts'
import { newId } from '#platform/clock.ts'
import { dayIn } from '#src/trial/days.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { certifyFatima, clearPeers } from './acts-peers.ts'
import { type Before, example } from './example-act.ts'

const talk = '/gezin/:familyId/startgesprek/:startId'
const wish = { kind: 'parentPeer', wish: 'Ik praat niet graag.', reach: '06 00 00 12 12' }

/** A conversation with Esra in three days, of which nobody asked anybody along. */
export const alongOffered: Before = async ({ house, family }) => {
  await clearPeers(house, family)
  const operation = newId()
  const day = { on: dayIn(3), at: '19:30', familyId: family, draft: '' }
  const act = { operation, bodyHash: Buffer.alloc(0) }
  await planTalk(await house.knock('dana'), act, { ...day, invited: [house.person('esra')] })
  return `/gezin/${family}/startgesprek/${operation}/ervaring`
}
const requestOf = async (house: TrialHouse, family: string): Promise<string> =>
  (await house.ask<{ id: string }>('select id from care.peer_request where family_id = $1', [family]))[0]?.id ?? ''

async function match(house: TrialHouse, family: string): Promise<void> {
  await certifyFatima(house)
  await house.ask(
    'update care.peer_request set matched_with = $1, matched_at = asked_at, first_contact_on = door.today() where family_id = $2',
    [house.person('fatima'), family],
  )
}
/** Esra talks with Fatima already. */
const talksAlready: Before = async (play) => {
  const path = await alongOffered(play)
  const asked = { what: 'hope', wish: '', reach: '06 00 00 12 12' }
  await (await play.house.visitor('esra')).post(`/gezin/${play.family}/iemand-die-dit-kent`, asked)
  await match(play.house, play.family)
  return path
}
/** Fatima comes along with Esra. */
export const comesAlong: Before = async (play) => {
  const path = await alongOffered(play)
  await (await play.house.visitor('esra')).post(path, wish)
  await match(play.house, play.family)
  return path
}
/** It was held; back to this page. */
export const alongHeld =
  (said: boolean, back: 'family' | 'peer'): Before =>
  async (play) => {
    const { house, family } = play
    const path = await comesAlong(play)
    await house.ask('update care.start_talk set held_at = door.now(), present = invited where id = $1', [
      path.split('/').at(-2) ?? '',
    ])
    const work = `/gesprekken/${await requestOf(house, family)}/startgesprek`
    if (said) await (await house.visitor('fatima')).post(work, { contribution: 'Zij wil rust.' })
    return back === 'family' ? path : work
  }

export const peersAtStart = [
  example('esra', `${talk}/ervaring`, [alongOffered], wish, { wish: 'Ik luister liever.' }),
  example('esra', `${talk}/ervaring/mee`, [talksAlready]),
  example('esra', `${talk}/ervaring/bekend`, [comesAlong], { 'known[]': ['name'] }, { 'known[]': ['words'] }),
  example(
    'esra',
    `${talk}/ervaring/inbreng/:peerContributionId`,
    [alongHeld(true, 'family')],
    { says: 'yes' },
    { says: 'no' },
  ),
  example('fatima', '/gesprekken/:peerRequestId/startgesprek', [alongHeld(false, 'peer')], {
    contribution: 'Zij wil rust.',
  }),
  example('fatima', '/gesprekken/:peerRequestId/startgesprek/:peerContributionId/terug', [alongHeld(true, 'peer')]),
]
