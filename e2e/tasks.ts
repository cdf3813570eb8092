// The tasks of design section 2 that this house can do, each with its budget and the way a person walks.

import type { TrialHouse } from '#src/trial/house.ts'
import { askAboutLook } from './asked.ts'
import { withCode } from './invited.ts'
import type { Person } from './person.ts'

export type Task = {
  id: string
  what: string
  who: string
  screens: number
  taps: number
  /** What has to be so before it starts; not counted. */
  arrange?: (house: TrialHouse) => Promise<void>
  /** Where it starts, when not on the own first page. */
  from?: (house: TrialHouse) => Promise<string>
  walk: (person: Person, house: TrialHouse) => Promise<void>
  /** Words that stand on the last page when it worked. */
  shows: RegExp
}

const familyOf = (house: TrialHouse, who: string) => `/gezin/${house.family(who)}`

/** Takes somebody's numbers for one goal back, so that one is asked for again. */
const withoutNumbers = (who: string) => async (house: TrialHouse) => {
  await house.ask(
    `update care.score set undone_at = created_at where author = $1 and goal_id = (
       select s.goal_id from care.score s join care.goal g on g.id = s.goal_id where s.author = $1 limit 1)`,
    [house.person(who)],
  )
}

/** A text about this person that somebody else wrote, on the page where it stands. */
const pageWithText = (who: string) => async (house: TrialHouse) => {
  const visitor = await house.visitor(who)
  const goals = await house.ask<{ id: string }>('select id from care.goal where family_id = $1 order by created_at', [
    house.family(who),
  ])
  for (const path of [...goals.map(({ id }) => `/doelen/${id}`), '/goed-en-lastig', '/verhaal']) {
    const seen = await visitor.get(`${familyOf(house, who)}${path}`)
    if (seen.text.includes('/niet-eens/')) return `${familyOf(house, who)}${path}`
  }
  throw new Error(`nothing says "Niet eens?" to ${who}`)
}

export const tasks: readonly Task[] = [
  {
    id: 'T-08',
    what: 'see who looked at my part',
    who: 'deniz',
    screens: 1,
    taps: 1,
    walk: (person) => person.tap(/^Wie keek/),
    shows: /Dana keek om/,
  },
  {
    id: 'T-10',
    what: 'give a number before the review',
    who: 'deniz',
    screens: 1,
    taps: 2,
    arrange: withoutNumbers('deniz'),
    walk: async (person) => {
      await person.tap('7')
      await person.tap('Bewaar')
    },
    shows: /Je cijfer is bewaard: 7/,
  },
  {
    id: 'T-11',
    what: 'say "I do not agree"',
    who: 'deniz',
    screens: 2,
    taps: 2,
    from: pageWithText('deniz'),
    walk: async (person) => {
      await person.tap('Niet eens?')
      await person.write('text', 'Ik zie dat anders. Ik wil er eerst over praten.')
      await person.tap('Plaats')
    },
    shows: /Ik zie dat anders/,
  },
  {
    id: 'T-17',
    what: 'first sign-in with an invitation',
    who: 'stranger',
    screens: 3,
    taps: 4,
    walk: withCode,
    shows: /Hallo|Welkom|vandaag/i,
  },
  {
    id: 'T-18',
    what: 'know what to do today',
    who: 'esra',
    screens: 0,
    taps: 0,
    walk: async () => {},
    shows: /Dit kun je vandaag doen.*(?:Gedaan|Bewaar|Bekijk)/,
  },
  {
    id: 'T-19',
    what: 'mark an action done',
    who: 'esra',
    screens: 1,
    taps: 1,
    walk: (person) => person.tap('Gedaan'),
    shows: /Zet terug/,
  },
  {
    id: 'T-20',
    what: 'give a number',
    who: 'esra',
    screens: 1,
    taps: 2,
    arrange: withoutNumbers('esra'),
    walk: async (person) => {
      await person.tap('6')
      await person.tap('Bewaar')
    },
    shows: /Je cijfer is bewaard: 6/,
  },
  {
    id: 'T-22',
    what: 'call the coordinator',
    who: 'esra',
    screens: 0,
    taps: 1,
    walk: (person) => person.press(person.page.locator('footer a[href^="tel:"]').first()),
    shows: /Dana/,
  },
  {
    id: 'T-25',
    what: 'plan on the fridge',
    who: 'esra',
    screens: 2,
    taps: 3,
    from: async (house) => `${familyOf(house, 'esra')}/plan`,
    walk: async (person) => {
      await person.tap('Plan op papier')
      await person.tap('Maak de print')
    },
    shows: /Vragen\? Bel Dana/,
  },
  {
    id: 'T-26',
    what: 'see the plan of my child',
    who: 'olaf',
    screens: 1,
    taps: 1,
    walk: (person) => person.tap(/^Bekijk (?:ons|uw) plan$/),
    shows: /Wat gaan we doen/,
  },
  {
    id: 'T-27',
    what: 'react to a proposed goal',
    who: 'olaf',
    screens: 1,
    taps: 2,
    walk: async (person) => {
      await person.tap('Akkoord')
      await person.tap('Verstuur')
    },
    shows: /hoort wat u ervan vindt|staat in het plan/,
  },
  {
    id: 'T-28',
    what: 'put my view next to a text',
    who: 'olaf',
    screens: 2,
    taps: 3,
    from: pageWithText('olaf'),
    walk: async (person) => {
      await person.tap('Niet eens?')
      await person.write('text', 'Bij mij thuis gaat het goed. Sam slaapt rustig.')
      await person.press(person.page.locator('label[for^="tone"]').first())
      await person.tap('Plaats')
    },
    shows: /Bij mij thuis gaat het goed/,
  },
  {
    id: 'T-35',
    what: 'larger letters',
    who: 'jan',
    screens: 0,
    taps: 1,
    walk: (person) => person.tap('Groter'),
    shows: /./,
  },
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
]

/** Seven steps at the kitchen table: everybody speaks, every running help is answered for, or tried without. */
export async function lookBackTogether(person: Person, trial?: { fallback: string }): Promise<void> {
  await person.tap('Start')
  for (let step = 1; step <= 7; step++) {
    await fillStep(person, step, trial)
    await person.tap(step === 7 ? 'Ja, dit klopt' : 'Verder')
  }
}

async function fillStep(person: Person, step: number, trial: { fallback: string } | undefined): Promise<void> {
  const { page } = person
  if (step === 1 || step === 4)
    for (const field of await page.locator('main textarea').all())
      if ((await field.inputValue()) === '') await field.fill('Het gaat beter dan de vorige keer.')
  if (step === 2) await giveNumbers(person)
  if (step === 5) {
    for (const answer of await page.locator('label', { hasText: /^\s*Nog niet\s*$/ }).all()) await person.press(answer)
    for (const why of await page.locator('main [name^="why."]').all()) await why.fill('Het belletje helpt ons nog.')
    if (trial !== undefined) await tryWithout(person, trial.fallback)
  }
}

/** One after the other: whose part of the page is open gives a number for every goal. */
async function giveNumbers(person: Person): Promise<void> {
  for (const own of await person.page.locator('main details[name="numbers"]').all()) {
    if (!(await own.evaluate((part) => part.hasAttribute('open')))) await person.press(own.locator('summary'))
    for (const goal of await own.getByRole('radiogroup').all()) await person.tap('7', goal)
  }
}

async function tryWithout(person: Person, fallback: string): Promise<void> {
  const card = person.page.locator('main section', { has: person.page.locator('[name="answer.0"]') })
  await person.tap('Ja, wij proberen het zonder', card)
  await person.write('why.0', '', card)
  await person.tap(/^Vul dit in als jullie het proberen/, card)
  await person.write('takenBy.0', 'Esra', card)
  await person.write('fallback.0', fallback, card)
}

/** Tasks of section 2 whose screens are not here yet, with the room they wait for. */
export const later: Readonly<Record<string, string>> = {
  'child screens': 'T-01–T-05',
  voice: 'T-06, T-21, T-23',
  circle: 'T-07, T-31–T-34, T-36',
  'sharing and consent': 'T-09, T-14, T-24, T-30',
  adulthood: 'T-12, T-13',
  meetings: 'T-15, T-29',
  'take-along': 'T-16',
  help: 'T-37–T-40, T-45, T-51–T-55',
  'quick entry, handover, search': 'T-42, T-46–T-50',
  peers: 'T-56–T-60',
  steering: 'T-61–T-65',
  administration: 'T-69–T-71',
}
