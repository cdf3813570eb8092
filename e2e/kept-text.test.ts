// What is kept while somebody types, and what is sent: the two may not overtake each other.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { Person } from './person.ts'

let house: TrialHouse
let browser: Browser
let esra: Person
let place: string

before(async () => {
  browser = await openBrowser()
  house = await openTrialHouse()
  await house.ask('update entry.account set safe_use_seen_at = created_at')
  esra = await Person.at(browser, await house.visitor('esra'))
  place = `/gezin/${house.family('esra')}/doelen/nieuw`
  // A slow line: what is kept arrives when the page that sent it is gone already.
  await esra.page.route('**/concept', async (route) => {
    await new Promise((done) => setTimeout(done, 700))
    const answer = await esra.context.request.fetch(route.request())
    await route.fulfill({ response: answer }).catch(() => undefined)
  })
})
after(async () => {
  await esra?.close()
  await browser?.close()
  await house?.close()
})

const kept = () => house.ask<{ form: string }>('select form from care.draft where sent_at is null')

test('Esra typt en drukt meteen op Bewaar: wat bewaard is, komt niet terug als concept', async () => {
  const main = esra.page.locator('main')
  await esra.start(`/gezin/${house.family('esra')}/plan/dit-willen-we`)
  await esra.write('wish', 'Rust in huis.')
  await esra.tap('Bewaar', main)
  assert.match(await esra.reads(), /Rust in huis/)
  await esra.page.waitForTimeout(1_000)
  assert.deepEqual(await kept(), [], 'nothing of what was sent lies there as if it were not')
})

test('wie halverwege weggaat en terugkomt, is niets kwijt van de bladzijden ervoor', async () => {
  const main = esra.page.locator('main')
  await esra.start(place)
  await esra.write('title', 'Samen eten')
  await esra.tap('Verder', main)
  await esra.tap('Deniz', main)
  const saved = esra.page.waitForResponse('**/concept')
  await esra.page.locator('[name="forWhom[]"]').first().blur()
  await saved
  await esra.start(`${place}?vraag=2`)
  assert.match(await esra.reads(), /Vraag 2 van 4/)
  await esra.start(`${place}?vraag=1`)
  assert.equal(await esra.page.locator('[name=title]').inputValue(), 'Samen eten')
})

/** What is typed here is kept, and the page is left. */
async function typeAndLeave(path: string, name: string, words: string): Promise<void> {
  await esra.start(path)
  await esra.write(name, words)
  const saved = esra.page.waitForResponse('**/concept')
  await esra.page.locator(`[name="${name}"]`).blur()
  await saved
  await esra.start(`/gezin/${house.family('esra')}/plan`)
}

test('wie eigen woorden verandert, weggaat en later bewaart, zet geen tweede versie naast de eerste', async () => {
  const main = esra.page.locator('main')
  const own = `/gezin/${house.family('esra')}/waar-willen-we-heen/mijn`
  await esra.start(own)
  await esra.write('dream', 'Een huis met een tuin.')
  await esra.tap('Bewaar', main)
  await typeAndLeave(own, 'dream', 'Een huis bij het park.')
  await esra.start(own)
  await esra.tap('Bewaar', main)
  assert.match(await esra.reads(), /Een huis bij het park\./)
  const wordings = await house.ask<{ rival: boolean }>('select rival from care.perspective_wording')
  assert.deepEqual(
    wordings.filter(({ rival }) => rival),
    [],
  )
})

test('wie een naam half typte, schrijft niet over de naam heen die een ander meteen daarna koos', async () => {
  const main = esra.page.locator('main')
  const naming = `/gezin/${house.family('esra')}/gezin/naam`
  await typeAndLeave(naming, 'name', 'Wij drieën')
  assert.deepEqual(
    await esra.page.evaluate(() => Object.keys(localStorage)),
    [],
    'what the server has stays not here too',
  )
  const deniz = await house.visitor('deniz')
  await deniz.post(naming, { name: 'Team Deniz', base: '1' })
  await esra.start(naming)
  await esra.tap('Bewaar', main)
  assert.match(await esra.reads(), /Team Deniz/)
  assert.match((await deniz.get(`/gezin/${house.family('esra')}/gezin`)).text, /Team Deniz/)
})
