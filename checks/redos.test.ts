// S15: no regular expression can be made slow, and no field that somebody fills with 100 kB holds up everybody else.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isLong, onTime, percentile, printGoal, seed } from '#src/launcher/trial/play.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { familyOf, formOf, sentBy } from './act-forms.ts'
import { examples } from './acts.ts'
import { patternsOfProduct, slowness, unjudged } from './redos.ts'
import { expectNone } from './source.ts'

// The judge runs in this process: its other ways are programs for some machines only.
process.env.RECHECK_BACKEND = 'pure'

const mostMs = 100
const size = 100_000
/** What patterns of numbers, names, addresses, days and lists stumble over. */
const shapes = ['a', ' ', '1 ', '[', 'a@', '\n', '-1', 'Van ', '٣', '&lt;']

test('S15 redos: no text can make a regular expression of the product slow', async () => {
  expectNone(unjudged())
  const judged = patternsOfProduct()
  assert.ok(judged.length > 80, `${judged.length} patterns`)
  const slow: string[] = []
  for (const { place, pattern } of judged) {
    const why = await slowness(pattern)
    if (why !== null) slow.push(`${place} /${pattern.source}/${pattern.flags} ${why}`)
  }
  printGoal('S15-patterns', `${slow.length}-slow-of-${judged.length}`, '0-slow', slow.length === 0)
  expectNone(slow)
})

test('a planted slow pattern is found, and one that is put together is named', async () => {
  assert.match((await slowness({ line: 1, source: '^(a+)+$', flags: '' })) ?? '', /exponential/)
  assert.match((await slowness({ line: 1, source: '\\s+$', flags: '' })) ?? '', /polynomial/)
  assert.equal(await slowness({ line: 1, source: '^[a-z]+$', flags: 'i' }), null)
  const planted = { path: 'src/planted.ts', source: 'export const found = (name: string) => new RegExp(name)\n' }
  assert.ok(unjudged([planted]).includes('src/planted.ts puts a pattern together'))
})

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

/** What holds up does so every time; a moment of the machine does not. So what took too long is done twice more, and the middle counts. */
async function heldUp(work: () => Promise<unknown>): Promise<number> {
  const first = await stoodStill(work)
  return first < mostMs ? first : percentile([first, await stoodStill(work), await stoodStill(work)], 0.5)
}

/** The longest that the loop stood still while this ran, in milliseconds. */
async function stoodStill(work: () => Promise<unknown>): Promise<number> {
  let [longest, last] = [0, performance.now()]
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const turn = setInterval(look, 1)
  await work()
  look()
  clearInterval(turn)
  return longest
}

test('S15 redos: 100 kB in a field is answered in words and holds nobody up', async () => {
  const landings = new Map<string, string>()
  const wrong: string[] = []
  const longest: number[] = []
  let filled = 0
  for (const example of examples) {
    const visitor = await house.visitor(example.who)
    const form = await formOf(example, visitor, { house, family: familyOf(house, example.who), landings })
    if (form === undefined) continue
    for (const name of Object.keys(form.fields)) {
      filled += 1
      if (!isLong && (filled + seed) % 4 > 0) continue
      for (const shape of isLong ? shapes : [shapes[longest.length % shapes.length] ?? 'a']) {
        const words = shape.repeat(size / shape.length)
        longest.push(
          await heldUp(async () => {
            const { status } = await sentBy(
              visitor,
              { ...form, fields: { ...form.fields, [name]: [words] } },
              example.files,
            )
            if (status >= 500) wrong.push(`${example.act} ${name} with ${JSON.stringify(shape)}: ${status}`)
          }),
        )
      }
    }
    const landed = await sentBy(visitor, form, example.files)
    if (landed.location !== null) landings.set(example.act, landed.location)
  }
  // The names of fields are typed by a program, and are read before anything else is.
  for (const shape of shapes)
    longest.push(
      await heldUp(async () => {
        const esra = await house.visitor('esra')
        await esra.post('/instellingen', { [`${shape.repeat(size / shape.length)}\u2028`]: ['1'] })
      }),
    )
  const slowest = Math.round(Math.max(...longest))
  printGoal(
    'S15-fields',
    `${filled}-fields,${longest.length}-times-100kB,${wrong.length}-broke,slowest-${slowest}ms`,
    `0-broke,<${mostMs}ms`,
    wrong.length === 0 && onTime(slowest < mostMs),
  )
  assert.ok(filled > 500, `${filled} fields`)
  expectNone(wrong)
  assert.ok(onTime(slowest < mostMs), `${slowest} ms`)
})
