// A first talk without an account, from the page of the question to the end of the talk: with and without script, on the screen of a phone.
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

for (const script of [true, false])
  test(`somebody asks to talk first ${script ? 'with' : 'without'} script, and reads who calls and what to do in danger`, async () => {
    const asker = await Person.at(browser, await house.visitor(), { script, width: 320 })
    await asker.start('/vraag')
    await asker.tap('Praat met iemand die dit kent')
    await asker.tap('Ik ben jongere, 12 jaar of ouder')
    await asker.write('name', 'Joke')
    await asker.tap('Bel mij')
    await asker.write('about', 'Ik durf het thuis niet te zeggen.')
    await asker.tap('Vraag om een gesprek')
    assert.match(await asker.reads(), /Vul in wanneer wij kunnen bellen/)
    assert.equal(await asker.page.locator('[name=about]').inputValue(), 'Ik durf het thuis niet te zeggen.')
    await asker.write('times', 'Na school.')
    await asker.write('reach', '06 12 34 56 78')
    await asker.tap('Vraag om een gesprek')
    assert.match(
      await asker.reads(),
      /Iemand die dit kent, belt je voor \w+dag \d[\s\S]*112[\s\S]*Veilig Thuis[\s\S]*Kindertelefoon/,
    )
    assert.doesNotMatch(await asker.reads(), /Joke|durf het thuis|06 12/)
    assert.doesNotMatch(asker.page.url(), /\?|[0-9a-f]{8}-/, 'the address tells nothing')
    await asker.page.goto('/praten')
    assert.equal(await asker.page.locator('[name=about]').inputValue(), '')
    assert.deepEqual(
      asker.faults.filter((fault) => !/422/.test(fault)),
      [],
    )
    await asker.close()
  })

test('Fatima finds the first talk on her page, takes it, calls, says how it went and takes that back', async () => {
  const fatima = await Person.at(browser, await house.visitor('fatima'), {})
  await fatima.start('/gesprekken')
  await fatima.tap('Bekijk de eerste gesprekken')
  await fatima.press(fatima.page.getByRole('link', { name: /^Een jongere van 12 jaar of ouder/ }).first())
  await fatima.tap('Neem dit gesprek')
  assert.match(await fatima.reads(), /Gesprek met Joke[\s\S]*Na school/)
  assert.equal(await fatima.page.locator('main a[href^="tel:"]').first().getAttribute('href'), 'tel:0612345678')
  await fatima.tap('Wij hebben gepraat')
  await fatima.tap('Sluit dit gesprek')
  assert.match(await fatima.reads(), /Bewaard: jullie hebben gepraat/)
  assert.doesNotMatch(await fatima.reads(), /Joke/)
  await fatima.tap('Zet terug')
  assert.match(await fatima.reads(), /Het staat weer zoals het was\.[\s\S]*Na school/)
  assert.deepEqual(fatima.faults, [])
  await fatima.close()
})

test('U-01, U-11, U-12, U-20: every page of a first talk is right for every eye and finger, filled and with a mistake', async () => {
  const [mine] = await house.ask<{ id: string }>('select talk_id as id from care.first_talk_act limit 1')
  const [other] = await house.ask<{ id: string }>(
    'update care.first_talk set answer_before = door.today() where id = (select id from care.first_talk where id <> $1 limit 1) returning id',
    [mine?.id],
  )
  const who = ['fatima', 'dana'] as const
  const visitors = new Map([['stranger', await house.visitor()]])
  for (const key of who) visitors.set(key, await house.visitor(key))
  const [peer, team] = ['/gesprekken/eerste', '/vragen/praten']
  const screens = [
    screenAt('stranger', '/praten', '/praten'),
    screenAt('stranger', '/praten', '/praten', '/praten'),
    screenAt('fatima', peer, peer),
    screenAt('fatima', `${peer}/${other?.id}`, `${peer}/:firstTalkId`),
    screenAt('fatima', `${peer}/${mine?.id}`, `${peer}/:firstTalkId`),
    screenAt('fatima', `${peer}/${mine?.id}`, `${peer}/:firstTalkId`, `${peer}/${mine?.id}/klaar`),
    screenAt('dana', `${team}/${other?.id}`, `${team}/:firstTalkId`),
    screenAt('dana', '/werklijst', '/werklijst'),
  ]
  assert.deepEqual(await sitThrough(browser, visitors, screens), [])
})
