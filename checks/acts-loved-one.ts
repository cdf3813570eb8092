// Goal R10: one valid example of every act about a loved one who reads the page of a first conversation along.
import { planTalk } from '#care/startConversation/start.commands.ts'
import { newId } from '#platform/clock.ts'
import { dayIn, inDays } from '#src/trial/days.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { inFromCircle } from './acts-circle.ts'
import { type Before, example, landedOn } from './example-act.ts'

const reads = '/gezin/:familyId/meedoen/startgesprek/:lovedOneId'
const talk = '/gezin/:familyId/startgesprek/:startId'

async function sentPage(house: TrialHouse, family: string): Promise<string> {
  const [row] = await house.ask<{ id: string }>(
    'select id from care.start_talk where family_id = $1 and sent_at is not null order by planned_on limit 1',
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

/** A conversation with Esra in three days, to whom Dana has proposed nobody. */
export const companyMissing: Before = async ({ house, family }) => {
  const operation = newId()
  const day = { on: dayIn(3), at: '19:30', familyId: family, draft: '' }
  const act = { operation, bodyHash: Buffer.alloc(0) }
  await planTalk(await house.knock('dana'), act, { ...day, invited: [house.person('esra')] })
  return `/gezin/${family}/startgesprek/${operation}/voorstel`
}
/** Dana proposed somebody to Esra; back to the conversation. */
const companyProposed: Before = async (play) => {
  const place = await companyMissing(play)
  const wish = { person: play.house.person('esra'), who: 'de wijkverpleegkundige' }
  await (await play.house.visitor('dana')).post(place, wish)
  return place.replace('/voorstel', '')
}
const proposed = { person: '@esra', who: 'de wijkverpleegkundige' }

export const lovedOnes = [
  example('dana', `${talk}/voorstel`, [companyMissing], proposed, { who: 'de huisarts' }),
  example('dana', `${talk}/voorstel/:proposalId/terug`, [landedOn(`${talk}/voorstel`)]),
  example('esra', `${talk}/voorstel/:proposalId`, [companyProposed], { says: 'yes' }, { says: 'no' }),
  example('esra', `${talk}/naaste`, [lovedOneWaits], { reader: '@marco', ...inDays('until', 20) }, inDays('until', 21)),
  example('esra', `${talk}/naaste/:lovedOneId/stop`, [lovedOneReads('talk')]),
  example('deniz', `${talk}/naaste/:lovedOneId/woorden`, [lovedOneReads('talk')], { says: 'yes' }, { says: 'no' }),
  example('marco', reads, [lovedOneReads('guest')], { view: 'Zij draagt veel.' }, { view: 'Zij kan veel.' }),
  example('marco', `${reads}/zicht/:lovedOneViewId/terug`, [landedOn(reads)]),
]
