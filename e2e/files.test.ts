import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { Person } from './person.ts'

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

const letter = { name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') }
const form = () => `/gezin/${house.family('mirjam')}/papieren/nieuw/persoon/${house.person('sam')}`

async function atForm(): Promise<Person> {
  const mirjam = await Person.at(browser, await house.visitor('mirjam'))
  await mirjam.start(form())
  return mirjam
}

test('a paper that does not arrive is still on the page with its name and its file, and goes when there is a line again', async () => {
  const mirjam = await atForm()
  await mirjam.page.setInputFiles('input[type=file]', [letter, letter])
  await mirjam.write('name', 'Brief van de huisarts')
  await mirjam.context.setOffline(true)
  await mirjam.page.getByRole('button', { name: 'Bewaar' }).click()
  await mirjam.page.getByText('Versturen lukt nu niet. Je bestand staat hier nog.').waitFor()
  assert.equal(await mirjam.page.inputValue('input[name=name]'), 'Brief van de huisarts')
  await mirjam.context.setOffline(false)
  await mirjam.tap('Bewaar')
  assert.match(await mirjam.reads(), /Je papier is bewaard\./)
  assert.match(await mirjam.reads(), /Brief van de huisarts/)
  await mirjam.close()
})

test('what has to be repaired is said on the page that comes back', async () => {
  const mirjam = await atForm()
  await mirjam.page.setInputFiles('input[type=file]', letter)
  await mirjam.page.getByRole('button', { name: 'Bewaar' }).click()
  await mirjam.page.getByText('Er is een probleem').waitFor()
  assert.match(await mirjam.reads(), /Kies je bestand nog een keer/)
  await mirjam.close()
})

test('too much at once is said before it is sent', async () => {
  const mirjam = await atForm()
  // The files grow in the browser itself: forty million bytes from here to there take longer than anybody waits.
  await mirjam.page.locator('input[type=file]').evaluate((field) => {
    const chosen = new DataTransfer()
    for (let n = 0; n < 4; n++)
      chosen.items.add(new File([new Uint8Array(10_000_000)], 'brief.pdf', { type: 'application/pdf' }))
    const input = field as HTMLInputElement
    input.files = chosen.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await mirjam.write('name', 'Alles tegelijk')
  await mirjam.page.getByRole('button', { name: 'Bewaar' }).click()
  await mirjam.page.getByText('Kies minder bestanden. Samen mogen ze 39 MB zijn.').waitFor()
  assert.equal(await mirjam.page.inputValue('input[name=name]'), 'Alles tegelijk')
  await mirjam.close()
})
