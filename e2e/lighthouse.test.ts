import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import lighthouse from 'lighthouse'
import { freePort, isLong, onTime, percentile, printGoal } from '#src/launcher/trial/play.ts'
import { openBrowserOnPort } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Beginning, familyStarts, workStarts } from './start-pages.ts'

let house: TrialHouse

before(async () => {
  if (!isLong) return
  house = await openTrialHouse()
  for (const screen of screens) begun.set(screen, await starts[screen](house))
  for (let turn = 0; turn < looks; turn += 1)
    for (const screen of screens) seen.set(screen, [...(seen.get(screen) ?? []), await look(screen)])
})

after(() => house?.close())

const starts = { ...familyStarts, ...workStarts }
type Screen = keyof typeof starts
const screens = Object.keys(starts) as Screen[]

// One look says as much about the moment as about the page: the screens take turns, and the middle one is judged.
const looks = 5
const begun = new Map<Screen, Beginning>()
const seen = new Map<Screen, Verdict[]>()

async function look(screen: Screen): Promise<Verdict> {
  const { visitor, path } = begun.get(screen) as Beginning
  const port = await freePort()
  const browser = await openBrowserOnPort(port)
  try {
    const told = await lighthouse(`${house.base}${path}`, {
      port,
      output: 'json',
      logLevel: 'error',
      disableStorageReset: true,
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
      extraHeaders: { cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    // A page that asks to sign in would be just as light.
    assert.equal(new URL(told?.lhr.finalDisplayedUrl ?? '').pathname, path)
    return told?.lhr as Verdict
  } finally {
    await browser.close()
  }
}

for (const screen of screens) {
  test(`Lighthouse, as on a cheap phone, on ${screen}`, { skip: isLong ? false : 'long size only' }, () => {
    const verdicts = seen.get(screen) ?? []
    assert.equal(verdicts.length, looks)
    if (screen in workStarts) judgeWork(screen, verdicts)
    else judge(screen, verdicts)
  })
}

type Audit = { score: number | null; numericValue?: number; title: string }
type Verdict = {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, Audit>
}

const points = (verdict: Verdict, name: string) => Math.round((verdict.categories[name]?.score ?? 0) * 100)
const value = (verdict: Verdict, name: string) => verdict.audits[name]?.numericValue ?? Number.NaN

const leastOf = (verdicts: readonly Verdict[]) => (name: string) =>
  Math.min(...verdicts.map((verdict) => points(verdict, name)))

/** Work has more on a page than a cheap phone carries at once; it is as easy to reach as all the rest. */
function judgeWork(screen: Screen, verdicts: readonly Verdict[]): void {
  const least = leastOf(verdicts)
  const access = least('accessibility')
  console.log(`${screen} performance ${least('performance')} or more`)
  sayWhatIsLost(screen, verdicts[0] as Verdict, 'accessibility')
  printGoal(`U-05-${screen}`, `${access}-accessibility`, '100', access === 100)
  assert.equal(access, 100)
}

function judge(screen: Screen, verdicts: readonly Verdict[]): void {
  const least = leastOf(verdicts)
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
