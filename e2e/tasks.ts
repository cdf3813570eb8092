// The tasks of design section 2 that this house can do, each with its budget and the way a person walks.

import assert from 'node:assert/strict'
import type { TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import { withCode } from './invited.ts'
import type { Person } from './person.ts'
import { asked } from './screens-consent.ts'
import { asJim } from './tasks-as-jim.ts'
import { atSchool } from './tasks-at-school.ts'
import { atWork } from './tasks-at-work.ts'
import { ofChild } from './tasks-of-child.ts'
import { ofPeer } from './tasks-of-peer.ts'
import { type DeviceVoice, dutch, spokenOn } from './voices.ts'

export type Task = {
  id: string
  what: string
  who: string
  screens: number
  taps: number
  /** It needs a script: marked so in the design, and something else does the same without. */
  script?: true
  /** Those of the device. */
  voices?: readonly DeviceVoice[]
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

/** Presses, tells, and presses again. */
async function record(person: Person): Promise<void> {
  await person.tap('Spreek in')
  await person.page.getByRole('timer').waitFor()
  await person.tap('Stop')
  await person.page.getByText('Je opname is klaar.').waitFor()
}

export const tasks: readonly Task[] = [
  {
    id: 'T-06',
    what: 'tell my part by voice',
    who: 'deniz',
    screens: 2,
    taps: 4,
    script: true,
    walk: async (person) => {
      await person.tap(/^Vertel/, person.page.locator('main'))
      await record(person)
      await person.tap('Bewaar en stop')
    },
    shows: /Dit is bewaard\..*Opname van Deniz/,
  },
  {
    id: 'T-07',
    what: 'choose a JIM',
    who: 'sam',
    screens: 5,
    taps: 6,
    walk: async (person) => {
      await person.tap(/^Mijn JIM/)
      await person.tap(/^Jan/, person.page.locator('main'))
      await person.tap('Ik vraag het zelf')
      await person.tap('18 jaar of ouder')
      await person.tap('Is niet mijn vader of moeder')
      await person.tap('Verder', person.page.locator('main'))
    },
    shows: /Je vraagt het aan Jan/,
  },
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
    id: 'T-09',
    what: 'share one piece',
    who: 'sam',
    screens: 2,
    taps: 3,
    from: async (house) => `${familyOf(house, 'sam')}/mijn-stukken`,
    walk: async (person) => {
      await person.tap('Deel dit stuk')
      await person.tap('Mirjam', person.page.locator('main'))
      await person.tap('Bewaar')
    },
    shows: /Dit stuk is gedeeld\./,
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
    id: 'T-14',
    what: 'decide that a parent no longer reads along',
    who: 'priya',
    screens: 3,
    taps: 4,
    arrange: async (house) => {
      await sceneOf(house, 'priya').share('priya', 'ravi', { topic: 'goals' })
    },
    walk: async (person) => {
      await person.tap('Wie ziet wat')
      await person.tap(/^Ravi/)
      await person.tap('Stop')
      await person.tap('Ja, stop nu')
    },
    shows: /Ravi ziet vanaf nu niets meer\./,
  },
  {
    id: 'T-16',
    what: 'take the whole plan along',
    who: 'esra',
    screens: 1,
    taps: 2,
    from: async (house) => `${familyOf(house, 'esra')}/plan`,
    walk: async (person) => {
      await person.tap('Neem mee')
      assert.match(await person.keep('Neem mee'), /^ons-plan-.*\.zip$/)
    },
    shows: /Mijn plan meenemen/,
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
    id: 'T-23',
    what: 'have a text read aloud',
    who: 'esra',
    screens: 0,
    taps: 1,
    script: true,
    voices: [dutch],
    walk: async (person) => {
      await person.tap('Lees voor')
      assert.equal((await spokenOn(person.page))[0]?.text, await person.page.locator('h1').textContent())
    },
    shows: /Stop met voorlezen/,
  },
  {
    id: 'T-24',
    what: 'say yes or no to sharing',
    who: 'esra',
    screens: 1,
    taps: 2,
    arrange: async (house) => {
      await asked(house, ['goals'])
    },
    walk: (person) => person.tap('Nee, liever niet'),
    shows: /ziet dit niet\. De hulp gaat gewoon door\./,
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
    id: 'T-30',
    what: 'see exactly what the other parent can and cannot see',
    who: 'olaf',
    screens: 2,
    taps: 2,
    walk: async (person) => {
      await person.tap('Wie ziet wat')
      await person.tap(/^Mirjam/)
    },
    shows: /Mirjam ziet .*de doelen, acties en cijfers van Sam.*Mirjam ziet niet/,
  },
  {
    id: 'T-21',
    what: 'tell the story by voice',
    who: 'anouk',
    screens: 8,
    taps: 20,
    script: true,
    from: async (house) => `${familyOf(house, 'anouk')}/verhaal`,
    walk: async (person) => {
      await person.tap('Begin met de eerste vraag')
      for (const _ of [1, 2, 3, 4, 5, 6]) {
        await record(person)
        await person.tap('Verder')
      }
      await person.tap('Ja, dit klopt')
    },
    shows: /6 van de 6 vragen gedaan.*Opname van Anouk/,
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
  ...atWork,
  // Last: what a child and a JIM do shows in the log and on the list of the others.
  ...ofPeer,
  ...ofChild,
  ...asJim,
  ...atSchool,
]

/** Tasks of section 2 whose screens are not here yet, with the room they wait for. */
export const later: Readonly<Record<string, string>> = {
  adulthood: 'T-12, T-13',
  meetings: 'T-15, T-29',
  help: 'T-45, T-51, T-52, T-53, T-54, T-55',
  'quick entry, handover': 'T-42, T-46, T-48, T-50',
  steering: 'T-61, T-62, T-63, T-64, T-65',
  administration: 'T-69, T-70',
}
