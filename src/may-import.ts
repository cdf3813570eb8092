// What may import what: a room uses rooms before it, a kind of file uses the kinds of its diet, and stairs between floors go down only.
// `checks/corridor.test.ts` holds every file to it.

import { corridor, floors, type Kind, type Place, placeOf } from './corridor.ts'

type Diet = { kinds: readonly Kind[]; platform: boolean; ui: boolean; packages: readonly string[] }

/** The table of `ARCHITECTURE.md`: what each kind of file in a room may import. Tests may import everything. */
export const diets: Record<Exclude<Kind, 'test'>, Diet> = {
  rules: { kinds: ['rules'], platform: false, ui: false, packages: [] },
  words: { kinds: ['rules', 'words'], platform: false, ui: false, packages: [] },
  form: { kinds: ['rules', 'words', 'form'], platform: false, ui: false, packages: ['valibot'] },
  sql: { kinds: ['rules', 'sql'], platform: true, ui: false, packages: ['kysely'] },
  commands: { kinds: ['rules', 'sql', 'commands'], platform: true, ui: false, packages: [] },
  views: { kinds: ['rules', 'words', 'views'], platform: false, ui: true, packages: ['preact'] },
  pages: {
    kinds: ['rules', 'words', 'form', 'sql', 'commands', 'views', 'pages'],
    platform: true,
    ui: true,
    packages: ['preact', 'hono'],
  },
  tasks: { kinds: ['rules', 'words', 'sql', 'commands'], platform: true, ui: false, packages: [] },
}

/** Platform files without any effect: calendar days and the types of words. Every kind may use them. */
export const pureGround = ['src/platform/dates.ts', 'src/platform/words.ts', 'src/platform/fields.ts']

/** Views of the ui are pure; its plain files prepare style sheets, fonts and the little script at the start. */
const packagesOfUi = (path: string) =>
  path.endsWith('.tsx') ? ['preact', 'preact-render-to-string'] : ['preact', 'esbuild']

function refusePackage(from: string, place: Place, specifier: string): string | null {
  if (place.kind === 'test' || place.floor === 'platform' || place.floor === 'interop') return null
  const own = specifier.startsWith('node:')
  const name = own ? specifier : specifier.replace(/^(@[^/]+\/[^/]+|[^/]+).*$/, '$1')
  const launching = place.floor === 'launcher' || from.startsWith('src/launcher')
  if (launching) return own ? null : 'the launcher has no dependencies'
  if (place.floor === 'house' || (place.floor === 'ui' && own && from.endsWith('.ts'))) return null
  const allowed = place.floor === 'ui' ? packagesOfUi(from) : place.kind ? diets[place.kind].packages : []
  return allowed.includes(name) ? null : `${place.kind ?? place.floor} files do not use the package ${name}`
}

function refuseWithinCare(place: Place, target: Place): string | null {
  if (target.room === null || place.room === null) return null
  const ahead = corridor.indexOf(target.room) - corridor.indexOf(place.room)
  if (ahead > 0) return `the room ${target.room} lies after ${place.room}`
  if (place.kind === 'test') return null
  if (target.kind === 'test' || target.kind === null) return 'only tests import tests'
  if (place.kind === null || !diets[place.kind].kinds.includes(target.kind)) {
    return `${place.kind ?? 'these'} files do not import ${target.kind} files`
  }
  if (ahead < 0 && place.kind === 'pages' && target.kind === 'pages') return 'a page uses pages of its own room only'
  return null
}

/**
 * Null when `from` may import `to`, else the reason why not. Both are paths in the repository;
 * a package is written `package:hono`. Type imports count: knowing a shape is knowing its room.
 */
export function mayImport(from: string, to: string): string | null {
  const place = placeOf(from)
  if (place === null) return from.startsWith('src/') ? `${from} lies on no floor and in no room` : null
  if (place.floor === 'care' && place.kind === null) return `${from} has no kind: its ending says nothing`
  if (to.startsWith('package:')) return refusePackage(from, place, to.slice('package:'.length))
  const target = placeOf(to)
  if (target === null) {
    const free = place.kind === 'test' || place.floor === 'house'
    return free ? null : `${to} lies outside the house`
  }
  if (place.floor === 'care' && target.floor === 'care') return refuseWithinCare(place, target)
  if (place.kind === 'test') return null
  if (floors.indexOf(target.floor) > floors.indexOf(place.floor)) return `${target.floor} lies above ${place.floor}`
  if (target.floor === 'launcher' && !['launcher', 'house'].includes(place.floor))
    return 'only the roof knows the launcher'
  if (place.floor !== 'care' || place.kind === null) return null
  if (pureGround.includes(to)) return null
  const open = target.floor === 'ui' ? diets[place.kind].ui : diets[place.kind].platform
  return open ? null : `${place.kind} files do not import ${target.floor}`
}
