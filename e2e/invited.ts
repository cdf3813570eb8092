// Somebody who has no way in yet gets a card, and comes in with it.

import type { TrialHouse } from '#src/trial/house.ts'
import type { Person } from './person.ts'

const word = 'de rode fiets'

/** The code on the card that the coordinator made for this member of the cast. */
export async function cardFor(house: TrialHouse, who: string, coordinator: string): Promise<string> {
  await house.ask('delete from entry.session where account_id = $1', [house.account(who)])
  await house.ask('delete from entry.account where id = $1', [house.account(who)])
  const visitor = await house.visitor(coordinator)
  const [family] = await house.ask<{ id: string }>(
    'select family_id as id from care.family_member where person_id = $1',
    [house.person(who)],
  )
  const answer = await visitor.post(`/gezin/${family?.id}/uitnodigen`, {
    person: house.person(who),
    fact: word,
    channel: 'card',
    mail: '',
  })
  return /code: (\S{4} \S{4})/.exec(answer.text)?.[1] ?? ''
}

/** T-17: the code, who asks, how to come in next time, and then the own page. */
export async function withCode(person: Person, house: TrialHouse): Promise<void> {
  const code = await cardFor(house, 'tom', 'dana')
  await person.start('/code')
  await person.write('code', code)
  await person.write('fact', word)
  await person.press(person.page.locator('main form button').first())
  await person.tap('Ja, ik doe mee')
  await person.write('mail', 'tom@elders.invalid')
  await person.press(person.page.locator('main label[for="device"]').first())
  await person.press(person.page.locator('main form button').first())
}
