// Two devices of one person: what was closed on the one stays closed when an older page of the other is sent, whose words come in all the same.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { type Form, formsIn } from './forms.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const home = () => `/gezin/${house.family('esra')}`

/** The form with a choice of readers on this page, as it stands. */
async function formOn(visitor: Visitor, path: string): Promise<Form> {
  const { text } = await visitor.get(path)
  const form = formsIn(text, path, new Date()).find(({ fields }) => 'audience' in fields)
  assert.ok(form, `no readers are chosen on ${path}`)
  return form
}

/** What may stay empty and is no words stays so. */
const empty = { month: '', day: '', drawing: '', seconds: '' }

async function send(visitor: Visitor, { action, fields }: Form, said: Record<string, string>): Promise<void> {
  const blank = Object.entries(empty).filter(([name]) => name in fields)
  const seen = await visitor.post(action, { ...fields, ...Object.fromEntries(blank), ...said })
  assert.equal(seen.status, 303, seen.text)
}

type Place = { name: string; words: string; at: (esra: Visitor) => Promise<string> }

/** What Esra adds on this page gets a page of its own, of its own number. */
const added =
  (path: string, said: Record<string, string>, tail: string): Place['at'] =>
  async (esra) => {
    const operation = crypto.randomUUID()
    assert.equal((await esra.post(`${home()}${path}`, said, operation)).status, 303)
    return `${home()}${path.replace(/\/nieuw$/, '')}/${operation}${tail}`
  }

const places: readonly Place[] = [
  {
    name: 'help from before',
    words: 'why',
    at: added(
      '/verhaal/eerdere-hulp',
      { what: 'Een cursus', helped: 'yes', why: 'Fijn', audience: 'plan' },
      '/aanpassen',
    ),
  },
  {
    name: 'an event',
    words: 'title',
    at: added('/verhaal/gebeurtenissen', { title: 'Wij verhuisden', year: '2019', audience: 'plan' }, '/aanpassen'),
  },
  { name: 'a piece of the story', words: 'words', at: async () => `${home()}/verhaal/wat-is-er-gebeurd` },
  {
    name: 'a worry',
    words: 'words',
    at: async (esra) => {
      const { text } = await esra.get(`${home()}/goed-en-lastig`)
      return /href="([^"]*\/lastig\/[0-9a-f-]{36}\/aanpassen)"/.exec(text)?.[1] ?? ''
    },
  },
  { name: 'where one wants to go', words: 'dream', at: async () => `${home()}/waar-willen-we-heen/mijn` },
  {
    name: 'somebody of the circle',
    words: 'relation',
    at: async (esra) => {
      const { text } = await esra.get(`${home()}/kring/mijn`)
      return /href="([^"]*\/kring\/[0-9a-f-]{36})"/.exec(text)?.[1] ?? ''
    },
  },
]

for (const { name, words, at } of places) {
  test(`D-ALL-03: ${name} that was closed on one device is not opened by an older page of another`, async () => {
    const [phone, tablet] = [await house.visitor('esra'), await house.visitor('esra')]
    const path = await at(phone)
    await send(phone, await formOn(phone, path), { [words]: 'Zoals het was', audience: 'plan' })
    const older = await formOn(tablet, path)
    await send(phone, await formOn(phone, path), { audience: 'onlyMe' })
    await send(tablet, older, { [words]: 'Nog iets erbij' })
    const { fields } = await formOn(phone, path)
    assert.deepEqual([fields[words], fields.audience], [['Nog iets erbij'], ['onlyMe']])
  })

  test(`D-ALL-03: what ${name} was closed for on an older page is closed, and a choice made there counts`, async () => {
    const [phone, tablet] = [await house.visitor('esra'), await house.visitor('esra')]
    const path = await at(phone)
    await send(phone, await formOn(phone, path), { [words]: 'Voor mij alleen', audience: 'onlyMe' })
    const older = await formOn(tablet, path)
    await send(phone, await formOn(phone, path), { audience: 'plan' })
    await send(tablet, older, { [words]: 'Nog meer voor mij alleen' })
    const closed = await formOn(phone, path)
    assert.deepEqual([closed.fields[words], closed.fields.audience], [['Nog meer voor mij alleen'], ['onlyMe']])
    await send(tablet, await formOn(tablet, path), { audience: 'plan' })
    assert.deepEqual((await formOn(phone, path)).fields.audience, ['plan'])
  })
}
