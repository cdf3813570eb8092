// ab-02: the same house twice, alike but for what one person may not know. Whatever that person asks, both answer with the same bytes.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { isLong, printGoal } from '#src/launcher/trial/play.ts'
import { routes } from '#src/routes.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Seen, Visitor } from '#src/trial/visitor.ts'
import { type Form, formsIn } from './forms.ts'
import { addressesIn, patternOf } from './matrix.ts'
import { expectNone } from './source.ts'
import { type Hidden, hideSafety } from './worlds/hidden-safety.ts'

let plain: TrialHouse
let hiding: TrialHouse
let hidden: Hidden
before(async () => {
  ;[plain, hiding] = await Promise.all([openTrialHouse(), openTrialHouse()])
  await moveAway(hiding)
  hidden = await hideSafety(hiding)
})
after(() => Promise.all([plain.close(), hiding.close()]))

/** In one of the houses Joyce has a second home that only she and Dana know of; in the other nobody moved. */
async function moveAway(house: TrialHouse): Promise<void> {
  const [family, joyce] = [house.family('joyce'), house.person('joyce')]
  const where = {
    label: 'Bij mama',
    address: 'Een heel andere straat 118',
    phone: '06 00 00 44 09',
    'residents[]': joyce,
  }
  const secret = { 'secret[]': 'yes', 'readers[]': [joyce, house.person('dana')] }
  const made = await (await house.visitor('joyce')).post(`/gezin/${family}/gezin/huis`, { ...where, ...secret })
  assert.equal(made.status, 303)
}

const streams = new Set(routes.filter(({ rate }) => rate === 'stream').map(({ path }) => path))
const ending = /^\/(?:snel-weg|uitloggen|instellingen\/uitloggen|kies|inloggen|code|zitting)/
const mostOfOneRoute = isLong ? 12 : 3

// Not packed, because random bytes pack differently.
const asked = { 'accept-encoding': 'identity' }
// The square on a page for paper bears the address of the house, and the two have ports of their own.
const square = /d="(?:M\d+ \d+h1v1h-1z)+"/g

type Pair = readonly [Visitor, Visitor]
const both = async (who: string): Promise<Pair> => Promise.all([plain.visitor(who), hiding.visitor(who)])

/** What is random by itself: the nonce, the token of the session, and ids made since, each by its place. */
function bare(text: string, known: ReadonlySet<string>): string {
  const places = new Map<string, number>()
  return text
    .replace(/nonce="[^"]*"/g, 'nonce=""')
    .replace(/name="_token" value="[^"]*"/g, 'name="_token"')
    .replace(/data-session="\d+"/g, 'data-session')
    .replace(square, 'd=""')
    .replace(/je code: \d{6}/g, 'je code')
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

const compared = ['content-type', 'content-length', 'etag', 'last-modified', 'location', 'cache-control', 'vary']

function differs(path: string, one: Seen, other: Seen, known: ReadonlySet<string>): string[] {
  const heads = compared.filter(
    (name) =>
      !(name === 'content-length' && square.test(one.text)) &&
      bare(one.headers.get(name) ?? '', known) !== bare(other.headers.get(name) ?? '', known),
  )
  const [a, b] = [bare(textOf(one), known), bare(textOf(other), known)]
  const at = [...a].findIndex((character, i) => character !== b[i])
  return [
    ...(one.status === other.status ? [] : [`${path}: ${one.status} and ${other.status}`]),
    ...heads.map((name) => `${path}: another ${name}`),
    ...(a === b ? [] : [`${path}: "${a.slice(at - 60, at + 40)}" and "${b.slice(at - 60, at + 40)}"`]),
  ]
}

/** Every address that fits: with ids of what is hidden for what one cannot have met. */
function guesses(family: string, method: 'GET' | 'POST'): string[] {
  const words: Record<string, string> = { kind: 'zien' }
  return routes
    .filter((route) => route.method === method && !streams.has(route.path) && !ending.test(route.path))
    .flatMap(({ path }) => {
      const ids = /:(?!familyId|kind)/.test(path) ? hidden.ids : ['']
      return ids.map((id) =>
        path
          .replace(':familyId', family)
          .replace(/:(\w+)/g, (_, name: string) => words[name] ?? hidden.byName[name] ?? id),
      )
    })
}

type Walked = { wrong: string[]; pages: number; routes: Set<string>; forms: Form[] }

/** Follows every link that one finds, in both houses at once, and compares each answer. */
async function walk([here, there]: Pair, starts: readonly string[], known: ReadonlySet<string>): Promise<Walked> {
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
    for (const next of addressesIn(one.text)) {
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

async function send([here, there]: Pair, form: Form, known: ReadonlySet<string>): Promise<string[]> {
  const operation = newId()
  const post = (by: Visitor) => by.post(form.action, form.fields, operation, { 'accept-encoding': 'identity' })
  const [one, other] = await Promise.all([post(here), post(there)])
  return differs(`POST ${form.action}`, one, other, new Set([...known, operation]))
}

test('D-PEO-02, D-SAF-03 and D-SAF-13, ab-02: for whom the concern is about every page, act and mail is the same with and without what is hidden', async () => {
  const family = plain.family('ruben')
  assert.equal(family, hiding.family('ruben'), 'two copies of one house')
  const known = new Set(
    (
      await plain.ask<{ id: string }>(
        'select person_id as id from care.family_member union select family_id from care.family_member',
      )
    ).map(({ id }) => id),
  )
  const wrong: string[] = []
  let acts = 0
  const tried = new Set<string>()
  for (const who of ['ruben', 'esra', 'olaf']) {
    const pair = await both(who)
    const of = who === 'ruben' ? family : plain.family(who)
    const walked = await walk(pair, [...new Set([...guesses(family, 'GET'), ...guesses(of, 'GET')])], known)
    wrong.push(...walked.wrong)
    for (const route of walked.routes) tried.add(`GET ${route}`)
    if (who !== 'ruben') continue
    const forms = new Map(walked.forms.map((form) => [patternOf(routes, form.action) ?? form.action, form]))
    for (const path of guesses(family, 'POST')) {
      const pattern = patternOf(routes, path) ?? path
      if (!forms.has(pattern)) forms.set(pattern, { action: path, fields: {} })
    }
    for (const [pattern, form] of forms) {
      if (ending.test(form.action)) continue
      wrong.push(...(await send(pair, form, known)))
      tried.add(`POST ${pattern}`)
      acts += 1
    }
    const again = await walk(pair, guesses(family, 'GET'), known)
    wrong.push(...again.wrong)
  }
  const every = routes.filter(({ path }) => !streams.has(path) && !ending.test(path))
  const untried = every.map(({ method, path }) => `${method} ${path}`).filter((name) => !tried.has(name))
  printGoal(
    'ab-02',
    `${wrong.length}-differences,${every.length - untried.length}-of-${every.length}-routes,${acts}-acts`,
    '0-differences,every-route',
    wrong.length === 0 && untried.length === 0,
  )
  expectNone(wrong)
  assert.deepEqual(untried, [])
})

test('ab-02: no message went out, no page was told to look again, and nothing hangs on the family that its members count', async () => {
  for (const question of [
    'select count(*)::integer as n from entry.outbox',
    'select family_id, number from care.epoch order by 1',
    'select count(*)::integer as n from care.family_member',
    'select count(*)::integer as n from care.household h where not exists (select from care.household_vault v where v.household_id = h.id and v.secret)',
  ])
    assert.deepEqual(await hiding.ask(question), await plain.ask(question), question)
})

test('the comparison bites: a line that shows to whom it may not is a difference', async () => {
  const known = new Set<string>()
  const seen = (text: string, status = 200): Seen => ({ status, text, headers: new Headers(), location: null })
  assert.deepEqual(differs('/x', seen('gelijk'), seen('gelijk'), known), [])
  assert.equal(differs('/x', seen('gelijk'), seen('gelijk.'), known).length, 1)
  assert.equal(differs('/x', seen('gelijk'), seen('gelijk', 404), known).length, 1)
  const [one, other] = [newId(), newId()]
  assert.deepEqual(differs('/x', seen(one), seen(other), known), [], 'an id made since differs by itself')
  assert.equal(differs('/x', seen(`${one} ${one}`), seen(`${one} ${other}`), known).length, 1, 'but not in its place')
})
