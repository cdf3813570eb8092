/** An act is kept under another name than the browser gave it, and so is what the act makes: nobody can choose an id that is somebody else's. */
import { type Cipheriv, createCipheriv, createDecipheriv, type Decipheriv } from 'node:crypto'
import { keyedHash } from './hash.ts'
import type { KeyStore } from './store.ts'

// One block, no chain: each name becomes exactly one other, so that an act that is sent twice stays one act.
const cipher = 'aes-256-ecb'

/** Under which name an act of a form is kept: an id like every other (version 4). */
export const keptName = (keys: KeyStore, sent: string): string =>
  untilId(createCipheriv(cipher, keys.keyFor('name of an act'), null), sent)

/** What a form has to send so that its act is kept under this name; only who holds the key can tell. */
export const sentName = (keys: KeyStore, kept: string): string =>
  untilId(createDecipheriv(cipher, keys.keyFor('name of an act'), null), kept)

/**
 * Under which name something is kept whose key is destroyed with it. No act elsewhere makes anything of this name, also when the same form id is sent
 * there: otherwise the key of a person or a family could go along.
 */
export function nameWithKey(keys: KeyStore, table: string, kept: string): string {
  const bytes = keyedHash(keys, 'name with a key', `${table}│${kept}`).subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128
  return asId(bytes)
}

// Of 64 blocks one looks like an id. Going on until one does keeps it one to one, and the way back meets the same first id.
function untilId(turn: Cipheriv | Decipheriv, name: string): string {
  turn.setAutoPadding(false)
  let bytes = Buffer.from(name.replaceAll('-', ''), 'hex')
  do bytes = turn.update(bytes)
  while (!isVersion4(bytes))
  return asId(bytes)
}

const asId = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const isVersion4 = (bytes: Buffer): boolean => (bytes[6] ?? 0) >> 4 === 4 && (bytes[8] ?? 0) >> 6 === 2
