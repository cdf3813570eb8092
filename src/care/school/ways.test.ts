import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
/** Sam is 13; Marco, of no family here, takes part for school and for nothing else. */
let sams: Scene
let marco: Visitor
before(async () => {
  house = await openTrialHouse()
  sams = sceneOf(house, 'sam')
  marco = await house.visitor('marco')
  await sams.part('marco', 'school', ['sam'])
})
after(() => house.close())

const linksOn = (text: string): string[] => [
  ...new Set([...text.matchAll(/href="(\/[^"#?]*)/g)].map(([, href = '']) => href)),
]
const barOf = (text: string): string[] => linksOn(/<nav class="onsplan-tabs[\s\S]*?<\/nav>/.exec(text)?.[0] ?? '')

/** Every page within reach of the first one, with where each of its links leads. */
async function walk(): Promise<{ pages: number; dead: string[]; bar: string[] }> {
  const first = `/gezin/${house.family('sam')}/school`
  const [todo, seen, dead, bar] = [[first], new Set<string>(), [] as string[], new Set<string>()]
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (seen.has(path) || !path.startsWith('/gezin/') || path.endsWith('/nieuws')) continue
    seen.add(path)
    const page = await marco.get(path)
    if (page.status !== 200 && page.status !== 303) dead.push(`${path} ${page.status}`)
    for (const href of barOf(page.text)) bar.add(href.split('/').at(-1) ?? '')
    todo.push(...linksOn(page.text))
  }
  return { pages: seen.size, dead, bar: [...bar].toSorted() }
}

test('who takes part for school alone finds no way to a page he or she lacks, when nothing is shared', async () => {
  const { pages, dead, bar } = await walk()
  assert.deepEqual(dead, [])
  assert.ok(pages >= 4, 'the card, the question, the three questions, and where one says to be worried')
  assert.deepEqual(bar, ['vandaag', 'zorgen'])
})

test('nor when one goal is shared: the plan, the circle and the messages stay away from the bar', async () => {
  const [goal] = await house.ask<{ id: string }>(
    'select id from care.goal where family_id = $1 and subjects = array[$2::uuid] and undone_at is null limit 1',
    [house.family('sam'), house.person('sam')],
  )
  await sams.share('sam', 'marco', { item: { table: 'goal', id: goal?.id ?? '' } })
  const { pages, dead, bar } = await walk()
  assert.deepEqual(dead, [])
  assert.ok(pages >= 5, 'the goal is one more')
  assert.deepEqual(bar, ['vandaag', 'zorgen'])
})

test('and when all goals are shared the bar leads to the plan, and all that the plan leads to is there', async () => {
  await sams.share('sam', 'marco', { topic: 'goals' })
  const { dead, bar } = await walk()
  assert.deepEqual(dead, [])
  assert.ok(bar.includes('plan'))
})
