// The past does not change: a released migration is known by its checksum, kept in released.json.
// `npm run db release` calls this when a version goes out; nothing else writes that file.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

export type Released = Record<string, string>

const folder = new URL('./migrations/', import.meta.url)
const list = new URL('./released.json', folder)

export function checksum(sql: string): string {
  return createHash('sha256').update(sql).digest('hex')
}

/** Every migration that lies in the folder, by name in order, with its checksum. */
export function present(): Released {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return Object.fromEntries(names.sort().map((name) => [name, checksum(readFileSync(new URL(name, folder), 'utf8'))]))
}

export function released(): Released {
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {}
}

/** What is wrong with the migrations against what was released; an empty list when the past is untouched. */
export function changedPast(now: Released, then: Released): string[] {
  const names = Object.keys(now)
  const wrong = names.flatMap((name, at) => {
    const number = String(at + 1).padStart(4, '0')
    return new RegExp(`^${number}_[a-z][a-z_]*\\.sql$`).test(name) ? [] : [`${name} should be number ${number}`]
  })
  for (const [name, sum] of Object.entries(then)) {
    if (now[name] === undefined) wrong.push(`${name} was released and is gone`)
    else if (now[name] !== sum) wrong.push(`${name} was released and has changed`)
  }
  const last = Object.keys(then).sort().at(-1) ?? ''
  const late = names.filter((name) => name < last && then[name] === undefined)
  return [...wrong, ...late.map((name) => `${name} stands before ${last}, which was released`)]
}

/** Adds the new migrations to the list and tells their names; refuses when the past has changed. */
export function release(): string[] {
  const now = present()
  const then = released()
  const wrong = changedPast(now, then)
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  writeFileSync(list, `${JSON.stringify(now, null, 2)}\n`)
  return Object.keys(now).filter((name) => then[name] === undefined)
}
