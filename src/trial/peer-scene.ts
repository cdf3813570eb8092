/** Four people around a talk: Deniz asks for somebody who knows it, Fatima takes it, Esra and Dana must not learn of it. */
import { dayIn } from './days.ts'
import { openTrialHouse, type TrialHouse } from './house.ts'
import type { Visitor } from './visitor.ts'

export type PeerScene = {
  house: TrialHouse
  deniz: Visitor
  esra: Visitor
  dana: Visitor
  fatima: Visitor
  /** Deniz asks anew, as if nobody had asked before; gives the request. */
  ask(): Promise<string>
  /** The same, and Fatima takes it today. */
  take(): Promise<string>
  /** The request that runs. */
  openId(): Promise<string>
  /** As if nobody had ever asked for a peer worker. */
  forgetTalks(): Promise<void>
}

const ofTalks = ['peer_contribution', 'peer_at_start', 'peer_note', 'peer_worry', 'peer_return', 'peer_request']
const wish = { what: 'hope', wish: 'Hoe ging jij weer naar school?', reach: '06 00 00 12 13' }

export async function openPeerScene(): Promise<PeerScene> {
  const house = await openTrialHouse()
  const [deniz, esra] = [await house.visitor('deniz'), await house.visitor('esra')]
  const [dana, fatima] = [await house.visitor('dana'), await house.visitor('fatima')]
  const forgetTalks = async () => {
    for (const table of ofTalks) await house.ask(`delete from care.${table}`)
  }
  const openId = async () => {
    const open = 'select id from care.peer_request where undone_at is null and ended_at is null'
    return (await house.ask<{ id: string }>(open))[0]?.id ?? ''
  }
  const ask = async () => {
    await forgetTalks()
    await deniz.act(`/gezin/${house.family('deniz')}/iemand-die-dit-kent`, wish)
    return openId()
  }
  const take = async () => {
    const id = await ask()
    await fatima.act(`/gesprekken/${id}/neem`, { on: dayIn(0) })
    return id
  }
  return { house, deniz, esra, dana, fatima, ask, take, openId, forgetTalks }
}

/** Renske as a peer worker with all that it asks: a card, a certificate that Petra saw, and Petra as coach. */
export async function secondPeer(house: TrialHouse): Promise<Visitor> {
  const [me, petra] = [house.person('renske'), house.person('petra')]
  await house.ask("update care.worker set role = 'peerWorker' where person_id = $1", [me])
  const visitor = await house.visitor('renske')
  const card = { role: 'Ik luister.', table: 'Naast je.', tells: 'Van mijn schulden.', fee: 'Per gesprek.' }
  const on = { 'certifiedOn.day': '5', 'certifiedOn.month': '1', 'certifiedOn.year': '2026' }
  await visitor.post('/gesprekken/rolkaart', { ...card, ...on })
  await house.ask(
    "insert into care.peer_certificate (municipality_id, id, peer_id, certified_on, confirmed_by, at) select municipality_id, gen_random_uuid(), $1, '2026-01-05', $2, door.now() from care.worker where person_id = $1",
    [me, petra],
  )
  await house.ask(
    'insert into care.peer_coach (municipality_id, id, peer_id, coach_id, named_by, at) select municipality_id, gen_random_uuid(), $1, $2, $2, door.now() from care.worker where person_id = $1',
    [me, petra],
  )
  return visitor
}
