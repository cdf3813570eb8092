import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let dana: Visitor
let at: string
before(async () => {
  house = await openTrialHouse()
  dana = await house.visitor('dana')
  at = `/gezin/${house.family('esra')}/terugkijken`
  const everyone = ['esra', 'deniz', 'elif'].map(house.person)
  await dana.post(`${at}/samen/goed`, {
    'present[]': everyone,
    'person.0': house.person('esra'),
    'said.0': 'De ochtenden',
  })
})
after(() => house.close())

type Part = { person: string; open: boolean; text: string }

/** The parts of the page in which one person each gives the numbers. */
const partsOf = (html: string): Part[] =>
  [...html.matchAll(/<details[^>]* name="numbers"[^>]*>[\s\S]*?<\/details>/g)].map(([part]) => ({
    person: /<summary>([^<]*)/.exec(part)?.[1] ?? '',
    open: /^<details[^>]* open/.test(part),
    text: part,
  }))

/** The rows of the form that belong to one person: the number of each row is in the names of its fields. */
function rowsOf(html: string, person: string): string[] {
  return [...html.matchAll(/name="person\.(\d+)" value="([^"]*)"/g)].flatMap(([, row = '', id]) =>
    id === person ? [row] : [],
  )
}

/** Sends step 2 as one person answers: the same number, or "not", for every goal. */
async function give(key: string, value: string): Promise<Awaited<ReturnType<Visitor['post']>>> {
  const { text } = await dana.get(`${at}/samen/cijfers`)
  const person = house.person(key)
  const fields = rowsOf(text, person).flatMap((row) => {
    const goal = new RegExp(`name="goal\\.${row}" value="([^"]*)"`).exec(text)?.[1] ?? ''
    return [
      [`person.${row}`, person],
      [`goal.${row}`, goal],
      [`score.${row}`, value],
    ]
  })
  return dana.post(`${at}/samen/cijfers`, Object.fromEntries(fields))
}

test('each gives the numbers on the scale of two rows, in a part of the page that opens for one person at a time', async () => {
  const parts = partsOf((await dana.get(`${at}/samen/cijfers`)).text)
  assert.deepEqual(
    parts.map(({ person, open }) => [person, open]),
    [
      ['Cijfers van Esra', true],
      ['Cijfers van Deniz', false],
    ],
  )
  for (const { text } of parts) assert.equal([...text.matchAll(/type="radio"[^>]* value="10"/g)].length, 4)
})

test('no number stands there before somebody chose it', async () => {
  const { text } = await dana.get(`${at}/samen/cijfers`)
  assert.doesNotMatch(text, /type="radio"[^>]* checked/)
})

test('a number that is none is refused in the part of who gave it, and that part is open', async () => {
  const answer = await give('deniz', '11')
  assert.equal(answer.status, 422)
  assert.match(answer.text, /Kies een cijfer/)
  assert.deepEqual(
    partsOf(answer.text).map(({ open }) => open),
    [false, true],
  )
})

test('the second one does not read the number of the first, until both have answered', async () => {
  assert.equal((await give('esra', '4')).status, 303)
  const half = (await dana.get(`${at}/samen/cijfers`)).text
  assert.deepEqual(
    partsOf(half).map(({ person, open }) => [person, open]),
    [
      ['Cijfers van Esra: klaar', false],
      ['Cijfers van Deniz', true],
    ],
  )
  assert.doesNotMatch(half, /Jullie cijfers naast elkaar/)
  assert.equal((await give('deniz', '8')).status, 303)
  const whole = (await dana.get(`${at}/samen/cijfers`)).text
  assert.match(whole, /Jullie cijfers naast elkaar/)
})

test('D-SCO-04: numbers that lie three or more apart are something to tell each other, on the page that follows', async () => {
  const next = (await dana.get(`${at}/samen/acties`)).text
  assert.match(next, /Jullie cijfers naast elkaar/)
  assert.equal([...next.matchAll(/Jullie zien dit anders/g)].length, 4)
})

test('D-REV-02: who says rather not after all takes the typed number back', async () => {
  await give('deniz', 'not')
  const numbers = await house.ask(
    `select c.value from care.score c join care.review r on r.id = c.review_id
     where c.author = $1 and r.concluded_at is null and c.undone_at is null`,
    [house.person('deniz')],
  )
  assert.equal(numbers.length, 0)
  assert.match((await dana.get(`${at}/samen/acties`)).text, /Deniz: liever niet/)
})

test('D-REV-05: a goal with a lower number is not asked about, whatever is pressed', async () => {
  assert.doesNotMatch((await dana.get(`${at}/samen/minder`)).text, /Vindt iedereen aan tafel dit nu goed genoeg/)
  const [goal] = await openGoals()
  await dana.post(`${at}/genoeg/${goal}`)
  assert.deepEqual(await proposals(), [])
})

test('D-REV-05: everybody present says so with one press, and the question about less help stands there', async () => {
  // Without the good numbers of August the two reviews in a row are none.
  await house.ask(
    "update care.score set value = 4 where occasion = 'review' and created_at < now() - interval '30 days'",
  )
  await house.ask("update care.scale_down set outcome = 'notYet', choice = 'keepOn'")
  await give('esra', '7')
  const asks = await dana.get(`${at}/samen/minder`)
  assert.match(asks.text, /Elk cijfer is hier een 6 of hoger\. Vindt iedereen aan tafel dit nu goed genoeg\?/)
  const action = /action="([^"]*\/genoeg\/[^"]*)"/.exec(asks.text)?.[1] ?? ''
  const operation = crypto.randomUUID()
  for (const _ of [1, 2]) assert.equal((await dana.post(action, {}, operation)).location, `${at}/samen/minder`)
  assert.deepEqual(await proposals(), ['everyonePresent'])
  const now = await dana.get(`${at}/samen/minder`)
  assert.match(now.text, /Jullie vinden dit nu allemaal goed genoeg\. Willen jullie dit nu zelf doen\?/)
  assert.equal(now.text.includes(action), false)
})

test('only who leads says it for everybody: a mother at the table is refused, a stranger finds nothing', async () => {
  const [goal] = await openGoals()
  const [esra, bram] = [await house.visitor('esra'), await house.visitor('bram')]
  assert.equal((await esra.post(`${at}/genoeg/${goal}`)).status, 403)
  assert.equal((await bram.post(`${at}/genoeg/${goal}`)).status, 404)
})

test('D-REV-10: not everybody says so: who does is ticked, and the words of the others keep waiting for them', async () => {
  const [running, elif] = [await dana.get(`${at}/samen/minder`), house.person('elif')]
  const steps = [...running.text.matchAll(/name="step\.(\d+)" value="([^"]*)"/g)]
  const answers = steps.flatMap(([, row, id]) => [
    [`step.${row}`, id ?? ''],
    [`answer.${row}`, 'notYet'],
    [`why.${row}`, 'Het helpt nog'],
  ])
  await dana.post(`${at}/samen/minder`, Object.fromEntries(answers))
  const everyone = ['esra', 'deniz', 'elif'].map(house.person)
  const said = {
    'person.0': house.person('deniz'),
    'said.0': 'Elke dag geweest',
    'person.1': elif,
    'said.1': 'Mama zingt',
  }
  await dana.post(`${at}/samen/goed`, { 'present[]': everyone, ...said })
  await dana.post(`${at}/samen/zelf`, { 'person.0': house.person('esra'), 'said.0': 'De post' })
  const day = (await dana.get(`${at}/samen/afspraken`)).text
  const part = (name: string) => new RegExp(`name="next\\.${name}"[^>]* value="(\\d+)"`).exec(day)?.[1] ?? ''
  await dana.post(`${at}/samen/afspraken`, {
    'next.day': part('day'),
    'next.month': part('month'),
    'next.year': part('year'),
  })
  const end = await dana.post(`${at}/samen/wie-ziet`, { end: 'some', 'right[]': [house.person('esra')] })
  assert.equal(end.status, 303)
  const result = (await dana.get(end.location ?? '')).text
  assert.match(result, /Samen gelezen met Esra/)
  assert.match(result, /Esra: dit klopt\./)
  assert.match(result, /Deniz: nog niets gezegd\./)
  const [waiting] = await house.ask<{ authors: string[] }>(
    `select array_agg(distinct v.author) as authors from care.review_voice v
     where v.typed_by is not null and v.undone_at is null and v.read_together_at is null and v.confirmed_at is null
       and v.review_id = (select id from care.review where family_id = $1 and concluded_at is not null order by concluded_at desc limit 1)`,
    [house.family('esra')],
  )
  assert.deepEqual(waiting?.authors.toSorted(), [house.person('deniz'), elif].toSorted())
})

const openGoals = async () =>
  (
    await house.ask<{ id: string }>('select id from care.goal where family_id = $1 order by created_at', [
      house.family('esra'),
    ])
  ).map(({ id }) => id)

const proposals = async () =>
  (
    await house.ask<{ grounds: string }>(
      'select grounds from care.scale_down where family_id = $1 and outcome is null',
      [house.family('esra')],
    )
  ).map(({ grounds }) => grounds)
