import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { printGoal } from '#src/launcher/trial/play.ts'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { Person } from './person.ts'

let house: TrialHouse
let browser: Browser

before(async () => {
  house = await openTrialHouse()
  browser = await openBrowser()
  await house.ask('update entry.account set safe_use_seen_at = created_at')
})

after(async () => {
  await browser?.close()
  await house?.close()
})

const plan = () => `/gezin/${house.family('esra')}`
const typed = 'Dit typte ik vlak voordat mijn tijd om was.'

/** Prints the goal of these turns, with and without script, and lets each fail with its own words. */
async function both(goal: string, what: string, play: (script: boolean) => Promise<void>): Promise<void> {
  const faults: string[] = []
  for (const script of [true, false])
    await play(script).catch((fault: Error) => faults.push(`${script ? 'with' : 'without'} script: ${fault.message}`))
  printGoal(goal, `${faults.length}-of-2-${what}-failed`, '0', faults.length === 0)
  assert.deepEqual(faults, [])
}

test('a text is still there after the session ended in the middle and one signed in again', () =>
  both('U-23-session', 'runs', async (script) => {
    const person = await Person.at(browser, await house.visitor('deniz'), { script })
    const form = `${plan()}/verhaal/wie-helpt`
    await person.start(form)
    await person.write('words', `${typed} ${script}`)
    await house.ask(
      "update entry.session set seen_at = seen_at - interval '3 hours', started_at = started_at - interval '3 hours' where account_id = $1",
      [house.account('deniz')],
    )
    await person.tap('Bewaar en stop')
    assert.match(new URL(person.page.url()).pathname, /^\/inloggen/)
    const again = await Person.at(browser, await house.visitor('deniz'), { script })
    await again.start(form)
    const kept = script ? await person.page.evaluate(() => Object.values({ ...localStorage }).join(' ')) : ''
    const shown = await again.page.locator('[name="words"]').inputValue()
    assert.equal(shown, `${typed} ${script}`, `on the device: ${kept}`)
    await Promise.all([person.close(), again.close()])
  }))

test('two who change the same words both find theirs back, and a person chooses', () =>
  both('U-23-two', 'pairs', async (script) => {
    const [one, other] = await Promise.all(
      [0, 1].map(async () => Person.at(browser, await house.visitor('esra'), { script })),
    )
    assert.ok(one && other)
    const form = `${plan()}/verhaal/wat-gaat-goed`
    await one.start(form)
    await other.start(form)
    await one.write('words', `De eerste woorden ${script}.`)
    await other.write('words', `De tweede woorden ${script}.`)
    await one.tap('Bewaar en stop')
    await other.tap('Bewaar en stop')
    const page = (await other.page.locator('main').textContent()) ?? ''
    assert.match(page, new RegExp(`De eerste woorden ${script}`))
    assert.match(page, new RegExp(`De tweede woorden ${script}`))
    await Promise.all([one.close(), other.close()])
  }))

test('Snel weg ends the session, shows the weather, and the back button shows the way in and no plan', () =>
  both('U-24', 'exits', async (script) => {
    const esra = await house.visitor('esra')
    const person = await Person.at(browser, esra, { script })
    await person.start(`${plan()}/plan`)
    await person.page.goto(`${plan()}/verhaal`)
    const since = performance.now()
    await person.page.locator('a.onsplan-quick-exit').click({ noWaitAfter: true })
    if (script) {
      await person.page.waitForFunction(
        () =>
          !document.title.trim() || document.body.classList.contains('onsplan-gone') || location.pathname === '/weer',
      )
      assert.ok(performance.now() - since < 1_500, 'it took long to go blank')
    }
    await person.page.waitForURL('**/weer')
    assert.equal((await esra.get(`${plan()}/plan`)).status, 303, 'the session still lives')
    await person.page.goBack({ waitUntil: 'load' }).catch(() => null)
    const page = await person.reads()
    assert.doesNotMatch(page, /Ons verhaal|Deniz|Elif/)
    assert.match(new URL(person.page.url()).pathname, /^\/(?:inloggen|weer|snel-weg)/)
    await person.close()
  }))

test('three times shift leaves too, where script is', async () => {
  const person = await Person.at(browser, await house.visitor('esra'))
  await person.start('/vandaag')
  for (let press = 0; press < 3; press++) await person.page.keyboard.press('Shift')
  await person.page.waitForURL('**/weer')
  await person.close()
})

test('with keys only: somebody reaches the plan and gives a number, and sees where the focus is', () =>
  both('U-13', 'journeys', async (script) => {
    const person = await Person.at(browser, await house.visitor('olaf'), { script, width: 1280 })
    await person.start('/vandaag')
    await pressUntil(person, /^Bekijk (?:ons|uw) plan$/)
    await person.page.keyboard.press('Enter')
    await person.page.waitForURL('**/plan')
    await pressUntil(person, /^Sam wisselt van huis zonder buikpijn$/)
    await person.page.keyboard.press('Enter')
    await person.page.waitForURL('**/doelen/*')
    await pressUntil(person, /^Geef een cijfer$/)
    await person.page.keyboard.press('Enter')
    await person.page.waitForURL('**/cijfer')
    await pressUntil(person, /^0$/)
    for (let step = 0; step < 6; step++) await person.page.keyboard.press('ArrowRight')
    assert.equal(await person.page.locator('input[type=radio]:checked').inputValue(), '6')
    await pressUntil(person, /^Bewaar$/)
    await person.page.keyboard.press('Enter')
    await person.page
      .getByText(/cijfer is bewaard: 6/)
      .first()
      .waitFor()
    await person.close()
  }))

/** Goes on with Tab until the words have the focus; at each stop the focus is inside the window and drawn. */
async function pressUntil(person: Person, words: RegExp): Promise<void> {
  for (let stop = 0; stop < 120; stop++) {
    await person.page.keyboard.press('Tab')
    const at = await person.page.evaluate(() => {
      const one = document.activeElement as HTMLElement | null
      if (one === null || one === document.body) return undefined
      const label = (one as HTMLInputElement).labels?.[0]
      const box = one.getBoundingClientRect()
      // A choice draws the focus around itself and its words, a cell of the scale around its number.
      const drawers = [one, label, one.closest('.onsplan-choice')].filter((part) => part instanceof Element)
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      const top = document.elementFromPoint(x, y)
      const covered = top !== null && !one.contains(top) && !top.contains(one) && top !== label && !label?.contains(top)
      const drawn = drawers
        .map((part) => getComputedStyle(part))
        .some((style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 3)
      return { name: (label ?? one).textContent?.trim() ?? '', drawn, covered, inside: y >= 0 && y <= innerHeight }
    })
    if (at === undefined) continue
    assert.ok(at.drawn, `the focus on "${at.name}" cannot be seen`)
    assert.ok(at.inside && !at.covered, `the focus on "${at.name}" is hidden`)
    if (words.test(at.name)) return
  }
  assert.fail(`no way with keys to ${words}`)
}
