// Goal R10: one valid example of every act about the first conversation, from the day on which it is planned to what each says of its page.
import { planTalk } from '#care/startConversation/start.commands.ts'
import { newId } from '#platform/clock.ts'
import { dayIn, inDays } from '#src/trial/days.ts'
import { type Before, example, landedOn } from './example-act.ts'

const start = '/gezin/:familyId/startgesprek'
const talk = `${start}/:startId`

/** A conversation in three days, with Esra if with nobody else, and this page of it. */
export const planned =
  (page: string, invited: readonly string[] = ['esra']): Before =>
  async ({ house, family }) => {
    const operation = newId()
    const day = { on: dayIn(3), at: '19:30', familyId: family, draft: '' }
    const act = { operation, bodyHash: Buffer.alloc(0) }
    await planTalk(await house.knock('dana'), act, { ...day, invited: invited.map((who) => house.person(who)) })
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
    'select id from care.start_talk where family_id = $1 and sent_at is not null order by planned_on limit 1',
    [family],
  )
  return `/gezin/${family}/startgesprek/${row?.id ?? ''}`
}

/** A conversation whose page went out, on which they look back in three days. */
export const toLookBack =
  (page: string, invited?: readonly string[]): Before =>
  async (told) => {
    const path = await planned('', invited)(told)
    await told.house.ask(
      `update care.start_talk set held_at = door.now(), present = invited, outcomes = '{ownStrength}', first_step_on = door.today(),
        look_back_on = door.today() + 3, sent_at = door.now() where id = $1`,
      [path.split('/')[4]],
    )
    return `${path}${page}`
  }

const together = { how: 'phone', 'number.0': '7', comes: 'enough' }

/** They looked back, and Esra did not say yet whether it is right. */
const lookedBack: Before = async (told) => {
  const path = await toLookBack('terugkijken')(told)
  const spoken = { ...together, 'person.0': told.house.person('esra') }
  await (await told.house.visitor('dana')).post(`${path}/samen`, spoken)
  return path
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
  example('esra', `${talk}/terugkijken`, [toLookBack('terugkijken')], { number: '7' }, { number: '5' }),
  example('dana', `${talk}/terugkijken/samen`, [toLookBack('terugkijken/samen')], together, { 'number.0': '6' }),
  example('dana', `${talk}/terugkijken/:lookBackId/terug`, [landedOn(`${talk}/terugkijken/samen`)]),
  example('esra', `${talk}/terugkijken/klopt`, [lookedBack], { text: 'Ik zei een 6.' }, { text: 'Ik zei een 5.' }),
  example('esra', `${talk}/antwoord`, [sent], { answer: 'notRight', text: 'Wij wonen op twaalf.' }, { text: 'Nee.' }),
]
