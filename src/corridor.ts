// The corridor: which rooms there are, in which order, and where each file of the house lies.
// A room may use rooms before it, never after it; stairs between floors go down only (`may-import.ts`).
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
  'calendar',
  'publicText',
  'guidance',
  'knowledge',
  'invitation',
  'household',
  'members',
  'custody',
  'agreements',
  'newShares',
  'capacity',
  'withheld',
  'helpQuestions',
  'newHelp',
  'statements',
  'circle',
  'speakers',
  'shares',
  'media',
  'circlePhoto',
  'childTurn',
  'weather',
  'threeHouses',
  'childCircle',
  'pictureCode',
  'earlierHelp',
  'lifeEvents',
  'startConversation',
  'startPage',
  'companyProposal',
  'story',
  'resilience',
  'childStrengths',
  'experiments',
  'ownPage',
  'jim',
  'jimPosition',
  'jimPause',
  'jimArrangement',
  'jimCheck',
  'jimSuccessor',
  'jimView',
  'shownPage',
  'dailyLife',
  'goingOn',
  'ownPieces',
  'legalPosition',
  'familyGroupPlan',
  'ownPlan',
  'plan',
  'strengths',
  'whereTo',
  'versions',
  'safety',
  'safetyPlan',
  'safetyUpkeep',
  'safetyFile',
  'safetySigns',
  'unasked',
  'stoppedJim',
  'reportingCode',
  'emergency',
  'goals',
  'scores',
  'steps',
  'picturePlan',
  'papers',
  'conditions',
  'ownGoals',
  'newGoals',
  'startTable',
  'startLookBack',
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
  'twoHomes',
  'messages',
  'peers',
  'familyAdvice',
  'peerTalk',
  'peerWorry',
  'peerAtStart',
  'matchRequest',
  'match',
  'network',
  'ownContact',
  'ourTeam',
  'childTeam',
  'askedIn',
  'signals',
  'schoolFile',
  'school',
  'circleMember',
  'lovedOne',
  'notifications',
  'familyRest',
  'dossier',
  'overview',
  'lookAs',
  'today',
  'sheets',
  'paper',
  'paperRequest',
  'interpreter',
  'copy',
  'planExport',
  'planPackage',
  'removal',
  'rights',
  'question',
  'contactPerson',
  'firstTalk',
  'familySigns',
  'worklist',
  'putOff',
  'steering',
  'learning',
  'administration',
  'staffRoles',
  'roleRequests',
  'peerCoach',
  'practiceSignal',
  'peerAdvice',
  'newFamily',
  'textDesk',
  'localTeam',
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
