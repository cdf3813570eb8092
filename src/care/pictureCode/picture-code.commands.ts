/** A grown-up sets up with a child that it comes in by itself, or ends that; and the child comes in. */

import {
  type Act,
  actInDossier,
  type Dossier,
  isId,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { givesTurnTo } from '#care/childTurn/child-turn.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId, newSecret } from '#platform/clock.ts'
import { keyedHash } from '#platform/keys/hash.ts'
import { shortCodeHash } from '#platform/keys/short-code.ts'
import { type Page, Refusal } from '#platform/web/page.ts'
import {
  beginTry,
  childrenOn,
  endDevice,
  ownDevices,
  type PictureAnswer,
  setDevice,
  tryPictures,
  wasChild,
} from './picture-code.sql.ts'
import { type ChildHere, type Chosen, type ChosenProblem, codeOf, completed, type OfChild } from './picture-code.ts'

export const picturesPlace = (familyId: Id): string => `/gezin/${familyId}/plaatjes`

/** Setting it up and ending it leave a row as every act does; nobody else of the family reads that row. */
export const picturesLook = (familyId: Id, action: Look['action']): Look => ({
  familyId,
  purpose: 'vertellen met plaatjes',
  action,
  topics: ['story'],
  object: { class: 'pictureCode' },
})

export function childOf(dossier: Dossier, id: Id): { id: Id; name: string } {
  const child = givesTurnTo(dossier).find((one) => one.id === id)
  if (child === undefined) throw new Refusal('notFound')
  return child
}

/** The children for whom this grown-up sets it up, or did until it ended by itself; for anybody else there is no such page. */
export async function devicesOf(dossier: Dossier, { childDevice }: Pick<Page, 'childDevice'>): Promise<OfChild[]> {
  const [open, devices] = [givesTurnTo(dossier), await ownDevices(dossier, childDevice)]
  const children = dossier.people.filter(
    ({ id }) => open.some((one) => one.id === id) || devices.some(({ child }) => child === id),
  )
  if (children.length === 0) throw new Refusal('notFound')
  return children.map(({ id, name }) => ({
    ...{ id, name, chooses: open.some((one) => one.id === id) },
    devices: devices.filter(({ child }) => child === id),
  }))
}

/** The secret of this device: the one it has, or one that the same act sent twice makes alike. */
export const deviceHere = ({ house, childDevice, operation, token }: Page): Buffer =>
  childDevice.length > 0
    ? childDevice
    : keyedHash(house.keys, 'childDevice', `${operation} ${token.toString('base64url')}`)

type Wish = { familyId: Id; child: Id; device: Buffer; chosen: Chosen }

export const setPictures = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: ChosenProblem }> =>
  actInDossier<ChosenProblem>(knock, picturesLook(wish.familyId, 'create'), act, async (dossier) => {
    const child = childOf(dossier, wish.child)
    const complete = completed(wish.chosen)
    if ('problem' in complete) return complete
    const { code, ...rest } = complete
    const hash = await hashOf(code, wish.device)
    const row = { ...rest, token: knock.token, device: wish.device, id: act.operation, child: child.id, hash }
    const outcome = await setDevice(dossier, row)
    if (outcome === null) throw new Refusal('notFound')
    if (outcome === 'animalTaken') return { problem: outcome }
    return { to: picturesPlace(wish.familyId), notice: { said: 'plaatjes.gezet' } }
  })

/** Its pictures go, and a child that is in is out at once. */
export const endPictures = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, picturesLook(familyId, 'delete'), act, async (dossier) => {
    if (!isId(id) || !(await endDevice(dossier, id))) throw new Refusal('notFound')
    return { to: picturesPlace(familyId), notice: { said: 'plaatjes.gestopt' } }
  })

async function hashOf(code: string, device: Buffer): Promise<Buffer> {
  const hash = await shortCodeHash(code, device)
  if (hash === undefined) throw new Refusal('tooMany')
  return hash
}

export const childrenHere = ({ house, childDevice }: Page): Promise<ChildHere[]> => childrenOn(house.pool, childDevice)

type CameIn = (PictureAnswer & { state: 'signedIn'; token: Buffer }) | Exclude<PictureAnswer, { state: 'signedIn' }>

/** The try is counted first: what is not known here, or was tried too often, costs the house nothing more. */
export async function comeInWith(
  { house, childDevice: device, token: old }: Page,
  chosen: Id,
  taps: readonly string[],
): Promise<CameIn> {
  const begun = isId(chosen) ? await beginTry(house.pool, device, chosen) : 'unknown'
  if (begun !== 'go') return { state: begun }
  const token = newSecret()
  const hash = await hashOf(codeOf(taps), device)
  const tried = await tryPictures(house.pool, { device, chosen, hash, old, token, session: newId() })
  return tried.state === 'signedIn' ? { ...tried, token } : tried
}

/** Whether this session was of a child and has ended. */
export const childWasHere = ({ house, token }: Pick<Page, 'house' | 'token'>): Promise<boolean> =>
  token.length === 0 ? Promise.resolve(false) : wasChild(house.pool, token)
