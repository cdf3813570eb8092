import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import lighthouse from 'lighthouse'
import { sessionCookie } from '#platform/web/cookies.ts'
import { freePort, isLong, onTime, percentile, printGoal } from '#src/launcher/trial/play.ts'
import { openBrowserOnPort, windowFor } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse

before(async () => {
  if (!isLong) return
  house = await openTrialHouse()
  for (let turn = 0; turn < looks; turn += 1) {
    for (const screen of Object.keys(screens) as Screen[])
      seen.set(screen, [...(seen.get(screen) ?? []), await look(screen)])
  }
})

after(() => house?.close())

const screens = {
  'G-01': () => '/vandaag',
  'G-02': () => `/gezin/${house.family('esra')}/plan`,
}

// One look says as much about the moment as about the page: the screens take turns, and the middle one is judged.
const looks = 5

type Screen = keyof typeof screens
const seen = new Map<Screen, Verdict[]>()

async function look(screen: Screen): Promise<Verdict> {
  const path = screens[screen]()
  const port = await freePort()
  const browser = await openBrowserOnPort(port)
  try {
    const esra = await house.visitor('esra')
    const { context } = await windowFor(browser, esra)
    const told = await lighthouse(`${house.base}${path}`, {
      port,
      output: 'json',
      logLevel: 'error',
      disableStorageReset: true,
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
      extraHeaders: { cookie: `${sessionCookie}=${esra.token.toString('base64url')}` },
    })
    await context.close()
    // A page that asks to sign in would be just as light.
    assert.equal(new URL(told?.lhr.finalDisplayedUrl ?? '').pathname, path)
    return told?.lhr as Verdict
  } finally {
    await browser.close()
  }
}

for (const screen of Object.keys(screens) as Screen[]) {
  test(`Lighthouse, as on a cheap phone, on ${screen}`, { skip: isLong ? false : 'long size only' }, () => {
    judge(screen, seen.get(screen) ?? [])
  })
}

type Audit = { score: number | null; numericValue?: number; title: string }
type Verdict = {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, Audit>
}

const points = (verdict: Verdict, name: string) => Math.round((verdict.categories[name]?.score ?? 0) * 100)
const value = (verdict: Verdict, name: string) => verdict.audits[name]?.numericValue ?? Number.NaN

function judge(screen: Screen, verdicts: readonly Verdict[]): void {
  assert.equal(verdicts.length, looks)
  const least = (name: string) => Math.min(...verdicts.map((verdict) => points(verdict, name)))
  const times = (name: string) => verdicts.map((verdict) => value(verdict, name))
  const [access, practice] = [least('accessibility'), least('best-practices')]
  const [shift, blocking] = [Math.max(...times('cumulative-layout-shift')), times('total-blocking-time')]
  const middle = percentile(blocking, 0.5)
  const paint = percentile(times('largest-contentful-paint'), 0.5)
  console.log(`${screen} performance ${least('performance')} or more, largest paint ${paint} ms in the middle`)
  for (const name of ['accessibility', 'best-practices']) sayWhatIsLost(screen, verdicts[0] as Verdict, name)
  printGoal(
    `U-04-${screen}`,
    `${access}-accessibility,${practice}-best-practices`,
    '100,100',
    access === 100 && practice === 100,
  )
  const isCalm = shift <= 0.02 && onTime(middle <= 100)
  const all = blocking.map(Math.round).join('/')
  printGoal(`U-08-${screen}`, `cls-${shift.toFixed(3)},tbt-${middle}ms-of-${all}`, '<=0.02,<=100ms', isCalm)
  assert.deepEqual([access, practice], [100, 100])
  assert.ok(isCalm, `${shift}, ${all}`)
}

function sayWhatIsLost(screen: Screen, { categories, audits }: Verdict, name: string): void {
  for (const { id, weight } of categories[name]?.auditRefs ?? [])
    if (weight > 0 && (audits[id]?.score ?? 1) < 1) console.log(`${screen} ${name}: ${audits[id]?.title}`)
}
