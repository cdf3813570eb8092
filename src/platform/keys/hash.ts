/** Secrets that are stored to be compared only: an HMAC under a key of this installation, one key for each purpose. */
import { createHmac } from 'node:crypto'
import type { KeyStore } from './store.ts'

export const keyedHash = (keys: KeyStore, purpose: string, text: string): Buffer =>
  createHmac('sha256', keys.derive(purpose)).update(text).digest()
