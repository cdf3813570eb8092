// Somebody at the screen, who reads words and presses what they name; what design section 2 counts is counted on the way.

import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { type Window, windowFor } from '#src/trial/browser.ts'
import type { Visitor } from '#src/trial/visitor.ts'

export type Counted = { screens: number; taps: number }

export class Person {
  readonly page: Page
  readonly context: BrowserContext
  /** What a console, a policy or a foreign address had to say. */
  readonly faults: readonly string[]
  readonly withScript: boolean
  #screens = 0
  #taps = 0

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
    return { screens: this.#screens, taps: this.#taps }
  }

  /** The page one starts from; from here on everything counts. */
  async start(path: string): Promise<void> {
    await this.page.goto(path)
    this.#screens = 0
    this.#taps = 0
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
    if (!leads) return this.#touch(target)
    const before = await this.#sight()
    const loaded = this.page.waitForEvent('load')
    await this.#touch(target)
    await loaded
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
    await within.locator(`[name="${name}"]`).first().fill(text)
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

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
