// Goal R10: one valid example of every act on somebody's circle.
import { type Before, example, landedOn } from './example-act.ts'

const at = '/gezin/:familyId'
const photo = `${at}/kring/mijn/foto`
/** A photo of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const files = { photo: new Blob([new Uint8Array(pixel)]) }

/** Esra put a photo in the place of the picture of her circle; this page of it. */
export const circleOnPaper =
  (page: string): Before =>
  async ({ house }) => {
    const [esra, circle] = [await house.visitor('esra'), `/gezin/${house.family('esra')}/kring`]
    await esra.postFiles(`${circle}/mijn/foto`, { audience: 'plan' }, files)
    const [row] = await house.ask<{ id: string }>(
      "select id from care.circle_photo where author = $1 and sealed <> ''",
      [house.person('esra')],
    )
    return `${circle}/${page.replace(':circlePhotoId', row?.id ?? '')}`
  }

export const circle = [
  { ...example('esra', photo, [`${at}/kring/mijn`, photo], {}, { audience: 'onlyMe' }), files },
  example('esra', `${photo}/:circlePhotoId/terug`, [landedOn(photo)]),
  example('esra', `${photo}/:circlePhotoId/weg`, [circleOnPaper('mijn/foto/:circlePhotoId/weg')]),
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
