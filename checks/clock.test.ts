// R9: the clock turns, jumps and differs while the house runs: nothing stands in another order, no session lives longer, no span is
// negative, and who turns 12, 16, 18 or 23 does so at midnight in the Netherlands.
import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { linkLog, makeLogMonths } from '#care/logChain/logChain.tasks.ts'
import { newId, shiftedClock, systemClock } from '#platform/clock.ts'
import { openPool, type Pool } from '#platform/database/pool.ts'
import { ageOn, asDay, dayOf } from '#platform/dates.ts'
import { chance, isLong, printGoal, seed } from '#src/launcher/trial/play.ts'
import { routes } from '#src/routes.ts'
import { serve } from '#src/server.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { readChain, untilLinked } from '#src/trial/log-chain.ts'
import { Visitor } from '#src/trial/visitor.ts'
import { ageAt, asText, type BirthdayCase, birthdayAt, birthdayCase, offsetAt, turnsOf } from './by-hand.ts'

const cases = isLong ? 10_000 : 2_000
const readers = isLong ? ['esra', 'deniz', 'dana', 'nadia'] : ['dana']
const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000]

let house: TrialHouse
let jobs: Pool
let shift = 0
before(async () => {
  house = await openTrialHouse()
  jobs = openPool(house.jobUrl, 1)
})
after(async () => {
  await jobs.end()
  await house.close()
})

/** What was looked at and what was wrong, for the line of the goal. */
const seen = { ages: 0, order: 0, sessions: 0, spans: 0 }
const wrong = { ages: 0, order: 0, sessions: 0, spans: 0 }

/** One test's part of the goal: what it looks at, and what was otherwise than it should be. */
function looking(at: keyof typeof seen) {
  const otherwise: string[] = []
  return {
    that(what: string, isRight: boolean) {
      seen[at] += 1
      if (isRight) return
      wrong[at] += 1
      otherwise.push(what)
    },
    foundNone: () => assert.deepEqual(otherwise.slice(0, 10), []),
  }
}
type Looking = ReturnType<typeof looking>

/** The clock jumps, and the job makes the months of the log as it does every minute. */
async function setClock(moment: number): Promise<void> {
  shift = moment - Date.now()
  await house.moveClock(shift)
  await makeLogMonths(jobs)
}

// ---- ages

/** What the database makes of each, with its own clock standing at that very moment; undone afterwards. */
async function askedOf(database: pg.Client, all: readonly BirthdayCase[]): Promise<{ age: number; turns: string }[]> {
  await database.query(`begin;
    create or replace function door.now() returns timestamptz language sql stable return current_setting('trial.moment')::timestamptz;
    create function pg_temp.at_each(born date[], moments timestamptz[], ages integer[]) returns table (age integer, turns text) language plpgsql as $$
    begin
      for n in 1 .. cardinality(born) loop
        perform set_config('trial.moment', moments[n]::text, true);
        return query select door.age_on(born[n], door.today()), door.birthday(born[n], ages[n])::text;
      end loop;
    end $$`)
  try {
    const { rows } = await database.query('select age, turns from pg_temp.at_each($1, $2, $3)', [
      all.map(({ born }) => asText(born)),
      all.map(({ moment }) => new Date(moment).toISOString()),
      all.map(({ age }) => age),
    ])
    return rows
  } finally {
    await database.query('rollback')
  }
}

test('R9 clock: who turns 12, 16, 18 or 23 does so at midnight in the Netherlands, by the rules, by the database and counted by hand', async () => {
  const next = chance(seed)
  const all = Array.from({ length: cases }, () => birthdayCase(next))
  const database = new pg.Client({ connectionString: house.ownerUrl })
  await database.connect()
  const found = await askedOf(database, all)
  await database.end()
  const look = looking('ages')
  for (const [n, { born, age, moment }] of all.entries()) {
    const byHand = `${ageAt(born, moment)} turns ${asText(birthdayAt(born, age))}`
    const byRules = ageOn(asDay(asText(born)), dayOf(new Date(moment)))
    const isRight = byHand === `${found[n]?.age} turns ${found[n]?.turns}` && ageAt(born, moment) === byRules
    look.that(
      `${asText(born)} at ${new Date(moment).toISOString()}: by hand ${byHand}, by the rules ${byRules}`,
      isRight,
    )
  }
  for (const [what, of] of [
    ['29 February', all.filter(({ born }) => asText(born).endsWith('02-29'))],
    ['summer time', all.filter(({ moment }) => offsetAt(moment) === 2)],
    ['winter time', all.filter(({ moment }) => offsetAt(moment) === 1)],
    ['not yet', all.filter(({ born, age, moment }) => ageAt(born, moment) === age - 1)],
    ['just turned', all.filter(({ born, age, moment }) => ageAt(born, moment) === age)],
  ] as const)
    assert.ok(of.length >= cases / 10, `${what}: ${of.length} of ${cases}`)
  look.foundNone()
})

// ---- sessions

const [toSummer, toWinter] = turnsOf(2027)
const turns = [
  ['to summer time', toSummer],
  ['to winter time', toWinter],
  ['into 29 February 2028', Date.UTC(2028, 1, 28, 23)],
  ['out of 29 February 2028', Date.UTC(2028, 1, 29, 23)],
  ['into the new year', Date.UTC(2027, 11, 31, 23)],
] as const

// Looking at the own settings shows whether somebody is known, and leaves the session as it is.
const isKnown = async (visitor: Visitor) => (await visitor.get('/instellingen')).text.includes('Waar je bent ingelogd')
const goesOn = (visitor: Visitor) =>
  house.ask('update entry.session set seen_at = door.now() where token_hash = sha256($1)', [visitor.token])

test('R9 clock: a session lives its half hour, its quarter on a shared phone and its twelve hours, however the clock on the wall turns meanwhile', async () => {
  const look = looking('sessions')
  const lives = async (what: string, visitor: Visitor) => look.that(`${what} lives`, await isKnown(visitor))
  const isOver = async (what: string, visitor: Visitor) => look.that(`${what} is over`, !(await isKnown(visitor)))
  for (const [night, turn] of turns) {
    const start = turn - 10 * minute
    await setClock(start)
    const [own, shared] = [await house.visitor('esra'), await house.visitor('esra', 'shared')]
    await setClock(start + 14 * minute)
    await lives(`14 minutes on a shared phone, ${night},`, shared)
    await setClock(start + 16 * minute)
    await isOver(`16 minutes on a shared phone, ${night},`, shared)
    await setClock(start + 29 * minute)
    await lives(`29 minutes, ${night},`, own)
    await setClock(start + 31 * minute)
    await isOver(`31 minutes, ${night},`, own)
    await setClock(turn - 6 * hour)
    const long = await house.visitor('esra')
    await setClock(turn + 6 * hour - minute)
    await goesOn(long)
    await lives(`a minute short of 12 hours, ${night},`, long)
    await setClock(turn + 6 * hour + minute)
    await goesOn(long)
    await isOver(`12 hours and a minute, ${night},`, long)
  }
  await setClock(Date.now())
  look.foundNone()
})

for (const [jump, moved] of [
  [-10 * minute, 'back ten minutes'],
  [-400 * day, 'back 400 days'],
  [30 * 365.25 * day, 'ahead 30 years'],
] as const) {
  test(`R9 clock: when the clock is set ${moved}, a session of before is over and not kept for that long`, async () => {
    const look = looking('sessions')
    await setClock(Date.now())
    const visitor = await house.visitor('esra')
    look.that('known before', await isKnown(visitor))
    await setClock(Date.now() + jump)
    look.that('over after', !(await isKnown(visitor)))
    await setClock(Date.now())
    look.foundNone()
  })
}

// ---- order and spans

const place = () => `/gezin/${house.family('esra')}/goed-en-lastig/goed`
const fields = (words: string) => ({ words, audience: 'plan', 'about[]': house.person('esra') })
/** One text of Esra, and her acts on it as they came. */
type Worded = { item: string; acts: string[] }

async function wordAgain(visitor: Visitor, worded: Worded): Promise<void> {
  const no = worded.acts.length
  const operation = newId()
  const path = no === 0 ? `${place()}/nieuw` : `${place()}/${worded.item}/aanpassen`
  const answer = await visitor.post(
    path,
    { ...fields(`Zo is het ${no + 1}.`), ...(no === 0 ? {} : { base: `${no}` }) },
    operation,
  )
  assert.equal(answer.status, 303, `wording ${no + 1} at ${new Date(Date.now() + shift).toISOString()}`)
  if (no === 0) worded.item = operation
  worded.acts.push(operation)
}

const isRising = (numbers: readonly number[]) => numbers.every((number, n) => n === 0 || number > (numbers[n - 1] ?? 0))

/** The acts as the chain of the log has them, and the moments that their rows tell. */
async function actsInChain({ acts }: Worded): Promise<{ no: number; at: number }[]> {
  await untilLinked(house, () => linkLog(jobs))
  return house.ask(
    `select k.no::integer as no, extract(epoch from o.at)::float8 as at from unnest($1::uuid[]) with ordinality a(id, n)
     join care.operation o on o.id = a.id
     join care.access_log l on l.family_id = o.family_id and l.at = o.at and l.object_class = 'strength'
     join care.access_log_link k on k.municipality_id = l.municipality_id and k.event = l.id order by a.n`,
    [acts],
  )
}

/** Where each wording stands on the page of earlier words; the newest may come first or last, but one order it is. */
async function inOneOrder(visitor: Visitor, { item, acts }: Worded): Promise<boolean> {
  const { text } = await visitor.get(`/gezin/${house.family('esra')}/woorden/goed/${item}`)
  const places = acts.map((_, n) => text.indexOf(`Zo is het ${n + 1}.`))
  return !places.includes(-1) && (isRising(places) || isRising(places.toReversed()))
}

test('R9 clock: wordings, log and chain keep the order of what was done while the clock turns, goes back 400 days and ahead 30 years', async () => {
  const look = looking('order')
  const stops = turns.map(([, turn]) => turn).toSorted((a, b) => a - b)
  const worded: Worded = { item: '', acts: [] }
  for (const turn of stops) {
    for (const moment of [turn - 2 * second, turn + 2 * second]) {
      await setClock(moment)
      await wordAgain(await house.visitor('esra'), worded)
    }
  }
  look.that('the log tells later acts at later moments', isRising((await actsInChain(worded)).map(({ at }) => at)))
  for (const moment of [(stops.at(-1) ?? 0) - 400 * day, Date.now() + 30 * 365.25 * day, Date.now()]) {
    await setClock(moment)
    const esra = await house.visitor('esra')
    await wordAgain(esra, worded)
    const { text } = await esra.get(place().replace(/\/goed$/, ''))
    look.that(`the newest words stand there (${worded.acts.length})`, text.includes(`Zo is het ${worded.acts.length}.`))
    look.that(`earlier words stand in one order (${worded.acts.length})`, await inOneOrder(esra, worded))
  }
  const chained = await actsInChain(worded)
  look.that('each act has its row and its link', chained.length === worded.acts.length)
  look.that('the chain has them as they were done', isRising(chained.map(({ no }) => no)))
  const { check, waiting } = await readChain(house)
  look.that('the chain holds', check.findings.length === 0 && waiting === 0 && check.links === check.rows)
  look.foundNone()
})

const pages = routes.filter(
  ({ method, path, rate }) => method === 'GET' && rate === 'page' && !path.replace(':familyId', '').includes(':'),
)
const negative =
  /(?<!\d)[-−–]\d+ ?(?:dag|dagen|week|weken|maand|maanden|jaar|uur|minuut|minuten)\b|NaN|Invalid Date|Infinity/

async function lookForNegative(look: Looking): Promise<void> {
  for (const who of readers) {
    const visitor = await house.visitor(who)
    for (const { path } of pages) {
      const { status, text } = await visitor.get(path.replace(':familyId', house.family('esra')))
      assert.ok(status < 500, `${path} as ${who}: ${status}`)
      const shown = negative.exec(text.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' '))
      if (status === 200) look.that(`${path} as ${who}: ${shown?.[0]}`, shown === null)
    }
  }
}

test('R9 clock: no page tells a negative span when the clock goes back 400 days past what was written and looked at', async () => {
  const look = looking('spans')
  await setClock(Date.now() + 400 * day)
  await wordAgain(await house.visitor('esra'), { item: '', acts: [] })
  await lookForNegative(look)
  await setClock(Date.now())
  await lookForNegative(look)
  look.foundNone()
})

/** Two nodes on one database; each calls the time by a clock of its own. */
async function openNodes(): Promise<{ early: string; late: string; close(): Promise<unknown> }> {
  const nodes = await Promise.all(
    [-5 * minute, 5 * minute].map((apart) =>
      serve({
        ...{ webUrl: house.webUrl, keysDirectory: house.keysDirectory, port: 0, hostname: '127.0.0.1' },
        clock: shiftedClock(systemClock, () => shift + apart),
      }),
    ),
  )
  const [early = '', late = ''] = nodes.map(
    ({ server }) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  )
  return { early, late, close: () => Promise.all(nodes.map((node) => node.close())) }
}

const at = (base: string, { token }: Visitor) => new Visitor(base, house.keys, token)

test('R9 clock: two nodes whose own clocks stand ten minutes apart write in one order, show one log and end a session at one moment', async () => {
  await setClock(Date.now() + 3 * day)
  const { early, late, close } = await openNodes()
  const [order, sessions] = [looking('order'), looking('sessions')]
  try {
    const esra = await house.visitor('esra')
    const worded: Worded = { item: '', acts: [] }
    for (let turn = 0; turn < 5; turn += 1) {
      await wordAgain(at(late, esra), worded)
      await wordAgain(at(early, esra), worded)
    }
    order.that('log', isRising((await actsInChain(worded)).map((act) => act.at)))
    const wordings = await house.ask<{ at: Date }>(
      'select at from care.strength_wording where item_id = $1 order by no',
      [worded.item],
    )
    order.that('wordings', wordings.length === 10 && isRising(wordings.map((row) => row.at.getTime())))
    const own = `/gezin/${house.family('esra')}`
    await at(late, await house.visitor('dana')).get(`${own}/goed-en-lastig`)
    const logs = await Promise.all([early, late].map((base) => at(base, esra).get(`${own}/wie-keek`)))
    const lines = logs.map(({ text }) => text.match(/Dana/g)?.length ?? 0)
    order.that(`a look of just now is in the log of both: ${lines}`, lines[0] === lines[1])
    const began = Date.now() + shift
    const other = await house.visitor('esra')
    await setClock(began + 29 * minute)
    for (const base of [early, late]) sessions.that('29 minutes', await isKnown(at(base, other)))
    await setClock(began + 31 * minute)
    for (const base of [early, late]) sessions.that('31 minutes', !(await isKnown(at(base, other))))
  } finally {
    await close()
    await setClock(Date.now())
  }
  order.foundNone()
  sessions.foundNone()
})

after(() => {
  const value = `${seen.ages}-birthdays,${wrong.ages}-wrong,${seen.order}-orders,${wrong.order}-wrong,${seen.sessions}-sessions,${wrong.sessions}-otherwise,${seen.spans}-pages,${wrong.spans}-negative`
  const passed = Object.values(seen).every((n) => n > 0) && Object.values(wrong).every((n) => n === 0)
  printGoal('R9', value, '0-wrong-of-all', passed && seen.ages === cases)
})
