// Goal R10: one valid example of every act on the own page of resilience.
import { example, landedOn } from './example-act.ts'

const own = '/gezin/:familyId/veerkracht'
const card = `${own}/kaartje/:cardId`
const tried = `${own}/proef/:experimentId`

export const resilience = [
  example('esra', `${own}/nieuw/:kind`, [own, `${own}/nieuw/:kind`], { words: 'Mijn zus' }),
  example('esra', card, [own, card], { words: 'Mijn zus Sevda' }),
  example('esra', `${card}/weg`, [own, card]),
  example('esra', `${card}/terug`, [landedOn(`${card}/weg`)]),
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
