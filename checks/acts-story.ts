// Goal R10: one valid example of every act about a story, and about the first conversation.

import { lovedOnes } from './acts-loved-one.ts'
import { matches } from './acts-matches.ts'
import { interpreters, messagesHere, ownPlans, paperActs, papers, sheetActs } from './acts-own-plan.ts'
import { advices, firstTalks } from './acts-peer-advice.ts'
import { peersAtStart } from './acts-peer-at-start.ts'
import { peers } from './acts-peers.ts'
import { signals } from './acts-signals.ts'
import { starts } from './acts-start.ts'
import { type Before, example, landedOn } from './example-act.ts'

const at = '/gezin/:familyId'
const help = `${at}/verhaal/eerdere-hulp/:helpId`
const event = `${at}/verhaal/gebeurtenissen/:eventId`
const lastYear = { title: 'Wij kregen een hond.', year: '2025', month: '', day: '' }

/** Deniz told this as a child of nine, and is as old as ever again. */
const toldAsChild: Before = async ({ house, family }) => {
  const born = (day: string) =>
    house.ask('update care.birth set born_on = $2::date where person_id = $1', [house.person('deniz'), day])
  const [days] = await house.ask<{ own: string; nine: string }>(
    "select born_on::text as own, (door.today() - interval '9 years')::date::text as nine from care.birth where person_id = $1",
    [house.person('deniz')],
  )
  await born(days?.nine ?? '')
  const deniz = await house.visitor('deniz')
  await deniz.post(`/gezin/${family}/kind/weer`, { picture: 'rain' })
  await deniz.post(`/gezin/${family}/kind/huizen/fijn`, { 'pictures[]': ['dog'], word: '', drawing: '' })
  await born(days?.own ?? '')
  return `/gezin/${family}/verhaal`
}

export const stories = [
  example('deniz', `${at}/verhaal/eerdere-hulp`, [`${at}/verhaal/eerdere-hulp`]),
  example('deniz', `${help}/aanpassen`, [`${at}/verhaal/eerdere-hulp`, `${help}/aanpassen`]),
  example('deniz', `${help}/terug`, [landedOn(`${at}/verhaal/eerdere-hulp`)]),
  example('deniz', `${at}/verhaal/gebeurtenissen`, [`${at}/verhaal/gebeurtenissen`], lastYear),
  example('deniz', `${event}/aanpassen`, [`${at}/verhaal/gebeurtenissen`, `${event}/aanpassen`], lastYear),
  example('deniz', `${event}/terug`, [landedOn(`${at}/verhaal/gebeurtenissen`)]),
  example('joyce', `${at}/verhaal/:kind`, [`${at}/verhaal`, `${at}/verhaal/:kind`], {
    words: 'Zo ging het bij ons.',
    drawing: '',
  }),
  example('joyce', `${at}/verhaalstuk/:pieceId/terug`, [landedOn(`${at}/verhaal/:kind`)]),
  example('dana', `${at}/verhaal/:kind/:personId`, [`${at}/verhaal`, `${at}/verhaal/:kind/:personId`], { drawing: '' }),
  example('esra', `${at}/verhaalstuk/:pieceId/klopt`, [`${at}/verhaal`]),
  example('deniz', `${at}/verhaalstuk/:pieceId/opname/:mediaId/weg`, [
    `${at}/verhaal`,
    `${at}/verhaalstuk/:pieceId/opname/:mediaId/weg`,
  ]),
  ...['huizen/:pieceId', 'weer/:weatherId'].flatMap((told) =>
    ['alleen', 'weg'].map((act) => example('deniz', `${at}/verhaal/${told}/${act}`, [toldAsChild])),
  ),
  example('esra', `${at}/verhaal/klopt`, [`${at}/verhaal/klopt`]),
  example(
    'esra',
    `${at}/verhaal/opnieuw`,
    [`${at}/verhaal`, `${at}/verhaal/opnieuw`],
    { 'readers[]': '@deniz' },
    { 'readers[]': '@dana' },
  ),
  ...starts,
  ...ownPlans,
  ...papers,
  ...interpreters,
  ...sheetActs,
  ...paperActs,
  ...peers,
  ...lovedOnes,
  ...peersAtStart,
  ...advices,
  ...firstTalks,
  ...matches,
  ...signals,
  ...messagesHere,
]
