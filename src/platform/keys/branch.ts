/** The key of one branch of one municipality, in versions, and what is said about it: which version its persons' keys have, and a turn to a new one. */
import { createHmac } from 'node:crypto'
import type { Realm } from './realm.ts'
import { branchPiece, municipalityOf } from './realm.ts'
import type { Shelf } from './shelf.ts'
import { firstVersion, isFirstForm, newKey, openFirstForm, unwrap, type Versions, WrongKey, wrap } from './wrap.ts'

export type Branch = Versions & {
  /** The version that the keys of its persons have, or get in the turn that runs. */
  persons: number
  /** For equality of a number such as the BSN inside one municipality; stays through every turn. */
  blind: string
  madeAt: string
  /** A turn to new keys that runs: since when, and since when nothing under old keys is written any more. */
  turn?: { since: string; wrappedAt?: string }
}

export type KeptBranch = { branch: Branch; stamp: string; readAt: number }

const rootVersions = (root: Buffer): Versions => ({ current: 1, keys: { 1: root.toString('base64') } })

export const newBranch = (at: string): Branch => ({ ...firstVersion(), persons: 1, blind: newKey(), madeAt: at })

export const wrapBranch = (root: Buffer, realm: Realm, branch: Branch): Buffer =>
  wrap(rootVersions(root), branchPiece(realm), branch)

export async function readBranch(shelf: Shelf, root: () => Buffer, realm: Realm, now: number): Promise<KeptBranch> {
  const name = branchPiece(realm)
  const piece = await shelf.read(name)
  if (piece === undefined) {
    await shelf.make(name, wrapBranch(root(), realm, newBranch(new Date(now).toISOString())))
    return readBranch(shelf, root, realm, now)
  }
  const branch = isFirstForm(piece.bytes)
    ? ofFirstForm(root(), realm, piece.bytes)
    : unwrap<Branch>(rootVersions(root()), name, piece.bytes)
  if (branch === undefined) throw new WrongKey(name)
  return { branch, stamp: piece.stamp, readAt: now }
}

/** One key without a version; the blind key that it lacked comes from it, so that every reader of the old piece finds the same. */
function ofFirstForm(root: Buffer, realm: Realm, bytes: Buffer): Branch {
  const key = openFirstForm(root, municipalityOf(realm), bytes)
  const blind = createHmac('sha256', key).update('blind index').digest('base64')
  return { current: 1, keys: { 1: key.toString('base64') }, persons: 1, blind, madeAt: new Date(0).toISOString() }
}
