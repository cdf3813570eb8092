// A child comes in by itself with its own pictures on the tablet at home, and does there what a child does (T-01 to T-05), with and without script.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { Person } from './person.ts'
import type { Screen } from './screens.ts'
import { Desks, sit } from './sitting.ts'
import { ofChild } from './tasks-of-child.ts'

let house: TrialHouse
let browser: Browser
before(async () => {
  browser = await openBrowser()
  house = await openTrialHouse()
  await house.ask('update entry.account set safe_use_seen_at = created_at')
})
after(async () => {
  await browser?.close()
  await house.close()
})

/** Esra chooses the pictures with Elif and leaves the tablet to her. */
async function setUp(tablet: Person): Promise<void> {
  const question = (label: string) => tablet.page.locator('fieldset').filter({ hasText: label })
  await tablet.page.goto('/vandaag')
  await tablet.tap('Je kind komt zelf binnen')
  await tablet.tap('Kies plaatjes met Elif')
  await tablet.tap('Tablet')
  await tablet.tap('Kat', question('Een dier'))
  await tablet.tap('Bus', question('Eerste plaatje'))
  await tablet.tap('Muziek', question('Tweede plaatje'))
  await tablet.tap('Huis', question('Derde plaatje'))
  await tablet.tap('Bewaar')
  assert.match(await tablet.reads(), /Je kind kan nu zelf binnenkomen op dit apparaat\./)
  await tablet.page.goto('/instellingen')
  await tablet.tap('Uitloggen')
}

async function comeIn(tablet: Person): Promise<void> {
  for (const picture of ['Bus', 'Muziek', 'Huis']) await tablet.tap(picture)
}

const screenAt = (path: string): Screen => ({
  ...{ who: 'esra', path, text: '', state: 'filled', work: false },
  route: { screen: 'K-01', path } as Screen['route'],
})

const childStart = () => `/gezin/${house.family('elif')}/kind`
/** As on the phone of a grown-up a child closes afterwards what it told since it came in. */
async function tellNotNice(tablet: Person): Promise<void> {
  await tablet.page.goto(`${childStart()}/huizen/niet-fijn`)
  await tablet.tap('Mama')
  await tablet.tap('Bewaar')
}

const taskOf = (id: string) => {
  const task = ofChild.find((one) => one.id === id)
  assert.ok(task)
  return task
}

for (const script of [true, false])
  test(`Elif comes in with her own pictures and does T-01 to T-05 (${script ? 'with' : 'without'} script)`, async () => {
    await house.ask("update care.weather set created_at = created_at - interval '30 days'")
    const tablet = await Person.at(browser, await house.visitor('esra', 'shared'), { script })
    await setUp(tablet)
    await tablet.tap('Ik ben een kind')
    assert.doesNotMatch(await tablet.reads(), /Elif|Esra/)
    await tablet.tap('Bus')
    assert.match(await tablet.reads(), /Plaatje 2 van 3/)
    await tablet.tap('Huis')
    await tablet.tap('Muziek')
    assert.match(await tablet.reads(), /Oeps\. Dat lukte niet\. Probeer nog een keer\./)
    await comeIn(tablet)
    await tablet.tap('Zon met wolk')
    assert.match(await tablet.reads(), /Jij koos: Zon met wolk\. Dank je wel\./)
    for (const id of ['T-02', 'T-03', 'T-04', 'T-05']) {
      const task = taskOf(id)
      if (id === 'T-04') await tellNotNice(tablet)
      await tablet.start((await task.from?.(house)) ?? childStart())
      await task.walk(tablet, house)
      assert.match(await tablet.reads(), task.shows, id)
      assert.ok(tablet.counted.taps <= task.taps && tablet.counted.screens <= task.screens, id)
    }
    await tablet.tap('Klaar')
    assert.match(await tablet.reads(), /Tot de volgende keer\./)
    for (let back = 0; back < 3; back++) {
      await tablet.page.goBack()
      assert.doesNotMatch(await tablet.reads(), /Knuffelen|Jij koos|Elif|Esra/)
    }
    assert.deepEqual(
      tablet.faults.filter((fault) => !fault.startsWith('asked tel:')),
      [],
    )
    await tablet.close()
  })

test('the pictures can be pressed with the keyboard alone', async () => {
  const tablet = await Person.at(browser, await house.visitor('esra', 'shared'))
  await setUp(tablet)
  await tablet.page.goto('/kind/plaatjes')
  for (const picture of ['Bus', 'Muziek', 'Huis']) {
    await tablet.page.getByRole('button', { name: picture, exact: true }).focus()
    const loaded = tablet.page.waitForEvent('load')
    await tablet.page.keyboard.press('Enter')
    await loaded
  }
  assert.match(tablet.page.url(), /\/gezin\/[0-9a-f-]+\/kind/)
  await tablet.close()
})

test('U-01: axe finds nothing on the pages of the own pictures, nothing is too small to press and all fits in 320 pixels', async () => {
  const esra = await house.visitor('esra')
  const stranger = await house.visitor()
  const desks = new Desks(
    browser,
    new Map([
      ['esra', esra],
      ['stranger', stranger],
    ]),
  )
  const family = `/gezin/${house.family('esra')}`
  const choose = `${family}/plaatjes/${house.person('elif')}`
  try {
    const { page } = await desks.of('esra', true)
    await page.goto(choose)
    const fields = ['kind', 'animal', 'first', 'second', 'third']
    for (const [nth, name] of fields.entries()) await page.locator(`[name=${name}]`).nth(nth).check({ force: true })
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.waitForURL(/\/plaatjes\?/)
    const screens = [
      screenAt(`${family}/plaatjes`),
      screenAt(choose),
      { ...screenAt(choose), state: 'error' as const, sends: { action: choose, how: 'empty' as const } },
      screenAt('/kind/plaatjes'),
      screenAt('/kind/weg'),
    ]
    for (const width of [360, 1280] as const) {
      for (const screen of screens)
        assert.deepEqual(await sit(desks, screen, { width, script: true, theme: 'paper' }), [])
      for (const path of ['/kind/plaatjes', '/kind/weg'])
        assert.deepEqual(
          await sit(desks, { ...screenAt(path), who: 'stranger' }, { width, script: false, theme: 'contrast' }),
          [],
        )
    }
  } finally {
    await desks.close()
  }
})
