// The language on trial: a frame in Arabic from right to left around content that keeps its own language and direction.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { Person } from './person.ts'
import type { Screen } from './screens.ts'
import { Desks, sit } from './sitting.ts'

let house: TrialHouse
let browser: Browser
before(async () => {
  browser = await openBrowser()
  house = await openTrialHouse()
  await house.ask('update entry.account set safe_use_seen_at = created_at')
})
after(async () => {
  await browser?.close()
  await house.close()
})

const languageOf = (person: Person) =>
  person.page.evaluate(() => {
    const said = (one: HTMLElement | null) => `${one?.lang} ${one?.dir}`
    return { page: said(document.documentElement), content: said(document.querySelector('main')) }
  })
const screenAt = (path: string): Screen => ({
  ...{ who: 'esra', path, text: '', state: 'filled', work: false },
  route: { screen: 'U-18', path } as Screen['route'],
})
const arabic = 'العربية (Arabisch)'

for (const script of [true, false]) {
  test(`a reader turns the frame to Arabic and back with two presses each${script ? '' : ', without script'}`, async () => {
    const esra = await Person.at(browser, await house.visitor('esra'), { script })
    await esra.start('/vandaag')
    assert.deepEqual(await languageOf(esra), { page: 'nl ltr', content: ' ' })
    await esra.tap('Taal')
    await esra.tap(arabic)
    assert.deepEqual(await languageOf(esra), { page: 'ar rtl', content: 'nl ltr' })
    assert.equal(await esra.page.getByRole('link', { name: 'خروج سريع' }).count(), 1)
    assert.match((await esra.page.locator('h1').textContent()) ?? '', /Esra/)
    await esra.tap('الخطة')
    assert.equal((await languageOf(esra)).page, 'ar rtl', 'it stays on the next page')
    await esra.tap('اللغة')
    await esra.tap('Nederlands')
    assert.deepEqual(await languageOf(esra), { page: 'nl ltr', content: ' ' })
    assert.deepEqual(esra.faults, [])
    await esra.close()
  })
}

test('U-18: in Arabic nothing is sideways, over something else or too small to press, and axe finds nothing', async () => {
  const esra = await house.visitor('esra')
  const desks = new Desks(browser, new Map([['esra', esra]]))
  const { page } = await desks.of('esra', true)
  await page.goto('/vandaag')
  await page.locator('summary', { hasText: 'Taal' }).click()
  await page.getByRole('button', { name: arabic }).click()
  await page.waitForFunction(() => document.documentElement.dir === 'rtl')
  const family = `/gezin/${house.family('esra')}`
  const paths = ['/vandaag', `${family}/plan`, `${family}/kring`, `${family}/berichten`, '/instellingen', '/hulp']
  const faults = []
  for (const path of paths)
    for (const width of [360, 1280] as const) {
      faults.push(...(await sit(desks, screenAt(path), { width, script: true, theme: 'paper' })))
    }
  assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl')
  assert.deepEqual(faults, [])
  await desks.close()
})

test('where people really live their lives the language on trial is not offered, and choosing it changes nothing', async () => {
  const real = await openTrialHouse('bare')
  const stranger = await real.visitor()
  assert.doesNotMatch((await stranger.get('/hulp')).text, /value="ar"/)
  assert.equal((await stranger.act('/instellingen/taal', { language: 'ar', path: '/hulp' })).status, 200)
  assert.match((await stranger.get('/hulp')).text, /<html lang="nl" dir="ltr"/)
  await real.close()
})
