/** Taking in what was recorded, drawn or photographed, opening it, and throwing it away for good. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { storyLook } from '#care/speakers/speaker.commands.ts'
import { newId } from '#platform/clock.ts'
import { destroyItem } from '#platform/keys/erase.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import { safePicture } from '#platform/picture/picture.ts'
import { soundTypeOf } from '#platform/sound/sound.ts'
import { Refusal } from '#platform/web/page.ts'
import type { Upload, Uploads } from '#platform/web/upload.ts'
import { drawingOf, drawingText } from './drawing.ts'
import { addMedia, fileTable, type MediaRow, mediaRows, mediaTable, mediaWithFile, oneMedia } from './media.sql.ts'
import { type Media, type MediaKind, type MediaProblem, mediaAtMost, secondsOf } from './media.ts'

/** Judged and made safe, not yet kept anywhere. texts: what a list shows; file: the sound or the whole photo. */
export type NewMedia = {
  kind: MediaKind
  seconds: number | null
  texts: Record<string, string>
  file: { type: string; bytes: Buffer } | null
}

type Sent = { files: Uploads; drawing: string; seconds: string }
export type Taken = { media: readonly NewMedia[] } | { problems: readonly MediaProblem[] }

/** What came with a form: everything that is right, or everything that is not. */
export async function takeMedia({ files, drawing, seconds }: Sent): Promise<Taken> {
  const judged = await Promise.all([
    files.sound === undefined ? undefined : soundFrom(files.sound, seconds),
    drawing === '' ? undefined : drawingFrom(drawing),
    files.photo === undefined ? undefined : photoFrom(files.photo),
  ])
  const all = judged.filter((one) => one !== undefined)
  const problems = all.filter((one) => 'fault' in one)
  return problems.length > 0 ? { problems } : { media: all.filter((one) => 'kind' in one) }
}

type Judged = NewMedia | MediaProblem

async function soundFrom(sent: Upload, seconds: string): Promise<Judged> {
  if (sent.isTooLarge) return { field: 'sound', fault: 'tooLarge', megabytes: megabytesOf(sent) }
  const type = await soundTypeOf(sent.bytes)
  if (type === undefined) return { field: 'sound', fault: 'notASound' }
  return { kind: 'sound', seconds: secondsOf(seconds), texts: {}, file: { type, bytes: sent.bytes } }
}

function drawingFrom(text: string): Judged {
  const strokes = drawingOf(text)
  if (strokes === undefined || strokes === 'notADrawing') return { field: 'drawing', fault: 'notADrawing' }
  return { kind: 'drawing', seconds: null, texts: { strokes: drawingText(strokes) }, file: null }
}

async function photoFrom(sent: Upload): Promise<Judged> {
  if (sent.isTooLarge) return { field: 'photo', fault: 'tooLarge', megabytes: megabytesOf(sent) }
  const picture = await safePicture(sent.bytes)
  if (picture === 'busy') throw new Refusal('busy')
  if (picture === 'notAPicture') return { field: 'photo', fault: 'notAPhoto' }
  if (picture === 'tooManyPixels') return { field: 'photo', fault: 'tooManyPixels' }
  const file = { type: 'image/jpeg', bytes: picture.whole }
  return { kind: 'photo', seconds: null, texts: { small: picture.small.toString('base64') }, file }
}

const megabytesOf = ({ size }: Upload) => Math.ceil(size / 1_000_000)

type Beside = { id: Id; speaker: Id; typedBy: Id | null }

/** Puts them with their piece, as its speaker's. */
export async function keepMedia(
  dossier: Dossier,
  piece: Beside,
  media: readonly NewMedia[],
): Promise<MediaProblem | undefined> {
  const [first] = media
  if (first === undefined) return undefined
  const standing = (await mediaRows(dossier, dossier.family.id)).filter(({ itemId }) => itemId === piece.id)
  if (standing.length + media.length > mediaAtMost) return { field: first.kind, fault: 'tooMany' }
  for (const { kind, seconds, texts, file } of media) {
    const id = newId()
    const place = { id, wording: 1, keyPerson: piece.speaker }
    const sealed = await dossier.seal({ ...place, table: mediaTable }, texts)
    await addMedia(dossier, {
      ...{
        municipality: dossier.viewer.municipality,
        familyId: dossier.family.id,
        itemId: piece.id,
        id,
        kind,
        seconds,
      },
      ...{ speaker: piece.speaker, typedBy: piece.typedBy, at: dossier.at, sealed },
      file: file && (await sealedFile(dossier, { ...place, table: fileTable }, file)),
    })
  }
  return undefined
}

type Place = Parameters<Dossier['seal']>[0]

/** A sound or a whole photo as it is kept: its kind of file and its bytes, under one seal. */
export const sealedFile = (dossier: Dossier, place: Place, { type, bytes }: NonNullable<NewMedia['file']>) =>
  dossier.seal(place, { type, bytes: bytes.toString('base64') })

export async function openedFile(dossier: Dossier, table: string, row: SealedRow) {
  const { type = '', bytes = '' } = await dossier.unseal(table, row)
  return { type, bytes: Buffer.from(bytes, 'base64') }
}

/** Everything of the pieces this reader sees, oldest first, each with the piece it stands with. */
export async function allMedia(dossier: Dossier): Promise<(Media & { piece: Id })[]> {
  const rows = await mediaRows(dossier, dossier.family.id)
  return Promise.all(rows.map(async (row) => ({ ...(await opened(dossier, row)), piece: row.itemId })))
}

async function opened(
  dossier: Dossier,
  { itemId, typedBy, sealed, wording, keyPerson, ...row }: MediaRow,
): Promise<Media> {
  const { small = '', strokes = '' } = await dossier.unseal(mediaTable, { id: row.id, sealed, wording, keyPerson })
  const drawn = drawingOf(strokes)
  return { ...row, small, strokes: drawn === undefined || drawn === 'notADrawing' ? [] : drawn }
}

export type OneMedia = { familyId: Id; piece: Id; id: Id }

/** A sound or a whole photo, for who reads the piece it stands with. */
export async function fileOf(
  dossier: Dossier,
  { familyId, piece, id }: OneMedia,
): Promise<{ media: Media; type: string; bytes: Buffer }> {
  const found = await mediaWithFile(dossier, familyId, piece, id)
  if (found === undefined || found.file === null) throw new Refusal('notFound')
  const { file, ...row } = found
  return { media: await opened(dossier, row), ...(await openedFile(dossier, fileTable, { ...row, sealed: file })) }
}

/** The own recording, drawing or photo; nobody else throws it away. */
export async function ownMedia(dossier: Dossier, { familyId, piece, id }: OneMedia): Promise<Media> {
  const row = await oneMedia(dossier, familyId, piece, id)
  if (row === undefined) throw new Refusal('notFound')
  if (row.author !== dossier.viewer.person) throw new Refusal('notYours')
  return opened(dossier, row)
}

/** Gone for good, in every backup too: its key goes with it. */
export const throwMediaAway = (knock: Knock, act: Act, place: OneMedia): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, storyLook(place.familyId, 'delete', place.id), act, async (dossier) => {
    const media = await ownMedia(dossier, place)
    await destroyItem(dossier, mediaTable, media.id, 'own wish')
    knock.house.keys.forget(media.author)
    return { to: `/gezin/${place.familyId}/verhaal`, notice: { said: `media.weg.${media.kind}` } }
  })
