// What a child of 6 to 11 does (design 2.1), each with its budget and the way it walks.

import assert from 'node:assert/strict'
import type { TrialHouse } from '#src/trial/house.ts'
import type { Task } from './tasks.ts'

/** Somebody of the family gave the phone to the child; the child is on its start. */
const childStart = async (house: TrialHouse) => `/gezin/${house.family('elif')}/kind`

export const ofChild: readonly Task[] = [
  {
    id: 'T-01',
    what: 'say how the week was',
    who: 'esra',
    screens: 3,
    taps: 3,
    arrange: async (house) => {
      await house.ask("update care.weather set created_at = created_at - interval '30 days'")
    },
    from: async () => '/vandaag',
    walk: async (person) => {
      await person.tap('Elif is aan de beurt')
      await person.tap('Zon met wolk')
      assert.match(await person.reads(), /Jij koos: Zon met wolk\. Dank je wel\./)
      await person.tap('Klaar')
    },
    shows: /Geef de telefoon terug\. Jouw plaatjes blijven van jou\./,
  },
  {
    id: 'T-02',
    what: 'fill one of the three houses',
    who: 'elif',
    screens: 3,
    taps: 4,
    from: childStart,
    walk: async (person) => {
      await person.tap('Mijn huizen')
      await person.tap('Mama')
      await person.tap('Vrienden')
      await person.tap('Bewaar')
    },
    shows: /Mama.*Esra.*lezen dit.*Vrienden/,
  },
  {
    id: 'T-03',
    what: 'see what we are going to do',
    who: 'elif',
    screens: 1,
    taps: 1,
    from: childStart,
    walk: (person) => person.tap('Mijn plan'),
    shows: /Dit gaan we doen.*Deniz kookt op woensdag.*Dit doet Deniz.*Jij dekt de tafel.*Dit doe jij/,
  },
  {
    id: 'T-04',
    what: 'keep something for myself',
    who: 'elif',
    screens: 1,
    taps: 1,
    from: async (house) => `${await childStart(house)}/huizen/niet-fijn`,
    walk: (person) => person.tap('Alleen ik', person.page.locator('.onsplan-child-pieces')),
    shows: /Nu zie alleen jij dit\./,
  },
  {
    id: 'T-05',
    what: 'get help when afraid',
    who: 'elif',
    screens: 1,
    taps: 2,
    from: async (house) => `${await childStart(house)}/weer`,
    walk: async (person) => {
      await person.tap('Ik voel me niet fijn')
      const call = person.page.getByRole('link', { name: 'Bel de Kindertelefoon' })
      assert.equal(await call.getAttribute('href'), 'tel:08000432')
    },
    shows: /Het is niet jouw schuld\./,
  },
]
