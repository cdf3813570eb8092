// One page after the other in one real browser: opens a screen at a width, in a theme, with or without script, and measures it.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { routes } from '#src/routes.ts'
import { windowFor } from '#src/trial/browser.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import {
  type Found,
  measureEmptiness,
  measureEyes,
  measureMirrored,
  measureProblems,
  measureReflow,
  measureTargets,
} from './measures.ts'
import { nameOfScreen, type Screen } from './screens.ts'
import { secondOpinion } from './second-engine.ts'

/** second: the second engine looks too. */
export type Sitting = { width: 360 | 1280; script: boolean; theme: 'paper' | 'contrast'; second?: boolean }
export type Goal = 'U-01' | 'U-02' | 'U-11' | 'U-12' | 'U-18' | 'U-20' | 'U-21' | 'U-22' | 'quiet'
export type Fault = { goal: Goal; text: string }

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fields whose words go to somebody the page names; they have a sentence of their own (rule, reason). */
export const namedReaders: readonly string[] = [
  // Nothing is kept before the check page, and that page asks who sees it (screens G-04).
  '/doelen/nieuw ',
]

type Desk = { page: Page; context: BrowserContext; faults: string[] }

/** A page per visitor, with and without script, kept open for the whole pass. */
export class Desks {
  readonly browser: Browser
  readonly visitors: ReadonlyMap<string, Visitor>
  readonly desks = new Map<string, Desk>()

  constructor(browser: Browser, visitors: ReadonlyMap<string, Visitor>) {
    this.browser = browser
    this.visitors = visitors
  }

  async of(who: string, script: boolean): Promise<Desk> {
    const key = `${who} ${script}`
    const known = this.desks.get(key)
    if (known !== undefined) return known
    const visitor = this.visitors.get(who)
    if (visitor === undefined) throw new Error(`nobody is called ${who}`)
    const desk = await windowFor(this.browser, visitor)
    // Axe needs a browser that runs script; without script here means that the house's own script never arrives.
    if (!script)
      await desk.context.route('**/a/*.js', (asked) => asked.fulfill({ contentType: 'text/javascript', body: '' }))
    desk.page.setDefaultTimeout(10_000)
    this.desks.set(key, desk)
    return desk
  }

  async close(): Promise<void> {
    await Promise.all([...this.desks.values()].map(({ context }) => context.close()))
    this.desks.clear()
  }
}

/** Opens the screen as it is, or sends its form empty so that it comes back with what to repair. */
export async function sit(desks: Desks, screen: Screen, sitting: Sitting): Promise<Fault[]> {
  const desk = await desks.of(screen.who, sitting.script)
  const { page, faults } = desk
  faults.length = 0
  await page.setViewportSize({ width: sitting.width, height: sitting.width === 360 ? 740 : 900 })
  const opened = await page.goto(screen.path)
  if (opened?.status() !== 200)
    return [{ goal: 'quiet', text: `${nameOfScreen(screen)}: is no longer there (${opened?.status()})` }]
  if (screen.state === 'error') await sendEmpty(page, screen)
  await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), sitting.theme)
  const name = `${nameOfScreen(screen)} ${sitting.width} px${sitting.script ? '' : ' without script'} ${sitting.theme}`
  const said = (goal: Goal, found: readonly Found[]): Fault[] =>
    found.map(({ rule, at }) => ({ goal, text: `${name}: ${rule} – ${at}` }))
  const outcome = [
    ...(screen.state === 'error' ? said('U-22', await page.evaluate(measureProblems, sitting.script)) : []),
    ...said('U-11', await page.evaluate(measureTargets)),
    ...said('U-20', await page.evaluate(measureEyes, namedReaders)),
    ...said('U-21', await page.evaluate(measureEmptiness)),
    ...said('U-18', await page.evaluate(measureMirrored)),
    ...said('U-12', await reflow(page, sitting)),
    ...said('U-01', await axeFaults(page)),
    ...(sitting.second === true ? said('U-02', await secondOpinion(page)) : []),
  ]
  return [
    ...outcome,
    ...said(
      'quiet',
      faults.map((rule) => ({ rule, at: '' })),
    ),
  ]
}

async function reflow(page: Page, sitting: Sitting): Promise<Found[]> {
  const found = await page.evaluate(measureReflow, true)
  if (sitting.width !== 360) return found
  await page.setViewportSize({ width: 320, height: 568 })
  return [...found, ...(await page.evaluate(measureReflow, false)), ...(await page.evaluate(measureReflow, true))]
}

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] }

async function axeFaults(page: Page): Promise<Found[]> {
  await page.evaluate(`${axe};0`)
  const violations = await page.evaluate(async (only): Promise<Violation[]> => {
    const run = (
      globalThis as unknown as { axe: { run(on: Document, how: object): Promise<{ violations: Violation[] }> } }
    ).axe.run
    return (await run(document, { preload: false, resultTypes: ['violations'], runOnly: only })).violations
  }, tags)
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary = '' }) => ({
      rule: id,
      at: `${html.slice(0, 120)} ${failureSummary.replaceAll('\n', ' ').slice(0, 160)}`,
    })),
  )
}

/** Empties every field of the form that the screen is about and presses its last button, as a person in a hurry does. */
export async function sendEmpty(page: Page, screen: Screen): Promise<void> {
  const form = page.locator(`main form[action="${screen.sends?.action ?? ''}"]`).first()
  await form.evaluate((one, how) => {
    // What is seldom used lies folded up until somebody opens it.
    for (let at: Element | null = one; at !== null; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true
    for (const field of (one as HTMLFormElement).elements) {
      if (field instanceof HTMLTextAreaElement) field.value = how === 'long' ? 'x'.repeat(6000) : ''
      if (!(field instanceof HTMLInputElement) || field.type === 'hidden') continue
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = false
      else field.value = how === 'long' ? 'x'.repeat(3000) : ''
    }
  }, screen.sends?.how ?? 'empty')
  await Promise.all([page.waitForLoadState('load'), form.locator('button[type=submit]').first().click()])
  await page.waitForLoadState('load')
}

/** A page by its address and its row in the route table, filled, or with the mistake of a form that is sent with nothing in it. */
export function screenAt(who: string, path: string, pattern: string, action?: string): Screen {
  const route = routes.find((each) => each.method === 'GET' && each.path === pattern)
  if (route === undefined) throw new Error(`no page ${pattern}`)
  return {
    ...{ state: action === undefined ? 'filled' : 'error', route, who, path, text: '', work: who !== 'stranger' },
    ...(action === undefined ? {} : { sends: { action, how: 'empty' } }),
  }
}

/** Each of these on a phone with script and on a desk without. */
export async function sitThrough(
  browser: Browser,
  visitors: ReadonlyMap<string, Visitor>,
  screens: readonly Screen[],
): Promise<Fault[]> {
  const desks = new Desks(browser, visitors)
  const found: Fault[] = []
  try {
    for (const screen of screens)
      for (const width of [360, 1280] as const)
        found.push(...(await sit(desks, screen, { width, script: width === 360, theme: 'paper' })))
  } finally {
    await desks.close()
  }
  return found
}
