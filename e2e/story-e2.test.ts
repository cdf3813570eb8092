// E2 "Wij van nummer twaalf", from the call in January to the JIM in April, without the round table: in a family of its own, with the first names of the story.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { beginFamily } from '#care/access/family.commands.ts'
import { newId } from '#platform/clock.ts'
import { addDays, asDay, type Day, dayOf, daysBetween, longDay, mondayOf, workingDaysAfter } from '#platform/dates.ts'
import { openBrowser } from '#src/trial/browser.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { signedIn } from '#src/trial/newcomers.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { Person } from './person.ts'

type Row = Record<string, string>
const voice = { language: 'nl', form: 'je' } as const
const fact = 'de groene deur'
const said: readonly (readonly [string, string])[] = [
  ['De winkel waar ik werkte ging dicht. Daarna kwamen de brieven.', 'Ik kreeg ruzie op school en bleef thuis.'],
  ['Wij eten elke avond samen.', 'Ik kan goed koken.'],
  ['Ik durf de post niet open te maken.', 'Iedereen praat over school.'],
  ['Rust in huis.', 'Weer naar school zonder gedoe.'],
  ['Wil van hiernaast.', 'Marco van voetbal.'],
  ['Iemand die meegaat naar het geldloket.', 'Dat ze niet allemaal tegelijk bellen.'],
]
const professionals = ['Nadia van het geldloket', 'De mentor', 'Leerplicht', 'De huisarts', 'De woningbouw', 'Dana']
const denizSays = 'Het stuk over voetbal klopt. Met school gaat het mij te snel.'
const esraSays = 'Ik ken hem van de club. Ik wil wel weten wat hij doet.'
let browser: Browser
let house: TrialHouse
const people = new Map<string, Person>()
const faults: string[] = []
const ids = { family: newId(), esra: newId(), deniz: newId(), elif: newId(), wil: '' }
const place = `/gezin/${ids.family}`
let talk = ''
/** The days of the story, moved by whole weeks so that its first Monday is the next one. */
const firstMonday = addDays(mondayOf(dayOf(new Date())), 7)
const day = (told: string): Day => addDays(asDay(told), daysBetween(asDay('2026-01-12'), firstMonday))
let today: Day = firstMonday
const told = (castDay: string): string => longDay(voice, day(castDay), today)
async function leave(): Promise<void> {
  for (const person of people.values()) {
    faults.push(...person.faults)
    await person.close()
  }
  people.clear()
}
/** It is this moment of the story; whoever looks, comes in again. */
async function itIs(castDay: string, time: string): Promise<void> {
  await leave()
  today = day(castDay)
  await house.moveClock(new Date(`${today}T${time}:00+01:00`).getTime() - Date.now())
}
async function visitorOf(who: string): Promise<Visitor> {
  const person: string | undefined = { esra: ids.esra, deniz: ids.deniz, wil: ids.wil }[who]
  if (person === undefined) return house.visitor(who === 'stranger' ? undefined : who)
  return signedIn(house, person)
}
async function as(who: string, path: string): Promise<Person> {
  const person = people.get(who) ?? (await Person.at(browser, await visitorOf(who)))
  people.set(who, person)
  await person.start(path)
  return person
}
const press = async (person: Person, ...words: (string | RegExp)[]): Promise<void> => {
  for (const each of words) await person.tap(each, person.page.locator('main'))
}
async function writeDay(person: Person, name: string, castDay: string): Promise<void> {
  const [year = '', month = '', dayOfMonth = ''] = day(castDay).split('-')
  await person.write(`${name}.day`, dayOfMonth)
  await person.write(`${name}.month`, month)
  await person.write(`${name}.year`, year)
}
/** With the code on a card, on the own phone; gives the page where one comes in. */
async function comesIn(code: string, mail: string, yes: string): Promise<string> {
  const person = await as('stranger', '/code')
  await person.write('code', code)
  await person.write('fact', fact)
  await person.press(person.page.locator('main form button').first())
  await person.tap(yes)
  await person.write('mail', mail)
  await press(person, 'Dit is mijn eigen telefoon', 'Dat beloof ik')
  const page = await person.reads()
  await leave()
  return page
}
const codeOn = async (person: Person): Promise<string> =>
  /\b[A-Z0-9]{4} [A-Z0-9]{4}\b/.exec(await person.reads())?.[0] ?? ''
const planNow = async (): Promise<Row & { acts: string }> => {
  const rows = await house.ask<Row & { acts: string }>(
    `select p.form, p.load, p.authorship, (select string_agg(a.kind, ' ' order by a.at) from care.plan_act a where a.plan_id = p.id) as acts
     from care.plan p where p.family_id = $1`,
    [ids.family],
  )
  return rows[0] as Row & { acts: string }
}

describe('E2 Wij van nummer twaalf, op een telefoon', () => {
  before(async () => {
    browser = await openBrowser()
    house = await openTrialHouse()
    await house.ask('update entry.account set safe_use_seen_at = created_at')
  })
  after(async () => {
    await leave()
    await browser?.close()
    await house?.close()
  })

  test('ma 12 jan: Esra belt, Dana schrijft haar vraag op en is contactpersoon', async () => {
    await itIs('2026-01-12', '09:10')
    const dana = await as('dana', '/vragen')
    await press(dana, 'Schrijf een vraag op van iemand die belt')
    await dana.write('words', 'Er kwam een brief van school. Deniz blijft thuis. Ik durf de post niet open te maken.')
    await dana.write('tried', 'Wil van hiernaast helpt met de post.')
    await dana.write('name', 'Esra')
    await dana.write('reach', '06 00 00 77 01')
    await press(dana, 'Ja', 'Stuur mijn vraag')
    const due = longDay(voice, workingDaysAfter(today, 3), today)
    assert.match(await dana.reads(), new RegExp(`Dana belt je voor ${due}`))
    await dana.start('/vragen')
    assert.match(await dana.reads(), new RegExp(`Esra Antwoord voor ${due}`))
    await press(dana, /^Esra/)
    await dana.write('talk', 'Volgende week praten wij samen. Wil komt mee.')
    await press(dana, 'Bewaar het gesprek')
    assert.match(await dana.reads(), /Het gesprek is bewaard/)
  })

  test('Dana begint het gezin, kijkt het gezag na en geeft Esra en Deniz een kaartje', async () => {
    await beginsFamily()
    const dana = await as('dana', place)
    for (const youth of [ids.deniz, ids.elif]) {
      await dana.start(`${place}/gezin/gezag/${youth}`)
      await press(dana, 'Het is zeker wie mag beslissen', 'Esra', 'Eén ouder', 'In het gezagsregister')
      await writeDay(dana, 'checked', '2026-01-12')
      await press(dana, 'Bewaar')
    }
    for (const [name, home] of [
      ['Esra', /Hallo Esra.*Je vaste persoon is Dana/],
      ['Deniz', /Jouw deel van het plan/],
    ] as const) {
      const worker = await as('dana', `${place}/uitnodigen`)
      await press(worker, name)
      await worker.write('fact', fact)
      await press(worker, /^Op een kaartje/, 'Maak de code')
      const page = await comesIn(await codeOn(worker), `${name.toLowerCase()}@elders.invalid`, 'Ja, ik doe mee')
      assert.match(page, home)
    }
    const [term] = await house.ask<{ temporary: boolean }>(
      'select temporary from care.coordinator_term where family_id = $1',
      [ids.family],
    )
    assert.equal(term?.temporary, true, 'Dana coordinates for now')
  })

  test('13 jan: het eerste gesprek staat gepland; Esra neemt Wil mee en vraagt Fatima', async () => {
    await itIs('2026-01-13', '09:10')
    const dana = await as('dana', `${place}/startgesprek`)
    await press(dana, 'Plan het eerste gesprek', 'Elif')
    await writeDay(dana, 'on', '2026-01-20')
    await dana.write('at', '10.00')
    await press(dana, 'Bewaar')
    talk = /startgesprek\/([0-9a-f-]{36})/.exec(dana.page.url())?.[1] ?? ''
    const esra = await as('esra', '/vandaag')
    await press(esra, 'Bereid het voor', 'Bereid het voor', 'Bij ons thuis', 'Verder')
    await esra.write('text', 'Wil, de buurvrouw')
    await press(esra, 'Verder', 'Ja, graag', 'Verder', 'Een ouder die dit meemaakte')
    await esra.write('reach', '06 00 00 77 01')
    await press(esra, 'Vraag iemand mee')
    assert.match(await esra.reads(), /We zoeken iemand die meegaat/)
    const fatima = await as('fatima', '/gesprekken')
    await press(fatima, /^Erbij in het eerste gesprek/)
    await fatima.press(
      fatima.page
        .locator('main label')
        .filter({ hasText: /dag \d/ })
        .first(),
    )
    await fatima.press(fatima.page.locator('main').getByRole('button', { name: 'Neem dit gesprek' }))
    assert.match(await fatima.reads(), /Het gesprek is van jou/)
    await esra.start(`${place}/startgesprek/${talk}/ervaring`)
    assert.match(await esra.reads(), /Fatima gaat mee naar het gesprek/)
    await press(esra, 'Mijn vaste persoon ziet de naam en de rolkaart', 'Bewaar')
  })

  test('di 20 jan: aan tafel vertelt ieder zelf; wat eruit komt is lokaal team en een ander domein, de eerste stap is op 23 jan', async () => {
    await itIs('2026-01-20', '10:00')
    const dana = await as('dana', `${place}/startgesprek/${talk}`)
    assert.match(await dana.reads(), /Wil, de buurvrouw.*Fatima/)
    await press(dana, 'Begin het gesprek')
    await dana.write('company', 'Wil, buurvrouw, en Fatima, ervaringsdeskundige')
    for (const [at, [one, other]] of said.entries()) {
      await dana.write('said.0', one)
      await dana.write('said.1', other)
      if (at === said.length - 1) {
        await dana.write('own.0', 'Ik leg de post op een stapel.')
        await dana.write('own.1', 'Ik zet mijn wekker.')
      }
      await press(dana, 'Verder')
    }
    await press(dana, 'Deels.', 'Verder', 'Met mensen om jullie heen')
    await dana.write('rung.circle', 'Wil gaat mee naar het geldloket.')
    await press(dana, 'Het team in de buurt helpt', 'Geld, wonen, school of zorg voor ouders', 'Verder')
    await dana.write('what', 'Wil gaat mee naar het geldloket.')
    await dana.write('who', 'Wil')
    await writeDay(dana, 'on', '2026-01-23')
    await press(dana, 'Verder', 'Ja, dit klopt')
    const page = await dana.reads()
    assert.match(page, /Dit kiezen we Het team in de buurt helpt Geld, wonen, school of zorg voor ouders/)
    assert.match(page, new RegExp(`Wil doet dit vanaf ${told('2026-01-23')}`))
    assert.match(page, /Esra: klopt, gezegd aan tafel.*Deniz: klopt, gezegd aan tafel/)
    const step = new RegExp(`Wil gaat mee naar het geldloket\\. Wil doet dit vanaf ${told('2026-01-23')}`)
    assert.match(await (await as('esra', '/vandaag')).reads(), step)
    const [row] = await house.ask<{ outcomes: string[] }>('select outcomes from care.start_talk where id = $1', [talk])
    assert.deepEqual(row?.outcomes.toSorted(), ['localTeam', 'otherDomain'])
  })

  test('Esra tekent haar kring: Wil dichtbij, zes hulpverleners verder weg, en Dana ziet dat', async () => {
    const esra = await as('esra', `${place}/kring`)
    await press(esra, 'Zet iemand in de kring')
    await esra.write('names', ['Wil', ...professionals].join('\n'))
    await press(esra, 'Verder', 'Heel dichtbij', 'Vrienden en buurt', 'Bewaar')
    for (const _ of professionals) await press(esra, 'Verder weg', 'Hulp', 'Bewaar')
    const circle = await (await as('dana', `${place}/kring`)).reads()
    const help = /Hulp (?:.(?!Ons team))*/.exec(circle)?.[0] ?? ''
    for (const name of professionals) assert.match(help, new RegExp(`${name} Verder weg`))
    assert.equal([...help.matchAll(/Verder weg/g)].length, 6)
  })

  test('Wil doet mee als naaste: zij leest de bladzijde van het gesprek, en van Deniz niets zolang hij niets zegt', async () => {
    const esra = await as('esra', `${place}/startgesprek/${talk}`)
    await press(esra, 'Laat iemand meelezen', 'Naar mijn kring', /^Wil/, 'Mag Wil meedoen?', 'Esra')
    await esra.write('why', 'Zij helpt mij met de post.')
    await writeDay(esra, 'until', '2026-06-30')
    await esra.write('fact', fact)
    await press(esra, /^Op een kaartje/, 'Maak de code')
    assert.match(await comesIn(await codeOn(esra), 'wil@elders.invalid', 'Ja, ik help mee'), /Meedoen met Esra/)
    const [part] = await house.ask<Row>(
      'select person_id as id from entry.invitation where used_at is not null order by used_at desc limit 1',
    )
    ids.wil = part?.id ?? ''
    const again = await as('esra', `${place}/startgesprek/${talk}/naaste`)
    await press(again, 'Laat meelezen')
    assert.match(await again.reads(), /Wil kan de bladzijde nu lezen/)
    const wil = await as('wil', `${place}/meedoen`)
    await press(wil, 'Lees de bladzijde')
    const page = await wil.reads()
    assert.match(page, /Wij eten elke avond samen/)
    assert.doesNotMatch(page, /Ik kan goed koken|ruzie op school/)
  })

  test('22 jan: Dana legt het plan klaar en biedt een eigen plan aan; Esra wil dat met hulp, tot 5 maart', async () => {
    await itIs('2026-01-22', '10:00')
    const dana = await as('dana', place)
    await press(dana, 'Begin ons plan')
    await dana.write('wish', 'Rust in huis, en Deniz weer naar school.')
    await press(dana, 'Begin het plan')
    assert.match(await dana.reads(), /Het plan ligt klaar\..*Zonder antwoord begint het plan niet/)
    await press(dana, 'Bied een eigen plan aan', 'Samen gelezen en besproken', 'Bied een eigen plan aan')
    assert.match(await dana.reads(), new RegExp(`Jullie hebben tijd tot ${told('2026-03-05')}`))
    assert.equal((await planNow()).acts, null, 'nothing started yet')
    const esra = await as('esra', `${place}/eigen-plan`)
    await press(esra, 'Zeg wat je wilt', 'Ja, met een hulpverlener erbij')
    await esra.write('support', 'Dana')
    await press(esra, 'Bewaar')
    assert.match(await esra.reads(), /Esra zegt: Ja, met een hulpverlener erbij/)
    await esra.start('/vandaag')
    assert.match(await esra.reads(), new RegExp(`Jullie maken zelf een plan, tot ${told('2026-03-05')}`))
    const [answer] = await house.ask<Row>('select answer from care.group_answer where family_id = $1', [ids.family])
    assert.equal(answer?.answer, 'withProfessional')
  })

  test('di 10 feb: Esra levert hun eigen plan in, en Dana begint het plan vanaf haar lijst', async () => {
    await itIs('2026-02-10', '10:00')
    const esra = await as('esra', '/vandaag')
    await press(esra, 'Schrijf jullie plan')
    await esra.write('goesWell', 'Wij eten elke avond samen.')
    await esra.write('ourselves', 'Esra opent op dinsdag de post, met Wil.')
    await esra.write('needed', 'Iemand van het geldloket die meekijkt.')
    await press(esra, 'Bewaar')
    assert.doesNotMatch(await (await as('dana', `${place}/eigen-plan`)).reads(), /geldloket die meekijkt/)
    await press(esra, 'Lever ons plan in')
    assert.match(await esra.reads(), /Jullie plan is er\. Hiermee gaan we verder/)
    const dana = await as('dana', '/werklijst')
    assert.match(await dana.reads(), /het gezin antwoordde over een eigen plan.{0,60}Om de hoek/)
    await dana.press(
      dana.page
        .locator('main tr, main li')
        .filter({ hasText: 'Om de hoek' })
        .getByRole('link', { name: 'Begin het plan' }),
    )
    await press(dana, 'Begin het plan', 'Weinig tijd', 'Begin het plan')
    assert.match(await dana.reads(), /Het plan is begonnen/)
    const { form, authorship, acts } = await planNow()
    assert.deepEqual([form, authorship, acts], ['light', 'withSupport', 'started'])
  })

  test('Esra zet een doel in het plan, met wat goed genoeg is en haar cijfer', async () => {
    await itIs('2026-03-05', '19:00')
    const esra = await as('esra', `${place}/doelen/nieuw`)
    await esra.write('title', 'De post is open')
    await press(esra, 'Verder', 'Esra', 'Verder')
    await esra.write('looksLike', 'Op dinsdag ligt er geen dichte envelop meer.')
    await press(esra, 'Verder', '3', 'Verder', 'Zet in ons plan')
    assert.match(await esra.reads(), /Jullie doel staat in het plan/)
  })

  test('ma 9 mrt: versie 1; Esra zegt ja, Deniz een deel, in zijn woorden die niemand verandert', async () => {
    await itIs('2026-03-09', '11:00')
    const dana = await as('dana', `${place}/klopt-dit-plan`)
    await press(dana, 'Leg een versie voor')
    await dana.write('changed', 'Dit is het eerste plan. Eén doel staat erin.')
    await press(dana, 'Na een gesprek', 'Leg een versie voor')
    const esra = await as('esra', '/vandaag')
    await press(esra, 'Klopt dit plan voor jou?', 'Ja, ik sta hierachter', 'Bewaar')
    const deniz = await as('deniz', '/jouw-deel')
    await press(deniz, 'Klopt dit plan voor jou?', 'Een deel wel, een deel niet')
    await deniz.write('words', denizSays)
    await press(deniz, 'Bewaar')
    const page = await deniz.reads()
    assert.match(page, new RegExp(`Met deze versie werken jullie nu.*Esra: ja.*Deniz: een deel ${denizSays}`))
    assert.match((await planNow()).acts, /activated/)
    await dana.start(`${place}/klopt-dit-plan`)
    assert.doesNotMatch(await dana.reads(), /Schrijf op wat Deniz zei/)
    const change = { stand: 'yes', words: 'Alles klopt.', channel: 'spoken' }
    const refused = await (await visitorOf('dana')).post(`${place}/klopt-dit-plan/namens/${ids.deniz}`, change)
    assert.equal(refused.status, 409)
    await esra.start(`${place}/klopt-dit-plan`)
    assert.match(await esra.reads(), new RegExp(denizSays))
    await dana.start(`${place}/terugkijken/dag`)
    await writeDay(dana, 'day', '2026-04-14')
    await press(dana, 'Bewaar')
    assert.match(await dana.reads(), new RegExp(`We kijken terug op ${told('2026-04-14')}`))
  })

  test('17 mrt: Deniz leest wat een JIM is, kijkt rond en vraagt Marco; niemand anders ziet wie hij noemt', async () => {
    await itIs('2026-03-17', '16:00')
    const deniz = await as('deniz', '/jouw-deel')
    await press(deniz, 'Mijn JIM', 'Lees meer over een JIM')
    await deniz.start(`${place}/jim`)
    await press(deniz, 'Zet iemand in mijn kring')
    await deniz.write('names', 'Marco')
    await press(deniz, 'Verder', 'Dichtbij', 'Vrienden en buurt', 'Bewaar')
    await deniz.start(`${place}/jim`)
    await press(deniz, 'Marco', 'Ik vraag het zelf', '18 jaar of ouder', 'Is niet mijn vader of moeder', 'Verder')
    assert.match(await deniz.reads(), /Je vraagt het aan Marco/)
    await itIs('2026-03-24', '19:00')
    const again = await as('deniz', `${place}/jim`)
    await press(again, 'Ja', 'Bewaar')
    assert.match(await again.reads(), /Marco zei ja.*Tot nu toe weet niemand hier iets van/)
    for (const [who, paths] of [
      ['dana', ['/werklijst', place, `${place}/jim/verteld`, `${place}/kring`, `${place}/wie-keek`]],
      ['esra', ['/vandaag', `${place}/plan`, `${place}/kring`, `${place}/wie-keek`]],
    ] as const)
      for (const path of paths) assert.doesNotMatch(await (await as(who, path)).reads(), /Marco|JIM gekozen/, path)
    await press(again, 'Vertel het aan Dana')
    assert.match(await again.reads(), /Dana kijkt of het kan/)
  })

  test('30 mrt – 10 apr: Esra twijfelt maar het mag, Dana kijkt de rest na, en Marco is JIM', async () => {
    await itIs('2026-03-26', '09:30')
    await press(await as('dana', `${place}/jim/verteld`), 'Vraag het aan Esra')
    await itIs('2026-03-30', '21:00')
    const esra = await as('esra', '/vandaag')
    assert.match(await esra.reads(), /Een JIM voor Deniz/)
    await press(esra, 'Wat vind jij hiervan?', 'Ik twijfel, maar het mag')
    await esra.write('words', esraSays)
    await press(esra, 'Bewaar')
    await itIs('2026-04-10', '10:00')
    const dana = await as('dana', `${place}/jim/verteld`)
    await press(dana, 'Loop de voorwaarden na', 'Marco wil het en is bereikbaar', 'Er is geen gevaar bekend', 'Bewaar')
    assert.match(await dana.reads(), /Marco is JIM van Deniz.*Esra twijfelt, maar het mag/)
    assert.match(await (await as('deniz', `${place}/jim`)).reads(), /Marco is jouw JIM/)
    assert.equal(daysBetween(day('2026-03-17'), today), 24, 'days after it was explained')
  })

  test('onderweg zei geen pagina iets tegen de console, brak haar regels of vroeg iets aan een ander', async () => {
    await leave()
    assert.deepEqual(faults, [])
  })
})

/** By the command: its page is a story of its own. */
async function beginsFamily(): Promise<void> {
  const [own] = await house.ask<Row>('select municipality_id as id from care.family where id = $1', [
    house.family('esra'),
  ])
  const member = (person: string, callName: string, bornOn: string, parts: string[]) => ({
    ...{ person, callName, familyName: 'Aksoy', bornOn: day(bornOn), parts },
  })
  await beginFamily(await house.knock('dana'), own?.id ?? '', {
    id: ids.family,
    name: 'Om de hoek',
    members: [
      member(ids.esra, 'Esra', '1988-05-04', ['parent']),
      member(ids.deniz, 'Deniz', '2011-03-02', ['youth']),
      member(ids.elif, 'Elif', '2019-06-14', ['youth']),
    ],
  })
}
