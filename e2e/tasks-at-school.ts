// What a teacher does between two lessons (design 2.7): reads what is asked of the class, writes what is seen, and asks.

import { forSchool } from '#checks/acts-team.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import type { Task } from './tasks.ts'

/** The first page of school, for who takes part for the school of Deniz. */
const schoolPage = (house: TrialHouse): Promise<string> =>
  forSchool('')({ house, family: house.family('esra'), landings: new Map() })

export const atSchool: readonly Task[] = [
  {
    id: 'T-37',
    what: 'see what is asked of the class',
    who: 'marco',
    screens: 0,
    taps: 0,
    from: schoolPage,
    walk: async () => undefined,
    shows: /School.*Deniz.*Dit is het doel/,
  },
  {
    id: 'T-38',
    what: 'write what I see',
    who: 'marco',
    screens: 2,
    taps: 3,
    from: schoolPage,
    walk: async (person) => {
      await person.press(person.page.locator('main a[href*="/doelen/"]').first())
      await person.write('text', 'Deniz was drie dagen op tijd in de les.')
      await person.tap('Verstuur')
    },
    shows: /Deniz was drie dagen op tijd in de les\./,
  },
  {
    id: 'T-39',
    what: 'give input for the review',
    who: 'marco',
    screens: 2,
    taps: 3,
    from: schoolPage,
    walk: async (person) => {
      await person.press(person.page.locator('main a[href$="/terugkijken"]').first())
      await person.write('good', 'Deniz helpt de buurjongen met sommen.')
      await person.write('hard', 'De eerste les begint te vroeg.')
      await person.write('helps', 'Een plek bij het raam.')
      await person.tap('Verstuur')
    },
    shows: /Deniz helpt de buurjongen met sommen\..*Een plek bij het raam\./,
  },
  {
    id: 'T-40',
    what: 'ask the coordinator something',
    who: 'marco',
    screens: 1,
    taps: 2,
    from: schoolPage,
    walk: async (person) => {
      await person.tap('Stel een vraag over Deniz')
      await person.write('text', 'Mag Deniz een kwartier eerder naar binnen?')
      await person.tap('Verstuur')
    },
    shows: /Mag Deniz een kwartier eerder naar binnen\?/,
  },
]
