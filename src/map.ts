// Draws the house from its own files: the corridor, what each room says at its door, its tables, its addresses, its size.
// Made from the code at the moment of asking, and therefore true.

import { readdirSync, readFileSync } from 'node:fs'
import { corridor, floors, placeOf, type Room } from './corridor.ts'

const root = new URL('..', import.meta.url)

type Drawn = { path: string; source: string }

/** The lines of comment with which a file opens; none when it opens otherwise. */
export function doorPlate(source: string): string[] {
  const lines: string[] = []
  for (const line of source.split('\n')) {
    if (!/^(?:\/\/|\/\*\*?| \*)/.test(line)) break
    const text = line
      .replace(/^(?:\/\/|\/\*\*?| \*\/?)\s?/, '')
      .replace(/\*\/$/, '')
      .trim()
    if (text) lines.push(text)
  }
  return lines
}

/** Tables that a room's policies guard: where the policy stands, there the table lives. */
export function tablesGuarded(policies: string): string[] {
  const guards = policies
    .split('\n')
    .filter((line) => /door\.(?:guard\w*|only_through_functions)\(/.test(line) || /^\s+'\w+\.\w+'/.test(line))
  return [...new Set(guards.flatMap((line) => line.match(/(?<=')(?:care|entry|safety)\.\w+(?=')/g) ?? []))]
}

/** Addresses per room, from the list of routes: a line belongs to the room whose page it names. */
export function addressesOf(routes: string, room: Room): string[] {
  const imports = [...routes.matchAll(/import\s*(?:\*\s*as\s*(\w+)|\{([^}]*)\})\s*from\s*'([^']+)'/g)]
  const names = imports
    .filter(([, , , from]) => from?.includes(`care/${room}/`))
    .flatMap(([, whole, parts = '']) => (whole ? [whole] : parts.match(/\w+(?=\s*(?:,|$))/g)) ?? [])
  const lines = routes.split('\n').filter((line) => names.some((name) => new RegExp(`\\b${name}\\b`).test(line)))
  return lines.flatMap((line) => line.match(/(?<=['"`])\/[^'"`\s]*(?=['"`])/g) ?? [])
}

function walk(folder: string): Drawn[] {
  return readdirSync(new URL(folder, root), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`
    if (entry.isDirectory()) return walk(`${path}/`)
    return /\.(?:tsx?|sql)$/.test(path) ? [{ path, source: readFileSync(new URL(path, root), 'utf8') }] : []
  })
}

const linesOf = (files: readonly Drawn[]) => files.reduce((sum, { source }) => sum + source.split('\n').length - 1, 0)

function drawRoom(room: Room, files: readonly Drawn[], routes: string): string[] {
  if (files.length === 0) return [`   ${room} – not built yet`]
  const tests = files.filter(({ path }) => path.includes('.test.'))
  const words = files.filter(({ path }) => path.endsWith('.words.ts'))
  const product = files.filter((file) => !tests.includes(file) && !words.includes(file))
  const tables = product
    .filter(({ path }) => path.endsWith('.policies.sql'))
    .flatMap((one) => tablesGuarded(one.source))
  const addresses = addressesOf(routes, room)
  const size = `${linesOf(product)} lines, ${linesOf(words)} of words, ${linesOf(tests)} of tests`
  const lines = [` ■ ${room}  (${files.length} files: ${size})`]
  for (const { path, source } of product) {
    if (placeOf(path)?.kind !== 'rules') continue
    const [first = 'no door plate', ...rest] = doorPlate(source)
    lines.push(`     ${path.split('/').at(-1)}: ${first}`, ...rest.map((line) => `         ${line}`))
  }
  if (tables.length > 0) lines.push(`     tables: ${tables.join(' · ')}`)
  if (addresses.length > 0) lines.push(`     addresses: ${[...new Set(addresses)].join(' · ')}`)
  return lines
}

/** The whole house as text, from the roof down. */
export function drawMap(): string {
  const files = walk('src/')
  const routes = files
    .filter(({ path }) => /^src\/routes[\w-]*\.ts$/.test(path))
    .map(({ source }) => source)
    .join('\n')
  const lines: string[] = []
  for (const floor of [...floors].reverse()) {
    const here = files.filter(({ path }) => placeOf(path)?.floor === floor || path.startsWith(`src/${floor}/`))
    lines.push(`${floor}  (${here.length} files, ${linesOf(here)} lines)`)
    if (floor !== 'care') continue
    for (const room of corridor) {
      lines.push(
        ...drawRoom(
          room,
          here.filter(({ path }) => path.startsWith(`src/care/${room}/`)),
          routes,
        ),
      )
    }
  }
  return `${lines.join('\n')}\n`
}
