/** An act is kept under another name than the browser gave it, and so is what the act makes: nobody can choose an id that is somebody else's. */
import { type Cipheriv, createCipheriv, createDecipheriv, type Decipheriv } from 'node:crypto'
import type { KeyStore } from './store.ts'

// One block, no chain: each name becomes exactly one other, so that an act that is sent twice stays one act.
const cipher = 'aes-256-ecb'

/** Under which name an act of a form is kept: an id like every other (version 4). */
export const keptName = (keys: KeyStore, sent: string): string =>
  untilId(createCipheriv(cipher, keys.keyFor('name of an act'), null), sent)

/** What a form has to send so that its act is kept under this name; only who holds the key can tell. */
export const sentName = (keys: KeyStore, kept: string): string =>
  untilId(createDecipheriv(cipher, keys.keyFor('name of an act'), null), kept)

// Of 64 blocks one looks like an id. Going on until one does keeps it one to one, and the way back meets the same first id.
function untilId(turn: Cipheriv | Decipheriv, name: string): string {
  turn.setAutoPadding(false)
  let bytes = Buffer.from(name.replaceAll('-', ''), 'hex')
  do bytes = turn.update(bytes)
  while (!isVersion4(bytes))
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const isVersion4 = (bytes: Buffer): boolean => (bytes[6] ?? 0) >> 4 === 4 && (bytes[8] ?? 0) >> 6 === 2
