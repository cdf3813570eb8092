import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { Person } from './person.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser?.close())

for (const script of [true, false]) {
  describe(`meedenken met ja van het gezin, ${script ? 'met' : 'zonder'} script`, () => {
    let house: TrialHouse
    let dana: Person
    let esra: Person
    let fatima: Person

    before(async () => {
      house = await openTrialHouse()
      await house.ask('update entry.account set safe_use_seen_at = created_at')
      dana = await Person.at(browser, await house.visitor('dana'), { script })
      esra = await Person.at(browser, await house.visitor('esra'), { script })
      fatima = await Person.at(browser, await house.visitor('fatima'), { script })
    })
    after(async () => {
      for (const person of [dana, esra, fatima]) await person?.close()
      await house.close()
    })

    test('Dana vraagt het vanaf het team, over Esra en Elif', async () => {
      await dana.start(`/gezin/${house.family('esra')}/team`)
      await dana.tap('Iemand met ervaring denkt mee')
      await dana.tap(/^\s*Esra ?Esra leest dit/)
      await dana.tap(/^\s*Elif ?Esra leest dit/)
      await dana.press(dana.page.getByLabel('Wat wil je vragen?'))
      await dana.type('Esra doet de deur niet open. Wat zou jij doen?')
      await dana.tap('Laat het gezin lezen')
      assert.match(await dana.reads(), /Wie je koos, kan het nu lezen.*Dit wacht\./)
    })

    test('Esra leest het eerst, zegt nee en dan toch ja', async () => {
      await esra.start(`/gezin/${house.family('esra')}/meedenken`)
      assert.match(await esra.reads(), /Esra doet de deur niet open.*Je kiest ook voor Elif/)
      await esra.tap('Nee')
      assert.match(await esra.reads(), /Je zei nee\. Dat is genoeg/)
      await esra.tap('Toch ja')
      assert.match(await esra.reads(), /Je ja is bewaard.*Je zei ja/)
    })

    test('Fatima neemt het, leest het en antwoordt; Esra en Dana lezen het antwoord', async () => {
      await fatima.start('/gesprekken')
      await fatima.tap(/^Denk mee, met ja van het gezin/)
      await fatima.tap('Ik denk mee')
      assert.match(await fatima.reads(), /Esra doet de deur niet open/)
      await fatima.press(fatima.page.getByLabel('Wat denk jij?'))
      await fatima.type('Schrijf een kaart. Vraag niets.')
      await fatima.tap('Verstuur')
      assert.match(await fatima.reads(), /Verstuurd\. Het gezin en wie dit vroeg, lezen het nu/)
      for (const reader of [esra, dana]) {
        await reader.start(`/gezin/${house.family('esra')}/meedenken`)
        assert.match(await reader.reads(), /Schrijf een kaart\. Vraag niets\..*Fatima denkt mee/)
      }
    })
  })
}
