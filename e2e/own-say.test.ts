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

const ache = 'Op vrijdag heb ik buikpijn.'
const proud = 'Ik kan goed tekenen en ik laat het zien.'

for (const script of [true, false]) {
  describe(`zelf beslissen, ${script ? 'met' : 'zonder'} script`, () => {
    let house: TrialHouse
    const people = new Map<string, Person>()
    const at = (who: string) => `/gezin/${house.family(who)}`

    async function as(who: string, path: string): Promise<Person> {
      const known = people.get(who) ?? (await Person.at(browser, await house.visitor(who), { script }))
      people.set(who, known)
      await known.start(path)
      return known
    }
    const reads = async (who: string, path: string) => (await as(who, path)).reads()

    /** Somebody writes something down about oneself, for everybody in the plan. */
    async function wrote(who: string, kind: 'goed' | 'lastig', words: string): Promise<void> {
      const about = house.person(who)
      const sent = { 'about[]': [about], words, audience: 'plan', noticedBy: about }
      const answer = await (await house.visitor(who)).post(`${at(who)}/goed-en-lastig/${kind}/nieuw`, sent)
      assert.equal(answer.status, 303, answer.text.slice(0, 500))
    }

    before(async () => {
      house = await openTrialHouse()
      await house.ask('update entry.account set safe_use_seen_at = created_at')
    })
    after(async () => {
      for (const person of people.values()) await person.close()
      await house?.close()
    })

    test('Sam houdt een stuk voor zijn ouders dicht, en hoort het besluit eerder dan zij', async () => {
      await wrote('sam', 'lastig', ache)
      const parentsRead = async () => {
        const seen: boolean[] = []
        for (const who of ['mirjam', 'olaf'])
          seen.push((await reads(who, `${at('sam')}/goed-en-lastig`)).includes(ache))
        return seen
      }
      assert.deepEqual(await parentsRead(), [true, true])
      const sam = await as('sam', '/jouw-deel')
      await sam.tap(/^Mijn stukken/)
      await sam.tap(
        'Niet voor mijn ouders',
        sam.page.locator('main section', { has: sam.page.getByText(ache, { exact: true }) }).last(),
      )
      assert.match(await sam.reads(), /Bram kijkt er binnen 5 werkdagen naar\. Jij hoort het als eerste\./)
      assert.deepEqual(await parentsRead(), [false, false])
      const bram = await as('bram', `${at('sam')}/gezag`)
      await bram.tap('Sam wil dit niet aan de ouders laten lezen')
      assert.match(await bram.reads(), new RegExp(ache))
      await bram.tap('Het kan open, na een gesprek')
      await bram.tap('Bewaar')
      assert.match(await bram.reads(), /Praat nu eerst met Sam\. Tot dan blijft het dicht\./)
      assert.match(
        await reads('sam', `${at('sam')}/mijn-stukken`),
        /Bram wil hier met je over praten\. Pas daarna kan het open\./,
      )
      assert.deepEqual(await parentsRead(), [false, false], 'Sam hears it first')
      await bram.tap('Ik heb er met Sam over gepraat')
      assert.deepEqual(await parentsRead(), [false, false], 'told is not yet open')
      await bram.tap('Zet dit open voor de ouders')
      assert.deepEqual(await parentsRead(), [true, true])
    })

    test('Olaf ziet precies zijn deel, en "Kijk als Olaf" van Mirjam is daarmee gelijk', async () => {
      const mirjam = await as('mirjam', `${at('sam')}/wie-ziet-wat`)
      await mirjam.tap(/^Olaf/)
      await mirjam.tap('Kijk als Olaf')
      assert.match(await mirjam.reads(), /nu wat Olaf ziet\./)
      const asOlaf = await writtenOn(mirjam)
      assert.ok(asOlaf.length >= 2, `${asOlaf.length} texts`)
      let his = ''
      for (const place of ['plan', 'doelen', 'goed-en-lastig'])
        his += await (await as('olaf', `${at('sam')}/${place}`)).page.locator('main').textContent()
      const unseen = asOlaf.filter((text) => !his.includes(text))
      assert.deepEqual(unseen, [], 'nothing that Olaf himself does not read')
      const hers = await writtenOn(await as('mirjam', `${at('sam')}/goed-en-lastig`), 'blockquote .onsplan-typed')
      const told = hers.filter((text) => his.includes(text))
      const forgotten = told.filter((text) => !asOlaf.includes(text))
      assert.deepEqual([told.length > 0, forgotten], [true, []], 'and all that both of them read')
    })

    test('Priya is 16 en sluit het meelezen van haar vader; zijn open pagina is leeg bij de volgende klik', async () => {
      await wrote('priya', 'goed', proud)
      const priyaHerself = await house.visitor('priya')
      const asked = await priyaHerself.post(`${at('priya')}/delen/nieuw`, {
        ...{ subject: house.person('priya'), reader: house.person('ravi'), 'topics[]': ['strengthsAndWorries'] },
        ...{ purpose: 'readAlong', ...inDays('until', 60) },
      })
      await priyaHerself.post((asked.location ?? '').split('?')[0] ?? '', { says: 'yes' })
      const ravi = await as('ravi', `${at('priya')}/goed-en-lastig`)
      assert.match(await ravi.reads(), new RegExp(proud))
      const priya = await as('priya', '/jouw-deel')
      await priya.tap('Wie ziet wat')
      await priya.tap(/^Ravi/)
      await priya.tap('Stop')
      assert.match(await priya.reads(), /Ravi zag dit al: .*Dat kunnen wij niet terughalen\./)
      await priya.tap('Ja, stop nu')
      assert.match(await priya.reads(), /Ravi ziet vanaf nu niets meer\./)
      await ravi.page.reload()
      assert.doesNotMatch(await ravi.reads(), new RegExp(proud))
    })

    test('Bram werkt hier niet meer: bij zijn volgende klik is hij buiten', async () => {
      const bram = await as('bram', `${at('sam')}/plan`)
      assert.match(await bram.reads(), /Sam/)
      const petra = await as('petra', '/beheer/mensen')
      await petra.write('zoek', 'bram')
      await petra.submit('zoek')
      await petra.tap(/^Bram/)
      await petra.tap('Stop toegang')
      await petra.tap('Ja, stop nu')
      await bram.page.goto(`${at('sam')}/doelen`)
      assert.match(new URL(bram.page.url()).pathname, /^\/inloggen/)
      assert.doesNotMatch(await bram.reads(), /Sam|Mirjam|Olaf/)
    })

    test('onderweg zei geen pagina iets tegen de console, brak haar regels of vroeg iets aan een ander', () => {
      assert.deepEqual(
        [...people.values()].flatMap(({ faults }) => faults),
        [],
      )
    })
  })
}

/** What stands on the page as somebody wrote it. */
const writtenOn = (person: Person, where = '.onsplan-typed'): Promise<string[]> =>
  person.page
    .locator(`main ${where}`)
    .evaluateAll((all) => all.map((one) => one.textContent?.trim() ?? '').filter((text) => text.length > 10))
