import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId, newSecret } from '#platform/clock.ts'
import { browserCookie } from '#platform/web/cookies.ts'
import { makeToken } from '#platform/web/csrf.ts'
import { securityHeaders } from '#platform/web/headers.ts'
import type { Route } from '#platform/web/route.ts'
import { printGoal } from '#src/launcher/trial/play.ts'
import { routes } from '#src/routes.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let esra: Visitor
before(async () => {
  house = await openTrialHouse()
  esra = await house.visitor('esra')
})
after(() => house.close())

const place = (route: Route) =>
  house.base +
  route.path.replaceAll(/:(\w+)/g, (_, name: string) =>
    name === 'familyId' ? house.family('esra') : name === 'kind' ? 'goal' : newId(),
  )
const formType = 'application/x-www-form-urlencoded'
const posts = routes.filter((route) => route.method === 'POST')
const hasPage = (route: Route) => routes.some((one) => one.method === 'GET' && one.path === route.path)

type Sent = { method?: string; headers?: Record<string, string>; body?: string }
const cookieOf = (visitor: Visitor) => [...visitor.cookies].map((pair) => pair.join('=')).join('; ')
async function send(visitor: Visitor, url: string, { method = 'POST', headers = {}, body = '' }: Sent) {
  const sent = { cookie: cookieOf(visitor), origin: house.base, 'content-type': formType, ...headers }
  const answer = await fetch(url, { method, redirect: 'manual', headers: sent, ...(method === 'GET' ? {} : { body }) })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const tokenFor = (visitor: Visitor) => makeToken(house.keys.keyFor('csrf'), visitor.token)
const good = () => new URLSearchParams({ _token: tokenFor(esra), _op: newId() }).toString()

test('S7 csrf: a form that did not come from our own page changes nothing, at every address', async () => {
  const others = makeToken(house.keys.keyFor('csrf'), newSecret())
  const cases: Record<string, () => Sent> = {
    'no token': () => ({ body: `_op=${newId()}` }),
    "another's token": () => ({ body: `_token=${others}&_op=${newId()}` }),
    'a foreign site': () => ({ body: good(), headers: { origin: 'https://elders.example' } }),
    'a site of null': () => ({ body: good(), headers: { origin: 'null' } }),
    'across sites': () => ({ body: good(), headers: { 'sec-fetch-site': 'cross-site' } }),
    'plain text': () => ({ body: good(), headers: { 'content-type': 'text/plain' } }),
    json: () => ({ body: '{}', headers: { 'content-type': 'application/json' } }),
    'another method': () => ({ method: 'PUT', body: good() }),
    'an override': () => ({ body: `_op=${newId()}`, headers: { 'x-http-method-override': 'GET' } }),
  }
  const operations = async () => (await house.ask('select 1 from care.operation')).length
  const before = await operations()
  const wrong: string[] = []
  for (const route of posts) {
    for (const [name, made] of Object.entries(cases)) {
      const { status } = await send(esra, place(route), made())
      if (![403, 405, 415].includes(status)) wrong.push(`${route.path} ${name}: ${status}`)
    }
    const asked = await send(esra, place(route), { method: 'GET' })
    if (!hasPage(route) && asked.status !== 405) wrong.push(`${route.path} GET: ${asked.status}`)
  }
  assert.equal(await operations(), before)
  printGoal('S7', `${wrong.length}of${posts.length * 10}`, '0', wrong.length === 0)
  assert.deepEqual(wrong, [])
})

test('S16 pollution: a field that reaches for the inside of an object is refused, at every address', async () => {
  const wrong: string[] = []
  for (const route of posts) {
    for (const name of [
      '__proto__',
      '__proto__[isAdmin]',
      'constructor',
      'constructor[prototype][isAdmin]',
      'prototype',
    ]) {
      const { status } = await send(esra, place(route), { body: `${good()}&${encodeURIComponent(name)}=1` })
      if (status !== 400) wrong.push(`${route.path} ${name}: ${status}`)
    }
  }
  assert.equal((Object.create({}) as { isAdmin?: unknown }).isAdmin, undefined)
  printGoal('S16', `${wrong.length}of${posts.length * 5}`, '0', wrong.length === 0)
  assert.deepEqual(wrong, [])
})

test('a field that a form does not offer is refused, at every address but the one that keeps what is typed', async () => {
  for (const route of posts.filter((one) => one.path !== '/concept')) {
    const { status } = await send(esra, place(route), { body: `${good()}&municipalityId=${newId()}` })
    assert.equal(status, 400, route.path)
  }
})

type Answered = Awaited<ReturnType<typeof send>>
const files = async (): Promise<string[]> =>
  [...(await esra.get('/hulp')).text.matchAll(/(?:src|href)="(\/a\/[^"]+)"/g)].map(([, path]) => path ?? '')

function headerFaults({ headers, status }: Answered, what: string): string[] {
  const kept = status === 200 && what.includes('/a/')
  return Object.entries(securityHeaders('x')).flatMap(([name, value]) => {
    const sent = (headers.get(name) ?? '').replace(/nonce-[^']+/, 'nonce-x')
    const given =
      name === 'content-security-policy' && (headers.get('content-disposition') ?? '').startsWith('attachment')
    const wanted =
      name === 'cache-control' && kept ? 'public, max-age=31536000, immutable' : given ? `${value}; sandbox` : value
    return sent === wanted ? [] : [`${what} ${status}: ${name} is "${sent}"`]
  })
}

test('S5 headers: every answer carries the whole set, with pages, forms, files, refusals and faults alike', async () => {
  const stranger = await house.visitor()
  await stranger.get('/')
  const faults: string[] = []
  const statuses = new Set<number>()
  const look = async (visitor: Visitor, url: string, sent: Sent) => {
    const answer = await send(visitor, url, sent)
    statuses.add(answer.status)
    faults.push(...headerFaults(answer, url.slice(house.base.length)))
  }
  // An open line does not end by itself; a stranger gets none.
  const gets = routes.filter((route) => route.method === 'GET')
  for (const route of gets) await look(stranger, place(route), { method: 'GET' })
  for (const route of gets.filter(({ path, rate }) => rate !== 'stream' && path !== '/snel-weg')) {
    await look(esra, place(route), { method: 'GET' })
  }
  for (const route of posts) await look(stranger, place(route), { body: '' })
  for (const path of await files()) await look(stranger, house.base + path, { method: 'GET' })
  const odd = ['/bestaat-niet', '/a/niets.js', `/?${'a'.repeat(5_000)}`, '/gezin/geen-id/wie-keek', '/.git/config']
  for (const path of odd) await look(stranger, house.base + path, { method: 'GET' })
  await look(stranger, `${house.base}/inloggen`, { body: 'a'.repeat(300_000) })
  await house.ask('revoke execute on function door.viewer from onsplan_web')
  await look(esra, `${house.base}/instellingen`, { method: 'GET' })
  await house.ask('grant execute on function door.viewer to onsplan_web')
  for (const status of [200, 303, 400, 401, 403, 404, 405, 413, 414, 415, 500]) {
    if (status === 405 || status === 415) await look(stranger, `${house.base}/inloggen`, oddly(status))
    assert.ok(statuses.has(status), `an answer of ${status} was looked at`)
  }
  printGoal('S5', `${faults.length}faults`, '0', faults.length === 0)
  assert.deepEqual(faults, [])
})

const oddly = (status: 405 | 415): Sent =>
  status === 405 ? { method: 'DELETE' } : { headers: { 'content-type': 'multipart/form-data' } }

test('the policy names no way around itself, and each answer has another nonce', async () => {
  const policies = [await esra.get('/hulp'), await esra.get('/hulp')].map(
    ({ headers }) => headers.get('content-security-policy') ?? '',
  )
  assert.doesNotMatch(policies.join(), /unsafe-|\*|https?:/)
  assert.notEqual(policies[0], policies[1])
})

test('a page loads nothing from another site', async () => {
  for (const path of ['/', '/hulp', '/inloggen', '/weer', '/privacy']) {
    const { text } = await esra.get(path)
    assert.doesNotMatch(text, /(?:src|href|action)="(?:https?:)?\/\//, path)
  }
})

test('what is not there and what is not shared are the same bytes', async () => {
  const olaf = await house.visitor('olaf')
  const bare = ({ text }: { text: string }) => text.replaceAll(/nonce="[^"]+"/g, '')
  const absent = await olaf.get('/bestaat-niet')
  const withheld = await olaf.get(`/gezin/${house.family('esra')}/wie-keek`)
  assert.deepEqual([absent.status, withheld.status], [404, 404])
  assert.equal(bare(absent), bare(withheld))
})

test('who asks for json is told in json what went wrong', async () => {
  const { status, headers, text } = await esra.get('/bestaat-niet', { accept: 'application/json' })
  assert.deepEqual([status, headers.get('content-type')], [404, 'application/problem+json'])
  assert.equal(JSON.parse(text).status, 404)
})

test('a database that is away says so, with a number to call and when to try again', async () => {
  const [kept] = await house.ask<{ text: string }>("select pg_get_functiondef('door.viewer'::regproc) as text")
  await house.ask(`create or replace function door.viewer(token bytea) returns json language plpgsql as
    $$ begin raise exception 'away' using errcode = '57P03'; end $$`)
  const seen = await esra.get('/instellingen')
  await house.ask(kept?.text ?? '')
  assert.deepEqual([seen.status, seen.headers.get('retry-after')], [503, '30'])
  assert.match(seen.text, /De site doet het even niet\./)
})

test('the cookie of a browser outlives no day, and holds nothing but chance', async () => {
  const stranger = await house.visitor()
  const { headers } = await stranger.get('/')
  assert.match(
    headers.get('set-cookie') ?? '',
    new RegExp(`^${browserCookie}=[\\w-]{43}; Max-Age=86400; Path=/; Secure; HttpOnly`),
  )
})
