/** The devices on which a child comes in by itself, and its try with three pictures. */

import type { Id } from '#care/pass/facts.ts'
import type { Pool, Tx } from '#platform/database/pool.ts'
import type { ChildDevice, ChildHere, Complete } from './picture-code.ts'

export const ownDevices = async (tx: Tx, device: Buffer): Promise<ChildDevice[]> =>
  (
    await tx.one<{ devices: ChildDevice[] }>('pictureCode.devices', 'select door.own_child_devices($1) as devices', [
      device,
    ])
  )?.devices ?? []

export type NewDevice = Omit<Complete, 'code'> & { token: Buffer; device: Buffer; id: Id; child: Id; hash: Buffer }

export async function setDevice(tx: Tx, row: NewDevice): Promise<'set' | 'animalTaken' | null> {
  const { token, device, id, child, kind, animal, hash } = row
  const set = await tx.one<{ outcome: 'set' | 'animalTaken' | null }>(
    'pictureCode.set',
    'select door.set_child_device($1, $2, $3, $4, $5, $6, $7) as outcome',
    [token, device, id, child, kind, animal, hash],
  )
  return set?.outcome ?? null
}

export async function endDevice(tx: Tx, id: Id): Promise<boolean> {
  const ended = await tx.one<{ ended: boolean }>('pictureCode.end', 'select door.end_child_device($1) as ended', [id])
  return ended?.ended === true
}

export async function childrenOn(pool: Pool, device: Buffer): Promise<ChildHere[]> {
  if (device.length === 0) return []
  const found = await pool.one<{ children: ChildHere[] }>(
    'pictureCode.children',
    'select door.children_here($1) as children',
    [device],
  )
  return found?.children ?? []
}

/** Counts a try before anything costly is done for it. */
export async function beginTry(pool: Pool, device: Buffer, chosen: Id): Promise<PictureTry> {
  const row = await pool.one<{ begun: PictureTry }>(
    'pictureCode.begin',
    'select door.begin_pictures($1, $2) as begun',
    [device, chosen],
  )
  return row?.begun ?? 'unknown'
}

export type PictureTry = 'go' | 'unknown' | 'tooMany' | 'ended'
export type PictureAnswer = { state: 'signedIn'; family: Id } | { state: 'wrong' | Exclude<PictureTry, 'go'> }
type Try = { device: Buffer; chosen: Id; hash: Buffer; old: Buffer; token: Buffer; session: Id }

export async function tryPictures(pool: Pool, tried: Try): Promise<PictureAnswer> {
  const { device, chosen, hash, old, token, session } = tried
  const row = await pool.one<{ tried: PictureAnswer }>(
    'pictureCode.try',
    'select door.use_pictures($1, $2, $3, $4, $5, $6) as tried',
    [device, chosen, hash, old, token, session],
  )
  return row?.tried ?? { state: 'wrong' }
}

export async function wasChild(pool: Pool, token: Buffer): Promise<boolean> {
  const found = await pool.one<{ was: boolean }>('pictureCode.was', 'select door.child_was_here($1) as was', [token])
  return found?.was === true
}
