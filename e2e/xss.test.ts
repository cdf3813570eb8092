// S6: words that try to run, through every text field and to every output. Nothing runs, with the policy of the pages switched off.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { notLooked, tellNotifications } from '#care/notifications/notifications.tasks.ts'
import { expectNone } from '#checks/source.ts'
import { openPool } from '#platform/database/pool.ts'
import { hourOf } from '#platform/dates.ts'
import { isLong, printGoal, seed } from '#src/launcher/trial/play.ts'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { byNightToo } from '#src/trial/mail.ts'
import { Book, playAll, playTheEnd } from './xss-acts.ts'
import { filesIn, mailFaults, pdfFaults, tableFaults } from './xss-outputs.ts'
import { Outcome, type Output } from './xss-reader.ts'
import { openTheRest, tryTheRest, walkAll } from './xss-walk.ts'
import { Glass } from './xss-window.ts'

let house: TrialHouse
let browser: Browser
before(async () => {
  house = await openTrialHouse()
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await house?.close()
})

const atOnce = 3

type Found = { faults: string[]; looked: number; papers: number }

/** Everything that came out, in the browser or by its bytes. */
async function judge(outputs: readonly Output[], book: Book): Promise<Found> {
  const glass = await Glass.open(browser, house.base)
  const found: Found = { faults: [], looked: 0, papers: 0 }
  const left = [...outputs.flatMap(unpacked)]
  const next = async (): Promise<void> => {
    for (let output = left.pop(); output !== undefined; output = left.pop()) {
      const { name, type, text } = output
      if (/csv/.test(type)) found.faults.push(...tableFaults(text).map((fault) => `${name}: ${fault}`))
      const { ran, faults, pdf } = await glass.look(output)
      found.looked += 1
      found.faults.push(...ran.map((number) => `${name}: ran ${number}, typed in ${book.fieldOf(number)}`))
      found.faults.push(...faults.map((fault) => `${name}: ${fault}`))
      if (pdf === undefined) continue
      found.papers += 1
      found.faults.push(...pdfFaults(pdf, house.base).map((fault) => `${name}: ${fault}`))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, next))
  await glass.close()
  return found
}

const kinds: Readonly<Record<string, string>> = { html: 'text/html', json: 'application/json', csv: 'text/csv' }

/** A package is opened, and each of its files judged as if somebody opened that. */
function unpacked(output: Output): Output[] {
  if (!output.type.startsWith('application/zip')) return [output]
  return filesIn(output.bytes).flatMap(({ name, bytes }) => {
    const type = kinds[name.split('.').at(-1) ?? '']
    const text = bytes.toString('utf8')
    return type === undefined ? [] : [{ ...output, name: `${output.name}, ${name}`, type, bytes, text }]
  })
}

const hour = 3_600_000

/** What the day brought is told by mail, and everything that waits is sent. */
async function tellAll(): Promise<void> {
  const now = new Date(Date.now() - (hourOf(new Date()) - 17) * hour)
  const jobs = openPool(house.jobUrl, 1)
  await tellNotifications(jobs, house.keys, now, notLooked, assert.ifError)
  await jobs.end()
  await byNightToo(house)
  for (let turn = 0; turn < 100; turn += 1) {
    const [waiting] = await house.ask<{ n: number }>('select count(*)::integer as n from entry.outbox')
    if (waiting?.n === 0) return
    await pause(100)
  }
}

test('S6 xss-everywhere: nothing that somebody types runs on a page, on paper, in a copy or in a mail', async () => {
  const [book, outcome] = [new Book(seed, isLong), new Outcome()]
  const play = { house, book, outcome }
  const unplayed = await playAll(play)
  const forms = await walkAll(play)
  await tryTheRest(play, forms)
  if (isLong) await openTheRest(play)
  unplayed.push(...(await playTheEnd(play)))
  await tellAll()
  const mail = mailFaults(house.mailFolder)
  const { faults, looked, papers } = await judge(outcome.outputs, book)
  const wrong = [...new Set([...outcome.faults, ...mail.faults, ...faults])]
  const fields = [...book.fields.values()]
  const kept = fields.filter((field) => field.kept > 0).length
  const untried = [...book.fields].filter(([, { sent }]) => sent === 0).map(([name]) => name)
  if (untried.length > 0) console.error('UNTRIED', untried)
  const thousand = fields.filter(({ shapes }) => shapes.size >= 1_000).length
  const value = [
    `${wrong.length}-wrong`,
    `${book.sent}-payloads`,
    `${kept}-of-${fields.length}-fields-took-one`,
    `${thousand}-fields-with-a-thousand-shapes`,
    `${untried.length}-untried`,
    `${outcome.shown.size}-shown-in-${outcome.places}-places`,
    `${looked}-pages-opened-of-${outcome.answers}-answers`,
    `${papers}-papers`,
    `${mail.mails}-mails`,
    `${unplayed.length}-acts-unplayed`,
  ].join(',')
  const passed = wrong.length === 0 && unplayed.length === 0
  printGoal('S6', value, '0-wrong,every-act,1000-shapes-a-field-in-the-long-run', passed)
  expectNone(wrong)
  expectNone(unplayed)
  assert.ok(passed, value)
  assert.ok(outcome.shown.size > 300 && looked > 200 && papers > 3 && mail.mails > 0, value)
})
