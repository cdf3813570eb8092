// A6: two houses that differ only in what somebody may not know answer that person with the same bytes, whatever it is that is kept quiet.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isLong, onTime, percentile, printGoal, seed } from '#src/launcher/trial/play.ts'
import { routes } from '#src/routes.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import { asked, differs, ending, type Pair, streams, walk } from './alike.ts'
import { expectNone } from './source.ts'
import { secrets } from './worlds/kept-quiet.ts'
import type { Quiet, Secret } from './worlds/laying.ts'
import { type Random, randomFrom } from './worlds/random.ts'

const pairs = isLong ? 2_000 : 40
const pagesOfPair = 8
const walkers = isLong ? ['olaf', 'mirjam', 'jan', 'sam', 'bram', 'joyce'] : ['olaf', 'jan', 'sam']
const apartAtMost = 5

let plain: TrialHouse
let hiding: TrialHouse
let known: ReadonlySet<string>
before(async () => {
  ;[plain, hiding] = await Promise.all([openTrialHouse(), openTrialHouse()])
  assert.equal(plain.family('sam'), hiding.family('sam'), 'two copies of one house')
  const ids = await plain.ask<{ id: string }>(
    'select person_id as id from care.family_member union select family_id from care.family_member',
  )
  known = new Set(ids.map(({ id }) => id))
})
after(() => Promise.all([plain?.close(), hiding?.close()]))

const both = async (who: string): Promise<Pair> => Promise.all([plain.visitor(who), hiding.visitor(who)])
const lay = (secret: Secret, random: Random): Promise<Quiet> => secret.lay(sceneOf(hiding, 'sam'), hiding, random)
const unknownTo = (who: string): Secret[] => secrets.filter((secret) => secret.unknownTo.includes(who))

const reads = routes.filter(({ method, path }) => method === 'GET' && !streams.has(path) && !ending.test(path))
/** Every address that fits the family of Sam; where one item is asked for, an id of what is kept quiet. */
const guesses = (ids: readonly string[]): string[] =>
  reads.map(({ path }, nth) =>
    path
      .replace(':familyId', plain.family('sam'))
      .replace(/:\w+/g, ids[nth % Math.max(1, ids.length)] ?? plain.family('sam')),
  )

/** Asks both at once; asks again when they differ, since a minute may have turned between the two. */
async function compare([here, there]: Pair, path: string): Promise<string[]> {
  for (const last of [false, true]) {
    const [one, other] = await Promise.all([here.get(path, asked), there.get(path, asked)])
    const found = differs(`GET ${path}`, one, other, known)
    if (found.length === 0 || last) return found
  }
  return []
}

test('A6 noninterference: with all of it kept quiet at once, every page that one finds or guesses is the same to the byte', async () => {
  const wrong: string[] = []
  let pages = 0
  for (const who of walkers) {
    const laid: Quiet[] = []
    try {
      for (const [nth, secret] of unknownTo(who).entries()) laid.push(await lay(secret, randomFrom(seed + nth)))
      const pair = await both(who)
      const told = await walk(pair, guesses(laid.flatMap(({ ids }) => ids)), known)
      wrong.push(...told.wrong.map((difference) => `${who}: ${difference}`))
      pages += told.pages
      if (isLong) wrong.push(...(await apart(pair)).map((difference) => `${who}: ${difference}`))
    } finally {
      for (const { undo } of laid.toReversed()) await undo()
    }
  }
  printGoal(
    'A6-pages',
    `${wrong.length}-differences,${pages}-pages,${walkers.length}-readers`,
    '0-differences',
    wrong.length === 0,
  )
  assert.ok(pages > 60 * walkers.length, `looked at ${pages} pages`)
  expectNone(wrong)
})

const hottest = [
  ...['', '/plan', '/doelen', '/wie-keek', '/wie-ziet-wat', '/gezin', '/verhaal', '/vandaag', '/goed-en-lastig'],
  '/klopt-dit-plan',
]

/** Medians of 200 answers of each of the ten pages that are asked for most. */
async function apart([here, there]: Pair): Promise<string[]> {
  const found: string[] = []
  for (const page of hottest) {
    const times: [number[], number[]] = [[], []]
    for (let nth = 0; nth < 200; nth += 1)
      for (const [at, by] of [here, there].entries()) {
        const since = performance.now()
        await by.get(`/gezin/${plain.family('sam')}${page}`, asked)
        times[at as 0 | 1].push(performance.now() - since)
      }
    const between = Math.abs(percentile(times[0], 0.5) - percentile(times[1], 0.5))
    if (!onTime(between <= apartAtMost)) found.push(`${page}: ${between} ms apart`)
  }
  return found
}

test('A6 noninterference: pair after pair of worlds, each with one thing kept quiet from one reader', async () => {
  const random = randomFrom(seed)
  const wrong: string[] = []
  const tried = new Set<string>()
  const visitors = new Map<string, Pair>()
  const always = guesses([]).filter((path) => path.split('/').length <= 4)
  for (let nth = 0; nth < pairs && wrong.length === 0; nth += 1) {
    const secret = secrets[nth % secrets.length]
    if (!secret) continue
    const who = random.pick(secret.unknownTo)
    const pair = visitors.get(who) ?? (await both(who))
    visitors.set(who, pair)
    const laid = await lay(secret, random)
    const paths = [...random.some(always, pagesOfPair), ...random.some(guesses(laid.ids), 2)]
    for (const path of paths)
      wrong.push(...(await compare(pair, path)).map((found) => `${who}, ${secret.name}: ${found}`))
    await laid.undo()
    tried.add(`${secret.name} ${who}`)
  }
  printGoal(
    'A6',
    `${wrong.length}-differences,${pairs}-pairs,${tried.size}-secrets-and-readers`,
    '0-differences',
    wrong.length === 0,
  )
  expectNone(wrong)
})

test('what somebody may know makes a difference, so that the comparison does look', async () => {
  const [story] = secrets.filter(({ name }) => name === 'what Mirjam shares with Joyce about herself')
  assert.ok(story)
  const laid = await lay(story, randomFrom(seed))
  const found = await compare(await both('mirjam'), `/gezin/${plain.family('sam')}/wie-ziet-wat`)
  await laid.undo()
  assert.ok(found.length > 0)
})
