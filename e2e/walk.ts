// Walks through the house the way people do: opens the first page and follows every link that is there. What nobody can
// reach by a link has its example in screens.ts.

import type { Route } from '#platform/web/route.ts'
import { routes } from '#src/routes.ts'
import type { Seen, Visitor } from '#src/trial/visitor.ts'

/** One page somebody saw, and the row of the route table that answered. */
export type Sight = { route: Route; who: string; path: string; text: string }

export type Walk = { sights: Sight[]; deadLinks: string[] }

const mostOfOneRoute = 4

const started = 'the start'

/** These end the session of whoever walks by. */
/** Or leads to the sign-in server of an organisation and back. */
export const endsSession = (path: string): boolean =>
  /^\/(?:snel-weg|uitloggen|afmelden|inloggen\/(?:terug|organisatie))/.test(path)

const pattern = (path: string) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`)

export function routeOf(method: 'GET' | 'POST', path: string): Route | undefined {
  return routes.find((route) => route.method === method && pattern(route.path).test(path))
}

/** Where a page leads: the links on it that stay in the house. */
export function linksOn(html: string): string[] {
  const found = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  return [...new Set(found.map((href) => href.replace(/#.*$/, '')))].filter((href) => href.startsWith('/'))
}

async function open(visitor: Visitor, path: string): Promise<{ seen: Seen; path: string }> {
  let at = path
  let seen = await visitor.get(at)
  for (let turn = 0; turn < 5 && seen.location !== null; turn++) {
    at = seen.location
    seen = await visitor.get(at)
  }
  return { seen, path: at }
}

/** A file that the browser keeps is no page, whatever it holds. */
export const isPage = (seen: Seen): boolean =>
  (seen.headers.get('content-type') ?? '').startsWith('text/html') && !seen.headers.has('content-disposition')

/** Everything this visitor can reach from these pages, at most four of a kind; links that lead nowhere are told with their page. */
export async function walk(who: string, visitor: Visitor, from: readonly string[]): Promise<Walk> {
  const [queue, known, times] = [from.map((path) => ({ path, on: started })), new Set(from), new Map<Route, number>()]
  const outcome: Walk = { sights: [], deadLinks: [] }
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const asked = routeOf('GET', pathOf(next.path))
    if (asked === undefined) {
      outcome.deadLinks.push(`${who}: ${next.path} on ${next.on} is no address of the house`)
      continue
    }
    const turns = (times.get(asked) ?? 0) + 1
    times.set(asked, turns)
    if (turns > mostOfOneRoute || asked.rate === 'stream' || endsSession(next.path)) continue
    const { seen, path } = await open(visitor, next.path)
    // An address that was tried without a link may well be shut to this person; it must not break.
    if (seen.status >= (next.on === started ? 500 : 400))
      outcome.deadLinks.push(`${who}: ${next.path} on ${next.on} answers ${seen.status}`)
    const route = routeOf('GET', pathOf(path))
    if (route === undefined || seen.status !== 200 || !isPage(seen)) continue
    outcome.sights.push({ route, who, path, text: seen.text })
    for (const link of linksOn(seen.text)) {
      if (known.has(link)) continue
      known.add(link)
      queue.push({ path: link, on: path })
    }
  }
  return outcome
}

export const pathOf = (address: string): string => address.replace(/[?#].*$/, '')
