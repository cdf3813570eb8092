// Two houses that answer with the same bytes: what is random by itself taken out, and every page that one finds compared.
import { isLong } from '#src/launcher/trial/play.ts'
import { routes } from '#src/routes.ts'
import type { Seen, Visitor } from '#src/trial/visitor.ts'
import { type Form, formsIn } from './forms.ts'
import { addressesIn, patternOf } from './matrix.ts'

export const streams = new Set(routes.filter(({ rate }) => rate === 'stream').map(({ path }) => path))
export const ending = /^\/(?:snel-weg|uitloggen|instellingen\/uitloggen|kies|inloggen|code|zitting)/
const mostOfOneRoute = isLong ? 12 : 3

// Not packed, because random bytes pack differently.
export const asked = { 'accept-encoding': 'identity' }
// The square on a page for paper bears the address of the house, and the two have ports of their own.
const square = /d="(?:M\d+ \d+h1v1h-1z)+"/g

export type Pair = readonly [Visitor, Visitor]
/** What is random by itself: the nonce, the token of the session, and ids made since, each by its place. */
function bare(text: string, known: ReadonlySet<string>): string {
  const places = new Map<string, number>()
  return text
    .replace(/nonce="[^"]*"/g, 'nonce=""')
    .replace(/name="_token" value="[^"]*"/g, 'name="_token"')
    .replace(/data-session="\d+"/g, 'data-session')
    .replace(square, 'd=""')
    .replace(/je code: \d{6}/g, 'je code')
    .replace(/jouw code: [\dA-Z]{4} [\dA-Z]{4}/g, 'jouw code')
    .replace(/voor=\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\d\.\d{3}Z/g, 'voor=')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      if (known.has(id)) return id
      if (!places.has(id)) places.set(id, places.size)
      return `id-${places.get(id)}`
    })
}

const moment = /"\d{4}-\d\d-\d\dT[\d:.]+Z"/g

/** A copy for a machine lists by id, and ids made since differ: each list is laid in the order of what it says. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder).toSorted((a, b) => (said(a) < said(b) ? -1 : 1))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inOrder(part)]))
}

const said = (value: unknown): string => JSON.stringify(value).replace(/"[0-9a-f]{8}-[0-9a-f-]{27}"/g, '""')

/** What an answer says. A package holds the two copies that have addresses of their own, with check sums of the moment: its size is compared. */
function textOf({ text, headers }: Seen): string {
  const type = headers.get('content-type') ?? ''
  if (type.startsWith('application/zip')) return ''
  return type.startsWith('application/json') ? said(inOrder(JSON.parse(text.replace(moment, '""')))) : text
}

/** Letters of one moment lie in the demonstration in whatever order they were delivered. */
function lettersInOrder(text: string): string {
  const letter = /<section class="onsplan-card">.*?<\/section>/gs
  const letters = (text.match(letter) ?? []).toSorted()
  return text.replace(letter, () => letters.shift() ?? '')
}

const compared = ['content-type', 'content-length', 'etag', 'last-modified', 'location', 'cache-control', 'vary']

export function differs(path: string, one: Seen, other: Seen, known: ReadonlySet<string>): string[] {
  const heads = compared.filter(
    (name) =>
      !(name === 'content-length' && square.test(one.text)) &&
      bare(one.headers.get(name) ?? '', known) !== bare(other.headers.get(name) ?? '', known),
  )
  const ordered = path === 'GET /post' ? lettersInOrder : (text: string) => text
  const [a, b] = [ordered(bare(textOf(one), known)), ordered(bare(textOf(other), known))]
  const at = [...a].findIndex((character, i) => character !== b[i])
  return [
    ...(one.status === other.status ? [] : [`${path}: ${one.status} and ${other.status}`]),
    ...heads.map((name) => `${path}: another ${name}`),
    ...(a === b ? [] : [`${path}: "${a.slice(at - 60, at + 40)}" and "${b.slice(at - 60, at + 40)}"`]),
  ]
}

export type Walked = { wrong: string[]; pages: number; routes: Set<string>; forms: Form[] }

/** Follows every link that one finds, in both houses at once, and compares each answer. */
export async function walk(
  [here, there]: Pair,
  starts: readonly string[],
  known: ReadonlySet<string>,
): Promise<Walked> {
  const told: Walked = { wrong: [], pages: 0, routes: new Set(), forms: [] }
  const [queue, seen, times] = [[...starts], new Set(starts), new Map<string, number>()]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const [one, other] = await Promise.all([here, there].map((by) => by.get(path, asked)))
    if (one === undefined || other === undefined) continue
    told.wrong.push(...differs(`GET ${path}`, one, other, known))
    told.pages += 1
    told.routes.add(patternOf(routes, path) ?? path)
    if (one.status !== 200) continue
    told.forms.push(...formsIn(one.text, path.split('?')[0] ?? path, new Date()))
    // An address with an id made since leads nowhere in the other house: where it stands is compared, and it is not followed.
    const alsoThere = new Set(addressesIn(other.text))
    for (const next of addressesIn(one.text).filter((address) => alsoThere.has(address))) {
      const route = patternOf(routes, next) ?? next
      if (seen.has(next) || ending.test(next) || streams.has(route) || (times.get(route) ?? 0) >= mostOfOneRoute)
        continue
      seen.add(next)
      times.set(route, (times.get(route) ?? 0) + 1)
      queue.push(next)
    }
  }
  return told
}
