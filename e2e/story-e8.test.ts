// E8 Twee huizen: one youth, two parents in two homes and who coordinates, from the first day to a message that is for both.
// No page begins a family, so its first two members are laid down; everything after that is played on pages. Olaf has no script.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { codeOn, main, onDay, only, PlayedFamily, word } from './played-family.ts'

const happened = {
  sam: 'Papa en mama wonen niet meer samen. Ik ben de ene week hier en de andere week daar.',
  mirjam: 'Olaf en ik zijn twee jaar uit elkaar. Sam zit ertussen.',
  olaf: 'Ik woon alleen met de hond. Hoe het op school ging, hoorde ik pas laat.',
}
const mine = {
  mirjam: ['Kastanjehof 3, Meerstede', '06 00 00 33 01'],
  olaf: ['Dijkweg 88, Meerstede', '06 00 00 33 02'],
}
const ownPlan = {
  goesWell: 'Sam belt zelf als hij iemand mist.',
  worries: 'Op vrijdag is er soms ruzie bij de wissel.',
  ourselves: 'Opa Jan haalt Sam op vrijdag op bij school.',
  needed: 'Iemand die met ons allebei praat over de vakanties.',
  worse: 'Dan belt Sam opa Jan. Opa belt Bram.',
}
const stands = {
  sam: [/^\s*Ja, ik sta hierachter/, 'Opa was erbij. Dat wilde ik graag.'],
  mirjam: [/^\s*Een deel wel/, 'Over school ben ik het eens. Over de vakanties nog niet.'],
  olaf: [/^\s*Nee, ik ben het er niet/, 'Ik wil Sam vaker bij mij thuis. Dat staat er nu niet in.'],
} as const
const goal = 'Sam wisselt van huis zonder buikpijn'

describe('E8 Twee huizen, op een telefoon', () => {
  let browser: Browser
  let house: TrialHouse
  let family: PlayedFamily
  const talks: string[] = []
  const at = (rest = '') => family.at(rest)
  const as = (who: string, path: string) => family.as(who, path)
  const reads = (who: string, path: string) => family.reads(who, path)

  before(async () => {
    browser = await openBrowser()
    house = await openTrialHouse()
    await house.ask('update entry.account set safe_use_seen_at = created_at')
    family = new PlayedFamily(browser, house, ['olaf'])
    await family.comes('2026-09-01', '09:00')
    await family.begin('Wij van Rijn', [
      { who: 'sam', callName: 'Sam', familyName: 'van Rijn', born: '2013-05-05', part: 'youth' },
      { who: 'mirjam', callName: 'Mirjam', familyName: 'Dekker', born: '1984-02-17', part: 'parent' },
    ])
  })
  after(async () => {
    await family?.leave()
    await browser?.close()
    await house?.close()
  })

  test('3 september: Bram zet Olaf erbij, twee huizen, en wie over Sam beslist', async () => {
    await family.comes('2026-09-03', '10:00')
    const bram = await as('bram', at('/gezin/lid'))
    await bram.write('callName', 'Olaf')
    await bram.tap('Ouder', main(bram))
    await onDay(bram, 'born', '1982-09-30')
    await bram.tap('Bewaar', main(bram))
    assert.match(await bram.reads(), /Olaf hoort nu bij jullie gezin/)
    for (const [label, parent, [address, phone]] of [
      ['Bij mama', 'Mirjam', mine.mirjam],
      ['Bij papa', 'Olaf', mine.olaf],
    ] as const) {
      await bram.start(at('/gezin/huis'))
      await bram.write('label', label)
      await bram.write('address', address ?? '')
      await bram.write('phone', phone ?? '')
      await only(bram, 'residents[]', ['Sam', parent])
      await bram.tap('Bewaar', main(bram))
    }
    assert.match(await bram.reads(), /Woont: Bij mama en Bij papa/)
    await bram.start(at('/gezag'))
    await bram.tap('Vul het gezag in')
    for (const words of [
      'Het is zeker wie mag beslissen',
      'Mirjam',
      'Olaf',
      'Twee ouders samen',
      'In het gezagsregister',
    ])
      await bram.tap(words, main(bram))
    await onDay(bram, 'checked', '2026-09-03')
    await bram.tap('Bewaar', main(bram))
    assert.match(await bram.reads(), /Mirjam en Olaf\. Twee ouders samen\./)
    const [olaf] = await house.ask<{ id: string }>(
      'select person_id as id from care.family_member where family_id = $1 and person_id <> all($2)',
      [family.id, [...family.ids.values()]],
    )
    family.ids.set('olaf', olaf?.id ?? '')
  })

  test('ieder komt binnen met een eigen kaartje, en ziet van het andere huis alleen de naam', async () => {
    for (const [who, name] of [
      ['mirjam', 'Mirjam'],
      ['olaf', 'Olaf'],
      ['sam', 'Sam'],
    ] as const) {
      const bram = await as('bram', at('/uitnodigen'))
      await bram.tap(name, main(bram))
      await bram.write('fact', word)
      await bram.tap(/^\s*Op een kaartje/, main(bram))
      await bram.tap('Maak de code', main(bram))
      assert.match(await family.comesIn(who, await codeOn(bram), 'Ja, ik doe mee'), /Bram vraagt of je mee wilt doen/)
    }
    const olaf = await reads('olaf', at('/gezin'))
    assert.match(olaf, /Bij mama[\s\S]*Bij papa[\s\S]*Dijkweg 88/)
    for (const secret of mine.mirjam) assert.ok(!olaf.includes(secret), secret)
    for (const secret of mine.olaf) assert.ok(!(await reads('mirjam', at('/gezin'))).includes(secret), secret)
  })

  test('Bram plant twee eerste gesprekken; van dat van Mirjam en Sam weet Olaf niets', async () => {
    for (const [names, time] of [
      [['Mirjam', 'Sam'], '16.00'],
      [['Olaf'], '19.30'],
    ] as const) {
      const bram = await as('bram', at('/startgesprek/plannen'))
      await only(bram, 'invited[]', names)
      await onDay(bram, 'on', '2026-09-08')
      await bram.write('at', time)
      await bram.tap('Bewaar', main(bram))
      talks.push(new URL(bram.page.url()).pathname)
    }
    const [together = '', his = ''] = talks
    const olaf = await as('olaf', '/vandaag')
    await olaf.tap('Bereid het voor')
    assert.equal(new URL(olaf.page.url()).pathname, his)
    assert.match(await olaf.reads(), /om 19\.30 uur Met Olaf/)
    const list = await reads('olaf', at('/startgesprek'))
    assert.doesNotMatch(list, /16\.00|Sam|Mirjam/)
    assert.match(await reads('olaf', together), /Deze bladzijde is er niet/)
    assert.match(await reads('mirjam', his), /Deze bladzijde is er niet/)
  })

  test('Sam neemt opa Jan mee: dat leest Bram, en de rest houdt Sam voor zich', async () => {
    const sam = await as('sam', '/jouw-deel')
    await sam.tap('Bereid het voor')
    await sam.tap('Bereid het voor')
    await sam.tap('Verder', main(sam))
    await sam.write('text', 'Opa Jan')
    await sam.tap('Kies wie dit ziet', main(sam))
    await sam.tap('Bram en ik', main(sam))
    await sam.tap('Verder', main(sam))
    await sam.tap('Nee', main(sam))
    for (let asked = 3; asked < 8; asked++) await sam.tap('Verder', main(sam))
    await sam.tap('Bewaar', main(sam))
    assert.match(await sam.reads(), /Je antwoorden zijn bewaard\. [\s\S]*Opa Jan [^?]*Wie ziet dit\? Bram/)
    assert.match(await reads('bram', talks[0] ?? ''), /Dit schreef Sam vooraf .*Opa Jan/)
    assert.doesNotMatch(await reads('mirjam', talks[0] ?? ''), /Opa Jan/)
  })

  /** At the table, as Bram types it, up to the page that everybody says is right. */
  async function talk(path: string, said: readonly string[], step: string): Promise<void> {
    const bram = await as('bram', path)
    await bram.tap('Begin het gesprek')
    for (const [of, words] of said.entries()) await bram.write(`said.${of}`, words)
    for (let part = 1; part < 8; part++) await bram.tap('Verder', main(bram))
    await bram.tap('Het team in de buurt helpt', main(bram))
    await bram.tap('Verder', main(bram))
    await bram.write('what', step)
    await bram.write('who', 'Bram')
    await onDay(bram, 'on', '2026-09-10')
    await bram.tap('Verder', main(bram))
    await bram.tap('Ja, dit klopt', main(bram))
    assert.match(await bram.reads(), /De bladzijde is er\./)
  }

  test('8 september: wie aan tafel zei dat het klopt, zegt het zelf nog eens, en wordt niet weer gevraagd', async () => {
    await family.comes('2026-09-08', '16:00')
    await talk(talks[0] ?? '', [happened.sam, happened.mirjam], 'Bram belt school, en vertelt het aan allebei.')
    await talk(talks[1] ?? '', [happened.olaf], 'Bram belt school, en vertelt het aan allebei.')
    for (const [who, home] of [
      ['mirjam', '/vandaag'],
      ['sam', '/jouw-deel'],
      ['olaf', '/vandaag'],
    ] as const) {
      const person = await as(who, home)
      await person.tap('Lees de bladzijde')
      assert.match(await person.reads(), /: klopt, gezegd aan tafel/)
      await person.tap('Klopt', main(person))
      assert.doesNotMatch(await reads(who, home), /Klopt deze bladzijde/)
    }
  })

  test('drie verhalen staan naast elkaar bij Bram, en ieder leest alleen het eigen verhaal', async () => {
    for (const who of ['mirjam', 'sam', 'olaf'] as const) {
      const person = await as(who, at('/verhaal'))
      await person.tap('Zet dit in mijn verhaal', main(person))
      if (who === 'sam') {
        await person.tap('Kies wie dit ziet', main(person))
        await person.tap('Bram en ik', main(person))
      }
      await person.tap('Bewaar en stop', main(person))
      for (const [other, words] of Object.entries(happened))
        assert.equal((await person.reads()).includes(words), other === who, `${who} and the story of ${other}`)
    }
    const all = await reads('bram', at('/verhaal'))
    assert.match(all, /De verhalen staan naast elkaar\..*verhaal van Sam.*verhaal van Mirjam.*verhaal van Olaf/)
    for (const words of Object.values(happened)) assert.ok(all.includes(words), words)
  })

  test('10 september: het eigen plan wordt aan alle drie aangeboden, en ieder zegt zelf wat hij wil', async () => {
    await family.comes('2026-09-10', '10:00')
    const bram = await as('bram', at('/eigen-plan'))
    await bram.tap('Bied een eigen plan aan')
    await bram.tap('Samen gelezen en besproken', main(bram))
    await only(bram, 'asked[]', ['Sam', 'Mirjam', 'Olaf'])
    await bram.write('conditions', 'Hoe de wissel op vrijdag gaat.')
    await bram.tap('Bied een eigen plan aan', main(bram))
    assert.match(await bram.reads(), /tijd tot donderdag \d+ \w+\. Langer mag één keer\./)
    for (const [who, home] of [
      ['mirjam', '/vandaag'],
      ['olaf', '/vandaag'],
      ['sam', '/jouw-deel'],
    ] as const) {
      const person = await as(who, home)
      await person.tap('Zeg wat je wilt')
      await person.tap('Zeg wat je wilt')
      await person.tap('Ja, met iemand van buiten erbij', main(person))
      await person.write('support', who === 'sam' ? 'Opa Jan' : 'Iemand die wij samen kiezen')
      await person.tap('Bewaar', main(person))
    }
    assert.match(
      await reads('bram', at('/eigen-plan')),
      /Sam zegt: Ja, met iemand .*Opa Jan Mirjam zegt: Ja, met iemand .*Olaf zegt: Ja, met iemand/,
    )
    await bram.start(at('/plan/begin'))
    await bram.tap('Het gezin, samen met mensen om hen heen', main(bram))
    await bram.write('wish', 'Sam heeft twee fijne huizen. Hij hoeft niet te kiezen.')
    await bram.tap('Begin het plan', main(bram))
    assert.match(await bram.reads(), /Het plan is begonnen\./)
  })

  test('22 oktober: het gezin levert zijn plan in, en pas dan leest Bram het', async () => {
    await family.comes('2026-10-22', '19:00')
    const sam = await as('sam', at('/doelen/nieuw'))
    await sam.write('title', goal)
    await sam.tap('Verder', main(sam))
    await sam.tap('Sam', main(sam))
    await sam.tap('Verder', main(sam))
    await main(sam).locator('textarea').first().fill('Ik pak zelf mijn tas.')
    await sam.tap('Verder', main(sam))
    await sam.tap('5', main(sam))
    await sam.tap('Verder', main(sam))
    await sam.tap('Zet in ons plan', main(sam))
    const mirjam = await as('mirjam', at('/eigen-plan'))
    await mirjam.tap('Schrijf jullie plan')
    for (const [part, words] of Object.entries(ownPlan)) await mirjam.write(part, words)
    await mirjam.tap('Bewaar', main(mirjam))
    assert.match(await reads('olaf', at('/eigen-plan')), new RegExp(ownPlan.ourselves))
    assert.doesNotMatch(await reads('bram', at('/eigen-plan')), new RegExp(ownPlan.ourselves))
    await mirjam.tap('Lever ons plan in', main(mirjam))
    const bram = await as('bram', at('/eigen-plan'))
    assert.match(await bram.reads(), new RegExp(ownPlan.ourselves))
    await bram.tap('Kijk of alles erin staat')
    await bram.tap('Ja, alles staat erin', main(bram))
    await bram.tap('Bewaar', main(bram))
    assert.match(await reads('mirjam', at('/plan')), /Jullie plan is er\. Hiermee gaan we verder\./)
  })

  test('27 oktober: van versie 1 zegt Sam ja, Mirjam een deel en Olaf nee; alle drie blijven staan en niets houdt iets tegen', async () => {
    await family.comes('2026-10-27', '09:30')
    const bram = await as('bram', at('/plan'))
    await bram.tap('Leg een versie voor')
    await bram.tap('Leg een versie voor')
    await bram.write('changed', 'Sam, zijn ouders en opa Jan schreven dit plan zelf.')
    await bram.tap('Na een gesprek', main(bram))
    await bram.tap('Leg een versie voor', main(bram))
    for (const who of ['sam', 'mirjam', 'olaf'] as const) {
      const [stand, words] = stands[who]
      const person = await as(who, '/vandaag')
      await person.tap('Klopt dit plan voor jou?', main(person))
      await person.tap(stand, main(person))
      await main(person).locator('textarea').first().fill(words)
      await person.tap('Bewaar', main(person))
    }
    for (const who of ['sam', 'mirjam', 'olaf', 'bram']) {
      const version = await reads(who, at('/klopt-dit-plan'))
      assert.match(version, /Versie 1 .*Met deze versie werken jullie nu\. Sam: ja .*Mirjam: een deel .*Olaf: nee/)
      for (const [, words] of Object.values(stands)) assert.ok(version.includes(words), `${who}: ${words}`)
    }
    assert.match(await reads('olaf', at('/plan')), new RegExp(`Sam: ja\\. Mirjam: een deel\\. Olaf: nee\\..*${goal}`))
  })

  test('D-ALL-14: op dezelfde dag zegt Sam nee tegen delen met school; school leest niets, de hulp gaat door en niemand leest dat nee', async () => {
    const mirjam = await as('mirjam', at('/team/gevraagd/nieuw'))
    await mirjam.write('name', 'Lotte')
    await mirjam.tap('van school', main(mirjam))
    await mirjam.tap('Sam', main(mirjam))
    await mirjam.write('why', 'Wij willen dat school weet hoe het gaat.')
    await onDay(mirjam, 'until', '2026-12-18')
    await mirjam.write('fact', word)
    await mirjam.tap(/^\s*Op een kaartje/, main(mirjam))
    await mirjam.tap('Maak de code', main(mirjam))
    assert.match(
      await family.comesIn('lotte', await codeOn(mirjam), 'Ja, ik help mee'),
      /Mirjam vraagt of je meehelpt voor Sam/,
    )
    const lotte = await as('lotte', at('/school'))
    for (const part of ['why', 'supports', 'does', 'doesNot', 'reach'])
      await lotte.write(part, 'Ik ben mentor van Sam.')
    await lotte.write('answers', '2')
    for (const words of ['maandag', 'Nee', 'Bewaar']) await lotte.tap(words, main(lotte))
    const bram = await as('bram', at('/delen/nieuw'))
    const whom = await main(bram).locator('[name=subject]').first().getAttribute('id')
    await bram.press(main(bram).locator(`label[for="${whom}"]`))
    for (const words of ['Lotte van school', `${goal} (Sam)`, 'samen met school']) await bram.tap(words, main(bram))
    await bram.tap('Verder', main(bram))
    const asked = new URL(bram.page.url()).pathname
    await (await as('mirjam', '/vandaag')).tap('Ja, dat is goed')
    await (await as('olaf', asked)).tap('Ja, dat is goed')
    const told = async () => {
      const pages: string[] = [await reads('lotte', at('/school'))]
      for (const who of ['bram', 'mirjam', 'olaf'])
        for (const path of [asked, at('/plan'), at('/wie-ziet-wat'), at('/team'), at()])
          pages.push(await reads(who, path))
      return pages
    }
    const before = await told()
    assert.match(before[0] ?? '', /Er is nu niets met school gedeeld\./)
    const sam = await as('sam', '/jouw-deel')
    assert.match(await sam.reads(), /Mag Lotte van school dit zien\?/)
    await sam.tap('Nee, liever niet')
    assert.match(await sam.reads(), /Lotte ziet dit niet\. De hulp gaat gewoon door\..*Sam zei nee op/)
    assert.deepEqual(await told(), before, 'a no looks like no answer yet, to everybody else')
    for (const who of ['bram', 'mirjam', 'olaf']) {
      assert.match(await reads(who, asked), /Nog geen ja van Sam/)
      assert.doesNotMatch(await reads(who, at('/wie-keek')), /zei nee|geweigerd|wil niet delen/, who)
    }
  })

  test('9 november: op het plan dat Olaf print, heet het andere huis Bij mama, zonder adres en nummer; van een geheim huis staat er niets', async () => {
    await family.comes('2026-11-09', '20:00')
    const print = async () => {
      const olaf = await as('olaf', '/vandaag')
      await olaf.tap('Plan op papier')
      await olaf.press(main(olaf).locator('a[href$="/heel-plan"]'))
      return olaf.reads()
    }
    const paper = await print()
    assert.match(paper, new RegExp(`${goal}.*Sam: ja.*Mirjam: een deel.*Olaf: nee`))
    assert.match(paper, /Sam woont hier: Bij mama en Bij papa/)
    for (const secret of [...mine.mirjam, ...mine.olaf]) assert.ok(!paper.includes(secret), secret)
    const mirjam = await as('mirjam', at('/gezin/huis'))
    for (const [name, typed] of [
      ['label', 'Op een andere plek'],
      ['address', 'Geheimpad 1'],
    ] as const)
      await mirjam.write(name, typed)
    await only(mirjam, 'residents[]', ['Mirjam'])
    for (const words of ['Is het adres geheim?', 'Dit adres is geheim']) await mirjam.tap(words, main(mirjam))
    await only(mirjam, 'readers[]', ['Mirjam', 'Bram'])
    await mirjam.tap('Bewaar', main(mirjam))
    assert.match(await mirjam.reads(), /Op een andere plek.*Geheimpad 1/)
    assert.equal(await print(), paper, 'the paper of Olaf is the same as before')
  })

  test('D-MSG-02: 16 november: een bericht voor allebei gaat alleen naar Bram, zolang Olaf niets zei', async () => {
    await family.comes('2026-11-16', '09:00')
    const mirjam = await as('mirjam', at('/berichten'))
    await mirjam.tap('Nieuw bericht', main(mirjam))
    assert.match(
      await mirjam.reads(),
      /Ouders in twee huizen sturen elkaar hier niets\. Alleen als allebei dat willen\./,
    )
    assert.equal(await main(mirjam).getByLabel('Olaf', { exact: true }).count(), 0)
    await mirjam.tap('Berichten met Olaf', main(mirjam))
    await mirjam.tap('Ik wil berichten sturen met Olaf', main(mirjam))
    assert.match(await mirjam.reads(), /Je wilt berichten met Olaf\. Nu mag Olaf kiezen\./)
    assert.match(await reads('olaf', at('/berichten')), /Mirjam wil dit graag\. Je hoeft niets te doen\./)
    await mirjam.tap('Nieuw bericht', main(mirjam))
    assert.equal(await main(mirjam).getByLabel('Olaf', { exact: true }).count(), 0, 'he has not answered')
    await mirjam.tap('Bram', main(mirjam))
    await mirjam.write('text', 'Kunnen wij de kerstvakantie samen verdelen?')
    await mirjam.tap('Verstuur', main(mirjam))
    assert.match(await mirjam.reads(), /Mirjam en Bram lezen dit bericht\./)
    assert.match(await reads('bram', new URL(mirjam.page.url()).pathname), /kerstvakantie/)
    assert.doesNotMatch(await reads('olaf', at('/berichten')), /kerstvakantie/)
    assert.match(await reads('olaf', new URL(mirjam.page.url()).pathname), /Deze bladzijde is er niet/)
  })

  test('onderweg zei geen pagina iets tegen de console, brak haar regels of vroeg iets aan een ander', async () => {
    await family.leave()
    assert.deepEqual(family.faults, [])
  })
})
