// Somebody at the screen, who reads words and presses what they name; what design section 2 counts is counted on the way.

import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { type Window, windowFor } from '#src/trial/browser.ts'
import type { Visitor } from '#src/trial/visitor.ts'

/** words: read on the way, from the top of a page to what is pressed there; letters: typed. */
export type Counted = { screens: number; taps: number; words: number; letters: number }

export class Person {
  readonly page: Page
  readonly context: BrowserContext
  /** What a console, a policy or a foreign address had to say. */
  readonly faults: readonly string[]
  readonly withScript: boolean
  #screens = 0
  #taps = 0
  #words = 0
  #letters = 0
  /** Of the words of this page, how many were read. */
  #read = 0

  constructor(window: { page: Page; context: BrowserContext; faults: string[] }, withScript: boolean) {
    this.page = window.page
    this.context = window.context
    this.faults = window.faults
    this.withScript = withScript
    this.page.setDefaultTimeout(30_000)
  }

  static async at(browser: Browser, visitor: Visitor, window: Window = {}): Promise<Person> {
    return new Person(await windowFor(browser, visitor, window), window.script ?? true)
  }

  get counted(): Counted {
    return { screens: this.#screens, taps: this.#taps, words: this.#words, letters: this.#letters }
  }

  /** The page one starts from; from here on everything counts. */
  async start(path: string): Promise<void> {
    await this.page.goto(path)
    this.#screens = this.#taps = this.#words = this.#letters = this.#read = 0
  }

  /** Presses a link, a button or a choice by its words, as a finger does. */
  async tap(words: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    const how = { name: words, exact: typeof words === 'string' }
    const found = within
      .getByRole('link', how)
      .or(within.getByRole('button', how))
      .or(within.locator('summary').filter({ hasText: words }))
      .or(
        within
          .locator('label')
          .filter({ hasText: typeof words === 'string' ? new RegExp(`^\\s*${literal(words)}\\s*$`) : words }),
      )
    await this.press(found.first())
  }

  async press(target: Locator): Promise<void> {
    const leads = await target.evaluate((one) => one.matches('a[href]:not([href^="tel:"]), button:not([type=button])'))
    this.#taps++
    this.#reads(await target.evaluate(wordsRead))
    if (!leads) return this.#touch(target)
    const before = await this.#sight()
    const loaded = this.page.waitForEvent('load')
    await this.#touch(target)
    await loaded
    this.#read = 0
    // The same page again, with other letters for instance, is no new screen.
    if ((await this.#sight()) !== before) this.#screens++
  }

  // A finger lands on a place, whatever lies there.
  async #touch(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded()
    const box = await target.boundingBox()
    if (box === null) throw new Error('there is nothing to press')
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  }

  async #sight(): Promise<string> {
    return `${this.page.url()} ${await this.page.locator('h1').first().textContent()}`
  }

  /** Types over what stands in a field; typing is no tap. */
  async write(name: string, text: string, within: Page | Locator = this.page): Promise<void> {
    this.#letters += text.length
    await within.locator(`[name="${name}"]`).first().fill(text)
  }

  /** Types where the focus is. */
  async type(text: string): Promise<void> {
    this.#letters += text.length
    await this.page.keyboard.type(text)
  }

  /** Looks at the page as it came, without scrolling. */
  async looks(): Promise<void> {
    this.#reads(await this.page.evaluate(wordsRead, null))
  }

  #reads(until: number): void {
    this.#words += Math.max(0, until - this.#read)
    this.#read = Math.max(this.#read, until)
  }

  /** One key, wherever the hands are; it counts as a tap. */
  async key(name: string): Promise<void> {
    this.#taps++
    await this.page.keyboard.press(name)
  }

  /** Enter, after typing: the form goes, and no finger pressed anything. */
  async submit(name: string): Promise<void> {
    const before = await this.#sight()
    const loaded = this.page.waitForEvent('load')
    await this.page.locator(`[name="${name}"]`).first().press('Enter')
    await loaded
    this.#read = 0
    if ((await this.#sight()) !== before) this.#screens++
  }

  /** Presses what gives a file to keep; the page stays. Gives the name of the file. */
  async keep(words: string | RegExp): Promise<string> {
    this.#taps++
    const coming = this.page.waitForEvent('download')
    await this.#touch(this.page.locator('main').getByRole('link', { name: words }).first())
    return (await coming).suggestedFilename()
  }

  /** The text of the page, as eyes get it. */
  async reads(): Promise<string> {
    return (await this.page.locator('body').innerText()).replaceAll(/\s+/g, ' ')
  }

  async close(): Promise<void> {
    await this.context.close()
  }
}

/** Runs in the page: the words of the content from its top to this element, with its own; without one those that stand in the window. */
function wordsRead(target: Element | null): number {
  const main = document.querySelector('main')
  if (main === null || (target !== null && !main.contains(target))) return 0
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  const isRead = (text: Node): boolean => {
    if (target === null) return (text.parentElement?.getBoundingClientRect().top ?? innerHeight) < innerHeight
    const isAfter = (target.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    return !isAfter || target.contains(text)
  }
  let words = 0
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text.parentElement?.checkVisibility() && isRead(text)) words += text.textContent?.match(/\S+/g)?.length ?? 0
  return words
}

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
