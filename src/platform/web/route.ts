/** A row of the route table. An incomplete row does not compile; a doubled one stops the start. */
import type { FormSchema } from './fields.ts'
import type { Answer, Page } from './page.ts'

/** Who may ask for it at all; who may see what is the door's to say. */
export type Reach =
  | 'everyone'
  | 'signedIn'
  | 'family'
  | 'coordinator'
  | 'worker'
  | 'localTeam'
  | 'peerWorker'
  | 'privacyOfficer'
  | 'administrator'
  | 'confirmer'
  | 'demonstration'
/**
 * How sure we have to be who asks: as sure as the door wants it; shown in the last five minutes, by the way in that somebody has; more than a code; or more
 * than a code in the last five minutes.
 */
export type Level = 'low' | 'recent' | 'substantial' | 'fresh'
export type LogAction = 'create' | 'read' | 'change' | 'delete' | 'print' | 'export' | 'logRead' | 'none'

export type Route = {
  method: 'GET' | 'POST'
  path: string
  /** The id of its screen in the design, such as G-05. */
  screen: string
  reach: Reach
  level: Level
  /** What it is for, as the family reads it in its log; empty where no dossier is opened. */
  purpose: string
  topics: readonly string[]
  action: LogAction
  /** The fields it takes; null for a GET. */
  form: FormSchema | null
  /** The names of its fields for a file; without one it takes words only. */
  files: readonly string[]
  rate: 'page' | 'act' | 'signIn' | 'stream' | 'export' | 'atOnce' | 'feed'
  handle: (page: Page) => Promise<Answer>
}

type Look = Pick<Route, 'reach' | 'purpose' | 'topics'> & { rate?: Route['rate']; action?: LogAction; level?: Level }
type Act = Look & { form: FormSchema; files?: readonly string[] }

const ofWork: readonly Reach[] = ['worker', 'localTeam', 'peerWorker', 'privacyOfficer', 'administrator', 'confirmer']
const lets: readonly Reach[] = ['administrator', 'confirmer']
export const isOfWork = ({ reach }: Pick<Route, 'reach'>): boolean => ofWork.includes(reach)
const levelOf = (look: Look): Level => look.level ?? (isOfWork(look) ? 'substantial' : 'low')

export const get = (path: string, screen: string, handle: Route['handle'], look: Look): Route => ({
  method: 'GET',
  path,
  screen,
  form: null,
  files: [],
  handle,
  ...look,
  level: levelOf(look),
  rate: look.rate ?? 'page',
  action: look.action ?? (look.purpose === '' ? 'none' : 'read'),
})

export const post = (path: string, screen: string, handle: Route['handle'], act: Act): Route => ({
  method: 'POST',
  path,
  screen,
  handle,
  ...act,
  files: act.files ?? [],
  level: levelOf(act),
  rate: act.rate ?? 'act',
  action: act.action ?? (act.purpose === '' ? 'none' : 'change'),
})

/** Rows that say the same method and path, or say too little. Empty when the table stands. */
export function tableFaults(routes: readonly Route[]): string[] {
  const seen = new Set<string>()
  return routes.flatMap((route) => {
    const key = `${route.method} ${route.path}`
    const faults = []
    if (seen.has(key)) faults.push(`${key} stands twice`)
    if (
      (route.reach === 'family' || route.reach === 'coordinator') &&
      (route.purpose === '' || !route.path.includes(':familyId'))
    )
      faults.push(`${key} opens a family without purpose`)
    if (route.action === 'export' && (route.level === 'low' || route.rate !== 'export'))
      faults.push(`${key} lets out a copy without a recent proof or a limit`)
    if (isOfWork(route) && (route.level === 'low' || route.level === 'recent'))
      faults.push(`${key} opens work to a code`)
    if (route.method === 'POST' && lets.includes(route.reach) && route.level !== 'fresh')
      faults.push(`${key} is an act of an administrator without a fresh proof`)
    if (route.method === 'POST' && route.form === null) faults.push(`${key} takes fields it does not name`)
    seen.add(key)
    return faults
  })
}
