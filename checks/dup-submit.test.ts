// R10: every form of the families' pages, sent twice, ten times, after a time-out, the next day, and changed under the same id.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { newId } from '#platform/clock.ts'
import { isLong, printGoal } from '#src/launcher/trial/play.ts'
import { routes } from '#src/routes.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Seen, Visitor } from '#src/trial/visitor.ts'
import { type Form, formsIn } from './forms.ts'
import { addressesIn, patternOf } from './matrix.ts'
import { alsoOn, openSecondNode, type SecondNode } from './races.ts'
import { expectNone } from './source.ts'

type Sent = { who: string; pattern: string; form: Form; operation: string; location: string }

const people = isLong ? ['esra', 'deniz', 'dana', 'sam', 'mirjam', 'olaf', 'bram'] : ['esra', 'dana', 'deniz']
const acts = [
  ...new Set(routes.filter(({ method, purpose }) => method === 'POST' && purpose !== '').map(({ path }) => path)),
]
const day = 24 * 3_600_000

let house: TrialHouse
let node: SecondNode
before(async () => {
  house = await openTrialHouse()
  node = await openSecondNode(house)
})
after(async () => {
  await node.close()
  await house.close()
})

test('R10 dup-submit: an act sent more than once has one effect and one answer', async () => {
  const sent: Sent[] = []
  const wrong: string[] = []
  for (const who of people) await walk(who, sent, wrong)
  await house.moveClock(day)
  for (const each of sent) {
    const again = await (await house.visitor(each.who)).post(each.form.action, each.form.fields, each.operation)
    if (again.location !== each.location) wrong.push(`${each.pattern}: the next day ${again.status} ${again.location}`)
  }
  const tried = new Set(sent.map(({ pattern }) => pattern))
  const untried = acts.filter((pattern) => !tried.has(pattern))
  const value = `${wrong.length}-wrong,${tried.size}-of-${acts.length}-acts-tried`
  printGoal('R10', value, '0-wrong,every-act', wrong.length === 0 && untried.length === 0)
  if (untried.length > 0) console.log(`R10 not come across: ${untried.join(' ')}`)
  expectNone(wrong)
  assert.ok(tried.size > 0)
})

/** Goes over all pages this person comes across and sends each form that was not sent before. */
async function walk(who: string, sent: Sent[], wrong: string[]): Promise<void> {
  const visitor = await house.visitor(who)
  const family = house.family(who === 'dana' ? 'esra' : who === 'bram' ? 'olaf' : who)
  const ahead = routes
    .filter(({ method, path, purpose }) => method === 'GET' && purpose !== '' && !/:(?!familyId)/.test(path))
    .map(({ path }) => path.replace(':familyId', family))
  const known = new Set(ahead)
  for (let path = ahead.shift(); path !== undefined && known.size < 400; path = ahead.shift()) {
    const page = await visitor.get(path)
    if (page.status !== 200) continue
    for (const address of addressesIn(page.text)) {
      const isNew = !known.has(address) && address.includes(family)
      const kin = [...known].filter((each) => patternOf(routes, each) === patternOf(routes, address)).length
      if (
        isNew &&
        kin < 2 &&
        routes.some(
          (route) => route.method === 'GET' && route.rate !== 'stream' && route.path === patternOf(routes, address),
        )
      ) {
        known.add(address)
        ahead.push(address)
      }
    }
    for (const form of formsIn(page.text, path.split('?')[0] ?? path, new Date()))
      await send(who, visitor, form, sent, wrong)
  }
}

async function send(who: string, visitor: Visitor, form: Form, sent: Sent[], wrong: string[]): Promise<void> {
  const pattern = patternOf(routes, form.action)
  if (pattern === null || !acts.includes(pattern) || sent.some((each) => each.pattern === pattern)) return
  const operation = newId()
  const other = alsoOn(node, visitor)
  const post = (by: Visitor, fields = form.fields) => by.post(form.action, fields, operation)
  const first = await timedOutThenAgain(visitor, form, operation)
  // A form that wants more than this proof knows to fill in is not counted as tried.
  if (first.location === null) return
  const counted = await rows()
  const twice = await Promise.all([post(visitor), post(other)])
  const ten = await Promise.all(Array.from({ length: 10 }, (_, n) => post(n % 2 === 0 ? visitor : other)))
  const answers = new Set([first, ...twice, ...ten].map((answer) => `${answer.status} ${answer.location}`))
  if (answers.size !== 1) wrong.push(`${pattern}: answers ${[...answers].join(' and ')}`)
  if ((await rows()) !== counted) wrong.push(`${pattern}: more than one effect`)
  if ((await effectsOf(operation)) > 1) wrong.push(`${pattern}: kept twice`)
  const [name] = Object.keys(form.fields)
  const changed = name === undefined ? undefined : await post(visitor, { ...form.fields, [name]: ['Iets heel anders'] })
  if (changed !== undefined && changed.status !== 422)
    wrong.push(`${pattern}: another body under the same id ${changed.status}`)
  sent.push({ who, pattern, form, operation, location: first.location })
}

/** The browser gives up before the answer comes, and the person presses again. */
async function timedOutThenAgain(visitor: Visitor, form: Form, operation: string): Promise<Seen> {
  await Promise.race([visitor.post(form.action, form.fields, operation), pause(3)])
  return visitor.post(form.action, form.fields, operation)
}

/** All rows of care but the log and the list of acts done. */
async function rows(): Promise<number> {
  const tables = await house.ask<{ name: string }>(
    "select format('care.%I', c.relname) as name from pg_class c where c.relnamespace = 'care'::regnamespace and c.relkind = 'r' and not c.relispartition and c.relname <> 'draft'",
  )
  const all = tables.map(({ name }) => `select count(*) as n from ${name}`).join(' union all ')
  const [sum] = await house.ask<{ sum: string }>(`select sum(n)::text as sum from (${all}) x`)
  return Number(sum?.sum)
}

async function effectsOf(operation: string): Promise<number> {
  const [found] = await house.ask<{ count: number }>(
    'select count(*)::integer as count from care.operation where id = $1',
    [operation],
  )
  return found?.count ?? 0
}
