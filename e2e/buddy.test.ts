import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '#src/trial/browser.ts'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { Person } from './person.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser?.close())

for (const script of [true, false]) {
  describe(`een maatje, ${script ? 'met' : 'zonder'} script`, () => {
    let house: TrialHouse
    let esra: Person
    let dana: Person
    const place = () => `/gezin/${house.family('esra')}`

    before(async () => {
      house = await openTrialHouse()
      await house.ask('update entry.account set safe_use_seen_at = created_at')
      esra = await Person.at(browser, await house.visitor('esra'), { script })
      dana = await Person.at(browser, await house.visitor('dana'), { script })
    })
    after(async () => {
      await esra.close()
      await dana.close()
      await house.close()
    })

    test('Esra vraagt een maatje voor zichzelf, vanaf ons team', async () => {
      await esra.start(`${place()}/team`)
      await esra.tap('Een maatje of steungezin')
      await esra.tap('Een maatje')
      await esra.tap('Esra')
      await esra.press(esra.page.getByLabel('Wat wil je daarmee?'))
      await esra.type('Weer buiten komen.')
      await esra.press(esra.page.getByLabel('Hoe bereiken wij je?'))
      await esra.type('06 00 00 11 01')
      await esra.tap('Vraag dit')
      assert.match(await esra.reads(), /Je vraag is er\. Voor .* hoor je van ons/)
    })

    test('Dana vindt het op haar werklijst en schrijft het gesprek op', async () => {
      await dana.start('/werklijst')
      assert.match(await dana.reads(), /maatje of steungezin wacht op een stap|maatje zoeken/)
      await dana.start(`${place()}/maatje`)
      await dana.tap(/^Een maatje/)
      await dana.press(dana.page.getByLabel('Wat zoeken zij?'))
      await dana.type('Iemand om mee te wandelen.')
      const day = inDays('on', 0)
      for (const [label, part] of [
        ['Dag', 'day'],
        ['Maand', 'month'],
        ['Jaar', 'year'],
      ] as const) {
        await dana.press(dana.page.getByLabel(label, { exact: true }))
        await dana.type(day[`on.${part}`] ?? '')
      }
      await dana.tap('Bewaar')
      assert.match(await dana.reads(), /Nu zoeken we iemand in de buurt.*Iemand gevonden/)
    })

    test('Esra leest wie er is gevonden, zegt zonder reden nee, en daarna ja tegen iemand anders', async () => {
      await dana.tap('Uit de eigen kring')
      await dana.press(dana.page.getByLabel('Naam van het maatje of steungezin'))
      await dana.type('Kim')
      await dana.press(dana.page.getByLabel('Nummer of mailadres'))
      await dana.type('06 00 00 44 44')
      await dana.tap('Bewaar')
      const at = new URL(dana.page.url()).pathname
      await esra.start(at)
      assert.match(await esra.reads(), /Dit is Kim/)
      await esra.tap('Nee, liever iemand anders')
      assert.match(await esra.reads(), /Nu zoeken we iemand in de buurt/)
      assert.doesNotMatch(await esra.reads(), /Dit is Kim/)
      const bare = await house.visitor('dana')
      await bare.post(`${at}/stap/gevonden`, { via: 'circle', name: 'Els', reach: '06 00 00 55 55' })
      await bare.post(`${at}/stap/kennis`, inDays('on', 0))
      await esra.start(at)
      await esra.tap('Ja')
      assert.match(await esra.reads(), /Je zei ja\..*We wachten nog op het ja van Els/)
      assert.deepEqual(esra.faults, [])
      assert.deepEqual(dana.faults, [])
    })
  })
}
