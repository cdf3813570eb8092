import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { printGoal } from '#src/launcher/trial/play.ts'
import { openBrowser, windowFor } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

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

type Load = { url: string; kind: string; bytes: number }

/** Everything that comes over the line, as long as it is there, headers included. */
async function weigh(page: Page): Promise<Load[]> {
  const session = await page.context().newCDPSession(page)
  const [loads, kinds] = [[] as Load[], new Map<string, { url: string; kind: string }>()]
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    kinds.set(requestId, { url: response.url, kind: type })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = kinds.get(requestId)
    if (known !== undefined) loads.push({ ...known, bytes: encodedDataLength })
  })
  return loads
}

const sum = (loads: readonly Load[]) => loads.reduce((bytes, load) => bytes + load.bytes, 0)
const heaviest = (loads: readonly Load[], kind: string) =>
  Math.max(0, ...loads.filter((load) => load.kind === kind).map(({ bytes }) => bytes))

test('a first visit to Vandaag and Ons plan weighs at most 100 kB, a repeated one 20 kB, and asks nobody else', async () => {
  const { page, context, faults } = await windowFor(browser, await house.visitor('esra'))
  const loads = await weigh(page)
  const visit = async () => {
    loads.length = 0
    for (const path of ['/vandaag', `/gezin/${house.family('esra')}/plan`]) await page.goto(path, { waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready)
    return [...loads]
  }
  const [first, again] = [await visit(), await visit()]
  await context.close()
  const [page1, script, foreign] = [
    heaviest(first, 'Document'),
    heaviest(first, 'Script'),
    first.filter(({ url }) => !url.startsWith(house.base) && !url.startsWith('data:')),
  ]
  printGoal('U-06-first', `${sum(first)}-bytes`, '<=100000', sum(first) <= 100_000)
  printGoal('U-06-repeat', `${sum(again)}-bytes`, '<=20000', sum(again) <= 20_000)
  printGoal('U-06-html', `${page1}-bytes`, '<=15000', page1 <= 15_000)
  printGoal('U-07-script', `${script}-bytes`, '<=15000', script > 0 && script <= 15_000)
  printGoal('U-07-foreign', `${foreign.length}-requests`, '0', foreign.length === 0)
  printGoal('S5-browser', `${faults.length}-reports`, '0', faults.length === 0)
  assert.ok(sum(first) > 20_000, 'nothing was weighed')
  assert.ok(sum(first) <= 100_000 && sum(again) <= 20_000 && page1 <= 15_000, `${sum(first)}, ${sum(again)}, ${page1}`)
  assert.ok(script > 0 && script <= 15_000, String(script))
  assert.deepEqual([foreign, faults], [[], []])
})
