// A question without an account, from the first page to the answer: with and without script, on the screen of a phone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { Person } from './person.ts'
import { screenAt, sitThrough } from './sitting.ts'

let house: TrialHouse
let browser: Browser
before(async () => {
  browser = await openBrowser()
  house = await openTrialHouse()
})
after(async () => {
  await browser?.close()
  await house.close()
})

const stranger = async (script: boolean, width = 360) => Person.at(browser, await house.visitor(), { script, width })

for (const script of [true, false])
  test(`somebody asks from the first page ${script ? 'with' : 'without'} script, and reads who calls and before when`, async () => {
    const asker = await stranger(script, 320)
    await asker.start('/')
    await asker.tap('Stel een vraag')
    await asker.write('words', 'Mijn zoon slaapt slecht.')
    await asker.write('name', 'Joke')
    await asker.tap('Stuur mijn vraag')
    assert.match(await asker.reads(), /Er is een probleem Vul een nummer of een e-mail in/)
    assert.equal(await asker.page.locator('[name=words]').inputValue(), 'Mijn zoon slaapt slecht.')
    await asker.write('reach', '06 12 34 56 78')
    await asker.tap('Alleen op vaste momenten')
    await asker.write('times', 'Na acht uur.')
    await asker.tap('Stuur mijn vraag')
    assert.match(await asker.reads(), /Dana belt je voor \w+dag \d/)
    assert.doesNotMatch(await asker.reads(), /Joke|slaapt slecht|06 12/)
    assert.doesNotMatch(asker.page.url(), /\?|[0-9a-f]{8}-/, 'the address tells nothing')
    const kept = script
      ? await asker.page.evaluate(async () => [
          localStorage.length,
          sessionStorage.length,
          (await indexedDB.databases()).length,
        ])
      : [0, 0, 0]
    assert.deepEqual(kept, [0, 0, 0])
    await asker.page.goto('/vraag')
    assert.equal(await asker.page.locator('[name=words]').inputValue(), '')
    assert.deepEqual(
      asker.faults.filter((fault) => !/422/.test(fault)),
      [],
    )
    await asker.close()
  })

test('Snel weg is on the page of the question too', async () => {
  const asker = await stranger(true)
  await asker.start('/vraag')
  await asker.write('words', 'Niet voor iedereen.')
  await asker.tap('Snel weg')
  assert.doesNotMatch(asker.page.url(), /vraag/)
  await asker.close()
})

test('Dana finds the question on her list, calls, writes what came of it and closes it', async () => {
  const dana = await Person.at(browser, await house.visitor('dana'), {})
  await dana.start('/werklijst')
  await dana.tap('Lees en bel')
  assert.match(await dana.reads(), /Vraag van Wilma[\s\S]*Bel alleen op dit moment Overdag, tot drie uur\./)
  assert.equal(await dana.page.locator('main a[href^="tel:"]').first().getAttribute('href'), 'tel:0600001234')
  await dana.write('talk', 'Zij praat met de juf.')
  await dana.tap('Bewaar het gesprek')
  await dana.tap('De vraag is beantwoord')
  await dana.tap('Rond de vraag af')
  assert.match(await dana.reads(), /De vraag is beantwoord\. Klopt het niet\?/)
  assert.doesNotMatch(await dana.reads(), /Wilma/)
  await dana.tap('Zet terug')
  assert.match(await dana.reads(), /Het staat weer zoals het was\.[\s\S]*Wilma/)
  assert.deepEqual(dana.faults, [])
  await dana.close()
})

test('U-01, U-11, U-12, U-20: every page of a question is right for every eye and finger, filled and with a mistake', async () => {
  const [open] = await house.ask<{ id: string }>('select id from care.question')
  await house.ask('update care.question set answer_due_on = door.today()')
  const [dana, bram, lying] = [await house.visitor('dana'), await house.visitor('bram'), `/vragen/${open?.id}`]
  const visitors = new Map([
    ['stranger', await house.visitor()],
    ['dana', dana],
    ['bram', bram],
  ])
  const one = '/vragen/:questionId'
  const screens = [
    screenAt('stranger', '/vraag', '/vraag'),
    screenAt('stranger', '/vraag', '/vraag', '/vraag'),
    screenAt('dana', '/vragen', '/vragen'),
    screenAt('dana', lying, one),
    screenAt('dana', lying, one, `${lying}/klaar`),
    screenAt('bram', '/vragen', '/vragen'),
    screenAt('bram', '/werklijst', '/werklijst'),
  ]
  assert.deepEqual(await sitThrough(browser, visitors, screens), [])
})
