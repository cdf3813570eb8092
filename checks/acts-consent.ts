// Goal R10: the acts of sharing and consent, played after those of `acts.ts`: asked by the coordinator, answered, changed and stopped.
import type { Before, Example } from './example-act.ts'

const at = '/gezin/:familyId'
const question = `${at}/delen/:questionId`
const help = `${at}/ja-tegen-hulp`
const pieces = `${at}/mijn-stukken`
const shield = `${at}/afscherming/:shieldId`
const kept = `${at}/achtergehouden/:withholdingId`
const reader = `${at}/wie-ziet-wat/:personId`

const asked: Before = async ({ landings }) => landings.get(`${at}/delen/nieuw`) ?? ''
const askedHelp: Before = async ({ landings }) => landings.get(`${help}/nieuw`) ?? ''
/** Somebody else decides about Elif too, and was not told yet. */
const anotherHolder: Before = async (play) => {
  const holders = ['esra', 'deniz'].map((key) => play.house.person(key))
  await play.house.ask('update care.custody_snapshot set holders = $1 where youth_id = $2', [
    holders,
    play.house.person('elif'),
  ])
  return askedHelp(play)
}
const aboutDeniz: Before = async ({ house, family }) => `/gezin/${family}/wie-ziet-wat/${house.person('deniz')}`

const shared = {
  subject: '@elif',
  reader: '@deniz',
  'goals[]': [],
  'withScore[]': [],
  'topics[]': ['goals', 'meetings'],
  purpose: 'readAlong',
}

/** Nobody is kept out of it. */
const toldToAll = { 'against[]': null, ground: null, second: null, reason: null }

export const consentActs: readonly Example[] = [
  {
    who: 'deniz',
    act: `${pieces}/:pieceId/delen`,
    from: [pieces, `${pieces}/:pieceId/delen`],
    fields: { 'readers[]': '@esra' },
    other: { 'readers[]': '@dana' },
  },
  { who: 'deniz', act: `${pieces}/:pieceId/dicht`, from: [pieces] },
  { who: 'deniz', act: `${pieces}/schild`, from: [pieces] },
  {
    who: 'dana',
    act: shield,
    from: [`${at}/gezag`, shield],
    fields: { outcome: 'notShielded' },
    other: { outcome: 'shielded' },
  },
  { who: 'dana', act: `${shield}/gesproken`, from: [`${at}/gezag`, shield] },
  { who: 'deniz', act: `${pieces}/schild/:shieldId/weg`, from: [pieces] },
  {
    who: 'dana',
    act: `${at}/gezag/:youthId/achterhouden`,
    from: [`${at}/gezag`, `${at}/gezag/:youthId/achterhouden`],
    fields: { 'against[]': '@deniz', ground: 'othersPrivacy', second: '@renske' },
    other: { ground: 'safety' },
  },
  { who: 'dana', act: kept, from: [`${at}/gezag`, kept], fields: { second: '@renske' }, other: { reason: 'Anders.' } },
  { who: 'dana', act: `${kept}/open`, from: [`${at}/gezag`, kept] },
  { who: 'dana', act: `${at}/delen/nieuw`, from: [`${at}/delen/nieuw`], fields: shared, other: { purpose: 'daily' } },
  {
    who: 'dana',
    act: `${question}/namens/:personId`,
    from: [asked, `${question}/namens/:personId`],
    fields: { says: 'yes', channel: 'oral', checkedHow: 'Aan de keukentafel.' },
  },
  { who: 'esra', act: question, from: [asked], fields: { says: 'yes' }, other: { says: 'talk' } },
  { who: 'esra', act: `${reader}/aanpassen`, from: [aboutDeniz, `${reader}/aanpassen`], other: { 'close[]': [] } },
  { who: 'esra', act: `${reader}/stop`, from: [aboutDeniz] },
  {
    who: 'dana',
    act: `${help}/nieuw`,
    from: [`${help}/nieuw`],
    fields: { youth: '@elif', form: 'group', 'light[]': ['yes'], ...toldToAll },
  },
  {
    who: 'dana',
    act: `${help}/:questionId/namens/:personId`,
    from: [askedHelp, `${help}/:questionId/namens/:personId`],
    fields: { says: 'talk', channel: 'oral', checkedHow: 'Aan de keukentafel.' },
  },
  { who: 'esra', act: `${help}/:questionId`, from: [askedHelp], fields: { says: 'yes' }, other: { says: 'talk' } },
  { who: 'dana', act: `${help}/:questionId/vertel`, from: [anotherHolder] },
  { who: 'esra', act: `${help}/:questionId/intrekken`, from: [askedHelp] },
]
