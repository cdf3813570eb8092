// The tasks of who works here: coordinating, guarding, administrating, answering.

import type { TrialHouse } from '#src/trial/house.ts'
import { growOld } from '#src/trial/old-family.ts'
import { askAboutLook } from './asked.ts'
import { lookBackTogether } from './look-back.ts'
import type { Person } from './person.ts'
import type { Task } from './tasks.ts'

const familyOf = (house: TrialHouse, who: string) => `/gezin/${house.family(who)}`

export const atWork: readonly Task[] = [
  {
    id: 'T-41',
    what: 'who needs me first',
    who: 'dana',
    screens: 0,
    taps: 0,
    walk: async () => {},
    shows: /Eerst dit.*Omdat/,
  },
  {
    id: 'T-43',
    what: 'prepare a review',
    who: 'dana',
    screens: 2,
    taps: 2,
    walk: async (person) => {
      await person.tap(/^Bereid terugkijken voor/)
      await person.tap('Start')
    },
    shows: /Stap 1 van 7|Wat ging er goed/,
  },
  {
    id: 'T-44',
    what: 'do a review with the family on one screen',
    who: 'dana',
    screens: 8,
    taps: 20,
    from: async (house) => `${familyOf(house, 'esra')}/terugkijken/voorbereiden`,
    walk: (person) => lookBackTogether(person),
    shows: /Dit hebben we afgesproken|Klopt/,
  },
  {
    id: 'T-47',
    what: 'find a family',
    who: 'dana',
    screens: 1,
    taps: 1,
    walk: async (person) => {
      if (person.withScript) await person.key('/')
      else await person.press(person.page.getByLabel('Naam van een persoon of een gezin'))
      await person.type('den')
      await person.submit('name')
    },
    shows: /1 gezin gevonden.*Wij van nummer twaalf.*Deniz/,
  },
  {
    id: 'T-49',
    what: 'record a safety concern',
    who: 'dana',
    screens: 6,
    taps: 12,
    from: async (house) => familyOf(house, 'esra'),
    walk: (person) => recordConcern(person, 'Elif'),
    shows: /De meldcode.*Dossier over Elif|Dossier over Elif.*De meldcode/,
  },
  {
    id: 'T-66',
    what: 'take away access now',
    who: 'petra',
    screens: 3,
    taps: 3,
    from: async () => '/beheer/mensen',
    walk: async (person) => {
      await person.write('zoek', 'bram')
      await person.submit('zoek')
      await person.tap(/^Bram/)
      await person.tap('Stop toegang')
      await person.tap('Ja, stop nu')
    },
    shows: /De toegang van Bram is gestopt om/,
  },
  {
    id: 'T-67',
    what: 'add a worker',
    who: 'petra',
    screens: 3,
    taps: 5,
    from: async () => '/beheer/mensen',
    walk: async (person) => {
      await person.tap('Nieuw')
      await person.write('name', 'Lotte')
      await person.tap(/^Hulpverlener van het wijkteam/)
      await person.tap('Wijkteam Zuid')
      await person.write('phone', '088 000 1500')
      await person.write('days', 'maandag')
      await person.write('mail', 'lotte@meerstede.invalid')
      await person.write('fact', 'de rode fiets')
      await person.tap('Verder')
      await person.tap('Vraag aan')
    },
    shows: /Gevraagd\. Een tweede persoon moet dit bevestigen/,
  },
  {
    id: 'T-68',
    what: 'answer "who looked at my plan?"',
    who: 'nadia',
    screens: 2,
    taps: 4,
    arrange: async (house) => {
      await askAboutLook(house)
    },
    walk: async (person) => {
      await person.tap(/^Vraag van Esra/)
      await person.write('answer', 'Dana bereidde het gesprek van maandag voor.')
      await person.tap('Verstuur')
    },
    shows: /Je antwoord is verstuurd/,
  },
  {
    id: 'T-71',
    what: 'run retention with preview',
    who: 'nadia',
    screens: 2,
    taps: 3,
    arrange: (house) => growOld(house, 'kees'),
    walk: async (person) => {
      await person.tap('Bewaren')
      await person.tap(/^Haal /)
    },
    shows: /Alles van .* is weg\./,
  },
]

/** Five steps of the reporting code, each with its own page; a person decides. */
async function recordConcern(person: Person, youth: string): Promise<void> {
  await person.tap('Veiligheid')
  await person.write('fact0', 'Zij wilde niet naar huis.')
  await person.write('source0', 'Zelf gezien')
  await person.tap(new RegExp(`^Bewaar bij ${youth}`))
  for (const words of ['Met Renske.', 'Met Esra. Zij schrok.', 'Niet ernstig, wel vaker.']) {
    await person.write('words', words)
    await person.tap('Bewaar')
  }
  for (const question of await person.page.locator('main fieldset').filter({ hasText: /Nee/ }).all())
    await person.tap('Nee', question)
  for (const why of await person.page.locator('main [name$="Why"]').all()) await why.fill('Dat bleek niet.')
  await person.tap('Er is geen vermoeden meer')
  await person.tap('Bewaar')
}
