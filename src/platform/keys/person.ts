/** The keys of one person: a key in versions and the salt of each item. Without its salt an item is unreadable for ever, in every backup too. */
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { newSalt } from '../clock.ts'
import { keyOf, newKey, type Versions } from './wrap.ts'

export type PersonContents = Versions & { salts: Readonly<Record<string, string>> }

export type PersonKeys = {
  /** The version that seals now. */
  version: number
  /** Undefined without a salt for the item, or without that version of the person's key. */
  itemKey(item: string, version?: number): KeyObject | undefined
}

type FirstForm = { version: number; key: string; salts: Record<string, string> }

/** As it was kept before keys had versions. */
export const ofPresentForm = (kept: PersonContents | FirstForm): PersonContents =>
  'key' in kept ? { current: kept.version, keys: { [kept.version]: kept.key }, salts: kept.salts } : kept

export const newPerson = (version: number): PersonContents => ({
  current: version,
  keys: { [version]: newKey() },
  salts: {},
})

export function withSalts(contents: PersonContents, items: readonly string[]): PersonContents {
  if (items.every((item) => contents.salts[item] !== undefined)) return contents
  const salts = { ...contents.salts }
  for (const item of items) salts[item] ??= newSalt(16).toString('base64')
  return { ...contents, salts }
}

export function withoutSalt(contents: PersonContents, item: string): PersonContents {
  const { [item]: gone, ...salts } = contents.salts
  return gone === undefined ? contents : { ...contents, salts }
}

/** A person whose key has the version asked for already stays as it is. */
export const atVersion = (contents: PersonContents, version: number): PersonContents =>
  contents.current >= version
    ? contents
    : { ...contents, current: version, keys: { ...contents.keys, [version]: newKey() } }

/**
 * The key of an item is made when it is first asked for, and kept as long as the person's keys are. As an object of the cipher's own it opens
 * a record in a quarter of the time that its bytes take.
 */
export function openedPerson(contents: PersonContents): PersonKeys {
  const made = new Map<string, KeyObject>()
  return {
    version: contents.current,
    itemKey(item, version = contents.current) {
      const name = `${version}/${item}`
      const known = made.get(name)
      if (known) return known
      const [key, salt] = [keyOf(contents, version), contents.salts[item]]
      if (key === undefined || salt === undefined) return undefined
      const fresh = createSecretKey(
        createHmac('sha256', createSecretKey(key)).update(Buffer.from(salt, 'base64')).digest(),
      )
      made.set(name, fresh)
      return fresh
    },
  }
}

export const nobodysKeys: PersonKeys = { version: 0, itemKey: () => undefined }
