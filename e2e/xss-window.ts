// Goal S6: opens what came out in a real Chromium with script on and without the policy of the house, so that nothing but the escaping stands between
// the words and a call; then looks whether anything ran, was asked for elsewhere, or stands ready to run at a touch.
import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import type { Output } from './xss-reader.ts'

/** ran: numbers with which the canary was called. faults: what a person or a pointer could still set off. */
export type Judged = { ran: readonly number[]; faults: readonly string[]; pdf?: Buffer }

type Sheet = Pick<Output, 'path' | 'type' | 'bytes' | 'headers'>

const settled = 60

/** A window that is used again for the next sheet, and what happened in it since that was opened. */
type Pane = { page: Page; sheet: Sheet | undefined; ran: number[]; faults: string[] }

export class Glass {
  readonly #context: BrowserContext
  readonly #base: string
  readonly #withPolicy: boolean
  readonly #assets = new Map<string, Promise<{ body: Buffer; contentType: string }>>()
  readonly #idle: Pane[] = []

  private constructor(context: BrowserContext, base: string, withPolicy: boolean) {
    this.#context = context
    this.#base = base
    this.#withPolicy = withPolicy
  }

  static async open(browser: Browser, base: string, withPolicy = false): Promise<Glass> {
    return new Glass(await browser.newContext({ baseURL: base, locale: 'nl-NL' }), base, withPolicy)
  }

  close(): Promise<void> {
    return this.#context.close()
  }

  /** At its own address, as somebody would see it who has it open. */
  async look(sheet: Sheet): Promise<Judged> {
    const pane = this.#idle.pop() ?? (await this.#pane())
    Object.assign(pane, { sheet, ran: [], faults: [] })
    const { page } = pane
    await page.goto(this.#addressOf(sheet), { waitUntil: 'load' })
    await page.waitForTimeout(settled)
    const stands = await page.evaluate(readyToRun).catch(() => ['the page went elsewhere'])
    const { ran, faults } = { ran: pane.ran, faults: [...pane.faults, ...stands] }
    const isPaper = sheet.bytes.includes('onsplan-sheet') || sheet.headers.has('content-disposition')
    const pdf = isPaper ? await page.pdf({ preferCSSPageSize: true, tagged: true }) : undefined
    // What did something must not do it to the next.
    if (ran.length + faults.length > 0) await page.close()
    else this.#idle.push(pane)
    return pdf === undefined ? { ran, faults } : { ran, faults, pdf }
  }

  async #pane(): Promise<Pane> {
    const pane: Pane = { page: await this.#context.newPage(), sheet: undefined, ran: [], faults: [] }
    await pane.page.exposeFunction('__ran', (number: number) => void pane.ran.push(Number(number)))
    pane.page.on('dialog', (dialog) => {
      pane.faults.push(`said ${dialog.message()}`)
      void dialog.dismiss()
    })
    pane.page.on('popup', () => pane.faults.push('opened a window'))
    await pane.page.route('**/*', (asked) => this.#answer(pane, asked))
    return pane
  }

  #addressOf = ({ path }: Sheet): string => this.#base + path.split('#')[0]

  /** The page as the house served it, its own script and style, and nothing else. */
  async #answer({ sheet, faults }: Pane, asked: Route): Promise<void> {
    const url = asked.request().url()
    if (sheet !== undefined && asked.request().isNavigationRequest() && sameAddress(url, this.#addressOf(sheet))) {
      const policy = this.#withPolicy ? (sheet.headers.get('content-security-policy') ?? '') : ''
      const headers = { 'content-type': sheet.type, 'content-security-policy': policy }
      return asked.fulfill({ body: sheet.bytes, headers })
    }
    if (url.startsWith(`${this.#base}/a/`)) return asked.fulfill(await this.#asset(url))
    if (!url.startsWith(this.#base)) faults.push(`asked ${url}`)
    return asked.abort()
  }

  #asset(url: string) {
    const known = this.#assets.get(url)
    if (known !== undefined) return known
    const asked = fetch(url).then(async (answer) => ({
      body: Buffer.from(await answer.arrayBuffer()),
      contentType: answer.headers.get('content-type') ?? '',
    }))
    this.#assets.set(url, asked)
    return asked
  }
}

const sameAddress = (one: string, other: string) => new URL(one).href === new URL(other).href

/** In the page: elements and attributes that the house never writes, and addresses that are more than an address. */
function readyToRun(): string[] {
  const foreign = /^(?:iframe|frame|object|embed|base|math|mglyph|animate|set|foreignobject|x-y|marquee|style)$/i
  const address = /^(?:href|src|srcset|action|formaction|data|poster|to|values|xlink:href|content|srcdoc)$/i
  const found: string[] = []
  const told = (one: Element) => one.outerHTML.slice(0, 200)
  // The copy carries its own style along in its head; nobody else's asks for anything there.
  const isOfCopy = (one: Element) =>
    one.localName === 'style' &&
    one.parentElement === document.head &&
    !/@import|url\(|zq\d/.test(one.textContent ?? '')
  const judge = (one: Element) => {
    if (foreign.test(one.localName) && !isOfCopy(one)) found.push(`element ${told(one)}`)
    if (one.localName === 'script' && !one.getAttribute('src')?.startsWith('/a/')) found.push(`script ${told(one)}`)
    for (const { name, value } of one.attributes) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a browser leaves them out of an address too
      const plain = value.replaceAll(/[\u0000-\u0020\u00a0]/g, '').toLowerCase()
      const runs = /^(?:javascript|vbscript):|^data:(?!image\/(?:jpeg|png|webp|svg\+xml))|elders\d*\.invalid/.test(
        plain,
      )
      if (/^on/i.test(name)) found.push(`event ${name} in ${told(one)}`)
      if (address.test(name) && runs) found.push(`address ${name} in ${told(one)}`)
    }
    if (one instanceof HTMLTemplateElement) for (const inside of one.content.querySelectorAll('*')) judge(inside)
  }
  for (const one of document.querySelectorAll('*')) judge(one)
  return found
}
