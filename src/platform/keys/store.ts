/**
 * The key store (reliability.md 5.4): outside the database. Root → a key per municipality, the safety file under a branch of its own → one
 * sealed piece per person with the person's key and the salt of each item. What is unwrapped stays five minutes in memory at most.
 */
import type { KeyObject } from 'node:crypto'
import { join } from 'node:path'
import { type Branch, type KeptBranch, readBranch, wrapBranch } from './branch.ts'
import {
  newPerson,
  nobodysKeys,
  ofPresentForm,
  openedPerson,
  type PersonContents,
  type PersonKeys,
  withSalts,
} from './person.ts'
import { branchPiece, personPiece, type Realm } from './realm.ts'
import { type Root, rootAt } from './root.ts'
import { folderShelf, type Shelf } from './shelf.ts'
import { databaseShelf } from './shelf-database.ts'
import { unwrap, versionOf, WrongKey, wrap } from './wrap.ts'

const keptMilliseconds = 5 * 60_000
const lookMilliseconds = 20_000
const keptPersons = 20_000

/** From what is there, if anything, and the version that persons of this branch have; what comes back unchanged is not written. */
export type Change = (now: PersonContents | undefined, version: number) => PersonContents | undefined

export type KeyStore = {
  /** A key for one purpose of the whole installation, such as form tokens or the index of mail addresses. */
  derive(purpose: string): Buffer
  /** The same for the ciphers of this process, which take its bytes several times as slowly. */
  keyFor(purpose: string): KeyObject
  load(realm: Realm, person: string): Promise<PersonKeys>
  /** Makes a salt for a new item and has it on disk before it returns. The caller holds the person's lock. */
  addSalts(realm: Realm, person: string, items: readonly string[]): Promise<PersonKeys>
  /** As it is on the shelf now, not as it was kept: for who is about to seal under the person's lock. */
  loadNewest(realm: Realm, person: string): Promise<PersonKeys>
  /** Reads, changes and writes one person's piece under the newest key of the branch. The caller holds the person's lock. */
  change(realm: Realm, person: string, how: Change): Promise<PersonKeys>
  /** Another piece of this branch, opened; `version` is that of the branch's key it lies under. */
  open<T>(realm: Realm, name: string): Promise<{ content: T; version: number; stamp: string } | undefined>
  /** Locks it away under the newest key of the branch. Answers its stamp. */
  put(realm: Realm, name: string, content: unknown): Promise<string>
  branch(realm: Realm): Promise<Branch>
  changeBranch(realm: Realm, how: (now: Branch) => Branch): Promise<Branch>
  /** Throws away a person's keys from memory, so that the next look reads the piece. */
  forget(person: string): void
  /** How many unwrapped keys of persons are in memory now. */
  kept(): number
  remove(realm: Realm, person: string): Promise<void>
  /** For a store that was opened without `durable`: what it wrote so far is on disk when this returns. */
  flush(): Promise<void>
  shelf: Shelf
  close(): Promise<void>
}

export type StoreOptions = {
  durable?: boolean
  now: () => number
  /** A database on other credentials instead of the directory; the root key never lies in it. */
  url?: string | undefined
  rootFile?: string | undefined
}

export function openKeyStore(directory: string, options: StoreOptions): KeyStore {
  const url = options.url ?? process.env.ONSPLAN_KEYS_URL
  const rootFile = options.rootFile ?? process.env.ONSPLAN_ROOT_KEY
  const shelf = url ? databaseShelf(url) : folderShelf(directory, options.durable ?? true)
  return new Keys(shelf, rootAt(rootFile || join(directory, 'root.key'), options.now), options.now)
}

type Kept = { keys: PersonKeys; contents: PersonContents; stamp: string; readAt: number }

class Keys implements KeyStore {
  readonly shelf: Shelf
  readonly #root: Root
  readonly #now: () => number
  readonly #branches = new Map<Realm, KeptBranch>()
  readonly #kept = new Map<string, Kept>()
  readonly #changing = new Map<string, Promise<PersonKeys>>()
  readonly #realms = new Set<Realm>()
  readonly #looking: NodeJS.Timeout

  constructor(shelf: Shelf, root: Root, now: () => number) {
    this.shelf = shelf
    this.#root = root
    this.#now = now
    this.#looking = setInterval(() => this.#forgetOld(), lookMilliseconds)
    this.#looking.unref()
  }

  derive(purpose: string): Buffer {
    return this.#root.derive(purpose)
  }

  keyFor(purpose: string): KeyObject {
    return this.#root.keyFor(purpose)
  }

  async load(realm: Realm, person: string): Promise<PersonKeys> {
    const known = this.#kept.get(keptAs(realm, person))
    if (known && this.#now() - known.readAt < keptMilliseconds - lookMilliseconds) return known.keys
    return (await this.#read(realm, person))?.keys ?? nobodysKeys
  }

  async loadNewest(realm: Realm, person: string): Promise<PersonKeys> {
    return (await this.#newest(realm, person))?.keys ?? nobodysKeys
  }

  addSalts(realm: Realm, person: string, items: readonly string[]): Promise<PersonKeys> {
    return this.change(realm, person, (now, version) => withSalts(now ?? newPerson(version), items))
  }

  // One after the other here, also for callers without the lock: of two that read the same piece the second would write over the first one's salt.
  change(realm: Realm, person: string, how: Change): Promise<PersonKeys> {
    const name = keptAs(realm, person)
    const next = () => this.#change(realm, person, how)
    const mine = (this.#changing.get(name) ?? Promise.resolve()).then(next, next)
    this.#changing.set(name, mine)
    const done = () => void (this.#changing.get(name) === mine && this.#changing.delete(name))
    mine.then(done, done)
    return mine
  }

  async #change(realm: Realm, person: string, how: Change): Promise<PersonKeys> {
    const present = await this.#newest(realm, person)
    const { persons } = await this.#newestBranch(realm)
    const after = how(present?.contents, persons)
    if (after === undefined || after === present?.contents) return present?.keys ?? nobodysKeys
    return this.#keep(realm, person, after, await this.put(realm, personPiece(realm, person), after)).keys
  }

  async open<T>(realm: Realm, name: string): Promise<{ content: T; version: number; stamp: string } | undefined> {
    const piece = await this.shelf.read(name)
    if (piece === undefined) return undefined
    const content =
      unwrap<T>(await this.branch(realm), name, piece.bytes) ??
      unwrap<T>(await this.#readBranch(realm), name, piece.bytes)
    if (content === undefined) throw new WrongKey(name)
    return { content, version: versionOf(piece.bytes), stamp: piece.stamp }
  }

  async put(realm: Realm, name: string, content: unknown): Promise<string> {
    return this.shelf.write(name, wrap(await this.#newestBranch(realm), name, content))
  }

  async branch(realm: Realm): Promise<Branch> {
    const known = this.#branches.get(realm)
    if (known && this.#now() - known.readAt < keptMilliseconds - lookMilliseconds) return known.branch
    return this.#readBranch(realm)
  }

  async changeBranch(realm: Realm, how: (now: Branch) => Branch): Promise<Branch> {
    const after = how(await this.#readBranch(realm))
    const stamp = await this.shelf.write(branchPiece(realm), wrapBranch(this.#root.key(), realm, after))
    return this.#keepBranch(realm, { branch: after, stamp, readAt: this.#now() })
  }

  forget(person: string): void {
    for (const realm of this.#realms) this.#kept.delete(keptAs(realm, person))
  }

  kept(): number {
    this.#forgetOld()
    return this.#kept.size
  }

  async remove(realm: Realm, person: string): Promise<void> {
    this.#kept.delete(keptAs(realm, person))
    await this.shelf.remove(personPiece(realm, person))
  }

  flush(): Promise<void> {
    return this.shelf.flush()
  }

  async close(): Promise<void> {
    clearInterval(this.#looking)
    this.#kept.clear()
    this.#branches.clear()
    this.#root.forget()
    await this.shelf.close()
  }

  async #readBranch(realm: Realm): Promise<Branch> {
    return this.#keepBranch(realm, await readBranch(this.shelf, () => this.#root.key(), realm, this.#now()))
  }

  #keepBranch(realm: Realm, kept: KeptBranch): Branch {
    this.#branches.delete(realm)
    this.#branches.set(realm, kept)
    return kept.branch
  }

  // Whoever writes looks first whether another node turned the key meanwhile.
  async #newestBranch(realm: Realm): Promise<Branch> {
    const known = this.#branches.get(realm)
    if (known && (await this.shelf.stampOf(branchPiece(realm))) === known.stamp) return known.branch
    return this.#readBranch(realm)
  }

  async #newest(realm: Realm, person: string): Promise<Kept | undefined> {
    const known = this.#kept.get(keptAs(realm, person))
    const stamp = await this.shelf.stampOf(personPiece(realm, person))
    return known !== undefined && stamp === known.stamp ? known : this.#read(realm, person)
  }

  async #read(realm: Realm, person: string): Promise<Kept | undefined> {
    type Form = Parameters<typeof ofPresentForm>[0]
    const opened = await this.open<Form>(realm, personPiece(realm, person))
    return opened && this.#keep(realm, person, ofPresentForm(opened.content), opened.stamp)
  }

  #keep(realm: Realm, person: string, contents: PersonContents, stamp: string): Kept {
    const kept = { keys: openedPerson(contents), contents, stamp, readAt: this.#now() }
    const name = keptAs(realm, person)
    this.#realms.add(realm)
    this.#kept.delete(name)
    this.#kept.set(name, kept)
    if (this.#kept.size > keptPersons) this.#kept.delete(this.#kept.keys().next().value as string)
    return kept
  }

  // They were kept in the order in which they were read.
  #forgetOld(): void {
    for (const kept of [this.#kept, this.#branches]) {
      for (const [name, { readAt }] of kept) {
        if (this.#now() - readAt < keptMilliseconds - lookMilliseconds) break
        kept.delete(name)
      }
    }
  }
}

const keptAs = (realm: Realm, person: string) => `${person} ${realm}`
