import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import lighthouse from 'lighthouse'
import { sessionCookie } from '#platform/web/cookies.ts'
import { freePort, isLong, onTime, printGoal } from '#src/launcher/trial/play.ts'
import { openBrowserOnPort, windowFor } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse

before(async () => {
  if (isLong) house = await openTrialHouse()
})

after(() => house?.close())

const screens = {
  'G-01': () => '/vandaag',
  'G-02': () => `/gezin/${house.family('esra')}/plan`,
}

for (const [screen, path] of Object.entries(screens)) {
  test(`Lighthouse, as on a cheap phone, on ${screen}`, { skip: isLong ? false : 'long size only' }, async () => {
    const port = await freePort()
    const browser = await openBrowserOnPort(port)
    try {
      const esra = await house.visitor('esra')
      const { context } = await windowFor(browser, esra)
      const told = await lighthouse(`${house.base}${path()}`, {
        port,
        output: 'json',
        logLevel: 'error',
        disableStorageReset: true,
        onlyCategories: ['performance', 'accessibility', 'best-practices'],
        extraHeaders: { cookie: `${sessionCookie}=${esra.token.toString('base64url')}` },
      })
      await context.close()
      // A page that asks to sign in would be just as light.
      assert.equal(new URL(told?.lhr.finalDisplayedUrl ?? '').pathname, path())
      judge(screen, told?.lhr as Verdict | undefined)
    } finally {
      await browser.close()
    }
  })
}

type Audit = { score: number | null; numericValue?: number; title: string }
type Verdict = {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, Audit>
}

function judge(screen: string, verdict: Verdict | undefined): void {
  assert.ok(verdict)
  const points = (name: string) => Math.round((verdict.categories[name]?.score ?? 0) * 100)
  const value = (name: string) => verdict.audits[name]?.numericValue ?? Number.NaN
  const [access, practice] = [points('accessibility'), points('best-practices')]
  const [shift, blocking] = [value('cumulative-layout-shift'), value('total-blocking-time')]
  console.log(
    `${screen} performance ${points('performance')}, largest paint ${Math.round(value('largest-contentful-paint'))} ms`,
  )
  for (const name of ['accessibility', 'best-practices'])
    for (const { id, weight } of verdict.categories[name]?.auditRefs ?? [])
      if (weight > 0 && (verdict.audits[id]?.score ?? 1) < 1)
        console.log(`${screen} ${name}: ${verdict.audits[id]?.title}`)
  printGoal(
    `U-04-${screen}`,
    `${access}-accessibility,${practice}-best-practices`,
    '100,100',
    access === 100 && practice === 100,
  )
  const isCalm = shift <= 0.02 && onTime(blocking <= 100)
  printGoal(`U-08-${screen}`, `cls-${shift.toFixed(3)},tbt-${Math.round(blocking)}ms`, '<=0.02,<=100ms', isCalm)
  assert.deepEqual([access, practice], [100, 100])
  assert.ok(isCalm, `${shift}, ${blocking}`)
}
