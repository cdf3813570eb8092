// A phone that goes from hand to hand (design A-02, threat T4): what one person read or typed is not there for the next, whatever the browser keeps.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { handTo, openBrowser, windowFor } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
let browser: Browser
before(async () => {
  house = await openTrialHouse()
  browser = await openBrowser()
  await house.ask('update entry.account set safe_use_seen_at = created_at')
})
after(async () => {
  await browser?.close()
  await house?.close()
})

const family = () => `/gezin/${house.family('esra')}`
const form = () => `${family()}/verhaal/wie-helpt`
const typed = 'Dit typte ik, en het is niet voor mijn moeder.'

/** Time passes for somebody until the session is over by itself. */
const timeIsOver = (key: string) =>
  house.ask(
    "update entry.session set seen_at = seen_at - interval '3 hours', started_at = started_at - interval '3 hours' where account_id = $1",
    [house.account(key)],
  )

test('S27: what somebody typed and never sent is not on the device for the next account, also when nobody signed out', async () => {
  const { page, context } = await windowFor(browser, await house.visitor('deniz'))
  // Without a line the device keeps it; what the server has is not left there.
  await page.route('**/concept', (line) => line.abort())
  await page.goto(form())
  await page.locator('[name="words"]').fill(typed)
  await page.locator('[name="words"]').blur()
  await page.waitForFunction(() => Object.keys(localStorage).length > 0)
  await timeIsOver('deniz')
  await handTo(context, await house.visitor('esra'))
  await page.goto(form())
  const kept = await page.evaluate(() => Object.values({ ...localStorage }).join(' '))
  assert.ok(
    !(await page.locator('[name="words"]').inputValue()).includes(typed),
    'it stands in the field of somebody else',
  )
  assert.equal(kept, '')
  await context.close()
})

test('A-02: on a phone of several people the browser is asked to remember nothing that is typed', async () => {
  for (const [device, wanted] of [
    ['shared', true],
    ['own', false],
  ] as const) {
    const { text } = await (await house.visitor('deniz', device)).get(form())
    const tags = text.match(/<form [^>]*data-draft[^>]*>/g) ?? []
    assert.ok(tags.length > 0)
    assert.equal(
      tags.every((tag) => tag.includes('autocomplete="off"')),
      wanted,
      device,
    )
  }
})

test('A-02: the back button brings nobody what another typed on a phone of several people', async () => {
  const { page, context } = await windowFor(browser, await house.visitor('deniz', 'shared'), { script: false })
  await page.goto(form())
  await page.locator('[name="words"]').fill(typed)
  await page.goto('/hulp')
  await handTo(context, await house.visitor('esra', 'shared'))
  await page.goBack()
  assert.equal(new URL(page.url()).pathname, form())
  assert.ok(!(await page.locator('[name="words"]').inputValue()).includes(typed), 'the browser put it back')
  await context.close()
})

test('U-24: a page that comes back from the memory of the browser is asked for anew, and was blank when it went there', async () => {
  const { page, context } = await windowFor(browser, await house.visitor('esra'))
  await page.goto(`${family()}/verhaal`)
  await timeIsOver('esra')
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  assert.equal(await page.locator('main').isVisible(), false)
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await page.waitForURL(/\/inloggen/)
  await context.close()
})

test('A-02: when the time is over nothing stays on the screen of a phone of several people', async () => {
  const { page, context } = await windowFor(browser, await house.visitor('esra', 'shared'))
  await page.clock.install()
  // Without the open line, which hears of it too.
  await page.route('**/nieuws', (line) => line.abort())
  await page.goto(`${family()}/verhaal`)
  await timeIsOver('esra')
  await page.clock.fastForward('15:01')
  await page.waitForURL(/\/inloggen/)
  await context.close()
})

test('A8: a session that is ended from elsewhere takes its page off the screen', async () => {
  const { page, context } = await windowFor(browser, await house.visitor('esra'))
  const line = page.waitForResponse('**/nieuws')
  await page.goto(`${family()}/verhaal`)
  await line
  await (await house.visitor('esra')).post('/instellingen/uitloggen', { which: '' })
  await page.waitForURL(/\/inloggen/, { timeout: 30_000 })
  await context.close()
})

test('R13: a session that ends while somebody presses the button lets what was typed arrive first', async () => {
  const { page, context } = await windowFor(browser, await house.visitor('esra'))
  const asked = Promise.withResolvers<void>()
  const sent = Promise.withResolvers<void>()
  await page.route('**/zitting', async (question) => {
    asked.resolve()
    await sent.promise
    await question.continue()
  })
  await page.route('**/wie-helpt', async (form) => {
    if (form.request().method() !== 'POST') return form.continue()
    sent.resolve()
    await page.waitForTimeout(1_500)
    await form.continue()
  })
  const line = page.waitForResponse('**/nieuws')
  await page.goto(form())
  await line
  await page.locator('[name="words"]').fill(typed)
  await page.locator('[name="words"]').blur()
  await timeIsOver('esra')
  await asked.promise
  const answered = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && /wie-helpt/.test(answer.url()),
  )
  await page.locator('form[data-draft] button').last().click({ noWaitAfter: true })
  assert.equal((await answered).status(), 303)
  await context.close()
})
