/**
 * The key store (reliability.md 5.4): outside the database, a directory of its own. root.key → one key per municipality → one sealed file
 * per person with the person's key and the salt of each item. Without the salt an item is unreadable for ever, in every backup too.
 */
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { newId, newSalt } from '../clock.ts'

const keptMilliseconds = 5 * 60_000
const keptPersons = 20_000

type Contents = { version: number; key: string; salts: Record<string, string> }
export type PersonKeys = {
  version: number
  itemKey(item: string): Buffer | undefined
  readAt: number
  stamp: string
  contents: Contents
}

export type KeyStore = {
  /** A key for one purpose of the whole installation, such as form tokens or the index of mail addresses. */
  derive(purpose: string): Buffer
  load(municipality: string, person: string): Promise<PersonKeys>
  /** Makes a salt for a new item and has it on disk before it returns. The caller holds the person's lock. */
  addSalts(municipality: string, person: string, items: readonly string[]): Promise<PersonKeys>
  /** Throws away a person's keys from memory, so that the next look reads the file. */
  forget(person: string): void
  remove(municipality: string, person: string): Promise<void>
  /** For a store that was opened without `durable`: what it wrote so far is on disk when this returns. */
  flush(): Promise<void>
}

export type StoreOptions = { durable?: boolean; now: () => number }

export const openKeyStore = (directory: string, options: StoreOptions): KeyStore => new KeyFolder(directory, options)

class KeyFolder implements KeyStore {
  readonly #directory: string
  readonly #options: StoreOptions
  readonly #root: Buffer
  readonly #municipalities = new Map<string, Buffer>()
  readonly #kept = new Map<string, PersonKeys>()
  readonly #unsynced = new Set<string>()

  constructor(directory: string, options: StoreOptions) {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    this.#directory = directory
    this.#options = options
    this.#root = onceMade(join(directory, 'root.key'), () => newSalt(32))
  }

  derive(purpose: string): Buffer {
    return createHmac('sha256', this.#root).update(purpose).digest()
  }

  async load(municipality: string, person: string): Promise<PersonKeys> {
    const known = this.#kept.get(person)
    if (known && this.#options.now() - known.readAt < keptMilliseconds) return known
    return (await this.#read(municipality, person)) ?? nothing
  }

  async addSalts(municipality: string, person: string, items: readonly string[]): Promise<PersonKeys> {
    const known = this.#kept.get(person)
    const state = await stat(this.#fileOf(municipality, person)).catch((fault) => absent(fault)[1])
    const isFresh = known !== undefined && state !== undefined && stampOf(state) === known.stamp
    const present = isFresh ? known : await this.#read(municipality, person)
    const contents = present?.contents ?? { version: 1, key: newSalt(32).toString('base64'), salts: {} }
    const salts = { ...contents.salts }
    for (const item of items) salts[item] ??= newSalt(16).toString('base64')
    return this.#write(municipality, person, { ...contents, salts })
  }

  forget(person: string): void {
    this.#kept.delete(person)
  }

  async remove(municipality: string, person: string): Promise<void> {
    this.#kept.delete(person)
    await rm(this.#fileOf(municipality, person), { force: true })
  }

  async flush(): Promise<void> {
    const files = [...this.#unsynced]
    this.#unsynced.clear()
    for (const path of [...files, ...new Set(files.map((file) => dirname(file)))]) await syncPath(path)
  }

  #fileOf(municipality: string, person: string): string {
    return join(this.#directory, municipality, person.slice(0, 2), `${person}.key`)
  }

  #municipalityKey(municipality: string): Buffer {
    const known = this.#municipalities.get(municipality)
    if (known) return known
    mkdirSync(join(this.#directory, municipality), { recursive: true, mode: 0o700 })
    const file = join(this.#directory, municipality, 'municipality.key')
    const wrapped = onceMade(file, () => lock(this.#root, municipality, newSalt(32)))
    const key = unlock(this.#root, municipality, wrapped)
    this.#municipalities.set(municipality, key)
    return key
  }

  async #read(municipality: string, person: string): Promise<PersonKeys | undefined> {
    const file = this.#fileOf(municipality, person)
    const [bytes, state] = await Promise.all([readFile(file), stat(file)]).catch((fault) => absent(fault))
    if (!bytes || !state) return undefined
    const contents: Contents = JSON.parse(unlock(this.#municipalityKey(municipality), person, bytes).toString('utf8'))
    return this.#keep(person, contents, stampOf(state))
  }

  async #write(municipality: string, person: string, contents: Contents): Promise<PersonKeys> {
    const durable = this.#options.durable ?? true
    const file = this.#fileOf(municipality, person)
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    const temporary = `${file}.${newId()}`
    const handle = await open(temporary, 'wx', 0o600)
    try {
      const locked = lock(this.#municipalityKey(municipality), person, Buffer.from(JSON.stringify(contents)))
      await handle.writeFile(locked)
      if (durable) await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
    if (durable) await syncPath(dirname(file))
    else this.#unsynced.add(file)
    return this.#keep(person, contents, stampOf(await stat(file)))
  }

  #keep(person: string, contents: Contents, stamp: string): PersonKeys {
    const keys = {
      version: contents.version,
      itemKey: itemKeys(contents),
      readAt: this.#options.now(),
      stamp,
      contents,
    }
    this.#kept.delete(person)
    this.#kept.set(person, keys)
    if (this.#kept.size > keptPersons) this.#kept.delete(this.#kept.keys().next().value as string)
    return keys
  }
}

const nothing: PersonKeys = {
  version: 0,
  itemKey: () => undefined,
  readAt: 0,
  stamp: '',
  contents: { version: 0, key: '', salts: {} },
}

/** The key of an item is made when it is first asked for, and kept as long as the person's keys are. */
function itemKeys(contents: Contents): (item: string) => Buffer | undefined {
  const key = Buffer.from(contents.key, 'base64')
  const made = new Map<string, Buffer>()
  return (item) => {
    const salt = contents.salts[item]
    if (salt === undefined) return undefined
    const known = made.get(item)
    if (known) return known
    const fresh = createHmac('sha256', key).update(Buffer.from(salt, 'base64')).digest()
    made.set(item, fresh)
    return fresh
  }
}

// Two starters at once: the one who renames first wins, both read the same key afterwards.
function onceMade(file: string, make: () => Buffer): Buffer {
  try {
    return readFileSync(file)
  } catch {
    const temporary = `${file}.${newId()}`
    writeFileSync(temporary, make(), { mode: 0o400, flag: 'wx', flush: true })
    renameSync(temporary, file)
    chmodSync(file, 0o400)
    return readFileSync(file)
  }
}

const stampOf = (state: { mtimeMs: number; size: number; ino: number }) => `${state.mtimeMs}-${state.size}-${state.ino}`

function absent(fault: unknown): [undefined, undefined] {
  if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [undefined, undefined]
  throw fault
}

async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}

function lock(key: Buffer, name: string, content: Buffer): Buffer {
  const nonce = newSalt(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name))
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

function unlock(key: Buffer, name: string, locked: Buffer): Buffer {
  const open = createDecipheriv('aes-256-gcm', key, locked.subarray(0, 12))
    .setAAD(Buffer.from(name))
    .setAuthTag(locked.subarray(-16))
  return Buffer.concat([open.update(locked.subarray(12, -16)), open.final()])
}
