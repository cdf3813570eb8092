// A page asks the database as many questions for a long list as for a short one: every page is opened in a family as it is, and again when that
// family has several times as many rows of every kind. Nothing here looks at a clock.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { grow } from '#src/trial/grow.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { questionsOf } from '#src/trial/questions.ts'
import { doorsFor, examples } from '../e2e/screens.ts'
import { endsSession, linksOn, pathOf, routeOf } from '../e2e/walk.ts'
import { bounded } from './questions-bounded.ts'
import { expectNone } from './source.ts'

type Opened = { who: string; path: string; route: string }

const timesMore = 3
const people = ['dana', 'esra', 'deniz', 'elif', 'lieke', 'marco', 'fatima', 'nadia', 'petra', 'bram']
const grown = ['esra', 'lieke', 'olaf']

let house: TrialHouse
before(async () => {
  house = await openTrialHouse('cast', { pace: 100_000 })
})
after(() => house.close())

test('no page asks more questions when a family has several times as many rows', async () => {
  const opened = await openedOnce(await beginnings())
  const few = await askedBy(opened)
  let made = 0
  for (const family of new Set(grown.map((key) => house.family(key)))) made += await grow(house, family, timesMore)
  const many = await askedBy(opened)
  const grew = opened.flatMap((page, n) => more(few[n] ?? [], many[n] ?? []).map((name) => `${page.route} ${name}`))
  assert.ok(opened.length > 300 && made > 2000, `it looked at ${opened.length} pages and ${made} new rows`)
  expectNone([...new Set(grew)].filter((each) => !bounded.some(({ asks }) => asks === each)))
  expectNone(
    bounded.flatMap(({ asks }) => (grew.includes(asks) ? [] : [`${asks} no longer grows and leaves the list`])),
  )
})

test('a planted question per row is told by its name, and one that is asked as often is not', () => {
  assert.deepEqual(more(['goals.all', 'goals.one'], ['goals.all', 'goals.one', 'goals.one']), ['goals.one'])
  assert.deepEqual(more(['goals.all'], ['goals.all']), [])
})

/** Where each person begins: what has to happen first for some pages, and the pages that need no more than a family. */
async function beginnings(): Promise<Map<string, string[]>> {
  const from = new Map(people.map((who): [string, string[]] => [who, []]))
  for (const example of Object.values(examples)) {
    const found = await example(house)
    if (found !== undefined) from.set(found.who, [...(from.get(found.who) ?? []), found.path])
  }
  for (const [who, paths] of from) from.set(who, [...paths, ...doorsOf(who)])
  return from
}

/** A stranger has no account. */
const signedIn = (who: string) => house.visitor(who === 'stranger' ? undefined : who)

const withoutFamily = ['nadia', 'petra', 'fatima', 'joyce', 'stranger']

function doorsOf(who: string): string[] {
  const family = { dana: 'esra', bram: 'olaf' }[who] ?? who
  return doorsFor(withoutFamily.includes(who) ? undefined : house.family(family))
}

/** Each page once for who coordinates and once for somebody else, by the links that lead there. */
async function openedOnce(from: ReadonlyMap<string, readonly string[]>): Promise<Opened[]> {
  const found = new Map<string, Opened>()
  for (const [who, paths] of from) {
    const visitor = await signedIn(who)
    const [queue, known] = [[...paths], new Set(paths)]
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const route = routeOf('GET', pathOf(path))
      if (route === undefined || route.rate === 'stream' || endsSession(path)) continue
      const key = `${who === 'dana'} ${route.path}`
      if (found.has(key)) continue
      const { status, text, location } = await visitor.get(path)
      if (status === 200) found.set(key, { who, path, route: route.path })
      for (const link of location === null ? linksOn(text) : [location]) if (!known.has(link)) queue.push(link)
      for (const link of queue) known.add(link)
    }
  }
  return [...found.values()]
}

/** Of every page its questions; a page that is no longer there asks none that could grow. */
async function askedBy(opened: readonly Opened[]): Promise<string[][]> {
  const asked: string[][] = []
  const visitors = new Map<string, Awaited<ReturnType<TrialHouse['visitor']>>>()
  for (const { who, path } of opened) {
    const visitor = visitors.get(who) ?? (await signedIn(who))
    visitors.set(who, visitor)
    asked.push(await questionsOf(() => visitor.get(path)))
  }
  return asked
}

/** What is asked more often than before, and more than once. */
function more(few: readonly string[], many: readonly string[]): string[] {
  const times = (asked: readonly string[], name: string) => asked.filter((each) => each === name).length
  return [...new Set(many)].filter((name) => times(many, name) > Math.max(1, times(few, name)))
}
