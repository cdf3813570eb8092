// A1: every route, asked by everybody, with every method. A route that nothing is expected of fails.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Facts, Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { isLong, printGoal } from '#src/launcher/trial/play.ts'
import { routes } from '#src/routes.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import {
  type Aim,
  addressesIn,
  expected,
  type Method,
  methods,
  patternOf,
  standOf,
  unknownVisitor,
  withAbsentIds,
  withoutNonce,
} from './matrix.ts'
import { type Actor, arrange, factsOf } from './outsiders.ts'
import { expectNone } from './source.ts'

type Ask = { actor: Actor; pattern: string; path: string; aim: Aim; method: Method }
/** `traced` says how many refusal rows the request left. */
type Got = Ask & { status: number; body: string; traced: number }

let house: TrialHouse
let family: Id
let actors: Actor[]
let facts: Facts
before(async () => {
  house = await openTrialHouse()
  family = house.family('esra')
  actors = await arrange(house, family)
  facts = await factsOf(house)
})
after(() => house.close())

test('A1 matrix: each route gives each person the answer that the model expects', async () => {
  const met = await walk()
  const asks = asksFor(met)
  const got: Got[] = []
  let counted = await refusals()
  for (const ask of asks) {
    if (routes.some(({ path, rate }) => path === ask.pattern && rate === 'export')) await quarterLater()
    const answered = await answer(ask)
    if (ask.pattern.endsWith('/kind/beurt')) await phoneBack()
    const present = isNo(answered) ? await refusals() : counted
    got.push({ ...ask, ...answered, traced: present - counted })
    counted = present
  }
  const untraced = got.filter((each) => isRefused(each) && each.traced !== 1).map(told)
  const wrong = [...got.flatMap(judge), ...untraced]
  const reached = new Set(got.filter(({ status, aim }) => aim === 'met' && status < 400).map(({ pattern }) => pattern))
  const bodies = new Set(
    got.filter(({ status, method }) => status === 404 && method !== 'HEAD').map(({ body }) => body),
  )
  const hidden = got.filter(({ status }) => status === 404).length
  const traced = got.filter((each) => isRefused(each) && each.traced === 1).length
  const value = `${wrong.length}-wrong-of-${got.length}-requests,${routes.length}-routes,${reached.size}-patterns-reached,${hidden}-not-found,${traced}-refusals-traced`
  printGoal('A1', value, '0-wrong', wrong.length === 0 && bodies.size === 1)
  expectNone(wrong)
  assert.equal(bodies.size, 1, 'what is not there and what is not yours look alike')
})

test('a route without a row, and a row whose reach nobody knows, have no expectation', () => {
  const stand = { signedIn: true, works: false, inside: true, coordinates: false }
  assert.equal(expected(routes, '/gezin/:familyId/nergens', 'GET', stand, 'met'), null)
  const [first] = routes
  assert.ok(first)
  const planted = [{ ...first, reach: 'anybody' as 'everyone' }]
  assert.equal(expected(planted, first.path, 'GET', stand, 'met'), null)
})

/** Who asks ten copies in a quarter of an hour is told to wait (S11), whatever the route; here everybody took the time. */
const quarterLater = () => house.ask("update entry.attempt set at = at - interval '16 minutes'")

/** Whoever gave the phone to a child has it back at once, else everything after that is the child's. */
const phoneBack = () => house.ask('delete from entry.child_turn')

/** What somebody inside the family comes across: the first path of each route, by links and forms alone. */
async function walk(): Promise<Map<string, Map<string, string>>> {
  const found = new Map<string, Map<string, string>>()
  for (const { name, visitor } of actors.filter(isInside)) {
    const met = new Map<string, string>()
    const ahead = routes
      .filter(
        (route) =>
          route.method === 'GET' &&
          !/:(?!familyId)/.test(route.path) &&
          route.rate !== 'stream' &&
          !leaves.test(route.path),
      )
      .map((route) => filledIn(route.path))
    for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
      const page = await visitor.get(path)
      if (page.status >= 400) continue
      meet(met, path)
      for (const address of addressesIn(page.text)) if (meet(met, address) && isPage(address)) ahead.push(address)
    }
    found.set(name, met)
  }
  return found
}

// These end a session, so that the walk leaves them out and they are asked last of all.
const leaves = /uitloggen|snel-weg|kies|kind\/klaar$/

const madeUpWord = 'onbekend'
const madeUpSecret = 'A'.repeat(43)
const filledIn = (pattern: string) => pattern.replace(':familyId', family)
const isInside = ({ person }: Actor) => person !== null && standOf(facts, person, false, family, new Date()).inside
const isPage = (address: string) =>
  routes.some(
    (route) =>
      route.method === 'GET' &&
      route.rate !== 'stream' &&
      !leaves.test(route.path) &&
      route.path === patternOf(routes, address),
  )

function meet(met: Map<string, string>, address: string): boolean {
  const pattern = patternOf(routes, address)
  const isOther = /\/gezin\//.test(address) && !address.includes(family)
  if (pattern === null || met.has(pattern) || isOther) return false
  met.set(pattern, address)
  return true
}

// GET before POST, because a form may change what the next one finds. Signing out comes last of all.
function asksFor(met: Map<string, Map<string, string>>): Ask[] {
  const patterns = [...new Set(routes.map((route) => route.path))]
  const absent = newId()
  const asks = actors.flatMap((actor) =>
    patterns.flatMap((pattern) => {
      const own = met.get(actor.name)?.get(pattern)
      const path = own ?? [...met.values()].flatMap((paths) => paths.get(pattern) ?? [])[0]
      const real =
        path ??
        filledIn(pattern)
          .replace(/:\w*[kK]ind\b/g, madeUpWord)
          .replace(':secret', madeUpSecret)
          .replace(/:\w+/g, absent)
      const gone = withAbsentIds(real, family, absent)
      const isWhole = !/:(?!familyId)/.test(pattern)
      const aims: [Aim, string][] = [
        [own !== undefined ? 'met' : isWhole || path !== undefined ? 'real' : 'absent', real],
      ]
      if (path !== undefined && gone !== null && isInside(actor)) aims.push(['absent', gone])
      return aims.flatMap(([aim, path]) => methodsFor(actor).map((method) => ({ actor, pattern, path, aim, method })))
    }),
  )
  const late = ({ pattern, method }: Ask) => (leaves.test(pattern) ? 2 : method === 'POST' ? 1 : 0)
  return asks.toSorted((a, b) => late(a) - late(b))
}

// What HEAD and OPTIONS answer hangs on the route and the wall, so four kinds of people try them on every commit, all of them in the long run.
const methodsFor = ({ name }: Actor): readonly Method[] =>
  isLong || ['nobody signed in', 'parent with custody', 'coordinator', 'member of another family'].includes(name)
    ? methods
    : ['GET', 'POST']

async function answer({ actor, path, method, pattern }: Ask): Promise<{ status: number; body: string }> {
  if (method === 'POST') return seen(await actor.visitor.post(path))
  if (method === 'GET' && !isStream(pattern)) return seen(await actor.visitor.get(path))
  const ended = new AbortController()
  const cookie = [...actor.visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const given = await fetch(house.base + path, {
    method,
    redirect: 'manual',
    headers: { cookie },
    signal: ended.signal,
  })
  const body = given.status === 200 ? '' : withoutNonce(await given.text())
  ended.abort()
  return { status: statusOf(given.status, given.headers.get('location')), body }
}

const isStream = (pattern: string) => routes.some((route) => route.path === pattern && route.rate === 'stream')
const seen = (page: Awaited<ReturnType<Visitor['get']>>) => ({
  status: statusOf(page.status, page.location),
  body: withoutNonce(page.text),
})
const statusOf = (status: number, location: string | null) =>
  location?.startsWith('/inloggen') ? unknownVisitor : status

const standFor = ({ actor }: Ask) => ({
  ...standOf(facts, actor.person, actor.works, family, new Date()),
  oversees: actor.oversees ?? false,
  administers: actor.administers ?? false,
})

function judge(got: Got): string[] {
  const right = expected(routes, got.pattern, got.method, standFor(got), got.aim)
  const what = `${got.method} ${got.pattern} by ${got.actor.name} (${got.aim})`
  if (right === null) return [`${what}: nothing is expected of this route`]
  return right.includes(got.status) ? [] : [`${what}: ${got.status}, expected ${right.join(' or ')}`]
}

/**
 * Somebody signed in is told "not found" where the address names a real family: that leaves one row, whatever else the address names.
 * Only a made-up word in the address is no page at all and knocks on no door.
 */
const isNo = ({ status }: { status: number }): boolean => status === 404 || status === 403

const isRefused = ({ status, path, actor }: Got): boolean =>
  isNo({ status }) && actor.person !== null && path.includes(family) && !path.includes(madeUpWord)

const told = ({ method, pattern, path, actor, aim, traced }: Got): string =>
  `${method} ${pattern} by ${actor.name} (${aim}): refused, it left ${traced} rows, ${path.replace(family, '…')}`

async function refusals(): Promise<number> {
  const [row] = await house.ask<{ count: number }>(
    "select count(*)::integer as count from care.access_log where outcome = 'refused'",
  )
  return row?.count ?? 0
}
