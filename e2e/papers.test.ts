// Everything that is made for paper, as a tagged PDF without backgrounds: U-25, screens 9.1, look 12.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { newId } from '#platform/clock.ts'
import { openBrowser, windowFor } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { layPlan } from '#src/trial/plan-scene.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import { contrast } from '#ui/contrast.ts'
import { headingFaults, readByBrowser, readBytes } from './pdf.ts'

let house: TrialHouse
let browser: Browser
before(async () => {
  house = await openTrialHouse()
  browser = await openBrowser()
  await layPlan(house, { parent: 'esra', youth: 'deniz', worker: 'dana' }, 4)
})
after(async () => {
  await browser.close()
  await house.close()
})

type Paper = { name: string; who: string; path: string; pages: number | undefined }

/** pages: how many sides of A4 it is; undefined where that depends on the plan. */
async function papers(): Promise<Paper[]> {
  const print = `/gezin/${house.family('esra')}/printen`
  const plates = `${print}/platenplan/${house.person('elif')}`
  const sheet = async (kind: string) => {
    const id = newId()
    const row = { id, kind, voice: 'je', made_by: house.person('esra'), made_at: new Date() }
    await sceneOf(house, 'esra').put('sheet', row)
    return `${print}/invulblad/${id}`
  }
  const [jim] = await house.ask<{ id: string; youth: string }>('select id, youth_id as youth from care.jim limit 1')
  assert.ok(jim, 'somebody of the cast has a JIM')
  const youth = ['sam', 'deniz', 'ties', 'priya', 'milan'].find((name) => house.person(name) === jim.youth) ?? ''
  const large = (path: string) => `${path}${path.includes('?') ? '&' : '?'}letters=groot`
  const of = (name: string, path: string, pages?: number, who = 'esra') => ({ name, path, pages, who })
  return [
    of('fridge', `${print}/koelkast?cijfers=ja`, 1),
    of('fridge, large', large(`${print}/koelkast`), 1),
    of('whole plan', `${print}/heel-plan`),
    of('whole plan, large', large(`${print}/heel-plan`)),
    of('picture plan', plates, 1),
    of('picture plan, large', large(plates), 1),
    of('picture plan, cards', `${plates}?kaartjes=ja`, 1),
    of('sheet for the story', await sheet('story'), 2),
    of('sheet for the circle', await sheet('circle'), 1),
    of('sheet for a number', await sheet('scale'), 1),
    of('sheet with three houses', await sheet('houses'), 1),
    of('sheet for a number, large', large(await sheet('scale'))),
    of('JIM card', `/gezin/${house.family(youth)}/jim/${jim.id}/kaart`, 1, youth),
    of('own resilience', `/gezin/${house.family('deniz')}/veerkracht/printen`, undefined, 'deniz'),
  ]
}

const pdfOf = (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: false })

/** Each paper in its own window, as it lies in the printer. */
async function forEachPaper(look: (page: Page, paper: Paper) => Promise<void>): Promise<number> {
  const all = await papers()
  for (const paper of all) {
    const { page, context, faults } = await windowFor(browser, await house.visitor(paper.who), { width: 1280 })
    const answer = await page.goto(paper.path)
    assert.equal(answer?.status(), 200, paper.name)
    await look(page, paper)
    await context.close()
    assert.deepEqual(faults, [], paper.name)
  }
  return all.length
}

const isA4 = ([width = 0, height = 0]: readonly number[]) => Math.round(width) === 595 && Math.round(height) === 842

async function judge(pdf: Buffer, name: string, language = 'nl') {
  const [bytes, { words, size, ...seen }] = [readBytes(pdf), await readByBrowser(pdf)]
  assert.deepEqual(seen, bytes, `${name}: two readers read the same`)
  assert.ok(bytes.tagged, `${name} is tagged`)
  assert.notEqual(bytes.title, '', `${name} has a title`)
  assert.equal(bytes.language, language, name)
  assert.deepEqual(headingFaults(bytes.headings), [], name)
  assert.ok(isA4(size), `${name} is A4`)
  return { ...bytes, words }
}

test('U-25: every paper is a tagged PDF with a title, a language and headings in order, and two readers agree', async () => {
  let sides = 0
  const count = await forEachPaper(async (page, { name, pages }) => {
    const read = await judge(await pdfOf(page), name)
    if (pages !== undefined) assert.equal(read.pages, pages, `${name}: sides of A4`)
    sides += read.pages
    // No page with a heading alone, or with nothing: every side holds more than its number.
    for (const words of read.words) assert.ok(words.replace(/\d+ \/ \d+/, '').trim().length > 40, `${name}: "${words}"`)
  })
  console.log(`papers=${count} sides=${sides}`)
})

test('U-25: the whole plan numbers its pages, and so does every paper of more than one side', async () => {
  await forEachPaper(async (page, { name }) => {
    const { pages, words } = await readByBrowser(await pdfOf(page))
    words.forEach((text, at) => {
      assert.ok(text.includes(`${at + 1} / ${pages}`), `${name}: side ${at + 1}`)
    })
  })
})

test('the copy of everything is a tagged PDF too, with its headings, and without its backgrounds', async () => {
  const { page, context } = await windowFor(browser, await house.visitor('esra'), { width: 1280 })
  const { text } = await (await house.visitor('esra')).get(`/gezin/${house.family('esra')}/gegevens/kopie/lezen`)
  await page.setContent(text)
  const { headings, pages, words } = await judge(await pdfOf(page), 'copy')
  assert.ok(words.every((side, at) => side.includes(`${at + 1} / ${pages}`)))
  assert.ok(headings.length > 5 && pages > 1, `${headings.length} headings on ${pages} pages`)
  assert.deepEqual(await paleTexts(page), [])
  await context.close()
})

/** Every text that is printed, with its colour, on white paper: what is too pale to read without its background. */
async function paleTexts(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' })
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: { text: string; colour: string }[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const [text, parent] = [node.textContent?.trim() ?? '', node.parentElement]
      if (text === '' || parent === null || !parent.checkVisibility({ visibilityProperty: true })) continue
      const style = getComputedStyle(parent)
      found.push({ text, colour: parent instanceof SVGElement ? style.fill : style.color })
    }
    return found
  })
  assert.ok(texts.length > 0, 'there is text to look at')
  return texts.flatMap(({ text, colour }) =>
    contrast(hexadecimal(colour), '#ffffff') < 4.5 ? [`${colour} ${text}`] : [],
  )
}

const hexadecimal = (colour: string): string =>
  `#${(colour.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`

test('U-25: no text on paper needs its background: all of it reads on white, in every theme', async () => {
  const count = await forEachPaper(async (page, { name }) => {
    for (const theme of ['paper', 'contrast', 'evening']) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset.theme = chosen
      }, theme)
      assert.deepEqual(await paleTexts(page), [], `${name}, ${theme}`)
    }
  })
  assert.ok(count >= 14)
})

test('white words on a dark ground are found: the check above can fail', async () => {
  const page = await browser.newPage()
  await page.setContent('<p style="color:#fff;background:#000">wit</p><p style="color:#777">grijs</p><p>zwart</p>')
  assert.equal((await paleTexts(page)).length, 2)
  await page.close()
})

test('a PDF without tags, or with a level of headings left out, is not accepted', async () => {
  const page = await browser.newPage()
  await page.setContent('<h1>Een</h1><h3>Drie</h3>')
  const untagged = await page.pdf({ tagged: false })
  assert.equal(readBytes(untagged).tagged, false)
  assert.equal((await readByBrowser(untagged)).tagged, false)
  const { headings } = readBytes(await page.pdf({ tagged: true }))
  assert.deepEqual(headings, ['H1', 'H3'])
  assert.deepEqual(headingFaults(headings), ['h3 after h1'])
  assert.deepEqual(headingFaults(['H2', 'H1', 'H1']), ['not one h1', 'does not begin with the h1', 'h2 after h0'])
  await page.close()
})
