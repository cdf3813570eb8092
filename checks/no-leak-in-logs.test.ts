// S25: what people write stands in their plan, and in no log, file, address, header, mail or page for somebody else, also not when things go wrong.
import assert from 'node:assert/strict'
import { chmodSync, chownSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { castMail } from '#db/cast/load.ts'
import { newId } from '#platform/clock.ts'
import { makeToken } from '#platform/web/csrf.ts'
import { makeTestDirectory } from '#src/launcher/throwaway.ts'
import { freePort, isLong, printGoal, startTrial, type Trial, wholeHouse } from '#src/launcher/trial/play.ts'
import { routes } from '#src/routes.ts'
import { openHouseOn, type TrialHouse } from '#src/trial/house.ts'
import { codeFor } from '#src/trial/mail.ts'
import { type Seen, Visitor } from '#src/trial/visitor.ts'
import { familyOf, formOf } from './act-forms.ts'
import { examples } from './acts.ts'
import type { Example } from './example-act.ts'
import type { Form } from './forms.ts'
import {
  type Heard,
  inAddresses,
  inErrorPages,
  inFiles,
  inHeaders,
  inMails,
  inOutput,
  mangled,
  newCanary,
  planted,
  type Search,
  searchFor,
} from './leaks.ts'
import { addressesIn, patternOf } from './matrix.ts'
import { expectNone } from './source.ts'

let directory: string
let running: Trial
let house: TrialHouse
const said: string[] = []
before(async () => {
  directory = makeTestDirectory()
  running = await begin()
  assert.ok(Number.isFinite(await running.ready), running.said())
  const ownerUrl = ownerUrlIn(directory)
  house = await openHouseOn({ ownerUrl, folder: directory, base: running.base, leave: async () => {} })
})
after(async () => {
  running.signal('SIGTERM')
  await running.ended
  rmSync(directory, { recursive: true, force: true })
})

/** The whole house as people start it: launcher, database, web and worker. Nobody is held up for asking fast. */
async function begin(): Promise<Trial> {
  return startTrial(directory, await freePort(), ['env', 'ONSPLAN_PACE=0'], wholeHouse)
}

function ownerUrlIn(directory: string): string {
  const { socketDirectory } = JSON.parse(readFileSync(join(directory, 'lease'), 'utf8')) as { socketDirectory: string }
  const password = readFileSync(join(directory, 'owner-password'), 'utf8').trim()
  return `postgres://ons_plan_owner:${password}@localhost/postgres?host=${encodeURIComponent(socketDirectory)}`
}

const visitors: Visitor[] = []
const sentFor = new WeakMap<Seen, { what: string; sent: string }>()
const secrets = new Set(['999990020'])
const cookies = new Set<string>()

/** By the way in that a demonstration has; without a key a stranger. */
async function signIn(key?: string): Promise<Visitor> {
  const visitor = new Visitor(house.base, house.keys, Buffer.alloc(0))
  visitors.push(visitor)
  if (key !== undefined) await visitor.post('/kies', { account: house.account(key), device: 'own' })
  keepCookies(visitor)
  return visitor
}

function keepCookies(visitor: Visitor): void {
  for (const value of visitor.cookies.values())
    if (value.length > 30) cookies.add(value).add(Buffer.from(value, 'base64url').toString('hex'))
}

const sitting = new Map<string, Visitor>()
/** Somebody who signed in before. */
async function again(key: string): Promise<Visitor> {
  const visitor = sitting.get(key) ?? (await signIn(key))
  sitting.set(key, visitor)
  return visitor
}

async function post(by: Visitor, form: Form, operation = newId(), headers: Record<string, string> = {}): Promise<Seen> {
  const seen = await by.post(form.action, form.fields, operation, headers)
  sentFor.set(seen, { what: `POST ${form.action}`, sent: JSON.stringify(form) })
  return seen
}

type Raw = { method: string; path: string; body?: string; headers?: Record<string, string> }

/** What no browser would send. A body that is far too large may end the connection instead of being answered. */
async function raw(by: Visitor, { method, path, body, headers = {} }: Raw): Promise<void> {
  const cookie = [...by.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const all = { 'content-type': 'application/x-www-form-urlencoded', origin: by.base, cookie, ...headers }
  const asked = { method, redirect: 'manual', headers: all, ...(body === undefined ? {} : { body }) } as const
  const answer = await fetch(by.base + path, asked).catch(() => null)
  if (answer === null) return
  const location = answer.headers.get('location')
  const seen = { status: answer.status, text: await answer.text(), headers: answer.headers, location }
  by.seen.push(seen)
  sentFor.set(seen, { what: `${method} ${path}`, sent: `${path} ${body} ${JSON.stringify(headers)}` })
}

type Act = { example: Example; form: Form; operation: string }

/** Every act, with canaries in its words; where a form takes no such word it is done with plain ones, so that the next act finds it. */
async function doEverything(): Promise<Act[]> {
  const landings = new Map<string, string>()
  const acts: Act[] = []
  for (const example of examples) {
    const by = await signIn(example.who)
    const family = familyOf(house, example.who)
    const plain = await formOf(example, by, { house, family, landings })
    if (typeof example.from[0] === 'function') giveKeysBack()
    if (plain === undefined) continue
    const tries = [planted(plain), plain]
    for (const form of tries) {
      const operation = newId()
      const { location } = await post(by, form, operation)
      if (location === null) continue
      landings.set(example.act, location)
      acts.push({ example, form, operation })
      break
    }
  }
  return acts
}

/** What an example does without the web makes files in the key store; the house, which is not root, has to read them. */
function giveKeysBack(): void {
  const { uid, gid } = statSync(house.keysDirectory)
  const paths = readdirSync(house.keysDirectory, { recursive: true }).map((name) =>
    join(house.keysDirectory, `${name}`),
  )
  for (const path of paths) {
    // A key that is being written goes by another name for a moment.
    const file = statSync(path, { throwIfNoEntry: false })
    if (file !== undefined && file.uid !== uid) chownSync(path, uid, gid)
  }
}

/** A code by mail, once typed wrong and once right; a card with a code, tried by somebody else. */
async function comeIn(): Promise<void> {
  const stranger = await signIn()
  const code = await codeFor(house, stranger, castMail('mirjam'))
  secrets.add(code)
  await post(stranger, { action: '/inloggen/code', fields: { code: ['000000'], device: ['own'] } })
  const inside = await post(stranger, { action: '/inloggen/code', fields: { code: [code], device: ['own'] } })
  assert.equal(inside.status, 303, 'the code of the mail lets in')
  keepCookies(stranger)
  const fact = newCanary()
  const key = { mail: [`${newCanary()}@elders.invalid`], fact: [fact] }
  await post(await signIn('petra'), { action: `/beheer/mensen/${house.person('dana')}/sleutel`, fields: key })
  const invited = { person: [house.person('jan')], fact: [fact], channel: ['card'], mail: [''] }
  await house.ask('delete from entry.session where account_id = $1', [house.account('jan')])
  await house.ask('delete from entry.account where id = $1', [house.account('jan')])
  const card = await post(await signIn('bram'), { action: `/gezin/${house.family('sam')}/uitnodigen`, fields: invited })
  const onCard = /code: (\S{4} \S{4})/.exec(card.text)?.[1] ?? ''
  assert.notEqual(onCard, '', 'the card bears a code')
  for (const form of [onCard, onCard.replace(' ', '')]) secrets.add(form)
  for (const typed of [newCanary(), onCard])
    await post(await signIn(), { action: '/code', fields: { code: [typed], fact: [typed === onCard ? 'iets' : fact] } })
  await post(await signIn(), {
    action: '/inloggen/werk',
    fields: { credential: [`{"id":"${newCanary()}`], back: [''] },
  })
  await post(await signIn('dana'), { action: '/zoeken', fields: { name: [newCanary()] } })
  await post(await signIn('esra'), { action: '/concept', fields: { _draft: ['/gezin/x'], words: [newCanary()] } })
}

/** The address of each route as somebody met it, or with ids that nothing has. */
function addresses(): Map<string, string> {
  const shapes = new Map<string, string>()
  for (const address of visitors.flatMap(({ seen }) => seen.flatMap(({ text }) => addressesIn(text))))
    shapes.set((address.split('?')[0] ?? '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ''), address.split('?')[0] ?? '')
  const met = new Map([...shapes.values()].map((address) => [patternOf(routes, address), address]))
  return new Map(routes.map(({ path }) => [path, met.get(path) ?? path.replace(/:\w+/g, newId)]))
}

// These leave the house or never end.
const leaves = /uitloggen|snel-weg|kies|nieuws/
const large = 25_000

/** Ways to ask wrongly: each with words that belong nowhere. */
const wrongly: readonly ((path: string, by: Visitor) => Raw)[] = [
  (path) => ({ method: 'GET', path: `${path}?terug=${newCanary()}&naam=${newCanary()}` }),
  (path) => ({ method: 'GET', path: path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[^/]*$/, newCanary()) }),
  (path) => ({ method: 'PUT', path, body: newCanary() }),
  (path) => ({ method: 'POST', path, body: `words=${newCanary()}` }),
  (path, by) => ({ method: 'POST', path, body: `_token=${tokenOf(by)}&_op=${newCanary()}&words=${newCanary()}` }),
  (path, by) => ({ method: 'POST', path, body: `_token=${tokenOf(by)}&_op=${newId()}&${newCanary()}=${newCanary()}` }),
  (path, by) => ({ method: 'POST', path, body: `_token=${tokenOf(by)}&words=${newCanary()}%01%ff` }),
  (path) => ({ method: 'POST', path, body: `{"words":"${newCanary()}`, headers: { 'content-type': 'text/plain' } }),
  (path, by) => ({ method: 'POST', path, body: `_token=${tokenOf(by)}&words=${newCanary().repeat(large)}` }),
  (path) => ({ method: 'POST', path, body: newCanary(), headers: { origin: `https://${newCanary()}.invalid` } }),
  (path) => ({ method: 'GET', path, headers: { accept: 'application/json', 'user-agent': newCanary() } }),
  (path) => ({ method: 'GET', path, headers: { referer: `https://x.invalid/${newCanary()}`, cookie: newCanary() } }),
]

const tokenOf = (by: Visitor): string => makeToken(house.keys.keyFor('csrf'), by.token)

/** Every route by a stranger, somebody of another family and somebody of the house; wrongly in all ways in the long run, in turn for a commit. */
async function askWrongly(): Promise<void> {
  const by = [await signIn(), await signIn('joyce'), await signIn('esra'), await signIn('dana')]
  let turn = 0
  for (const [pattern, path] of addresses()) {
    if (leaves.test(pattern)) continue
    const ways = isLong ? wrongly : [0, 1].map((n) => wrongly[(turn * 2 + n) % wrongly.length])
    const askers = isLong ? by : [by[turn % by.length] as Visitor]
    const asks = askers.flatMap((one) => [
      () => one.get(path),
      ...ways.map((way) => () => (way === undefined ? one.get(path) : raw(one, way(path, one)))),
    ])
    await Promise.all(asks.map((ask) => ask()))
    turn += 1
  }
}

/** Each act again: twice, changed under its id, by somebody of another family, by a stranger, and with words for ids. */
async function sendWrongly(acts: readonly Act[]): Promise<void> {
  const [stranger, other] = [await signIn(), await signIn('joyce')]
  for (const [turn, { example, form, operation }] of acts.entries()) {
    const own = await again(example.who)
    const ways = [
      () => post(own, form, operation),
      () => post(own, mangled(form)),
      () => post(other, planted(form)),
      () => post(own, planted(form), operation),
      () => post(stranger, planted(form)),
    ]
    const few = [ways[1], ways[[0, 2, 3, 4][turn % 4] ?? 0]]
    await Promise.all((isLong ? ways : few).map((way) => way?.()))
  }
}

const tablesOfPeople = `select format('alter table %s', c.oid::regclass) as alter from pg_class c
  where c.relnamespace in ('care'::regnamespace, 'safety'::regnamespace) and c.relkind = 'r' and not c.relispartition and c.relname !~ '^access_log'`

/** A database that takes no row says of each which one it did not take. Answers how often the house said that something went wrong. */
async function whileNothingIsTaken(acts: readonly Act[]): Promise<number> {
  const tables = await house.ask<{ alter: string }>(tablesOfPeople)
  const all = (what: string) => house.ask(tables.map(({ alter }) => `${alter} ${what}`).join(';'))
  await all('add constraint takes_nothing check (false) not valid')
  let faults = 0
  for (const { example, form } of isLong ? acts : acts.filter((_, n) => n % 2 === 0)) {
    const { status } = await post(await again(example.who), planted(form))
    if (status === 500) faults += 1
  }
  await all('drop constraint takes_nothing')
  return faults
}

/** Somebody holds a table for too long; the mail cannot leave; part of the database is struck down, and then all of it. */
async function whileThingsBreak(acts: readonly Act[]): Promise<void> {
  const forms = acts.filter(({ example }) => example.who === 'esra').slice(0, 8)
  const esra = await signIn('esra')
  const sendAll = () => Promise.all(forms.map(({ form }) => post(esra, planted(form)).catch(() => null)))
  const holder = new pg.Client({ connectionString: house.ownerUrl })
  await holder.connect()
  await holder.query('begin; lock table care.goal, care.operation in access exclusive mode')
  await Promise.all([sendAll(), pause(2_500).then(() => holder.end())])
  const mail = join(directory, 'mail')
  chmodSync(mail, 0o500)
  await post(await signIn(), { action: '/inloggen', fields: { mail: [castMail('esra')] } })
  await pause(1_500)
  chmodSync(mail, 0o700)
  const activity = "select pid from pg_stat_activity where usename = 'onsplan_web'"
  const backends = await house.ask<{ pid: number }>(activity)
  const [stat] = await house.ask<{ query: string }>(
    "select string_agg(query, E'\\n') as query from pg_stat_activity where usename <> 'ons_plan_owner'",
  )
  said.push(stat?.query ?? '')
  await house.ask(failsWithARow)
  await house.close()
  await Promise.all([sendAll(), pause(20).then(() => strikeOne(backends.map(({ pid }) => pid)))])
  await untilWell()
  const postmaster = Number(readFileSync(join(directory, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])
  await Promise.all([sendAll(), pause(20).then(() => process.kill(postmaster, 'SIGKILL'))])
  await untilWell()
}

/** The first of these processes that is still there: what the house does not use it ends by itself. */
function strikeOne(pids: readonly number[]): void {
  const struck = pids.find((pid) => {
    try {
      return process.kill(pid, 'SIGKILL')
    } catch {
      return false
    }
  })
  assert.ok(struck, 'a part of the database worked for the house')
}

async function untilWell(): Promise<void> {
  for (let n = 0; n < 200; n += 1) {
    const answer = await fetch(`${running.base}/health`).catch(() => null)
    if (answer?.status === 200) return
    await pause(50)
  }
  assert.fail('the house does not get well again')
}

/** The next time that the house is prepared the database refuses a row, and says which. */
const failsWithARow = `create function public.refuse_a_row() returns event_trigger language plpgsql as $$
  begin raise exception 'a row was refused' using errcode = '23514', detail = 'Failing row contains (${newCanary()}).'; end $$;
  create event trigger refuses_a_row on ddl_command_start when tag in ('CREATE POLICY') execute function public.refuse_a_row()`

async function failToStart(): Promise<void> {
  running.signal('SIGTERM')
  await running.ended
  said.push(running.said())
  running = await begin()
  const { code } = await running.ended
  said.push(running.said())
  assert.equal(code, 1, 'a house that cannot be prepared does not start')
}

test('S25 no-leak-in-logs: what people write, and what lets them in, is found in no log, file, address, header, mail or page of somebody else', async () => {
  await comeIn()
  const acts = await doEverything()
  await askWrongly()
  await sendWrongly(acts)
  const faults = await whileNothingIsTaken(acts)
  await whileThingsBreak(acts)
  await failToStart()
  const heard: Heard[] = visitors.flatMap(({ seen }) =>
    seen.map((one) => ({ seen: one, what: 'GET', sent: '', ...sentFor.get(one) })),
  )
  const places: ((search: Search) => string[])[] = [
    ...said.map(inOutput),
    ...[inFiles(directory), inMails(directory)],
    ...[inAddresses(heard), inHeaders(heard), inErrorPages(heard)],
  ]
  const search = searchFor(secrets, cookies)
  const found = places.flatMap((place) => place(search))
  const value = `${found.length}-canaries-in-${places.length}-places,${acts.length}-acts,${heard.length}-answers,${faults}-faults`
  printGoal('S25', value, '0', found.length === 0)
  console.log('GOAL S25-push SKIP there are no push messages, metrics or traces yet')
  expectNone([...new Set(found)].slice(0, 40))
  assert.ok(acts.length > examples.length * 0.9, 'nearly every act was done')
  assert.ok(faults > 30, `only ${faults} faults were provoked`)
})
