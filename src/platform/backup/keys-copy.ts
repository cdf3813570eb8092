/** The copy of the key store: seven days, never on the medium of the content. Piece by piece, so that a directory and a database make the same copy. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderShelf, type Shelf } from '#platform/keys/shelf.ts'
import { makeDirectory, syncDirectory } from './files.ts'
import { BadBackup } from './pack.ts'

const root = 'root.key'
const listName = 'list.json'

type KeysList = { at: string; pieces: Record<string, string> }

const hashOf = (key: Buffer, bytes: Buffer | string) => createHmac('sha256', key).update(bytes).digest('hex')

/** The root key goes along only where it lies among the keys; an operator's own store has a backup of its own. */
export async function copyKeys(shelf: Shelf, directory: string, to: string, at: string, key: Buffer): Promise<number> {
  await makeDirectory(to)
  const copy = folderShelf(join(to, 'keys'), true)
  const list: KeysList = { at, pieces: {} }
  for (const name of (await shelf.names('')).filter((one) => one !== root)) {
    const piece = await shelf.read(name)
    if (piece === undefined) continue
    await copy.write(name, piece.bytes)
    list.pieces[name] = hashOf(key, piece.bytes)
  }
  if (existsSync(join(directory, root))) await cp(join(directory, root), join(to, 'keys', root))
  const text = JSON.stringify(list)
  await writeFile(join(to, listName), JSON.stringify({ text, signature: hashOf(key, text) }), {
    mode: 0o600,
    flush: true,
  })
  await syncDirectory(to)
  return Object.keys(list.pieces).length
}

/** Puts the pieces on a shelf; with every one checked before the first is written. Answers from when the copy is. */
export async function putKeysBack(from: string, shelf: Shelf, key: Buffer): Promise<string> {
  const { text, signature } = JSON.parse(await readFile(join(from, listName), 'utf8')) as Record<string, string>
  const same = (one: string, other: string) =>
    one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
  if (text === undefined || !same(hashOf(key, text), signature ?? ''))
    throw new BadBackup('the list of these keys was not signed with this root key')
  const list: KeysList = JSON.parse(text)
  const copy = folderShelf(join(from, 'keys'), true)
  const pieces = new Map<string, Buffer>()
  for (const [name, hash] of Object.entries(list.pieces)) {
    const piece = await copy.read(name)
    if (piece === undefined || !same(hashOf(key, piece.bytes), hash)) throw new BadBackup(`${name} is not what it was`)
    pieces.set(name, piece.bytes)
  }
  for (const [name, bytes] of pieces) await shelf.write(name, bytes)
  return list.at
}

/** Before anything is checked: without the root key nothing can be. */
export async function putRootBack(from: string, directory: string): Promise<void> {
  await makeDirectory(directory)
  const source = join(from, 'keys', root)
  if (!existsSync(source) || existsSync(join(directory, root))) return
  await cp(source, join(directory, root))
  await chmod(join(directory, root), 0o400)
}
