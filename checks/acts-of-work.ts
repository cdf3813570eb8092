// Goal R10: one valid example of every act of who looks after people and roles, played after those of the families, because access ends in them.
import { newId } from '#platform/clock.ts'
import { type Before, type Example, landedOn } from './example-act.ts'

const person = '/beheer/mensen/:personId'
const noEnd = { 'until.day': null, 'until.month': null, 'until.year': null }
const pageOf =
  (key: string): Before =>
  async ({ house }) =>
    `/beheer/mensen/${house.person(key)}`

/** The days of the cast move along with today; a look in an emergency names the day of birth. */
const bornOnKnownDay: Before = async ({ house }) => {
  await house.ask("update care.birth set born_on = '2013-05-05' where person_id = $1", [house.person('sam')])
  return '/zoeken/nood'
}

/** Somebody asks without an account, and Dana opens it. */
const askedQuestion: Before = async ({ house }) => {
  await (await house.visitor()).post('/vraag', {
    ...{ words: 'Wij lopen vast.', tried: '', name: 'Wilma', reach: '06 12 34 56 78', safe: 'yes', times: '' },
  })
  const [row] = await house.ask<{ id: string }>('select id from care.question order by asked_at desc limit 1')
  return `/vragen/${row?.id}`
}
/** It is with Bram, and due today. */
const leftLying: Before = async (play) => {
  const path = await askedQuestion(play)
  const id = path.split('/').at(-1)
  await play.house.ask('update care.question set answer_due_on = door.today() where id = $1', [id])
  await play.house.ask('update care.question_act set person_id = $1 where question_id = $2', [
    ...[play.house.person('bram'), id],
  ])
  return path
}
const aFamily = { name: 'Wij van de kade', callName: 'Pim', 'born.day': '5', 'born.month': '5', 'born.year': '2016' }
/** Dana began one a moment ago. */
export const justBegun: Before = async ({ house }) => {
  const family = newId()
  await (await house.visitor('dana')).post('/vragen/gezin', aFamily, family)
  return `/vragen/gezin/${family}/weg`
}
export const textOfTeam: Before = async ({ house }) => {
  const [row] = await house.ask<{ id: string }>("select id from care.organisation where name = 'Wijkteam Noord'")
  return `/beheer/organisaties/${row?.id}/tekst/team`
}
/** The one that was added here: nobody works there. */
const endOfNewest: Before = async ({ house }) => {
  const [row] = await house.ask<{ id: string }>("select id from care.organisation where mail_domain = 'slag.invalid'")
  return `/beheer/organisaties?einde=${row?.id}`
}
const aText = '/beheer/organisaties/:organisationId/tekst/:kind'
const oneQuestion = '/vragen/:questionId'

export const actsOfWork: readonly Example[] = [
  { who: 'dana', act: '/vragen/dienst', from: ['/vragen'], other: { takes: 'maybe' } },
  { who: 'dana', act: '/vragen/dienst', from: ['/vragen'], fields: { takes: 'yes' }, other: { takes: 'maybe' } },
  {
    who: 'dana',
    act: '/vragen/gezin',
    from: ['/vragen/gezin'],
    fields: aFamily,
    other: { name: 'Iets heel anders' },
  },
  { who: 'dana', act: '/vragen/gezin/:familyId/weg', from: [justBegun] },
  { who: 'dana', act: `${oneQuestion}/neem`, from: [leftLying] },
  {
    who: 'dana',
    act: `${oneQuestion}/gesproken`,
    from: [askedQuestion],
    fields: { talk: 'Zij praten met school.' },
    other: { talk: 'Iets heel anders' },
  },
  {
    who: 'dana',
    act: `${oneQuestion}/klaar`,
    from: [askedQuestion],
    fields: { ending: 'withdrawn' },
    other: { ending: 'answered' },
  },
  { who: 'dana', act: `${oneQuestion}/terug`, from: [landedOn(`${oneQuestion}/klaar`)] },
  {
    who: 'dana',
    act: '/zoeken/nood',
    from: [bornOnKnownDay],
    fields: {
      ...{ name: 'Sam van Rijn', 'born.day': '5', 'born.month': '5', 'born.year': '2013' },
      ...{ reason: 'De school belt.', hears: 'yes', why: '' },
    },
    other: { reason: 'Iets heel anders' },
  },
  { who: 'dana', act: '/team/mij', from: ['/team/mij'], other: { does: 'Iets heel anders' } },
  { who: 'dana', act: '/team/mij/weg', from: ['/team/mij'] },
  {
    who: 'petra',
    act: aText,
    from: [textOfTeam],
    fields: { address: 'Plein 4' },
    other: { address: 'Iets heel anders' },
  },
  { who: 'petra', act: `${aText}/klopt`, from: [textOfTeam], other: { version: 'Iets heel anders' } },
  {
    who: 'petra',
    act: '/beheer/mensen/nieuw',
    from: ['/beheer/mensen/nieuw'],
    fields: { ...noEnd, name: 'Aaltje', sure: 'yes' },
    other: { name: 'Iemand anders' },
  },
  { who: 'nadia', act: '/beheer/verzoeken/:requestId', from: ['/beheer/verzoeken'], other: { answer: 'no' } },
  { who: 'petra', act: `${person}/rol`, from: [pageOf('dana')], fields: noEnd, other: { role: 'administrator' } },
  { who: 'petra', act: `${person}/sleutel`, from: [pageOf('nadia')], other: { fact: 'Iets heel anders' } },
  { who: 'petra', act: `${person}/stop`, from: [pageOf('bram')], other: { standIn: '' } },
  {
    who: 'petra',
    act: '/beheer/organisaties',
    from: ['/beheer/organisaties'],
    fields: { name: 'Aan de slag', domain: 'slag.invalid' },
    other: { name: 'Iets heel anders' },
  },
  {
    who: 'petra',
    act: '/beheer/organisaties/:organisationId/inloggen',
    from: ['/beheer/organisaties', '/beheer/organisaties/:organisationId/inloggen'],
    fields: { address: 'https://inlog.slag.invalid', client: 'ons-plan', key: 'same' },
    other: { client: 'Iets heel anders' },
  },
  {
    who: 'petra',
    act: '/beheer/organisaties/:organisationId/inloggen/einde',
    from: [landedOn('/beheer/organisaties/:organisationId/inloggen')],
  },
  {
    who: 'petra',
    act: '/beheer/organisaties/:organisationId/einde',
    from: [endOfNewest],
    other: { standIn: 'Iets heel anders' },
  },
]
