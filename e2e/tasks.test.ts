import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { printGoal } from '#src/launcher/trial/play.ts'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Counted, Person } from './person.ts'
import { later, type Task, tasks } from './tasks.ts'
import { formula, secondsAllowed, secondsFor } from './time-budgets.ts'
import { giveVoices } from './voices.ts'

type Played = Counted & { task: Task; script: boolean; problem: string | undefined }

let browser: Browser
const played: Played[] = []

// Each half in a house of its own, so that what somebody did with script is still to be done without.
const houses = new Map<boolean, TrialHouse>()

before(async () => {
  browser = await openBrowser()
  for (const script of [true, false]) {
    const house = await openTrialHouse()
    // Everybody has seen the page on safe use before; it is shown once and no part of a task.
    await house.ask('update entry.account set safe_use_seen_at = created_at')
    houses.set(script, house)
  }
})

after(async () => {
  printTable()
  await browser?.close()
  for (const house of houses.values()) await house.close()
})

async function play(house: TrialHouse, task: Task, script: boolean): Promise<Played> {
  await task.arrange?.(house)
  const person = await Person.at(browser, await house.visitor(task.who === 'stranger' ? undefined : task.who), {
    script,
  })
  let problem: string | undefined
  try {
    await giveVoices(person.page, task.voices ?? [])
    await person.start((await task.from?.(house)) ?? '/')
    await task.walk(person, house)
    await person.looks()
    assert.match(await person.reads(), task.shows)
    // Calling somebody leaves the browser, not the house.
    assert.deepEqual(
      person.faults.filter((fault) => !fault.startsWith('asked tel:')),
      [],
    )
  } catch (fault) {
    problem = `${fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : fault} at ${new URL(person.page.url()).pathname}`
  }
  const { counted } = person
  await person.close()
  return { task, script, ...counted, problem }
}

for (const task of tasks) {
  for (const script of task.script ? [true] : [true, false]) {
    test(`${task.id}: ${task.what}, ${script ? 'with' : 'without'} script, in at most ${task.screens} screens and ${task.taps} taps`, async () => {
      const house = houses.get(script)
      assert.ok(house)
      const one = await play(house, task, script)
      played.push(one)
      assert.equal(one.problem, undefined)
      assert.ok(one.screens <= task.screens, `${one.screens} screens`)
      assert.ok(one.taps <= task.taps, `${one.taps} taps`)
    })
  }
}

const roomOf = (id: string) => Object.entries(later).find(([, ids]) => ids.includes(id))?.[0] ?? 'no room is named'

function printTask(task: Task): void {
  const [one, other] = [true, false].map((script) =>
    played.find((turn) => turn.task === task && turn.script === script),
  )
  const verdict = [one, other]
    .map((turn) => (turn === undefined ? (task.script ? 'needs script' : 'not played') : isGood(turn) ? 'good' : 'not'))
    .join(', ')
  const allowed = secondsAllowed[task.id] ?? 0
  const seconds = one === undefined ? 0 : secondsFor(one)
  const time = `${allowed} / ${seconds}${seconds > allowed ? ' !' : ''}`
  const budget = `${task.screens} / ${task.taps}`
  console.log(
    `${task.id.padEnd(6)} ${String(one?.screens ?? '–').padStart(7)} ${String(one?.taps ?? '–').padStart(5)}  ${budget.padEnd(8)} ${time.padEnd(11)} ${verdict}  ${task.what}`,
  )
}

const isGood = ({ task, screens, taps, problem }: Played) =>
  problem === undefined && screens <= task.screens && taps <= task.taps

/** Every task of the design; the times are an estimate and nobody was measured. */
function printTable(): void {
  console.log(`time: at most, and estimated as ${formula}, in seconds; ! is more than allowed`)
  console.log('task   screens  taps  budget   time        with and without script')
  for (const id of Object.keys(secondsAllowed)) {
    const task = tasks.find((one) => one.id === id)
    if (task === undefined) console.log(`${id}  comes later: ${roomOf(id)}`)
    else printTask(task)
  }
  const good = (turns: readonly Played[]) => turns.filter(isGood).length
  const runs = tasks.reduce((sum, { script }) => sum + (script ? 1 : 2), 0)
  const without = played.filter(({ script }) => !script)
  const walked = (turns: readonly Played[]) => turns.filter(({ problem }) => problem === undefined).length
  printGoal('U-10', `${good(played)}-of-${played.length}-runs`, `${runs}`, good(played) === runs)
  printGoal(
    'U-09',
    `${walked(without)}-of-${without.length}-tasks`,
    `${runs - tasks.length}`,
    walked(without) === runs - tasks.length,
  )
}
