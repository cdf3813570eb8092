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

const code: readonly Example[] = [
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
