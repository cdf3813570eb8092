/** The token in every form: an HMAC of the browser's own secret, masked anew each time so that compression tells nothing about it. */
import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto'
import { newSalt } from '../clock.ts'

const length = 32

export function makeToken(key: KeyObject, secret: Buffer): string {
  const pad = newSalt(length)
  return Buffer.concat([pad, mask(proof(key, secret), pad)]).toString('base64url')
}

export function isToken(key: KeyObject, secret: Buffer, token: string): boolean {
  const bytes = Buffer.from(token, 'base64url')
  if (secret.length === 0 || bytes.length !== 2 * length) return false
  return timingSafeEqual(mask(bytes.subarray(length), bytes.subarray(0, length)), proof(key, secret))
}

const proof = (key: KeyObject, secret: Buffer): Buffer => createHmac('sha256', key).update(secret).digest()

const mask = (bytes: Buffer, pad: Buffer): Buffer => Buffer.from(bytes.map((byte, i) => byte ^ (pad[i] ?? 0)))
