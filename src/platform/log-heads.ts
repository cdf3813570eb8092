/**
 * Signed heads of the access log: the end of a chain with a signature over it, kept beside the keys and therefore outside the database.
 * Who can change every table cannot change what was signed here; each municipality has one file that only grows.
 */
import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeyStore } from './keys/store.ts'

export type LogEnd = { municipality: string; no: number; chainHash: string; at: Date }
export type LogHead = { publicKey: Buffer; signature: Buffer }
export type LogHeads = { sign(end: LogEnd): LogHead; keep(end: LogEnd, head: LogHead): Promise<void> }

// An Ed25519 key in PKCS #8 is this and its 32 bytes.
const ahead = Buffer.from('302e020100300506032b657004220420', 'hex')

export function openLogHeads(keys: KeyStore, directory: string): LogHeads {
  const privateKey = createPrivateKey({
    key: Buffer.concat([ahead, keys.derive('heads of the access log')]),
    format: 'der',
    type: 'pkcs8',
  })
  const publicKey = plainKey(createPublicKey(privateKey))
  return {
    sign: (end) => ({ publicKey, signature: sign(null, Buffer.from(signedText(end)), privateKey) }),
    keep: (end, head) => append(directory, end, head),
  }
}

const signedText = ({ municipality, no, chainHash, at }: LogEnd) =>
  `ons plan log head 1\n${municipality}\n${no}\n${chainHash}\n${at.toISOString()}\n`

const plainKey = (key: KeyObject) => key.export({ format: 'der', type: 'spki' })

async function append(directory: string, { municipality, no, chainHash, at }: LogEnd, head: LogHead): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const line = {
    municipality,
    no,
    chainHash,
    at: at.toISOString(),
    publicKey: head.publicKey.toString('base64'),
    signature: head.signature.toString('base64'),
  }
  const file = await open(join(directory, `${municipality}.jsonl`), 'a', 0o600)
  try {
    await file.writeFile(`${JSON.stringify(line)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}
