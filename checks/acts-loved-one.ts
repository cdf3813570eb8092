// Goal R10: one valid example of every act about a loved one who reads the page of a first conversation along.
import { inDays } from '#src/trial/days.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { inFromCircle } from './acts-circle.ts'
import { type Before, example, landedOn } from './example-act.ts'

const reads = '/gezin/:familyId/meedoen/startgesprek/:lovedOneId'
const talk = '/gezin/:familyId/startgesprek/:startId'

async function sentPage(house: TrialHouse, family: string): Promise<string> {
  const [row] = await house.ask<{ id: string }>(
    'select id from care.start_talk where family_id = $1 and sent_at is not null limit 1',
    [family],
  )
  return `/gezin/${family}/startgesprek/${row?.id ?? ''}`
}

/** Marco takes part from the circle of Esra, and nobody reads the page of January along. */
export const lovedOneWaits: Before = async ({ house, family }) => {
  await house.ask('delete from care.loved_one_view')
  await house.ask('delete from care.loved_one_word')
  await house.ask('delete from care.loved_one')
  await inFromCircle(house, 'marco')
  return `${await sentPage(house, family)}/naaste`
}

/** Esra opened it to Marco; back to the page, or to what he reads. */
export const lovedOneReads =
  (back: 'talk' | 'guest'): Before =>
  async (play) => {
    const { house, family } = play
    const place = await lovedOneWaits(play)
    await (await house.visitor('esra')).post(place, { reader: house.person('marco'), ...inDays('until', 20) })
    if (back === 'talk') return sentPage(house, family)
    const [row] = await house.ask<{ id: string }>('select id from care.loved_one where stopped_at is null')
    return `/gezin/${family}/meedoen/startgesprek/${row?.id ?? ''}`
  }

export const lovedOnes = [
  example('esra', `${talk}/naaste`, [lovedOneWaits], { reader: '@marco', ...inDays('until', 20) }, inDays('until', 21)),
  example('esra', `${talk}/naaste/:lovedOneId/stop`, [lovedOneReads('talk')]),
  example('deniz', `${talk}/naaste/:lovedOneId/woorden`, [lovedOneReads('talk')], { says: 'yes' }, { says: 'no' }),
  example('marco', reads, [lovedOneReads('guest')], { view: 'Zij draagt veel.' }, { view: 'Zij kan veel.' }),
  example('marco', `${reads}/zicht/:lovedOneViewId/terug`, [landedOn(reads)]),
]
