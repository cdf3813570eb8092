/** Secrets that are stored to be compared only: an HMAC under a key of this installation, one key for each purpose. */
import { createHmac } from 'node:crypto'
import type { KeyStore } from './store.ts'

export const keyedHash = (keys: KeyStore, purpose: string, text: string): Buffer =>
  createHmac('sha256', keys.keyFor(purpose)).update(text).digest()

/** For equality of a citizen's number inside one municipality: elsewhere the same number gives another index. Nothing else is compared so. */
export async function blindIndex(keys: KeyStore, municipality: string, bsn: string): Promise<Buffer> {
  const { blind } = await keys.branch(municipality)
  return createHmac('sha256', Buffer.from(blind, 'base64')).update(`bsn ${bsn}`).digest()
}
