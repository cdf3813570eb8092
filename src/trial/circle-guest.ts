/** Somebody of a circle who comes in as on the screens: named in the own circle, asked with a code, and at home with a new account. */

import { inDays } from './days.ts'
import type { TrialHouse } from './house.ts'
import type { Visitor } from './visitor.ts'

export const factOfGuest = 'het gele hek'

/** The path of somebody in the circle of this person, kept to oneself. */
export async function keptInCircle(house: TrialHouse, owner: string, name: string): Promise<string> {
  const family = `/gezin/${house.family(owner)}`
  await (await house.visitor(owner)).post(`${family}/kring/erbij`, { names: name, 'another[]': ['yes'] })
  const [row] = await house.ask<{ id: string }>(
    'select id from care.circle_member where author = $1 order by created_at desc limit 1',
    [house.person(owner)],
  )
  const id = row?.id ?? ''
  await house.ask("update care.circle_member set audience = 'onlyMe' where id = $1", [id])
  return `${family}/kring/${id}`
}

export const questionFor = (house: TrialHouse, about: readonly string[]) => ({
  ...{ 'about[]': about.map((key) => house.person(key)), why: 'Jij kent ons al lang.', fact: factOfGuest },
  ...{ channel: 'card', mail: '', ...inDays('until', 100) },
})

export const codeIn = (text: string): string => /code: (\S{4} \S{4})/.exec(text)?.[1] ?? ''

/** Uses the code with a new browser; gives who came in. */
export async function comesIn(house: TrialHouse, code: string, mail: string): Promise<Visitor> {
  const [guest, held] = [await house.visitor(), { code, fact: factOfGuest }]
  await guest.get('/code')
  await guest.post('/code', held)
  await guest.post('/code/antwoord', { ...held, answer: 'yes' })
  const done = await guest.post('/code/meedoen', { ...held, mail, device: 'own' })
  if (done.location !== '/') throw new Error(`not in: ${done.status}`)
  return guest
}

/** The person behind the newest question to this row. */
export async function guestOf(house: TrialHouse, row: string): Promise<string> {
  const [asked] = await house.ask<{ person: string }>(
    'select person_id as person from care.asked_in where circle_member_id = $1 order by made_at desc limit 1',
    [row.split('/').at(-1)],
  )
  return asked?.person ?? ''
}
