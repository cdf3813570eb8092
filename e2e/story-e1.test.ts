// E1 "Gewoon groot worden", from a question on the web to a confirmed page: a family that begins with nothing, all by the pages, on a phone.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { handTo, openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { mailTo } from '#src/trial/mail.ts'
import { Person } from './person.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser?.close())

const question = 'Lieke slaapt slecht sinds we verhuisd zijn.'
const [word, circleWord] = ['de blauwe slee', 'het gele hek']
const secret = 'spook'
const firstStep = 'Tom leest elke avond tien minuten voor.'
const [own, shared] = ['Dit is mijn eigen telefoon', 'Iemand anders gebruikt deze ook']

for (const script of [true]) {
  describe('Gewoon groot worden, met script', () => {
    let house: TrialHouse
    /** Where the family stands, and its first conversation. */
    let place = ''
    let talk = ''
    const people = new Map<string, Person>()
    const codes = new Map<string, string>()
    const main = (person: Person) => person.page.locator('main')
    const familyId = () => place.split('/').at(-1)

    /** A moment of the story, in summer time. */
    const on = (day: string, time: string) =>
      house.moveClock(new Date(`${day}T${time}:00+02:00`).getTime() - Date.now())

    /** Somebody who works here comes in anew, because days went by. */
    async function worker(who: string, path: string): Promise<Person> {
      const visitor = await house.visitor(who)
      const known = people.get(who) ?? (await Person.at(browser, visitor, { script }))
      people.set(who, known)
      await handTo(known.context, visitor)
      await known.start(path)
      return known
    }

    async function codeFromMail(person: Person, mail: string, ask: () => Promise<void>): Promise<void> {
      const since = new Date()
      await ask()
      await person.write('code', /\d{6}/.exec(await mailTo(house, mail, since))?.[0] ?? '')
    }

    /** Comes in with a card and the word, and gives the own address. */
    async function withCard(who: string, fact: string, phone: string): Promise<Person> {
      const person = people.get(who) ?? (await Person.at(browser, await house.visitor(), { script }))
      people.set(who, person)
      await person.start('/code')
      await person.write('code', codes.get(who) ?? '')
      await person.write('fact', fact)
      await person.tap('Verder', main(person))
      return person.reads().then(async (asks) => {
        assert.match(asks, who === 'iris' ? /Sanne vraagt of je wilt meehelpen\./ : /Dana vraagt of je mee wilt doen/)
        await person.tap(/^Ja, /, main(person))
        await person.write('mail', `${who}@kade.invalid`)
        await person.tap(phone, main(person))
        await person.tap('Dat beloof ik')
        return person
      })
    }

    /** Another day: somebody of the family comes in with a code from the mail. */
    async function signsIn(who: string, phone: string): Promise<Person> {
      const person = people.get(who)
      assert.ok(person)
      await person.start('/inloggen')
      await codeFromMail(person, `${who}@kade.invalid`, async () => {
        await person.write('mail', `${who}@kade.invalid`)
        await person.tap('Stuur mij een code', main(person))
      })
      await person.tap(phone, main(person))
      await person.tap('Inloggen', main(person))
      return person
    }

    before(async () => {
      house = await openTrialHouse()
      await house.ask('update entry.account set safe_use_seen_at = created_at')
    })
    after(async () => {
      for (const person of people.values()) await person.close()
      await house?.close()
    })

    test('dinsdag 25 augustus: Sanne vraagt iets op het web, en leest dat Dana belt voor vrijdag', async () => {
      await on('2026-08-25', '10:12')
      const sanne = await Person.at(browser, await house.visitor(), { script })
      people.set('sanne', sanne)
      await sanne.start('/')
      await sanne.tap('Stel een vraag')
      await sanne.write('words', question)
      await sanne.write('tried', 'Wij lezen voor. Dat helpt een beetje.')
      await sanne.write('name', 'Sanne')
      await sanne.write('reach', '06 00 00 17 01')
      await sanne.tap('Ja', main(sanne))
      await sanne.tap('Stuur mijn vraag')
      assert.match(await sanne.reads(), /Dana belt je voor vrijdag 28 augustus/)
      const dana = await worker('dana', '/vragen')
      assert.match(await dana.reads(), /Jouw vragen Sanne Antwoord voor vrijdag 28 augustus/)
    })

    test('woensdag 26 augustus: Dana belt, begint het gezin met Sanne, en rondt de vraag af', async () => {
      await on('2026-08-26', '11:30')
      const dana = await worker('dana', '/vragen')
      await dana.tap(/^Sanne/, main(dana))
      assert.match(await dana.reads(), /Bellen is veilig.*Lieke slaapt slecht.*Wij lezen voor/)
      const asked = new URL(dana.page.url()).pathname
      await dana.write('talk', 'Het is veilig. Wij praten dinsdag, met iemand die dit kent.')
      await dana.tap('Bewaar het gesprek')
      await dana.tap('Begin een gezin')
      await dana.write('name', 'Wij van de Kade')
      await dana.write('callName', 'Lieke')
      for (const [part, value] of Object.entries({ day: '20', month: '5', year: '2017' }))
        await dana.write(`born.${part}`, value)
      await dana.tap('Begin met dit gezin')
      assert.match(await dana.reads(), /Het gezin is begonnen.*Lieke.*Er staat nog één persoon/)
      place = new URL(dana.page.url()).pathname.replace(/\/gezin$/, '')
      for (const parent of ['Sanne', 'Tom']) {
        await dana.tap('Zet iemand erbij')
        await dana.write('callName', parent)
        await dana.tap('Ouder', main(dana))
        await dana.write('born.year', '1985')
        await dana.tap('De dag en de maand weet ik niet', main(dana))
        await dana.tap('Bewaar', main(dana))
      }
      assert.match(await dana.reads(), /Lieke Kind of jongere.*Sanne Ouder.*Tom Ouder/)
      await dana.start(asked)
      await dana.tap('Er komt een eerste gesprek of een plan')
      await dana.tap('Rond de vraag af')
      assert.match(await dana.reads(), /De vraag gaat verder met het gezin\./)
      assert.doesNotMatch(await dana.reads(), /Sanne/)
    })

    test('diezelfde dag: het gezag is nagekeken, het is veilig, en het gesprek is gepland op 1 september', async () => {
      const dana = await worker('dana', `${place}/gezin`)
      await dana.tap('Vul in wie mag beslissen')
      for (const choice of ['Het is zeker wie mag beslissen', 'Sanne', 'Tom', 'Twee ouders samen'])
        await dana.tap(choice, main(dana))
      await dana.tap('In het gezagsregister', main(dana))
      for (const [part, value] of Object.entries({ day: '26', month: '8', year: '2026' }))
        await dana.write(`checked.${part}`, value)
      await dana.tap('Bewaar', main(dana))
      assert.match(await dana.reads(), /Sanne en Tom\. Twee ouders samen\. Nagekeken op woensdag 26 augustus/)
      await dana.tap('Veiligheid')
      await dana.tap('Kijk of het veilig is')
      await dana.tap(/^Niets wat niet veilig is/, main(dana))
      await dana.tap('Bewaar', main(dana))
      assert.match(await dana.reads(), /woensdag 26 augustus, Dana: Niets wat niet veilig is/)
      await dana.start(place)
      await dana.tap('Het eerste gesprek')
      await dana.tap('Plan het eerste gesprek')
      for (const [part, value] of Object.entries({ day: '1', month: '9', year: '2026' }))
        await dana.write(`on.${part}`, value)
      await dana.write('at', '15.30')
      await dana.tap('Bewaar', main(dana))
      assert.match(await dana.reads(), /dinsdag 1 september om 15\.30 uur Met Lieke, Sanne en Tom/)
      talk = new URL(dana.page.url()).pathname
      for (const who of ['Sanne', 'Tom']) {
        await dana.start(`${place}/uitnodigen`)
        await dana.tap(who, main(dana))
        await dana.write('fact', word)
        await dana.tap(/^Op een kaartje/, main(dana))
        await dana.tap('Maak de code')
        codes.set(who.toLowerCase(), /code: (\S{4} \S{4})/.exec(await dana.reads())?.[1] ?? '')
      }
    })

    test('’s avonds bereidt Sanne het voor: thuis, met tante Iris, en graag met iemand die dit kent', async () => {
      await on('2026-08-26', '20:10')
      const sanne = await withCard('sanne', word, shared)
      assert.match(await sanne.reads(), /Hallo Sanne.*voor dinsdag 1 september/)
      await sanne.tap('Bereid het voor')
      await sanne.tap('Bereid het voor')
      await sanne.tap('Bij ons thuis', main(sanne))
      await sanne.tap('Verder', main(sanne))
      await sanne.write('text', 'Mijn zus, tante Iris')
      await sanne.tap('Verder', main(sanne))
      await sanne.tap('Ja, graag', main(sanne))
      await sanne.tap('Verder', main(sanne))
      await sanne.tap('Een ouder die dit meemaakte', main(sanne))
      await sanne.write('reach', '06 00 00 17 01')
      await sanne.tap('Vraag iemand mee', main(sanne))
      assert.match(await sanne.reads(), /We zoeken iemand die meegaat\. Je hoort het voor dinsdag 1 september/)
    })

    test('27 augustus: Fatima gaat mee, Sanne vindt dat terug, laat Dana haar naam weten en vraagt Iris', async () => {
      await on('2026-08-27', '09:20')
      const fatima = await worker('fatima', '/gesprekken')
      await fatima.tap(/^Erbij in het eerste gesprek/, main(fatima))
      await fatima.tap(/^donderdag 27 augustus/, main(fatima))
      await fatima.tap('Neem dit gesprek', main(fatima).locator('form'))
      assert.match(await fatima.reads(), /Gesprek met Sanne/)
      await on('2026-08-27', '19:00')
      const sanne = await signsIn('sanne', shared)
      assert.match(await sanne.reads(), /Het eerste gesprek dinsdag 1 september om 15\.30 uur/)
      assert.doesNotMatch(await sanne.reads(), /Begin ons plan/)
      await sanne.tap('Bekijk dit gesprek')
      await sanne.tap('Bekijk wie meegaat')
      await sanne.tap('Mijn vaste persoon ziet de naam en de rolkaart', main(sanne))
      await sanne.tap('Bewaar', main(sanne))
      await sanne.tap('Kring')
      await sanne.tap('Zet iemand in de kring')
      await sanne.write('names', 'Iris')
      await sanne.tap('Verder', main(sanne))
      await sanne.tap('Dichtbij', main(sanne))
      await sanne.tap('Familie', main(sanne))
      await sanne.tap('Bewaar', main(sanne))
      await sanne.tap(/^Iris/, main(sanne))
      await sanne.tap('Mag Iris meedoen?')
      await sanne.tap('Sanne', main(sanne))
      await sanne.write('why', 'Jij kent ons het best.')
      for (const [part, value] of Object.entries({ day: '30', month: '11', year: '2026' }))
        await sanne.write(`until.${part}`, value)
      await sanne.write('fact', circleWord)
      await sanne.tap(/^Op een kaartje/, main(sanne))
      await sanne.tap('Maak de code')
      codes.set('iris', /code: (\S{4} \S{4})/.exec(await sanne.reads())?.[1] ?? '')
      const dana = await worker('dana', talk)
      assert.match(await dana.reads(), /Dit schreef Sanne vooraf.*tante Iris.*Fatima komt mee, met eigen ervaring/)
    })

    test('28 augustus: Tom en tante Iris komen binnen', async () => {
      await on('2026-08-28', '18:00')
      assert.match(await (await withCard('tom', word, own)).reads(), /Hallo Tom/)
      assert.match(await (await withCard('iris', circleWord, own)).reads(), /Meedoen met Sanne/)
    })

    test('29 augustus: Lieke kiest regen en vult de drie huizen; wat alleen van haar is, is nergens bij haar ouders', async () => {
      await on('2026-08-29', '15:00')
      const phone = await signsIn('sanne', shared)
      await phone.tap('Lieke is aan de beurt')
      await phone.tap('Regen')
      assert.match(await phone.reads(), /Jij koos: Regen\. Dank je wel\./)
      await phone.tap('Terug')
      await phone.tap('Mijn huizen')
      await phone.tap('Gevoel')
      await phone.tap('Knuffelen')
      await phone.tap('Bewaar')
      await phone.tap('Wat is niet fijn?')
      await phone.tap('Eén woord')
      await phone.write('word', secret)
      await phone.tap('Alleen ik', main(phone))
      await phone.tap('Bewaar')
      await phone.tap('Wat wens je?')
      await phone.tap('Dieren')
      await phone.tap('Hond')
      await phone.tap('Bewaar')
      await phone.tap('Klaar')
      await codeFromMail(phone, 'sanne@kade.invalid', () => phone.tap('Stuur mij een code'))
      await phone.tap('Inloggen')
      const tom = await signsIn('tom', own)
      for (const parent of [phone, tom]) {
        await parent.start(`${place}/verhaal`)
        assert.match(await parent.reads(), /Het weer van Lieke.*Regen.*De huizen van Lieke.*Knuffelen.*Hond/)
        assert.doesNotMatch(await parent.reads(), /niet fijn/)
        for (const page of ['', '/plan', '/verhaal', '/wie-keek', '/gegevens/alles', '/kring']) {
          await parent.start(`${place}${page}`)
          assert.doesNotMatch(await parent.page.content(), new RegExp(secret), page)
        }
        await parent.start(`${place}/wie-keek`)
        assert.doesNotMatch(await parent.reads(), /zaterdag 29 augustus Lieke|vertellen met plaatjes/)
      }
      assert.deepEqual(await house.ask('select picture from care.weather where family_id = $1', [familyId()]), [
        { picture: 'rain' },
      ])
    })

    test('dinsdag 1 september: zij praten aan de keukentafel, en de bladzijde is er om 16.40 uur', async () => {
      await on('2026-09-01', '15:30')
      const dana = await worker('dana', '/werklijst')
      assert.match(await dana.reads(), /het eerste gesprek komt eraan.*Wij van de Kade.*Ga naar het gesprek/)
      assert.doesNotMatch(await dana.reads(), /Wij van de Kade Begin het plan/)
      await dana.start(talk)
      await dana.tap('Begin het gesprek')
      const onward = () => dana.tap('Verder', main(dana))
      const say = async (...texts: string[]) => {
        for (const [at, text] of texts.entries()) await dana.write(`said.${at}`, text)
        await onward()
      }
      await dana.write('company', 'Tante Iris en Fatima')
      await say('Het huis is nieuw.', 'Sinds juli slaapt Lieke slecht.', 'Ik werk vaak laat.')
      await say('Dorpen bouwen van karton.', 'Wij praten veel.', 'Ik kan goed voorlezen.')
      assert.match(await dana.reads(), /Welk cijfer geeft Sanne.*Welk cijfer geeft Tom/)
      assert.doesNotMatch(await dana.reads(), /Welk cijfer geeft Lieke/)
      await dana.write('score.1', '4')
      await dana.write('score.2', '6')
      await say('Het is donker.', 'De nachten zijn kort.', 'Ik ben er vaak niet.')
      await say('Lekker slapen.', 'Een nacht zonder huilen.', 'Samen naar bed.')
      await say('Tante Iris.', 'Mijn zus Iris.', 'Iris.')
      for (const at of [0, 1, 2]) await dana.write(`own.${at}`, 'Een lampje aan.')
      await onward()
      await dana.tap('Ja, dit hoort bij de leeftijd.', main(dana))
      await onward()
      await dana.tap('We kunnen het zelf', main(dana))
      await dana.tap('Iets in de buurt, met anderen samen', main(dana))
      await onward()
      await dana.write('what', firstStep)
      await dana.write('who', 'Tom')
      for (const [part, value] of Object.entries({ day: '2', month: '9', year: '2026' }))
        await dana.write(`on.${part}`, value)
      await onward()
      await on('2026-09-01', '16:40')
      await worker('dana', `${talk}/samen/lezen`)
      await dana.tap('Nog niet iedereen zegt dat het klopt')
      await dana.tap('Lieke', main(dana))
      await dana.tap('Verstuur de bladzijde')
      assert.match(await dana.reads(), /De bladzijde is er\. Sanne en Tom zien dit nu/)
      const [sent] = await house.ask(
        "select to_char(sent_at at time zone 'Europe/Amsterdam', 'HH24.MI') as at from care.start_talk where family_id = $1",
        [familyId()],
      )
      assert.deepEqual(sent, { at: '16.40' })
    })

    test('2 september: Sanne en Tom zeggen dat de bladzijde klopt; Lieke zei het aan tafel', async () => {
      await on('2026-09-02', '08:05')
      for (const [who, phone] of [
        ['sanne', shared],
        ['tom', own],
      ] as const) {
        const parent = await signsIn(who, phone)
        await parent.tap('Lees de bladzijde')
        await parent.tap('Klopt', main(parent))
        const page = await parent.reads()
        assert.match(page, /Erbij waren Lieke, Sanne, Tom en Dana\. Ook erbij: Tante Iris en Fatima/)
        assert.match(
          page,
          /Hier zijn jullie sterk in.*Ik kan goed voorlezen\..*Dit hebben we begrepen.*Dit is nu lastig/,
        )
        assert.match(page, /Sanne 4 Tom 6/)
        assert.doesNotMatch(page, /Regen|Wij hebben dit samen gelezen/)
        assert.match(page, /Hoort dit bij opgroeien\? Ja, dit hoort bij de leeftijd\./)
        assert.match(page, /Dit kiezen we We kunnen het zelf Iets in de buurt, met anderen samen/)
        assert.match(page, /Tom leest elke avond tien minuten voor\. Tom doet dit vanaf woensdag 2 september/)
        assert.match(page, /We kijken samen terug op dinsdag 29 september/)
        assert.match(page, /Wil je je antwoord veranderen\?/)
      }
      const tom = people.get('tom')
      assert.match((await tom?.reads()) ?? '', /Lieke: klopt, gezegd aan tafel Sanne: klopt Tom: klopt/)
      await tom?.start('/vandaag')
      const today = (await tom?.reads()) ?? ''
      assert.match(
        today,
        /De eerste stap, binnen een week Tom leest .{0,40}voor\. Jij doet dit vanaf woensdag 2 september\./,
      )
      assert.match(today, /We kijken samen terug op dinsdag 29 september\. Lees de bladzijde/)
      await people.get('sanne')?.start('/vandaag')
      assert.match((await people.get('sanne')?.reads()) ?? '', /Tom doet dit vanaf woensdag 2 september\./)
      await people.get('sanne')?.start(talk)
      assert.doesNotMatch(today, /Begin ons plan/)
    })

    test('2 september: Sanne laat Iris meelezen, er is geen plan, en Dana’s lijst vraagt er geen', async () => {
      const sanne = people.get('sanne')
      assert.ok(sanne)
      await sanne.tap('Laat iemand meelezen')
      await sanne.tap('Iris', main(sanne))
      await sanne.tap('Laat meelezen')
      assert.match(await sanne.reads(), /Iris kan de bladzijde nu lezen/)
      const iris = await signsIn('iris', own)
      assert.match(await iris.reads(), /Sanne laat je lezen wat er op dinsdag 1 september is gezegd\./)
      const dana = await worker('dana', '/werklijst')
      assert.doesNotMatch(await dana.reads(), /Wij van de Kade Begin het plan|Rond de vraag af/)
      assert.deepEqual(await house.ask('select id from care.plan where family_id = $1', [familyId()]), [])
    })

    test('onderweg zei geen pagina iets tegen de console, brak haar regels of vroeg iets aan een ander', () => {
      assert.deepEqual(
        [...people.values()].flatMap(({ faults }) => faults),
        [],
      )
    })
  })
}
