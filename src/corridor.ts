// The corridor: which rooms there are, in which order, and what may import what.
// A room may use rooms before it, never after it; stairs between floors go down only.
// The reason for the order stands in ARCHITECTURE.md; `checks/corridor.test.ts` holds every file to it.

export const corridor = [
  'people',
  'families',
  'pass',
  'writing',
  'consent',
  'participants',
  'access',
  'wording',
  'log',
  'logChain',
  'entry',
  'staffEntry',
  'guidance',
  'knowledge',
  'invitation',
  'household',
  'members',
  'custody',
  'agreements',
  'capacity',
  'withheld',
  'helpQuestions',
  'newHelp',
  'statements',
  'circle',
  'speakers',
  'media',
  'childTurn',
  'weather',
  'threeHouses',
  'childCircle',
  'earlierHelp',
  'lifeEvents',
  'startConversation',
  'startPage',
  'story',
  'resilience',
  'experiments',
  'ownPage',
  'jim',
  'jimPause',
  'jimArrangement',
  'jimCheck',
  'shares',
  'shownPage',
  'dailyLife',
  'goingOn',
  'ownPieces',
  'legalPosition',
  'familyGroupPlan',
  'ownPlan',
  'plan',
  'strengths',
  'versions',
  'safety',
  'safetyPlan',
  'safetyUpkeep',
  'safetyFile',
  'safetySigns',
  'unasked',
  'reportingCode',
  'emergency',
  'goals',
  'scores',
  'steps',
  'picturePlan',
  'conditions',
  'ownGoals',
  'newGoals',
  'startTable',
  'meetings',
  'lettingGo',
  'reviews',
  'minutes',
  'atTable',
  'conversation',
  'preparation',
  'decisions',
  'help',
  'escalation',
  'placement',
  'adulthood',
  'closing',
  'messages',
  'peers',
  'peerTalk',
  'network',
  'school',
  'ourTeam',
  'dossier',
  'lookAs',
  'today',
  'paper',
  'paperRequest',
  'planExport',
  'removal',
  'rights',
  'question',
  'contactPerson',
  'worklist',
  'putOff',
  'steering',
  'learning',
  'administration',
  'staffRoles',
  'roleRequests',
  'organisations',
] as const

export type Room = (typeof corridor)[number]

/**
 * From the ground up. `launcher` is the cellar: it starts the database and the house, has no dependencies and
 * is known to the roof only. `house` is the roof: the files directly in `src`, where everything is put together.
 */
export const floors = ['launcher', 'platform', 'ui', 'care', 'interop', 'house'] as const

type Floor = (typeof floors)[number]

export const kinds = ['rules', 'words', 'form', 'sql', 'commands', 'views', 'pages', 'tasks', 'test'] as const

export type Kind = (typeof kinds)[number]

export type Place = { floor: Floor; room: Room | null; kind: Kind | null }

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

export function isRoom(name: string): name is Room {
  return (corridor as readonly string[]).includes(name)
}

function kindOf(file: string): Kind | null {
  if (/\.test\.tsx?$/.test(file)) return 'test'
  const parts = file.split('.')
  if (parts.length === 2 && parts[1] === 'ts') return 'rules'
  const kind = parts.length === 3 ? parts[1] : undefined
  const ending = kind === 'views' || kind === 'pages' ? 'tsx' : 'ts'
  return parts[2] === ending ? (kinds.find((one) => one === kind && one !== 'rules') ?? null) : null
}

/** Tests, and the programs that tests start (`trial/`). */
export const isTrial = (path: string) => /\.test\.tsx?$|\/trial\//.test(path)

/** Where a file lies, from its path in the repository (`src/care/goals/goal.ts`); null outside `src`. */
export function placeOf(path: string): Place | null {
  const [top, second, third, ...rest] = path.split('/')
  if (top !== 'src' || second === undefined) return null
  if (third === undefined) return { floor: 'house', room: null, kind: isTrial(path) ? 'test' : null }
  if (second === 'trial') return { floor: 'house', room: null, kind: 'test' }
  if (second !== 'care') {
    const floor = floors.find((one) => one === second && one !== 'house')
    return floor ? { floor, room: null, kind: isTrial(path) ? 'test' : null } : null
  }
  if (!isRoom(third)) return null
  return { floor: 'care', room: third, kind: kindOf(rest.at(-1) ?? '') }
}

/** The file or package that an import names, seen from the importing file. */
export function resolveImport(from: string, specifier: string): string {
  if (specifier.startsWith('#')) {
    const [floor, ...rest] = specifier.slice(1).split('/')
    const roots: Record<string, string> = { care: 'src/care', ui: 'src/ui', platform: 'src/platform', src: 'src' }
    return [roots[floor ?? ''] ?? floor, ...rest].join('/')
  }
  if (!specifier.startsWith('.')) return `package:${specifier}`
  const path = from.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') path.pop()
    else if (part !== '.') path.push(part)
  }
  return path.join('/')
}

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
