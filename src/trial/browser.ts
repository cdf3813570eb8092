/** One real Chromium for a whole test run, from its package; each story gets a window of its own, with or without script. */

import packaged from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { sessionCookie } from '#platform/web/cookies.ts'
import type { Visitor } from './visitor.ts'

const settingName = 'ONSPLAN_TRIAL_BROWSER'

// The package's own default flags switch web security off, which would make these tests worthless.
const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
  // A microphone that hums, and nobody asked whether it may be used.
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
]

async function executable(): Promise<string> {
  // The package unpacks the libraries that a bare machine lacks only when it believes to run there.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const path = process.env.CHROMIUM ?? (await packaged.executablePath())
  const libraries = '/tmp/al2023/lib'
  process.env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return path
}

/** On a busy machine Chromium now and then dies while it starts, before it has opened anything: then it starts again, and says so. */
async function started<T>(start: () => Promise<T>, triesLeft = 2): Promise<T> {
  try {
    return await start()
  } catch (problem) {
    if (triesLeft === 0) throw problem
    process.stderr.write(`Chromium did not start, once more: ${String(problem).split('\n')[0]}\n`)
    return started(start, triesLeft - 1)
  }
}

/** Started once by `npm test`; its address goes to the test files in the environment. */
export async function serveBrowser(): Promise<{ setting: NodeJS.ProcessEnv; close(): Promise<void> }> {
  const executablePath = await executable()
  const server = await started(() => chromium.launchServer({ executablePath, args: flags }))
  return { setting: { [settingName]: server.wsEndpoint() }, close: () => server.close() }
}

export async function openBrowser(): Promise<Browser> {
  const endpoint = process.env[settingName]
  if (endpoint !== undefined) return chromium.connect(endpoint)
  return launch(flags)
}

async function launch(args: string[]): Promise<Browser> {
  const executablePath = await executable()
  return started(() => chromium.launch({ executablePath, args }))
}

/** A browser of one's own that a measuring program can reach. */
export async function openBrowserOnPort(port: number): Promise<Browser> {
  return launch([...flags, `--remote-debugging-port=${port}`])
}

export type Window = { width?: number; height?: number; script?: boolean }

/** Whoever holds this browser from now on is this visitor, whoever it was before. */
export const handTo = (context: BrowserContext, visitor: Visitor): Promise<void> =>
  context.addCookies([
    {
      name: sessionCookie,
      value: visitor.token.toString('base64url'),
      url: visitor.base.replace('http:', 'https:'),
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
    },
  ])

/** A window in which this visitor is signed in. Faults on the page and broken policies fail the story. */
export async function windowFor(
  browser: Browser,
  visitor: Visitor,
  { width = 360, height = 740, script = true }: Window = {},
): Promise<{ page: Page; context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height },
    javaScriptEnabled: script,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    baseURL: visitor.base,
  })
  if (visitor.token.length > 0) await handTo(context, visitor)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (fault) => faults.push(fault.message))
  page.on('console', (line) => {
    if (line.type() === 'error' && !/status of (4\d\d|5\d\d)/.test(line.text())) faults.push(line.text())
  })
  page.on('request', (request) => {
    // What the page made itself is asked of nobody.
    const own = [visitor.base, 'data:', `blob:${visitor.base}`]
    if (!own.some((place) => request.url().startsWith(place))) faults.push(`asked ${request.url()}`)
  })
  return { page, context, faults }
}
