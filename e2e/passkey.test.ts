// A real browser with a key of its own: somebody begins to work here, and comes in again the next day.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { inviteFirst } from '#src/invite.ts'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
let browser: Browser
before(async () => {
  house = await openTrialHouse('bare')
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await house?.close()
})

const noa = {
  municipality: 'Waterkant',
  region: 'Brugland',
  helpDeskPhone: '088 000 3000',
  organisation: 'Wijkteam Waterkant',
  name: 'Noa',
  phone: '088 000 4000',
  days: 'maandag',
  role: 'localTeam',
} as const

/** A key counts for a name and never for a number, so the browser comes by name. */
const window = async (script = true): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({
    baseURL: house.base.replace('127.0.0.1', 'localhost'),
    javaScriptEnabled: script,
    viewport: { width: 360, height: 740 },
    locale: 'nl-NL',
  })
  return { context, page: await context.newPage() }
}

/** A device that holds keys and recognises its holder. */
async function giveKey(page: Page): Promise<{ recognises(holder: boolean): Promise<unknown> }> {
  const line = await page.context().newCDPSession(page)
  await line.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const
  const { authenticatorId } = await line.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
  })
  return {
    recognises: (isUserVerified) => line.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  }
}

const invited = async () => {
  const { jobUrl } = house
  const given = await inviteFirst({ jobUrl, keysDirectory: house.keysDirectory }, noa)
  assert.ok(given)
  return given
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('with the code one makes a key, signs out, comes in with the key, and a holder it does not recognise stays out', async () => {
  const { code, fact } = await invited()
  const { context, page } = await window()
  const faults: string[] = []
  page.on('pageerror', (fault) => faults.push(fault.message))
  const key = await giveKey(page)
  await page.goto('/code')
  await page.locator('[name="code"]').fill(code)
  await page.locator('[name="fact"]').fill(fact)
  await press(page, 'Verder')
  await press(page, 'Ja, ik doe mee')
  await page.locator('[name="mail"]').fill('noa@waterkant.invalid')
  await press(page, 'Maak mijn sleutel')
  await page.waitForURL('**/werklijst')
  await context.clearCookies()

  await page.goto('/inloggen')
  await page.getByRole('link', { name: 'Ik werk hier' }).click()
  await key.recognises(false)
  await press(page, 'Met mijn eigen sleutel')
  await page.getByText('Je browser gaf geen sleutel.').waitFor()
  assert.match(page.url(), /\/inloggen\/werk$/)
  await key.recognises(true)
  await press(page, 'Met mijn eigen sleutel')
  await page.waitForURL('**/werklijst')
  assert.deepEqual(faults, [])
  await context.close()
})

test('another device has no key of Noa, and without script the page says what is needed', async () => {
  const { context, page } = await window()
  await giveKey(page)
  await page.goto('/inloggen/werk')
  await press(page, 'Met mijn eigen sleutel')
  await page.getByText('Je browser gaf geen sleutel.').waitFor()
  await context.close()
  const bare = await window(false)
  await bare.page.goto('/inloggen/werk')
  await press(bare.page, 'Met mijn eigen sleutel')
  await bare.page.getByText('Zet JavaScript aan en probeer het weer.').first().waitFor()
  await bare.context.close()
})
