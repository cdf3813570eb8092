// What a JIM does (design 2.6), each with its budget and the way a person walks.

import { inFromCircle } from '#checks/acts-circle.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import type { Person } from './person.ts'
import type { Task } from './tasks.ts'

const word = 'doelpaal'

/** Deniz makes a code for a JIM who has no way in yet; the card is on the table. */
async function cardOfDeniz(house: TrialHouse): Promise<string> {
  const [jim] = await house.ask<{ id: string }>(
    'update care.jim set ended_at = null, ended_by = null, person_id = null where youth_id = $1 returning id',
    [house.person('deniz')],
  )
  const deniz = await house.visitor('deniz')
  const card = await deniz.post(`/gezin/${house.family('deniz')}/jim/${jim?.id}/code`, { fact: word })
  return /code: (\S{4} \S{4})/.exec(card.text)?.[1] ?? ''
}

async function becomesJim(person: Person, house: TrialHouse): Promise<void> {
  const code = await cardOfDeniz(house)
  await person.start('/code')
  await person.write('code', code)
  await person.write('fact', word)
  await person.press(person.page.locator('main form button').first())
  await person.tap('Ja, ik word JIM')
  await person.write('mail', 'ria@elders.invalid')
  await person.press(person.page.locator('main label[for="device"]').first())
  await person.press(person.page.locator('main form button').first())
}

/** Sanne takes part from the circle of Esra, who shared one goal with her. */
async function guestOfEsra(house: TrialHouse): Promise<string> {
  await inFromCircle(house, 'sanne')
  const [goal] = await house.ask<{ id: string }>(
    `select g.id from care.goal g where g.family_id = $1 and g.subjects = array[$2::uuid] and g.undone_at is null and g.kind <> 'condition'
      and exists (select from care.goal_act a where a.goal_id = g.id and a.kind = 'activated') limit 1`,
    [house.family('esra'), house.person('esra')],
  )
  await sceneOf(house, 'esra').share('esra', 'sanne', { item: { table: 'goal', id: goal?.id ?? '' } })
  return `/gezin/${house.family('esra')}/meedoen`
}

export const asJim: readonly Task[] = [
  {
    id: 'T-32',
    what: 'see what is agreed this week',
    who: 'marco',
    screens: 0,
    taps: 0,
    walk: async () => undefined,
    shows: /JIM van Deniz/,
  },
  {
    id: 'T-33',
    what: 'send a compliment or idea',
    who: 'marco',
    screens: 1,
    taps: 2,
    walk: async (person) => {
      await person.tap('Reageer', person.page.locator('main'))
      await person.write('react', 'Wat kookte jij lekker.')
      await person.tap('Verstuur als compliment')
    },
    shows: /Verstuurd\./,
  },
  {
    id: 'T-33',
    what: 'send a compliment or idea, as a guest of the circle',
    who: 'sanne',
    screens: 1,
    taps: 2,
    from: guestOfEsra,
    walk: async (person) => {
      await person.tap('Reageer', person.page.locator('main'))
      await person.write('text', 'Wat ging dat goed vandaag.')
      await person.tap('Verstuur als compliment')
    },
    shows: /Verstuurd\./,
  },
  {
    id: 'T-34',
    what: 'say "I am worried"',
    who: 'marco',
    screens: 1,
    taps: 2,
    walk: async (person) => {
      await person.tap('Ik maak me zorgen', person.page.locator('main'))
      await person.write('worry', 'Hij sliep in de kleedkamer.')
      await person.press(person.page.locator('form[action$="/zorgen"] button'))
    },
    shows: /Dana leest dit voor/,
  },
  {
    id: 'T-36',
    what: 'stop being JIM',
    who: 'marco',
    screens: 2,
    taps: 3,
    walk: async (person) => {
      await person.tap('Ik wil stoppen als JIM', person.page.locator('main'))
      await person.tap('Ja, ik stop')
    },
    shows: /Dank je wel voor wat je deed/,
  },
  {
    id: 'T-31',
    what: 'say yes to being JIM',
    who: 'stranger',
    screens: 4,
    taps: 4,
    walk: becomesJim,
    shows: /JIM van Deniz/,
  },
]
