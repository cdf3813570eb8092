// Goal R10: one valid example of every act about the first conversation, from the day on which it is planned to what each says of its page.
import { planTalk } from '#care/startConversation/start.commands.ts'
import { newId } from '#platform/clock.ts'
import { dayIn, inDays } from '#src/trial/days.ts'
import { type Before, example } from './example-act.ts'

const start = '/gezin/:familyId/startgesprek'
const talk = `${start}/:startId`

/** A conversation with Esra in three days, and this page of it. */
const planned =
  (page: string): Before =>
  async ({ house, family }) => {
    const operation = newId()
    const day = { on: dayIn(3), at: '19:30', familyId: family, draft: '' }
    const act = { operation, bodyHash: Buffer.alloc(0) }
    await planTalk(await house.knock('dana'), act, { ...day, invited: [house.person('esra')] })
    return `/gezin/${family}/startgesprek/${operation}/${page}`
  }

/** The same, of which Esra said that it is not right. */
const doubted: Before = async (told) => {
  const { house } = told
  const path = await sent(told)
  await (await house.visitor('esra')).post(`${path}/antwoord`, { answer: 'notRight', text: 'Wij wonen op twaalf.' })
  return path
}

/** The conversation of January, of which Esra says herself whether its page is right. */
const sent: Before = async ({ house, family }) => {
  const [row] = await house.ask<{ id: string }>(
    'select id from care.start_talk where family_id = $1 and sent_at is not null limit 1',
    [family],
  )
  return `/gezin/${family}/startgesprek/${row?.id ?? ''}`
}

const soon = { ...inDays('on', 4), at: '19:30' }

export const starts = [
  example('dana', `${start}/plannen`, [`${start}/plannen`], { ...soon, 'invited[]': '@esra' }, { at: '20:15' }),
  example('dana', `${talk}/dag`, [planned('dag')], soon, { at: '20:15' }),
  example('esra', `${talk}/afzeggen`, [planned('afzeggen')]),
  example('esra', `${talk}/vraag/:kind`, [planned('vraag/anders')], { text: 'Rust.' }, { text: 'Slaap.' }),
  example(
    'dana',
    `${talk}/samen/:kind`,
    [planned('samen/sterk')],
    { 'said.0': 'Zij houdt vol.' },
    { 'said.0': 'Koken.' },
  ),
  example(
    'dana',
    `${talk}/antwoord/:answerId/reactie`,
    [doubted],
    { reply: 'Ik heb het veranderd.' },
    { reply: 'Nee.' },
  ),
  example('esra', `${talk}/antwoord`, [sent], { answer: 'notRight', text: 'Wij wonen op twaalf.' }, { text: 'Nee.' }),
]
