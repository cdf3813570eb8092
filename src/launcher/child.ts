// How the launcher starts another part of the house: without its own rights, in its own process group, on a channel.
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Person } from './place.ts'

export type Part = { house: string; person: Person | null; environment: NodeJS.ProcessEnv }

const flags = ['--import', './src/platform/tsx.mjs', '--disable-proto=delete', '--no-warnings']

export function forkPart(part: Part, program: string, args: string[] = []): ChildProcess {
  return fork(join(part.house, program), args, {
    cwd: part.house,
    execPath: nodeIn(part.house),
    execArgv: flags,
    env: part.environment,
    // Ctrl-C in the terminal must reach the launcher only; it asks the others to stop in the right order.
    detached: true,
    ...part.person,
  })
}

// The copy brings its own Node, because the one that runs now may lie in the closed home as well.
function nodeIn(house: string): string {
  const root = join(import.meta.dirname, '..', '..')
  return process.execPath.startsWith(`${root}/`) ? process.execPath.replace(root, house) : process.execPath
}
