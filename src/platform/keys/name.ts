/** An act is kept under another name than the browser gave it, and so is what the act makes: nobody can choose an id that is somebody else's. */
import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { KeyStore } from './store.ts'

// One block, no chain: each name becomes exactly one other, so that an act that is sent twice stays one act.
const cipher = 'aes-256-ecb'

/** Under which name an act of a form is kept. */
export const keptName = (keys: KeyStore, sent: string): string =>
  idOf(createCipheriv(cipher, keys.derive('name of an act'), null).setAutoPadding(false).update(bytesOf(sent)))

/** What a form has to send so that its act is kept under this name; only who holds the key can tell. */
export const sentName = (keys: KeyStore, kept: string): string =>
  idOf(createDecipheriv(cipher, keys.derive('name of an act'), null).setAutoPadding(false).update(bytesOf(kept)))

const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex')
const idOf = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
