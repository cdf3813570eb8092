// Goal R10: one valid example of every act on somebody's circle.
import { example, landedOn } from './example-act.ts'

const at = '/gezin/:familyId'

export const circle = [
  example(
    'esra',
    `${at}/kring/delen`,
    [`${at}/kring/mijn`, `${at}/kring/delen`],
    { 'readers[]': '@deniz' },
    { 'readers[]': '@elif' },
  ),
  example('esra', `${at}/kring/erbij`, [`${at}/kring`, `${at}/kring/erbij`], { names: 'Riet' }, { names: 'Toos' }),
  example('esra', `${at}/kring/:memberId`, [landedOn(`${at}/kring/erbij`)], { ring: 'close', sector: 'kin' }),
  example('esra', `${at}/kring/:memberId/weg`, [landedOn(`${at}/kring/erbij`)]),
  example('esra', `${at}/kring/:memberId/terug`, [landedOn(`${at}/kring/:memberId/weg`)]),
]
