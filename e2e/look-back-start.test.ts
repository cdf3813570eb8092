// Looking back on the first conversation, with and without script: Sanne says it beforehand, Dana by phone, Tom says afterwards that it is right.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { toLookBack } from '#checks/acts-start.ts'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { Person } from './person.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser?.close())

for (const script of [true, false]) {
  describe(`terugkijken op het eerste gesprek, ${script ? 'met' : 'zonder'} script`, () => {
    let house: TrialHouse
    let sanne: Person
    let tom: Person
    let dana: Person
    let path: string

    before(async () => {
      house = await openTrialHouse()
      await house.ask('update entry.account set safe_use_seen_at = created_at')
      const family = house.family('lieke')
      const there = ['sanne', 'tom', 'lieke'] as const
      path = (await toLookBack('', there)({ house, family, landings: new Map() })).replace(/\/$/, '')
      sanne = await Person.at(browser, await house.visitor('sanne'), { script })
      tom = await Person.at(browser, await house.visitor('tom'), { script })
      dana = await Person.at(browser, await house.visitor('dana'), { script })
    })
    after(async () => {
      await sanne.close()
      await tom.close()
      await dana.close()
      await house.close()
    })

    test('Sanne geeft vooraf zelf een cijfer, vanaf Vandaag', async () => {
      await sanne.start('/vandaag')
      await sanne.tap(/^Terugkijken op het gesprek|^Geef je cijfer/)
      await sanne.press(sanne.page.getByLabel('Welk cijfer geef je nu?'))
      await sanne.type('7')
      await sanne.tap('Bewaar')
      assert.match(await sanne.reads(), /Je cijfer is bewaard\.[\s\S]*Je gaf een 7\./)
    })

    test('Dana belt, en schrijft op wat ieder zegt en wat eruit komt', async () => {
      await dana.start(path)
      await dana.tap('Kijk samen terug')
      assert.match(await dana.reads(), /Sanne gaf zelf een 7\./)
      await dana.tap('Aan de telefoon')
      await dana.press(dana.page.getByLabel('Welk cijfer geeft Tom hoe het nu is?'))
      await dana.type('7')
      await dana.tap('Zon met wolk')
      await dana.tap('Het gaat goed genoeg')
      await dana.tap('Bewaar')
      assert.match(
        await dana.reads(),
        /Het terugkijken is bewaard\.[\s\S]*Het gaat goed genoeg\. De vraag is beantwoord\./,
      )
    })

    test('Tom leest wat eruit kwam, en zegt dat het klopt', async () => {
      await tom.start('/vandaag')
      await tom.tap(/^Terugkijken op het gesprek|^Lees wat eruit kwam/)
      assert.match(await tom.reads(), /Het weer van Lieke[\s\S]*Zon met wolk/)
      await tom.tap('Klopt')
      assert.match(await tom.reads(), /Tom: klopt/)
    })
  })
}
