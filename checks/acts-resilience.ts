// Goal R10: one valid example of every act on the own page of resilience.
import { type Before, example, landedOn } from './example-act.ts'

const own = '/gezin/:familyId/veerkracht'
const card = `${own}/kaartje/:cardId`
const tried = `${own}/proef/:experimentId`

/** One card is chosen already, so that somebody can be let in. */
const oneShown: Before = async ({ house, family }) => {
  await house.ask("update care.resilience_card set audience = 'plan' where author = $1", [house.person('esra')])
  return `/gezin/${family}/veerkracht/laten-zien`
}

export const resilience = [
  example('esra', `${own}/nieuw/:kind`, [own, `${own}/nieuw/:kind`], { words: 'Mijn zus' }),
  example('esra', card, [own, card], { words: 'Mijn zus Sevda' }),
  example('esra', `${card}/weg`, [own, card]),
  example('esra', `${card}/terug`, [landedOn(`${card}/weg`)]),
  example('esra', `${own}/laten-zien`, [oneShown], { 'readers[]': '@deniz' }, { 'readers[]': '@dana' }),
  example('esra', `${own}/proef`, [own, `${own}/proef`], { what: 'Elke dag een rondje lopen', length: '7' }),
  example('esra', `${tried}/stop`, [own]),
  example('esra', `${tried}/terug`, [landedOn(`${tried}/stop`)]),
  example('esra', tried, [own, tried], { how: 'Het ging.', again: 'yes' }),
  example('esra', `${own}/bellen`, [own, `${own}/bellen`], {}, { 'members[]': [] }),
  example('esra', `${own}/bellen/:memberId/eerder`, [own]),
  example('dana', `${own}/geven`, [`${own}/geven`], { person: '@esra', kind: 'can', words: 'Jij houdt vol.' }),
  example('dana', `${own}/gegeven/:offerId/terug`, [landedOn(`${own}/geven`)]),
  example('esra', `${own}/gekregen/:offerId`, [own], { keeps: 'no' }, { keeps: 'yes' }),
  example('esra', `${own}/gekregen/:offerId/terug`, [landedOn(`${own}/gekregen/:offerId`)]),
]
