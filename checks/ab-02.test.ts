// ab-02: the same house twice, alike but for what one person may not know. Whatever that person asks, both answer with the same bytes.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { printGoal } from '#src/launcher/trial/play.ts'
import { routes } from '#src/routes.ts'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Seen, Visitor } from '#src/trial/visitor.ts'
import { differs, ending, type Pair, streams, walk } from './alike.ts'
import type { Form } from './forms.ts'
import { patternOf } from './matrix.ts'
import { expectNone } from './source.ts'
import { type Hidden, hideSafety } from './worlds/hidden-safety.ts'

let plain: TrialHouse
let hiding: TrialHouse
let hidden: Hidden
before(async () => {
  ;[plain, hiding] = await Promise.all([openTrialHouse(), openTrialHouse()])
  await moveAway(hiding)
  const asked = await askForHelp(hiding)
  const safety = await hideSafety(hiding)
  hidden = { ...safety, byName: { ...safety.byName, questionId: asked } }
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

/** There Dana asks for help for Amber at once, says why, and keeps all of it from Ruben. */
async function askForHelp(house: TrialHouse): Promise<string> {
  const id = newId()
  const told = { what: 'Spelen.', why: 'Amber is bang.', hard: 'Het is ver.', other: 'School.', when: 'Nu.' }
  const urgent = { form: 'treatment', 'urgent[]': 'yes', urgentWhy: 'Zij is niet veilig.' }
  const from = { 'against[]': house.person('ruben'), ground: 'safety', reason: 'De zorg gaat over hem.' }
  const made = await (await house.visitor('dana')).post(
    `/gezin/${house.family('joyce')}/ja-tegen-hulp/nieuw`,
    {
      ...{ ...told, ...urgent, ...from, youth: house.person('amber'), second: house.person('renske') },
      ...inDays('review', 90),
    },
    id,
  )
  assert.equal(made.status, 303)
  return id
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

const both = async (who: string): Promise<Pair> => Promise.all([plain.visitor(who), hiding.visitor(who)])

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
