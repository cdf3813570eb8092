// Having a page read aloud, by a voice of the device itself.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { Person } from './person.ts'
import { type DeviceVoice, dutch, giveVoices, letItRead, spokenOn } from './voices.ts'

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

async function listening(who: string, path: string, voices: readonly DeviceVoice[] = [dutch]): Promise<Person> {
  const person = await Person.at(browser, await house.visitor(who))
  await giveVoices(person.page, voices)
  await person.start(path)
  return person
}
const familyPage = (who: string, rest: string) => `/gezin/${house.family(who)}${rest}`
const buttons = (person: Person) => person.page.getByRole('button', { name: /^Lees voor/ })
const textsOn = async (person: Person) => (await spokenOn(person.page)).map(({ text }) => text)

test('the page is read from its heading on, piece by piece, and nothing of what one presses', async () => {
  const esra = await listening('esra', '/vandaag')
  const [heading, button] = [
    await esra.page.locator('h1').textContent(),
    await esra.page.locator('main button[type=submit]').first().textContent(),
  ]
  await esra.tap('Lees voor')
  assert.deepEqual(await textsOn(esra), [heading])
  assert.equal(await esra.page.locator('.onsplan-read-now').textContent(), heading)
  await letItRead(esra.page)
  const said = await textsOn(esra)
  assert.ok(said.length > 5)
  assert.ok(!said.includes(button?.trim() ?? ''))
  assert.equal(await esra.page.locator('.onsplan-read-now').count(), 0)
  assert.equal(await buttons(esra).first().textContent(), 'Lees voor')
  assert.deepEqual(esra.faults, [])
  await esra.close()
})

test('one press stops it, and what came after is not read', async () => {
  const esra = await listening('esra', '/vandaag')
  await esra.tap('Lees voor')
  await esra.tap('Stop met voorlezen')
  await letItRead(esra.page)
  assert.equal((await textsOn(esra)).length, 1)
  assert.equal(await esra.page.locator('.onsplan-read-now').count(), 0)
  await esra.close()
})

test('a card with much to read beside others has its own button, and reads itself alone', async () => {
  const esra = await listening('esra', familyPage('esra', '/goed-en-lastig'))
  const own = buttons(esra).nth(1)
  const title = await own.evaluate((one) => one.previousElementSibling?.textContent ?? '')
  assert.equal(await own.getAttribute('aria-label'), `Lees voor: ${title}`)
  await esra.press(own)
  assert.deepEqual(await textsOn(esra), [title])
  await letItRead(esra.page)
  const card = await esra.page.locator('.onsplan-card').filter({ hasText: title }).first().textContent()
  for (const text of await textsOn(esra)) assert.ok(card?.replace(/\s+/g, ' ').includes(text), text)
  await esra.close()
})

test('what lies behind a fold is read only when it is open', async () => {
  const esra = await listening('esra', '/hulp')
  await esra.page.evaluate(() => {
    const fold = document.createElement('details')
    const [more, behind] = [document.createElement('summary'), document.createElement('p')]
    more.textContent = 'Meer hierover'
    behind.textContent = 'Dit staat erachter.'
    fold.append(more, behind)
    document.querySelector('main')?.append(fold)
  })
  await esra.tap('Lees voor')
  await letItRead(esra.page)
  const said = await textsOn(esra)
  assert.ok(said.includes('Meer hierover'))
  assert.ok(!said.includes('Dit staat erachter.'))
  await esra.close()
})

for (const [what, voices] of [
  ['no voice', []],
  ['only a voice that sends the text to its maker', [{ lang: 'nl-NL', localService: false }]],
  ['only a voice for another language', [{ lang: 'de-DE', localService: true }]],
] as const) {
  test(`a device with ${what} shows no button`, async () => {
    const esra = await listening('esra', '/vandaag', voices)
    assert.equal(await buttons(esra).count(), 0)
    await esra.close()
  })
}

test('who does not want the button takes it away in the settings, and finds it there again', async () => {
  const esra = await listening('esra', '/instellingen')
  await esra.page.getByRole('radiogroup', { name: 'Laat de knop Lees voor zien' }).getByText('Nee').click()
  await esra.tap('Bewaar')
  await esra.page.goto('/vandaag')
  assert.equal(await buttons(esra).count(), 0)
  await esra.page.goto('/instellingen')
  await esra.page.getByRole('radiogroup', { name: 'Laat de knop Lees voor zien' }).getByText('Ja').click()
  await esra.tap('Bewaar')
  assert.equal(await buttons(esra).first().isVisible(), true)
  await esra.close()
})

test('nothing is read on when the page is left', async () => {
  const esra = await listening('esra', '/vandaag')
  await esra.tap('Lees voor')
  await esra.page.evaluate(() => dispatchEvent(new Event('pagehide')))
  await letItRead(esra.page)
  assert.equal((await textsOn(esra)).length, 1)
  await esra.close()
})
