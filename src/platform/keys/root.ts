/** The root key: a file that only its owner reads, in the directory of the key store or where the operator's own store puts it. */
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { newSalt } from '../clock.ts'
import { onceMade } from './shelf.ts'

const length = 32
const keptMilliseconds = 5 * 60_000

export type Root = {
  /** Read when it is needed and not kept: what comes from it has five minutes. */
  key(): Buffer
  derive(purpose: string): Buffer
  /** The same for the ciphers of this process, which take its bytes several times as slowly. */
  keyFor(purpose: string): KeyObject
  forget(): void
}

export function rootAt(file: string, now: () => number): Root {
  onceMade(file, 0o400, () => newSalt(length))
  const derived = new Map<string, { key: KeyObject; at: number }>()
  const key = () => readRoot(file)
  const keyFor = (purpose: string) => {
    const known = derived.get(purpose)
    if (known !== undefined && now() - known.at < keptMilliseconds) return known.key
    const fresh = createSecretKey(createHmac('sha256', key()).update(purpose).digest())
    derived.set(purpose, { key: fresh, at: now() })
    return fresh
  }
  return {
    key,
    keyFor,
    derive: (purpose) => keyFor(purpose).export(),
    forget: () => derived.clear(),
  }
}

function readRoot(file: string): Buffer {
  const key = readFileSync(file)
  if (key.length !== length) throw new Error(`the root key has ${key.length} bytes, not ${length}`)
  return key
}
