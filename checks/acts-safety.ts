// Goal R10: the acts about safety, each with an example that succeeds on the cast.
import { type Example, landedOn } from './example-act.ts'

const plans = '/gezin/:familyId/veiligheidsafspraken'
const plan = `${plans}/:planId`
const guard = '/gezin/:familyId/veiligheid'

const made = { 'readers[]': '@deniz', 'placeReaders[]': null, 'covered[]': 'night', calls: 'Wil 06 00 00 12 13' }
const seen = { outcome: 'unclear', 'about[]': '@deniz', occasion: 'visit', facts: 'Deniz was stil.', done: 'Gepraat.' }

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
]
