// Goal A1: who gets which answer from which route, told by the route's reach and the model of passes; nothing here asks the database.
import type { Facts, Id } from '#care/pass/facts.ts'
import { passOf } from '#care/pass/pass.ts'
import type { Route } from '#platform/web/route.ts'

export const methods = ['GET', 'HEAD', 'POST', 'OPTIONS'] as const
export type Method = (typeof methods)[number]

/** How somebody stands to the family that is asked for. */
export type Stand = {
  readonly signedIn: boolean
  readonly works: boolean
  readonly inside: boolean
  readonly coordinates: boolean
  /** Answers questions about the log; reads no family. */
  readonly oversees?: boolean
  /** Lets people in and stops their access; reads no family. */
  readonly administers?: boolean
}

/**
 * Whose ids stand in the path: those this person met on an own page, real ones that somebody else met, or ids that nothing has.
 * A path without ids of things is always met.
 */
export type Aim = 'met' | 'real' | 'absent'

/** A way to the sign-in page counts as 401 here, so that it cannot pass for a page that led somewhere. */
export const unknownVisitor = 401

const shown = [200, 303]
const decided = [200, 303, 400, 403, 409, 410, 422, 429]
const toSignIn = [unknownVisitor]
const hidden = [404]

export function standOf(facts: Facts, person: Id | null, works: boolean, family: Id, at: Date): Stand {
  const pass = person === null ? [] : passOf(facts, person, family, at)
  return {
    signedIn: person !== null,
    works,
    inside: pass.length > 0,
    coordinates: pass.some(({ ground }) => ground === 'coordinator' || ground === 'standby'),
  }
}

/** The statuses that are right, or null when nothing says what is right: then the route lacks its row. */
export function expected(
  table: readonly Route[],
  path: string,
  method: Method,
  stand: Stand,
  aim: Aim,
): readonly number[] | null {
  const asked = method === 'HEAD' ? 'GET' : method
  const route = table.find((each) => each.path === path && each.method === asked)
  if (route === undefined) return table.some((each) => each.path === path) ? [405] : null
  const right = rightFor(route, stand, aim, method)
  // Whether a stranger is sent to sign in or told that nothing is there hangs on no object, so neither tells of one.
  return right === toSignIn && (aim === 'absent' || method === 'POST' || route.rate === 'stream')
    ? [unknownVisitor, 404]
    : right
}

function rightFor(
  { reach, path, rate }: Pick<Route, 'reach' | 'path' | 'rate'>,
  stand: Stand,
  aim: Aim,
  method: Method,
): readonly number[] | null {
  const found = method === 'POST' ? decided : shown
  switch (reach) {
    case 'everyone':
    case 'demonstration': {
      // Whoever comes back from a sign-in that was not begun here is told that it did not work.
      const comesIn = rate === 'signIn' || !stand.signedIn || method === 'POST'
      return [...found, ...(comesIn ? [unknownVisitor] : []), ...(path.includes(':') && aim === 'absent' ? hidden : [])]
    }
    case 'signedIn':
      if (!stand.signedIn) return toSignIn
      if (path.includes(':familyId')) return stand.inside ? found : hidden
      return [...found, ...hidden]
    case 'worker':
      if (!stand.signedIn) return toSignIn
      if (!stand.works || (aim === 'absent' && path.includes(':'))) return hidden
      return path.includes(':') ? [...found, ...hidden] : found
    case 'localTeam':
    case 'peerWorker':
      return stand.signedIn ? (stand.works ? [...found, ...hidden] : hidden) : toSignIn
    case 'confirmer':
      return stand.signedIn ? (stand.administers || stand.oversees ? [...found, ...hidden] : hidden) : toSignIn
    case 'administrator':
      return stand.signedIn ? (stand.administers ? [...found, ...hidden] : hidden) : toSignIn
    case 'privacyOfficer':
      if (!stand.signedIn) return toSignIn
      return stand.oversees ? [...found, ...hidden] : hidden
    case 'family':
      return stand.signedIn ? (stand.inside ? inside(found, aim, method) : hidden) : toSignIn
    case 'coordinator':
      if (!stand.signedIn) return toSignIn
      if (!stand.inside) return hidden
      return stand.coordinates ? inside(found, aim, method) : [403, 404]
    default:
      return null
  }
}

/** Within the family: what one met is there; of the rest one may see a part, and nothing of what is not there. */
function inside(found: readonly number[], aim: Aim, method: Method): readonly number[] {
  if (aim === 'absent') return method === 'POST' ? [403, 404, 422] : hidden
  return aim === 'met' && method !== 'POST' ? [...found, 403] : [...found, 403, 404]
}

const anyId = '[0-9a-f]{8}-[0-9a-f-]{27}'

/** The route whose path this is, if any; a path of words goes before one of ids. */
export function patternOf(table: readonly Route[], path: string): string | null {
  const [plain = ''] = path.split('?')
  const fits = table.filter((route) => new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}$`).test(plain))
  const fewest = fits.toSorted((a, b) => a.path.split(':').length - b.path.split(':').length)[0]
  return fewest?.path ?? null
}

/** The same path with other ids in place of those after the family's own, or null when it has none. */
export function withAbsentIds(path: string, family: Id, absent: Id): string | null {
  const [plain = ''] = path.split('?')
  const other = plain.replace(new RegExp(anyId, 'g'), (id) => (id === family ? id : absent))
  return other === plain ? null : other
}

/** Addresses in a page: links and the aims of forms. */
export function addressesIn(html: string): string[] {
  const found = [...html.matchAll(/\b(?:href|action)="(\/[^"#]*)/g)].map((match) => match[1] ?? '')
  return [...new Set(found.map((address) => address.replaceAll('&amp;', '&')))]
}

/** A page without what differs each time: the nonce of its script. */
export const withoutNonce = (html: string): string => html.replace(/nonce="[^"]*"/g, 'nonce=""')
