// Who leaves a form before sending it finds it as it was left: every word, every choice, and what was taken away.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { doorsFor, examples } from '../e2e/screens.ts'
import { endsSession, linksOn, pathOf, routeOf } from '../e2e/walk.ts'
import { cleared, differences, fieldsOf, filledOtherwise, type KeptForm, keptFormsIn } from './kept-forms.ts'
import { expectNone } from './source.ts'

let house: TrialHouse
const faults: string[] = []
const tried = new Set<string>()

before(async () => {
  house = await openTrialHouse('cast', { pace: 100_000 })
  for (const example of Object.values(examples)) {
    const found = await example(house)
    if (found !== undefined) await tryPage(await signedIn(found.who), found.who, found.path)
  }
  for (const who of people) await walkOf(who)
})
after(() => house?.close())

const people = ['esra', 'deniz', 'elif', 'lieke', 'marco', 'olaf', 'dana', 'bram', 'fatima', 'nadia', 'petra']
const withoutFamily = ['fatima', 'nadia', 'petra']
const timesEach = 3

const signedIn = (who: string) => house.visitor(who === 'stranger' ? undefined : who)

/** Every page this person comes to by its links, at most three of a kind. */
async function walkOf(who: string): Promise<void> {
  const visitor = await house.visitor(who)
  const family = withoutFamily.includes(who) ? undefined : house.family({ dana: 'esra', bram: 'olaf' }[who] ?? who)
  const queue = doorsFor(family)
  const [known, times] = [new Set(queue), new Map<string, number>()]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const route = routeOf('GET', pathOf(path))
    if (route === undefined || route.rate === 'stream' || endsSession(path)) continue
    const turn = (times.get(route.path) ?? 0) + 1
    times.set(route.path, turn)
    if (turn > timesEach) continue
    const next = (await tryPage(visitor, who, path)).filter((link) => !known.has(link))
    for (const link of next) known.add(link)
    queue.push(...next)
  }
}

/** Leaves each form of this page in two ways and comes back; gives the ways on from here. */
async function tryPage(visitor: Visitor, who: string, path: string): Promise<readonly string[]> {
  const { text, location } = await visitor.get(path)
  for (const form of keptFormsIn(text)) {
    const page = `${routeOf('GET', pathOf(path))?.path} ${form.key.replaceAll(/[0-9a-f-]{36}/g, '*')}`
    if (tried.has(page)) continue
    tried.add(page)
    const wrong = [
      ...(await leftAs(visitor, path, form, 'filled in')),
      ...(await leftAs(visitor, path, form, 'cleared')),
    ]
    faults.push(...wrong.map((fault) => `${page} (${who}) ${fault}`))
  }
  return location === null ? linksOn(text) : [location]
}

const ways = { 'filled in': filledOtherwise, cleared } as const

async function leftAs(visitor: Visitor, path: string, form: KeptForm, way: keyof typeof ways): Promise<string[]> {
  const left = ways[way](form)
  assert.equal((await visitor.post('/concept', { ...fieldsOf(left), _draft: form.key })).status, 200, form.key)
  const again = keptFormsIn((await visitor.get(path)).text).find(({ key }) => key === form.key)
  // Kept words would change what later pages show.
  for (const table of ['care.draft', 'safety.draft']) await house.ask(`delete from ${table}`)
  if (again === undefined) return [`${way}: the form is gone`]
  return differences(left, again.entries).map((fault) => `${way}: ${fault}`)
}

test('every form that is kept comes back as it was left', () => {
  assert.ok(tried.size > 130, `it tried ${tried.size} forms`)
  expectNone(faults)
})

test('a planted form that loses a word or brings back a tick is told by its field', () => {
  const html = (words: string, tick: string) =>
    `<form data-draft="/plan"><textarea name="words">${words}</textarea><input type="checkbox" name="who[]" value="esra"${tick}></form>`
  const [form] = keptFormsIn(html('Rust &amp; slaap', ' checked')) as [KeptForm]
  assert.deepEqual(fieldsOf(form.entries), { words: 'Rust & slaap', 'who[]': ['esra'] })
  assert.deepEqual(differences(form.entries, form.entries), [])
  const [other] = keptFormsIn(html('', '')) as [KeptForm]
  assert.deepEqual(differences(other.entries, form.entries), [
    'words was left as [""] and is ["Rust & slaap"]',
    'who[] was left as [] and is ["esra"]',
  ])
  assert.deepEqual(fieldsOf(cleared(form)), { words: '' })
  assert.deepEqual(fieldsOf(filledOtherwise(form)), { words: 'Dit typte ik net, nummer 0.' })
})
