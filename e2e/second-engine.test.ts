import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, windowFor } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { mistaken, supposed } from './engine-answers.ts'
import { secondOpinion, unanswered } from './second-engine.ts'

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

const pageOf = (main: string) =>
  `<!doctype html><html lang="nl"><head><title>Proef – Ons plan</title></head><body><main><h1>Proef</h1>${main}</main></body></html>`

async function saidOf(main: string): Promise<string[]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.setContent(pageOf(main))
  const rules = (await secondOpinion(page)).map(({ rule }) => rule)
  await context.close()
  return rules
}

for (const [what, main, rule] of [
  ['a picture without words', '<img src="data:," width="20" height="20">', 'img_alt_valid'],
  ['a field without a label', '<input type="text" name="naam">', 'input_label_exists'],
  [
    'a table without headings',
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    'table_headers_exists',
  ],
  [
    'two forms of one name',
    '<form aria-label="Zoek">a</form><form aria-label="Zoek">b</form>',
    'aria_form_label_unique',
  ],
  ['text that is hard to see', '<p style="color:#ccc;background:#fff">licht</p>', 'text_contrast_sufficient'],
  [
    'what is folded up, too',
    '<details><summary>Meer</summary><input type="text" name="naam"></details>',
    'input_label_exists',
  ],
] as const)
  test(`U-02: the second engine sees ${what}`, async () => {
    assert.ok((await saidOf(main)).includes(rule))
  })

test('U-02: a page with nothing wrong is left in peace', async () => {
  assert.deepEqual(await saidOf('<p>Alles is goed.</p>'), [])
})

test('U-02: what nobody looked at stays a fault, supposed or sure, and an answer counts for its own elements only', () => {
  const claim = (rule: string, sure: boolean, html: string) => ({ rule, sure, html, says: 'kijk' })
  const left = unanswered([
    claim('form_submit_review', false, '<form>'),
    claim('aria_form_label_unique', true, '<form action="/a">'),
    claim('aria_form_label_unique', true, '<form action="/a" aria-label="Zoek">'),
    claim('blockquote_cite_exists', false, '<blockquote>'),
    claim('blockquote_cite_exists', true, '<blockquote>'),
  ])
  assert.deepEqual(
    left.map(({ rule }) => rule),
    ['form_submit_review (supposed)', 'aria_form_label_unique', 'blockquote_cite_exists'],
  )
})

test('U-02: every answer gives a reason, and none is given twice', () => {
  const all = [...mistaken, ...supposed]
  assert.ok(all.every(({ why }) => why.split(' ').length >= 8))
  assert.equal(new Set(all.map(({ why }) => why)).size, all.length)
})

type Stop = { at: string; outline: boolean; free: boolean }

/** Goes through the page by key alone: whether each stop shows that it has the focus, and whether it lies free. */
async function walkByKey(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let turn = 0; turn < 120; turn++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate((): Stop | undefined => {
      const one = document.activeElement
      if (one === null || one === document.body) return undefined
      // A choice that shows as a picture or a number shows the focus on its label.
      const label = one instanceof HTMLInputElement ? (one.labels?.[0] ?? null) : null
      const styles = [one, label, one.firstElementChild]
        .filter((part) => part !== null)
        .map((part) => getComputedStyle(part))
      const shows = styles.some((style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2)
      const free = [one, label].some((part) =>
        [...(part?.getClientRects() ?? [])].some((box) => {
          const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
          return seen !== null && (part?.contains(seen) || seen.contains(one) || label?.contains(seen) === true)
        }),
      )
      return { at: one.outerHTML.slice(0, 120), outline: shows, free }
    })
    if (stop === undefined) break
    stops.push(stop)
  }
  return stops
}

for (const [who, path] of [
  ['esra', () => '/vandaag'],
  ['esra', () => `/gezin/${house.family('esra')}/plan`],
  ['esra', () => `/gezin/${house.family('esra')}/verhaal/een-goede-dag`],
  ['deniz', () => '/jouw-deel'],
  ['dana', () => '/werklijst'],
] as const)
  test(`U-02: by key alone ${who} sees on a phone where she is, and nothing lies over it: ${path.toString().slice(6)}`, async () => {
    const { page, context } = await windowFor(browser, await house.visitor(who))
    await page.goto(path())
    const stops = await walkByKey(page)
    await context.close()
    assert.ok(stops.length > 8, `only ${stops.length} stops`)
    assert.deepEqual(
      stops.filter(({ outline, free }) => !outline || !free),
      [],
    )
  })
