import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { earlierHelpProblem } from './earlier-help.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const helpOf = (key: string) => `/gezin/${house.family(key)}/verhaal/eerdere-hulp`
const course = { what: 'Een cursus', helped: 'partly', why: 'De tips waren goed.', audience: 'plan' }

type Change = Partial<typeof course> & { when?: string; keep?: string }

async function remembered(key: string, change: Change = {}): Promise<string> {
  const operation = crypto.randomUUID()
  const visitor = await house.visitor(key)
  assert.equal((await visitor.post(helpOf(key), { ...course, ...change }, operation)).status, 303)
  return `${helpOf(key)}/${operation}`
}

const baseIn = (html: string) => /name="base" value="([^"]+)"/.exec(html)?.[1] ?? ''

test('what is missing or too long is asked for, one thing at a time; when it was and what to keep may stay open', () => {
  const words = { ...course, when: '', keep: '' }
  assert.equal(earlierHelpProblem(words), null)
  assert.deepEqual(earlierHelpProblem({ ...words, what: '' }), { field: 'what', is: 'empty' })
  assert.deepEqual(earlierHelpProblem({ ...words, what: 'x'.repeat(201) }), { field: 'what', is: 'tooLong' })
  assert.deepEqual(earlierHelpProblem({ ...words, when: 'x'.repeat(101) }), { field: 'when', is: 'tooLong' })
  assert.deepEqual(earlierHelpProblem({ ...words, helped: '' }), { field: 'helped', is: 'unanswered' })
  assert.deepEqual(earlierHelpProblem({ ...words, helped: 'perhaps' }), { field: 'helped', is: 'unanswered' })
  assert.deepEqual(earlierHelpProblem({ ...words, why: 'x'.repeat(501) }), { field: 'why', is: 'tooLong' })
  assert.deepEqual(earlierHelpProblem({ ...words, keep: 'x'.repeat(301) }), { field: 'keep', is: 'tooLong' })
  assert.equal(earlierHelpProblem({ ...words, when: 'x'.repeat(100), keep: 'x'.repeat(300) }), null)
})

test('D-ALL-03: who remembered help words it again, and the earlier words stay', async () => {
  const dirk = await house.visitor('dirk')
  const path = await remembered('dirk')
  const form = await dirk.get(`${path}/aanpassen`)
  assert.match(form.text, /value="Een cursus"[\s\S]*De tips waren goed/)
  const changed = { ...course, what: 'Een cursus voor ouders', helped: 'yes', base: baseIn(form.text) }
  const after = await dirk.act(`${path}/aanpassen`, changed)
  assert.match(after.text, /Een cursus voor ouders[\s\S]*Ja, het hielp[\s\S]*Eerdere teksten/)
  const history = /href="([^"]*\/woorden\/eerdere-hulp\/[^"]*)"/.exec(after.text)?.[1] ?? ''
  assert.match((await dirk.get(history)).text, /Een cursus voor ouders[\s\S]*Een cursus\n\nDe tips/)
})

test('D-ALL-03: nobody else words it again, not even who coordinates, and a stranger finds nothing', async () => {
  const path = await remembered('dirk')
  const bram = await house.visitor('bram')
  assert.match((await bram.get(`/gezin/${house.family('dirk')}/verhaal`)).text, /Een cursus/)
  assert.equal((await bram.get(`${path}/aanpassen`)).status, 403)
  assert.equal((await bram.post(`${path}/aanpassen`, { ...course, base: '1' })).status, 403)
  assert.equal((await (await house.visitor('esra')).get(`${path}/aanpassen`)).status, 404)
})

test('what was kept to oneself on one device stays so when an older form of another device comes in', async () => {
  const path = await remembered('dirk')
  const [phone, tablet] = [await house.visitor('dirk'), await house.visitor('dirk')]
  const no = baseIn((await tablet.get(`${path}/aanpassen`)).text)
  await phone.post(`${path}/aanpassen`, { ...course, what: 'Iets voor mezelf', audience: 'onlyMe', base: no })
  await tablet.post(`${path}/aanpassen`, { ...course, what: 'Een cursus op woensdag', audience: 'plan', base: no })
  const [kept] = await house.ask('select audience from care.earlier_help where id = $1', [path.split('/').at(-1)])
  assert.deepEqual(kept, { audience: 'onlyMe' })
  const bram = await house.visitor('bram')
  assert.doesNotMatch((await bram.get(`/gezin/${house.family('dirk')}/verhaal`)).text, /Iets voor mezelf/)
})

test('an answer without words comes back with what was typed', async () => {
  const dirk = await house.visitor('dirk')
  const path = `${await remembered('dirk')}/aanpassen`
  const wrong = await dirk.post(path, { ...course, what: '', why: 'Wel fijn.', base: '1' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Wel fijn\./)
})

test('help worded on two devices at the same moment loses neither text', async () => {
  const dirk = await house.visitor('dirk')
  const path = `${await remembered('dirk')}/aanpassen`
  await dirk.post(path, { ...course, what: 'Een cursus op dinsdag', base: '1' })
  const second = await dirk.post(path, { ...course, what: 'Een cursus van zes keer', base: '1' })
  assert.match(second.location ?? '', /\/woorden\/eerdere-hulp\//)
  const both = await dirk.get(second.location ?? '')
  assert.match(both.text, /Een cursus op dinsdag/)
  assert.match(both.text, /Een cursus van zes keer/)
})

test('made private again, it is gone for who read along', async () => {
  const [dirk, bram] = [await house.visitor('dirk'), await house.visitor('bram')]
  const path = await remembered('dirk', { what: 'Een gesprek bij de huisarts' })
  const story = `/gezin/${house.family('dirk')}/verhaal`
  assert.match((await bram.get(story)).text, /Een gesprek bij de huisarts/)
  await dirk.act(`${path}/aanpassen`, { ...course, what: 'Een gesprek bij de huisarts', audience: 'onlyMe', base: '1' })
  assert.doesNotMatch((await bram.get(story)).text, /Een gesprek bij de huisarts/)
})

test('when it was and what to keep of it is told with the help, worded again with it, and left out where it was not said', async () => {
  const [dirk, bram] = [await house.visitor('dirk'), await house.visitor('bram')]
  const story = `/gezin/${house.family('dirk')}/verhaal`
  const plain = await remembered('dirk', { what: 'Een praatgroep' })
  assert.doesNotMatch((await bram.get(story)).text, /Om te houden|Wanneer was dat/)
  const path = await remembered('dirk', { what: 'Een spelgroep', when: 'In groep 6', keep: 'Het tuinieren samen.' })
  for (const text of [(await dirk.get(helpOf('dirk'))).text, (await bram.get(story)).text])
    assert.match(
      text,
      /Een spelgroep[\s\S]*Wanneer was dat\?[\s\S]*In groep 6[\s\S]*Om te houden[\s\S]*Het tuinieren samen/,
    )
  const form = await dirk.get(`${path}/aanpassen`)
  assert.match(form.text, /value="In groep 6"[\s\S]*Het tuinieren samen/)
  const words = { ...course, what: 'Een spelgroep', when: 'In groep 7', keep: '', base: baseIn(form.text) }
  const changed = await dirk.act(`${path}/aanpassen`, words)
  assert.match(changed.text, /In groep 7/)
  assert.doesNotMatch(changed.text, /Het tuinieren samen/)
  const wrong = await dirk.post(`${path}/aanpassen`, { ...words, when: 'x'.repeat(101), base: '2' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /x{101}/)
  assert.match((await dirk.get(`${plain}/aanpassen`)).text, /Een praatgroep/)
})
