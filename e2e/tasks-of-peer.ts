// The tasks of a peer worker: the own talks, what was shared for one, and a note in the words of the family.

import { peerTalks } from '#checks/acts-peers.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import type { Task } from './tasks.ts'

/** Esra and Fatima talk, and Esra opened her story for it. */
async function talk(house: TrialHouse): Promise<string> {
  const path = await peerTalks({ house, family: house.family('esra'), landings: new Map() })
  const at = `/gezin/${house.family('esra')}/iemand-die-dit-kent`
  await (await house.visitor('esra')).post(`${at}/${path.split('/').at(-1)}/verhaal`)
  return path
}

export const ofPeer: readonly Task[] = [
  {
    id: 'T-56',
    what: 'see my conversations this week',
    who: 'fatima',
    screens: 0,
    taps: 0,
    arrange: async (house) => {
      await talk(house)
    },
    walk: async () => {},
    shows: /Mijn gesprekken.*Esra.*Eerste contact/,
  },
  {
    id: 'T-57',
    what: 'read what the family chose to share',
    who: 'fatima',
    screens: 1,
    taps: 1,
    from: talk,
    walk: (person) => person.tap('Lees wat Esra deelde'),
    shows: /[Vv]erhaal.*Esra/,
  },
  {
    id: 'T-58',
    what: 'note in the family’s words',
    who: 'fatima',
    screens: 2,
    taps: 4,
    from: talk,
    walk: async (person) => {
      await person.press(person.page.getByLabel('Wat zei Esra?'))
      await person.type('Ik wil rust.')
      await person.tap('Bewaar')
    },
    shows: /Ik wil rust\..*Esra zei nog niet of het klopt/,
  },
  {
    id: 'T-59',
    what: 'give a signal for quality, without names',
    who: 'fatima',
    screens: 1,
    taps: 2,
    from: async () => '/signalen',
    walk: async (person) => {
      await person.press(person.page.getByLabel('Wat zie je vaker?'))
      await person.type('Brieven zijn moeilijk.')
      await person.page.keyboard.press('Tab')
      await person.type('Eerst bellen.')
      await person.tap('Verstuur')
    },
    shows: /Je signaal is verstuurd.*Eerst bellen\./,
  },
  {
    id: 'T-60',
    what: 'propose a plainer text',
    who: 'fatima',
    screens: 1,
    taps: 2,
    from: async () => '/gesprekken/rolkaart',
    walk: async (person) => {
      await person.tap('Kan dit duidelijker?')
      await person.page.getByLabel('Welke zin is moeilijk?').focus()
      await person.type('Wat is je plek aan tafel?')
      await person.page.keyboard.press('Tab')
      await person.type('Waar zit je?')
      await person.tap('Verstuur')
    },
    shows: /Je voorstel is verstuurd.*Waar zit je\?/,
  },
]
