/**
 * The one place that seals and unseals. A row's free texts are one sealed record: AES-256-GCM under the key of the item,
 * bound to municipality, table, row, wording and key version, so that no ciphertext can stand in another's place.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto'
import { newSalt } from '../clock.ts'
import type { Tx } from '../database/pool.ts'
import type { PersonKeys } from './person.ts'
import { realmOf } from './realm.ts'
import type { KeyStore } from './store.ts'

/** Where a sealed record stands. keyPerson: whose key opens it; wording: the number of the version of its words. */
export type Place = { municipality: string; table: string; id: string; wording: number; keyPerson: string }
export type Texts = Record<string, string>
/** As it comes from the database: base64 text in json, bytes in rows. */
export type SealedRow = { id: string; sealed: string | Buffer; wording: number; keyPerson: string }

const format = 1
const headLength = 3
const nonceLength = 12
const tagLength = 16

export class Unreadable extends Error {
  constructor(place: Place) {
    super(`sealed record of ${place.table} cannot be read`)
  }
}

export function sealWith(keys: PersonKeys, place: Place, texts: Texts): Buffer {
  const key = keys.itemKey(place.id)
  if (!key) throw new Unreadable(place)
  const head = Buffer.alloc(headLength)
  head.writeUInt8(format, 0)
  head.writeUInt16BE(keys.version, 1)
  const nonce = newSalt(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(place, keys.version))
  return Buffer.concat([head, nonce, cipher.update(JSON.stringify(texts), 'utf8'), cipher.final(), cipher.getAuthTag()])
}

export function unsealWith(keys: PersonKeys, place: Place, sealed: string | Buffer): Texts {
  const bytes = bytesOf(sealed)
  const key = keys.itemKey(place.id, sealedVersion(bytes))
  if (!key || bytes.length < headLength + nonceLength + tagLength || bytes.readUInt8(0) !== format)
    throw new Unreadable(place)
  const open = createDecipheriv('aes-256-gcm', key, bytes.subarray(headLength, headLength + nonceLength))
    .setAAD(boundTo(place, bytes.readUInt16BE(1)))
    .setAuthTag(bytes.subarray(-tagLength))
  try {
    return JSON.parse(
      open.update(bytes.subarray(headLength + nonceLength, -tagLength), undefined, 'utf8') + open.final('utf8'),
    )
  } catch {
    throw new Unreadable(place)
  }
}

const bytesOf = (sealed: string | Buffer) => (typeof sealed === 'string' ? Buffer.from(sealed, 'base64') : sealed)

/** The version of the person's key that sealed it; of an emptied record none. */
export const sealedVersion = (bytes: Buffer): number => (bytes.length < headLength ? 0 : bytes.readUInt16BE(1))

/** Two writers of one person's key file wait for each other until their transaction ends, on whatever node they are. */
export const lockKeys = (tx: Tx, person: string): Promise<unknown> =>
  tx.one('keys.lock', 'select pg_advisory_xact_lock(hashtextextended($1, 1))', [person])

/** Seals a record under the newest key, with a salt of its own if it is new. The caller holds the lock of the person's keys. */
export async function seal(store: KeyStore, place: Place, texts: Texts): Promise<Buffer> {
  return sealWith(
    await store.addSalts(realmOf(place.municipality, place.table), place.keyPerson, [place.id]),
    place,
    texts,
  )
}

/** Opens one row. Salts and keys made by another node since the last look are found by reading the piece once more. */
export async function unseal<T extends Texts = Texts>(
  store: KeyStore,
  municipality: string,
  table: string,
  row: SealedRow,
): Promise<T> {
  const place = { municipality, table, id: row.id, wording: row.wording, keyPerson: row.keyPerson }
  const realm = realmOf(municipality, table)
  const bytes = bytesOf(row.sealed)
  let keys = await store.load(realm, row.keyPerson)
  if (!keys.itemKey(row.id, sealedVersion(bytes))) {
    store.forget(row.keyPerson)
    keys = await store.load(realm, row.keyPerson)
  }
  return unsealWith(keys, place, bytes) as T
}

const boundTo = (place: Place, version: number) =>
  Buffer.from(`${place.municipality}│${place.table}│sealed│${place.id}#${place.wording}│${version}`)
