// A child on the phone of its mother, from giving it to coming back, with and without script.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { mailTo } from '#src/trial/mail.ts'
import { Person } from './person.ts'

let house: TrialHouse
let browser: Browser
before(async () => {
  browser = await openBrowser()
  house = await openTrialHouse()
  await house.ask('update entry.account set safe_use_seen_at = created_at')
  await house.ask("update care.weather set created_at = created_at - interval '30 days'")
})
after(async () => {
  await browser?.close()
  await house.close()
})

for (const script of [true, false])
  test(`Esra gives her phone to Elif, who tells her week and her houses, and going back shows nothing (${script ? 'with' : 'without'} script)`, async () => {
    const phone = await Person.at(browser, await house.visitor('esra', 'shared'), { script })
    await phone.start('/vandaag')
    await phone.tap('Elif is aan de beurt')
    await phone.tap('Regen')
    assert.match(await phone.reads(), /Jij koos: Regen\. Dank je wel\./)
    await phone.write('more', 'Het was druk in de klas.')
    await phone.tap('Bewaar')
    await phone.tap('Alleen ik')
    assert.match(await phone.reads(), /Nu zie alleen jij dit\. Na Klaar staat het niet meer op deze telefoon\./)
    await phone.tap('Terug')
    await phone.tap('Mijn huizen')
    await phone.tap('Gevoel')
    await phone.tap('Knuffelen')
    await phone.tap('Bewaar')
    await phone.tap('Ik voel me niet fijn')
    assert.match(await phone.reads(), /Bel[\s\u200b]+de[\s\u200b]+Kindertelefoon/)
    assert.match(await phone.page.title(), /^Begin/)
    await phone.tap('Klaar')
    assert.match(await phone.reads(), /Geef de telefoon terug/)
    for (let back = 0; back < 3; back++) {
      await phone.page.goBack()
      assert.doesNotMatch(await phone.reads(), /Knuffelen|druk in de klas|Jij koos/)
    }
    await phone.page.goto('/kind/klaar')
    const since = new Date()
    await phone.tap('Stuur mij een code')
    await phone.write('code', /\d{6}/.exec(await mailTo(house, 'esra@voorbeeld.invalid', since))?.[0] ?? '')
    await phone.tap('Inloggen')
    assert.match(await phone.reads(), /Elif is aan de beurt/)
    await phone.page.goto(`/gezin/${house.family('esra')}/verhaal`)
    const story = await phone.reads()
    assert.match(story, /De huizen van Elif.*Knuffelen/)
    assert.doesNotMatch(story, /druk in de klas/)
    assert.deepEqual(phone.faults, [])
    await phone.close()
  })
