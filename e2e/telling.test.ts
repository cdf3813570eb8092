// Telling with the voice, a drawing or a photo, and what becomes of it when something does not go.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { endPhotos, photoOf } from '#src/trial/photos.ts'
import { Person } from './person.ts'

let house: TrialHouse
let browser: Browser
let photo: string
before(async () => {
  browser = await openBrowser()
  house = await openTrialHouse()
  await house.ask('update entry.account set safe_use_seen_at = created_at')
  photo = join(house.keysDirectory, 'foto.jpg')
  writeFileSync(photo, photoOf(800, 600))
})
after(async () => {
  await browser?.close()
  await house.close()
  endPhotos()
})

const question = (who: string, word: string) => `/gezin/${house.family(who)}/verhaal/${word}`
async function at(who: string, word: string, script = true): Promise<Person> {
  const person = await Person.at(browser, await house.visitor(who), { script })
  await person.start(question(who, word))
  return person
}

/** Along these points of the sheet, from 0 to 1. */
async function draw(page: Page, ...points: readonly (readonly [number, number])[]): Promise<void> {
  const sheet = page.locator('[data-sheet]')
  await sheet.scrollIntoViewIfNeeded()
  const box = await sheet.boundingBox()
  assert.ok(box)
  const spots = points.map(([x, y]) => [box.x + x * box.width, box.y + y * box.height] as const)
  await page.mouse.move(spots[0]?.[0] ?? 0, spots[0]?.[1] ?? 0)
  await page.mouse.down()
  for (const [x, y] of spots) await page.mouse.move(x, y, { steps: 4 })
  await page.mouse.up()
}
const lines = (page: Page) => page.locator('[data-sheet] path').count()

test('somebody draws, takes a line back, changes the colour, and finds the drawing with the story', async () => {
  const sanne = await at('sanne', 'een-goede-dag')
  await sanne.tap('Teken')
  await draw(sanne.page, [0.2, 0.2], [0.6, 0.3])
  await draw(sanne.page, [0.2, 0.6], [0.6, 0.6])
  await sanne.tap('Haal de laatste lijn weg')
  await sanne.tap('Blauw')
  await sanne.tap('Dikke lijn')
  await draw(sanne.page, [0.5, 0.5], [0.7, 0.8])
  assert.equal(await lines(sanne.page), 2)
  await sanne.tap('Bewaar en stop')
  const drawing = sanne.page.getByRole('img', { name: 'Tekening van Sanne' })
  assert.equal(await drawing.locator('path').count(), 2)
  assert.equal(await drawing.locator('.onsplan-line--blue.onsplan-line--thick').count(), 1)
  assert.deepEqual(sanne.faults, [])
  await sanne.close()
})

test('a drawing is still on the sheet when something else has to be repaired', async () => {
  const sanne = await at('sanne', 'wat-is-moeilijk')
  await sanne.tap('Teken')
  await draw(sanne.page, [0.2, 0.2], [0.6, 0.3])
  await sanne.write('words', 'a'.repeat(4001))
  await sanne.tap('Bewaar en stop')
  assert.match(await sanne.reads(), /Maak je tekst korter/)
  assert.equal(await lines(sanne.page), 1)
  await sanne.close()
})

test('a recording that does not arrive stays on the page, and goes when there is a line again', async () => {
  const tom = await at('tom', 'wat-is-moeilijk')
  await tom.tap('Spreek in')
  await tom.page.getByRole('timer').waitFor()
  await tom.tap('Stop')
  await tom.page.getByText('Je opname is klaar.').waitFor()
  await tom.context.setOffline(true)
  await tom.page.getByRole('button', { name: 'Bewaar en stop' }).click()
  await tom.page.getByText('Versturen lukt nu niet. Je opname staat hier nog.').waitFor()
  assert.equal(await tom.page.locator('[data-recorder] audio').isVisible(), true)
  await tom.context.setOffline(false)
  await tom.tap('Bewaar en stop')
  assert.match(await tom.reads(), /Opname van Tom/)
  await tom.close()
})

test('a recording is thrown away on the page before it is sent', async () => {
  const tom = await at('tom', 'wie-helpt')
  const away = tom.page.getByRole('button', { name: 'Gooi weg' })
  assert.equal(await away.isVisible(), false)
  await tom.tap('Spreek in')
  await tom.page.getByRole('timer').waitFor()
  await tom.tap('Stop')
  await tom.tap('Gooi weg')
  assert.equal(await tom.page.locator('[data-recorder] audio').isVisible(), false)
  assert.equal(await away.isVisible(), false)
  await tom.tap('Bewaar en stop')
  assert.doesNotMatch(await tom.reads(), /Wie helpt jullie nu al\?[^?]*Opname van Tom/)
  await tom.close()
})

for (const script of [true, false])
  test(`a photo goes along ${script ? 'with' : 'without'} script, opens large, and is thrown away again`, async () => {
    const who = script ? 'anouk' : 'dirk'
    const name = script ? 'Anouk' : 'Dirk'
    const person = await at(who, 'wie-helpt', script)
    assert.equal(await person.page.getByRole('button', { name: 'Spreek in' }).isVisible(), script)
    assert.equal(await person.page.getByRole('button', { name: 'Teken' }).isVisible(), script)
    await person.page.locator('input[name="photo"]').setInputFiles(photo)
    await person.tap('Bewaar en stop')
    const shown = person.page.getByRole('img', { name: `Foto van ${name}` })
    assert.equal(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth), 400)
    await person.tap('Bekijk de foto groot')
    assert.equal(await person.page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth), 800)
    await person.page.goBack()
    await person.tap(/^Gooi dit weg/)
    await person.tap('Ja, gooi weg')
    assert.match(await person.reads(), /Je foto is weg\./)
    assert.equal(await shown.count(), 0)
    await person.close()
  })
