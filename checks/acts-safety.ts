// Goal R10: the acts about safety, each with an example that succeeds on the cast.

import { inDays } from '#src/trial/days.ts'
import { type Before, type Example, landedOn } from './example-act.ts'

const plans = '/gezin/:familyId/veiligheidsafspraken'
const plan = `${plans}/:planId`
const guard = '/gezin/:familyId/veiligheid'

const made = { 'readers[]': '@deniz', 'placeReaders[]': null, 'covered[]': 'night', calls: 'Wil 06 00 00 12 13' }
const seen = { outcome: 'unclear', 'about[]': '@deniz', occasion: 'visit', facts: 'Deniz was stil.', done: 'Gepraat.' }

const file = `${guard}/:youthId`
const five = Object.fromEntries(
  ['suspicion', 'danger', 'canHelp', 'accepted', 'lasting'].flatMap((one) => [
    [one, 'no'],
    [`${one}Why`, 'Dat bleek niet.'],
  ]),
)

const onFile =
  (tail: string): Before =>
  async ({ house, family }) =>
    `/gezin/${family}/veiligheid/${house.person('deniz')}${tail}`

/** A sign of more than a year ago, so that it may be closed. */
const oldSign: Before = async ({ house, family }) => {
  await house.ask('update safety.sign set seen_on = seen_on - 400 where family_id = $1', [family])
  const [sign] = await house.ask<{ id: string }>('select id from safety.sign where family_id = $1', [family])
  return `/gezin/${family}/veiligheid/${house.person('deniz')}/signaal/${sign?.id}`
}

/** The officer asks to release a sign; who coordinates may say yes. */
const askedToRelease: Before = async ({ house, family }) => {
  const [sign] = await house.ask<{ id: string }>('select id from safety.sign where family_id = $1', [family])
  const path = `/gezin/${family}/veiligheid/${house.person('deniz')}`
  const talk = { person: house.person('esra'), 'talk.quick': 'vandaag' }
  await (await house.visitor('renske')).post(`${path}/vrijgeven/${sign?.id}`, talk)
  return path
}

/** A JIM of Deniz, and whom nobody has to ask about that. */
const aboutJim =
  (tail: string): Before =>
  async ({ house, family }) => {
    const [jim] = await house.ask<{ id: string }>(
      'select id from care.jim where family_id = $1 and told_at is not null and ended_at is null',
      [family],
    )
    return `/gezin/${family}/veiligheid/${house.person('deniz')}/jim/${jim?.id}${tail}`
  }
const ofEsra: Before = async (play) => aboutJim(`/niet/${play.house.person('esra')}`)(play)

/** Who guards safety here left Esra out; the other one says yes. */
const leftOutBy =
  (first: string): Before =>
  async (play) => {
    const { house, family } = play
    await (await house.visitor(first)).post(await ofEsra(play), { why: 'Deniz is bang.' })
    return `/gezin/${family}/veiligheid/${house.person('deniz')}`
  }
const leftOutByTwo: Before = async (play) => {
  await leftOutBy('dana')(play)
  const { house, family } = play
  await house.ask(
    'update safety.jim_unasked set second_person = $2, second_at = door.now() where family_id = $1 and second_at is null',
    [family, house.person('renske')],
  )
  return aboutJim('/akkoord')(play)
}
/** The officer is the first here, whoever may know of the JIM or not. */
const byTheOfficer: Before = async (play) => {
  const path = await leftOutBy('dana')(play)
  await play.house.ask('update safety.jim_unasked set by_person = $2 where family_id = $1 and second_at is null', [
    play.family,
    play.house.person('renske'),
  ])
  return path
}

const code: readonly Example[] = [
  {
    who: 'dana',
    act: `${file}/jim/:jimId/niet/:personId`,
    from: [ofEsra],
    fields: { why: 'Deniz is bang.' },
    other: { why: 'Iets heel anders.' },
  },
  { who: 'dana', act: `${file}/jim-niet/:unaskedId/ja`, from: [byTheOfficer] },
  { who: 'dana', act: `${file}/jim-niet/:unaskedId/toch`, from: [leftOutBy('dana')] },
  {
    who: 'dana',
    act: `${file}/jim/:jimId/akkoord`,
    from: [leftOutByTwo],
    fields: { by: 'court', 'on.quick': 'vandaag', 'on.day': '', 'on.month': '', 'on.year': '' },
    other: { words: 'Iets heel anders.' },
  },
  {
    who: 'dana',
    act: `${file}/jim/:jimId/stop`,
    from: [aboutJim('/stop')],
    fields: { why: 'Deniz is bang.' },
    other: { why: 'Iets heel anders.' },
  },
  {
    who: 'dana',
    act: guard,
    from: [guard],
    fields: { youth: '@deniz', fact1: '', source1: '', fact2: '', source2: '' },
    other: { fact0: 'Iets heel anders.' },
  },
  {
    who: 'dana',
    act: `${file}/stap/:kind`,
    from: [onFile('/stap/zien')],
    fields: { fact1: '', source1: '', fact2: '', source2: '' },
    other: { fact0: 'Iets heel anders.' },
  },
  {
    who: 'dana',
    act: `${file}/signaal`,
    from: [onFile('/signaal')],
    fields: { discussed: 'yes', 'seen.quick': 'vandaag', 'seen.day': '', 'seen.month': '', 'seen.year': '' },
    other: { fact: 'Iets heel anders.' },
  },
  {
    who: 'dana',
    act: `${file}/zorg`,
    from: [onFile('/zorg')],
    fields: { 'about[]': '@esra', 'told[]': null },
    other: { 'told[]': 'yes' },
  },
  {
    who: 'dana',
    act: `${file}/zorg`,
    from: [onFile('/zorg')],
    fields: { 'about[]': null, 'told[]': null },
    other: { 'told[]': 'yes' },
  },
  {
    who: 'dana',
    act: `${file}/vrijgeven/:signId`,
    from: [onFile(''), `${file}/vrijgeven/:signId`],
    fields: { person: '@deniz', 'talk.quick': 'vandaag', 'talk.day': '', 'talk.month': '', 'talk.year': '' },
    other: { person: '@esra' },
  },
  {
    who: 'dana',
    act: `${file}/meelezen`,
    from: [onFile(''), `${file}/meelezen`],
    fields: { person: '@renske', ...inDays('until', 30) },
    other: { reason: 'Iets heel anders.' },
  },
  { who: 'dana', act: `${file}/vrijgave/:releaseId`, from: [askedToRelease] },
  { who: 'dana', act: `${file}/signaal/:signId`, from: [oldSign], other: { reason: 'Iets heel anders.' } },
  {
    who: 'dana',
    act: `${file}/klaar`,
    from: [
      async (play) => {
        const path = await onFile('')(play)
        await (await play.house.visitor('dana')).post(`${path}/stap/besluiten`, { ...five, decision: 'noSuspicion' })
        return path
      },
    ],
  },
]

export const safety: readonly Example[] = [
  {
    who: 'esra',
    act: `${plans}/nieuw`,
    from: [`${plans}/nieuw`],
    fields: { kind: 'shared', ...made },
    other: { steps: 'Bel oma.' },
  },
  {
    who: 'esra',
    act: `${plan}/aanpassen`,
    from: [landedOn(`${plans}/nieuw`), `${plan}/aanpassen`],
    fields: made,
    other: { steps: 'Bel oma.' },
  },
  { who: 'esra', act: `${plan}/gedaan`, from: [landedOn(`${plans}/nieuw`)], other: { person: 'iemand' } },
  { who: 'esra', act: `${plan}/voorwaarde`, from: [landedOn(`${plans}/nieuw`), `${plan}/voorwaarde`] },
  {
    who: 'esra',
    act: `${plan}/voorwaarde/:conditionId`,
    from: [landedOn(`${plan}/voorwaarde`), `${plan}/voorwaarde/:conditionId`],
    fields: { met: 'yes' },
  },
  {
    who: 'esra',
    act: `${plan}/nagekeken`,
    from: [landedOn(`${plans}/nieuw`), `${plan}/nagekeken`],
    fields: { reason: '' },
    other: { words: 'Het ging anders.' },
  },
  { who: 'dana', act: `${guard}/check`, from: [`${guard}/check`], fields: seen, other: { facts: 'Iets heel anders.' } },
  {
    who: 'dana',
    act: `${guard}/check/:checkId`,
    from: [landedOn(`${guard}/check`), `${guard}/check/:checkId`],
    other: { done: 'Iets heel anders.' },
  },
  ...code,
]
