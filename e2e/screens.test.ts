import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { expectNone } from '#checks/source.ts'
import { families, workers } from '#db/cast/people.ts'
import { isLong, printGoal, seed } from '#src/launcher/trial/play.ts'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { mistaken, supposed } from './engine-answers.ts'
import { markupFaults, titleOf, youthCareWords } from './markup.ts'
import { mistakes } from './mistakes.ts'
import { type Collection, type Company, collect, company, nameOfScreen, type Screen, screenIn } from './screens.ts'
import { given } from './second-engine.ts'
import { Desks, type Fault, type Goal, type Sitting, sit } from './sitting.ts'

let house: TrialHouse
let browser: Browser
let seen: Collection
let wrong: Screen[]
let faults: Fault[]
let sittings = 0
let seconds = 0
const seenTwice = new Set<string>()

before(async () => {
  house = await openTrialHouse()
  browser = await openBrowser()
  const people = await company(house, isLong ? ['sam', 'mirjam', 'jan', 'priya'] : [])
  seen = await collect(house, people)
  const filled = await pass(seen.screens, people)
  // Only now, because a form that takes everything changes the house.
  wrong = await mistakes(seen.screens, people.visitors)
  // Whoever was looked at first has sat still for half an hour on a slow machine, and would be asked to come in again.
  await house.ask('update entry.session set seen_at = now() where ended_at is null')
  faults = [...filled, ...(await pass(wrong, people)), ...(await passOfGone())]
})

/** Pages that cannot stand beside each other are seen in a second house. */
async function passOfGone(): Promise<Fault[]> {
  const second = await openTrialHouse()
  try {
    const people = await company(second)
    const found: Fault[] = []
    // At once, because the example of the next may close this one.
    for (const route of seen.gone) {
      const screen = await screenIn(second, people, route)
      if (screen === 'no page') continue
      if (screen === undefined) {
        seen.without.push(`${route.screen} ${route.path}`)
        continue
      }
      seen.screens.push(screen)
      found.push(...(await pass([screen], people)))
    }
    return found
  } finally {
    await second.close()
  }
}

after(async () => {
  await browser?.close()
  await house?.close()
})

const everyTurn: readonly Sitting[] = ([360, 1280] as const).flatMap((width) =>
  [true, false].flatMap((script) => (['paper', 'contrast'] as const).map((theme) => ({ width, script, theme }))),
)

/** Each page at both widths, by whoever comes across it first, the pairs changing from screen to screen; what others see of it, what is empty, what
 *  has to be repaired and what is the same at work once, at one width. The long run looks at everything in every turn. */
function turnsOf(screen: Screen, at: number, isFirst: boolean): readonly Sitting[] {
  if (isLong) return everyTurn
  const one: Sitting = { width: 360, script: at % 2 === 0, theme: at % 4 < 2 ? 'paper' : 'contrast' }
  const known = !isFirst || screen.state !== 'filled' || (screen.work && screen.route.screen.startsWith('G'))
  if (known) return [at % 3 === 0 ? { ...one, width: 1280 } : one]
  return [one, { width: 1280, script: !one.script, theme: one.theme === 'paper' ? 'contrast' : 'paper' }]
}

/** The second engine looks at one page of the family in three, once, and at one in ten of all else, others by each seed. The long run has it look always. */
function asksSecond({ route, work }: Screen, at: number): boolean {
  if (isLong) return true
  const isNew = !work && !seenTwice.has(route.path)
  if (isNew) seenTwice.add(route.path)
  return (at + seed) % (isNew ? 3 : 10) === 0
}

async function pass(screens: readonly Screen[], { visitors }: Company): Promise<Fault[]> {
  const desks = new Desks(browser, visitors)
  const found: Fault[] = []
  const pages = new Set<string>()
  for (const [at, screen] of screens.entries()) {
    const page = `${screen.route.method} ${screen.route.path} ${screen.state}`
    const turns = turnsOf(screen, at, !pages.has(page))
    pages.add(page)
    const second = asksSecond(screen, at)
    for (const [turn, one] of turns.entries()) {
      const sitting = { ...one, second: second && (isLong || turn === 0) }
      sittings++
      if (sitting.second) seconds++
      const faulty = (fault: Error): Fault[] => [
        { goal: 'quiet', text: `${nameOfScreen(screen)}: ${fault.message.split('\n').slice(0, 3).join(' ')}` },
      ]
      found.push(...(await sit(desks, screen, sitting).catch(faulty)))
    }
  }
  await desks.close()
  return found
}

/** Prints the goal and fails with one line per fault, each once. */
function judge(goal: Goal, what: string, looks = sittings): void {
  const found = [...new Set(faults.filter((fault) => fault.goal === goal).map(({ text }) => text))]
  if (goal !== 'quiet') printGoal(goal, `${found.length}-${what}-in-${looks}-sittings`, '0', found.length === 0)
  expectNone(found)
}

test('every page of the route table is seen by somebody', () => {
  expectNone(seen.without.map((route) => `${route} is seen in no house`))
  assert.ok(seen.screens.length > 3)
})

test('no link leads nowhere', () => expectNone([...new Set(seen.deadLinks)]))

test('axe finds nothing on any screen, filled, empty or with a mistake', () => judge('U-01', 'violations'))

test('a second engine finds nothing either, and what it only supposes has an answer', () => {
  assert.ok(seconds > 100, `only ${seconds} looks`)
  judge('U-02', 'violations', seconds)
  if (isLong)
    expectNone(
      [...mistaken, ...supposed]
        .filter((one) => !given.has(one))
        .map(({ rule, at }) => `${rule} ${at} answers nothing`),
    )
})

test('every screen is valid HTML with labels, autocomplete, a title of the pattern and nothing inline', async () => {
  const found: string[] = []
  for (const screen of seen.screens)
    found.push(...(await markupFaults(screen.text)).map((fault) => `${nameOfScreen(screen)}: ${fault}`))
  printGoal('U-03', `${found.length}-faults-on-${seen.screens.length}-screens`, '0', found.length === 0)
  expectNone(found)
})

test('every target is large enough and stands apart', () => judge('U-11', 'targets'))

test('nothing scrolls sideways at 320 px and nothing is cut off with spaced text', () => judge('U-12', 'faults'))

test('every family screen reads from right to left without anything over something else', () => judge('U-18', 'faults'))

test('a title names no person and no problem', () => {
  const names = [...families.flatMap(({ members }) => members), ...workers].map(({ name }) => name)
  const found = seen.screens.filter(({ text }) => {
    const title = titleOf(text)
    return youthCareWords.test(title) || names.some((name) => new RegExp(`\\b${name}\\b`).test(title))
  })
  printGoal('U-19', `${found.length}-of-${seen.screens.length}-titles`, '0', found.length === 0)
  expectNone(found.map((screen) => `${nameOfScreen(screen)}: ${titleOf(screen.text)}`))
})

test('beside every text and score stands who sees it, before it is saved', () => judge('U-20', 'fields'))

test('what is empty says so in its own words, with one act', () => judge('U-21', 'faults'))

test('what has to be repaired is said on top, leads to its field and has the focus', () => {
  assert.ok(wrong.length > 60, `only ${wrong.length} forms with a mistake`)
  judge('U-22', 'faults')
})

test('no page breaks its policy, asks a stranger or says anything to the console', () => judge('quiet', 'faults'))
