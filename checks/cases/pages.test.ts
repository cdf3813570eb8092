// A11 cases-in-dutch: the cases about reading, each as a family of its own in the running house, asked by its pages.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { printGoal } from '#src/launcher/trial/play.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { canaryOf, pageOf, type Served, servedTables, serveWorlds } from '../worlds/served.ts'
import { type Held, held } from './as-world.ts'
import { cases } from './table.ts'

let house: TrialHouse
let served: Served
before(async () => {
  house = await openTrialHouse('bare')
  served = await serveWorlds(house)
})
after(async () => {
  await served.close()
  await house.close()
})

/** Case 27: who is no part of the family is told that there is nothing, and the log knows that somebody tried. */
async function leftRefusal(viewer: string, family: string): Promise<boolean> {
  // Without an account nobody signs in, and a row could name nobody.
  const text = `select from care.access_log where outcome = 'refused' and person_id = $1 and family_id = $2
    union all select where not exists (select from entry.account where person_id = $1) and $2::uuid is not null`
  return (await house.ask(text, [viewer, family])).length > 0
}

/** What is wrong with the answer of the pages; empty when it is as the table says. */
async function wrongIn({ world, ask, answer }: Held): Promise<string[]> {
  if (ask.ask !== 'read' || typeof answer !== 'object' || !('allowed' in answer)) return []
  const page = pageOf(world, ask.item)
  if (page === null) return []
  await served.lay(world)
  const visitor = served.visitor(ask.viewer)
  const { status } = await visitor.get(page)
  const wrong = (status === 200) === answer.allowed ? [] : [`its page answers ${status}`]
  if (answer.allowed) return wrong
  if (answer.reason === 'noPass' && !(await leftRefusal(ask.viewer, ask.item.family))) wrong.push('the log has no refusal')
  const bodies = [page, ...['/plan', '/doelen', '/gegevens/kopie/json'].map((end) => `/gezin/${ask.item.family}${end}`)]
  for (const path of bodies) {
    const { text } = await visitor.get(path)
    if (text.includes(canaryOf(ask.item.id))) wrong.push(`${path} shows it`)
  }
  return wrong
}

test('A11: the pages answer every case about reading that they can show as the table of cases says', async () => {
  const wrong: string[] = []
  let asked = 0
  const tables = { tables: servedTables, standIns: new Set<string>() }
  for (const [n, each] of cases.entries()) {
    const question = each.ask.ask === 'read' ? held(each, tables, `${n}`) : null
    if (question === null || question.ask.ask !== 'read' || pageOf(question.world, question.ask.item) === null) continue
    asked += 1
    wrong.push(...(await wrongIn(question)).map((what) => `${each.sentence} — ${what}`))
  }
  printGoal('A11-pages', `${wrong.length}-wrong-of-${asked}-cases`, '0-wrong', wrong.length === 0)
  assert.deepEqual(wrong, [])
  assert.ok(asked > 60, `${asked} cases`)
})
