/** A backup as it is kept: each file packed, and a list with the hash of every one, signed with a key from the root. What is not on the list is not put back. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { PassThrough } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'
import { makeDirectory, putFile, syncDirectory } from './files.ts'
import type { Content } from './judge.ts'

export type List = {
  at: string
  content: Content
  /** Directories, also the empty ones that PostgreSQL wants. */
  directories: string[]
  /** Path → SHA-256 of the file as it was. */
  files: Record<string, string>
}

const listName = 'list.json'
const signatureName = 'list.signature'
const packed = (path: string) => `${path}.gz`
const fast = { level: 1 }

export async function pack(from: string, to: string, about: Pick<List, 'at' | 'content'>, key: Buffer): Promise<void> {
  const list: List = { ...about, directories: [], files: {} }
  await packDirectory(from, from, to, list)
  const text = JSON.stringify(list)
  await writeFile(join(to, listName), text, { mode: 0o600, flush: true })
  await writeFile(join(to, signatureName), sign(key, text), { mode: 0o600, flush: true })
  await syncDirectory(to)
}

async function packDirectory(root: string, from: string, to: string, list: List): Promise<void> {
  await makeDirectory(to)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    const path = relative(root, source)
    if (entry.isDirectory()) {
      list.directories.push(path)
      await packDirectory(root, source, target, list)
    } else if (entry.isFile()) list.files[path] = await hashed(source, packed(target), createGzip(fast), 'before')
  }
  await syncDirectory(to)
}

/** Copies through a packer or an unpacker, and answers the hash of the unpacked bytes. */
async function hashed(
  source: string,
  target: string,
  through: NodeJS.ReadWriteStream,
  when: 'before' | 'after',
): Promise<string> {
  const hash = createHash('sha256')
  const listen = new PassThrough()
  listen.on('data', (part: Buffer) => hash.update(part))
  await putFile(createReadStream(source), target, ...(when === 'before' ? [listen, through] : [through, listen]))
  return hash.digest('hex')
}

const sign = (key: Buffer, text: string): string => createHmac('sha256', key).update(text).digest('hex')

export class BadBackup extends Error {}

export async function readList(backup: string, key: Buffer): Promise<List> {
  const [text, signature] = await Promise.all(
    [listName, signatureName].map((name) => readFile(join(backup, name), 'utf8')),
  )
  const [wanted, found] = [sign(key, text ?? ''), signature ?? ''].map((hex) => Buffer.from(hex, 'utf8'))
  if (wanted === undefined || found === undefined || wanted.length !== found.length || !timingSafeEqual(wanted, found))
    throw new BadBackup('the list of this backup was not signed with these keys')
  return JSON.parse(text ?? '')
}

/** Puts every file back, and stops at the first that is not what it was. */
export async function unpack(backup: string, to: string, list: List): Promise<void> {
  await makeDirectory(to)
  for (const path of list.directories) await makeDirectory(inside(to, path))
  for (const [path, hash] of Object.entries(list.files)) {
    const found = await hashed(packed(inside(backup, path)), inside(to, path), createGunzip(), 'after').catch(
      (fault) => {
        throw new BadBackup(`${path}: ${fault instanceof Error ? fault.message : fault}`)
      },
    )
    if (found !== hash) throw new BadBackup(`${path} is not what it was`)
  }
  for (const directory of new Set(Object.keys(list.files).map(dirname))) await syncDirectory(join(to, directory))
}

function inside(root: string, path: string): string {
  if (path.startsWith('/') || path.split('/').includes('..')) throw new BadBackup(`${path} leads outside`)
  return join(root, path)
}
