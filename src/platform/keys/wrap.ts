/** How one key locks away another: AES-256-GCM under a version of the key above, bound to the place where it lies. */
import { createCipheriv, createDecipheriv } from 'node:crypto'
import { newSalt } from '../clock.ts'

/** All versions of one key that are still in use, by number; the newest seals. */
export type Versions = { current: number; keys: Readonly<Record<string, string>> }

const head = Buffer.from('ONSKEYS2')
const nonceLength = 12
const tagLength = 16

export class WrongKey extends Error {
  constructor(name: string) {
    super(`the piece ${name} of the key store does not open with this key`)
  }
}

export const newKey = (): string => newSalt(32).toString('base64')

export const firstVersion = (): Versions => ({ current: 1, keys: { 1: newKey() } })

export const keyOf = ({ keys }: Versions, version: number): Buffer | undefined =>
  keys[version] === undefined ? undefined : Buffer.from(keys[version], 'base64')

export const withNext = (versions: Versions): Versions => ({
  current: versions.current + 1,
  keys: { ...versions.keys, [versions.current + 1]: newKey() },
})

export const newestOnly = ({ current, keys }: Versions): Versions => ({
  current,
  keys: Object.fromEntries(Object.entries(keys).filter(([version]) => Number(version) >= current)),
})

export function wrap(versions: Versions, name: string, content: unknown): Buffer {
  const key = keyOf(versions, versions.current)
  if (key === undefined) throw new WrongKey(name)
  const version = Buffer.alloc(2)
  version.writeUInt16BE(versions.current)
  const nonce = newSalt(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(name, versions.current))
  const locked = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()])
  return Buffer.concat([head, version, nonce, locked, cipher.getAuthTag()])
}

/** The version that a piece is locked under; the first form had no head and was always under the first. */
export const versionOf = (bytes: Buffer): number => (isFirstForm(bytes) ? 1 : bytes.readUInt16BE(head.length))

/** Undefined when the key above does not hold that version (any more, or yet). */
export function unwrap<T>(versions: Versions, name: string, bytes: Buffer): T | undefined {
  const version = versionOf(bytes)
  const key = keyOf(versions, version)
  if (key === undefined) return undefined
  const opened = isFirstForm(bytes)
    ? openFirstForm(key, name, bytes)
    : open(key, boundTo(name, version), bytes.subarray(head.length + 2), name)
  return JSON.parse(opened.toString('utf8')) as T
}

/** The first form was bound to the last part of its name only. */
export const openFirstForm = (key: Buffer, name: string, bytes: Buffer): Buffer =>
  open(key, Buffer.from(lastPart(name)), bytes, name)

export const isFirstForm = (bytes: Buffer): boolean => !bytes.subarray(0, head.length).equals(head)

function open(key: Buffer, bound: Buffer, bytes: Buffer, name: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength))
    .setAAD(bound)
    .setAuthTag(bytes.subarray(-tagLength))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceLength, -tagLength)), decipher.final()])
  } catch {
    throw new WrongKey(name)
  }
}

const boundTo = (name: string, version: number) => Buffer.from(`${name}│${version}`)
const lastPart = (name: string) => (name.split('/').at(-1) ?? '').replace(/\.key$/, '')
