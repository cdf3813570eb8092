/**
 * Where the key store keeps its pieces: names with bytes, each put away whole or not at all. One kind is a directory, the other a small
 * database on other credentials. Nothing on a shelf opens without the root key.
 */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { newId } from '../clock.ts'

/** stamp: changes with every write, so that a reader knows cheaply whether what it holds is still the newest. */
export type Piece = { bytes: Buffer; stamp: string }

export type Shelf = {
  read(name: string): Promise<Piece | undefined>
  stampOf(name: string): Promise<string | undefined>
  /** On disk when it returns, unless the shelf was opened without `durable`. Answers the new stamp. */
  write(name: string, bytes: Buffer): Promise<string>
  /** Of two at once the first one wins; both read the same afterwards. */
  make(name: string, bytes: Buffer): Promise<void>
  remove(name: string): Promise<void>
  /** Takes away what a kill left of a write of this piece. Whoever asks holds the lock under which it is written. */
  sweep(name: string): Promise<void>
  /** The names below a prefix that ends in a slash; all names for ''. */
  names(below: string): Promise<string[]>
  flush(): Promise<void>
  close(): Promise<void>
}

const unfinished = '.new-'

export function folderShelf(directory: string, durable: boolean): Shelf {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const unsynced = new Set<string>()
  const at = (name: string) => join(directory, name)
  const stampOf = (name: string) => stat(at(name)).then(stampFrom, absent)

  async function put(name: string, bytes: Buffer): Promise<string> {
    const path = at(name)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const temporary = `${path}${unfinished}${newId()}`
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      if (durable) await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
    return path
  }

  return {
    stampOf,
    async read(name) {
      const [bytes, stamp] = await Promise.all([readFile(at(name)).catch(absent), stampOf(name)])
      return bytes === undefined || stamp === undefined ? undefined : { bytes, stamp }
    },
    async write(name, bytes) {
      const path = await put(name, bytes)
      if (durable) await syncPath(dirname(path))
      else unsynced.add(path)
      return (await stampOf(name)) ?? ''
    },
    async make(name, bytes) {
      onceMade(at(name), 0o600, () => bytes)
    },
    async remove(name) {
      await rm(at(name), { force: true })
      if (durable) await syncPath(dirname(at(name))).catch(absent)
    },
    sweep: (name) => sweepBeside(at(name)),
    names: (below) => namesBelow(directory, below),
    async flush() {
      const files = [...unsynced]
      unsynced.clear()
      for (const path of [...files, ...new Set(files.map((file) => dirname(file)))]) await syncPath(path)
    },
    close: () => Promise.resolve(),
  }
}

async function sweepBeside(path: string): Promise<void> {
  const left = `${basename(path)}${unfinished}`
  for (const found of (await readdir(dirname(path)).catch(absent)) ?? [])
    if (found.startsWith(left)) await rm(join(dirname(path), found), { force: true })
}

async function namesBelow(directory: string, below: string): Promise<string[]> {
  const found = await readdir(join(directory, below), { recursive: true, withFileTypes: true }).catch(absent)
  return (found ?? [])
    .filter((entry) => entry.isFile() && !entry.name.includes(unfinished))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .sort()
}

// A link is made only where nothing stands, so of two starters at once the first wins and neither sees half a file.
export function onceMade(path: string, mode: number, make: () => Buffer): Buffer {
  try {
    return readFileSync(path)
  } catch (fault) {
    absent(fault)
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const temporary = `${path}${unfinished}${newId()}`
    writeFileSync(temporary, make(), { mode, flag: 'wx', flush: true })
    try {
      linkSync(temporary, path)
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem
    } finally {
      rmSync(temporary)
    }
    return readFileSync(path)
  }
}

const stampFrom = (state: { mtimeMs: number; size: number; ino: number }) =>
  `${state.mtimeMs}-${state.size}-${state.ino}`

function absent(fault: unknown): undefined {
  if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined
  throw fault
}

async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}
