/** Putting pieces in a house, keeping one to oneself, throwing one away, and choosing how the houses are drawn. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { childHere, childLook } from '#care/childTurn/child-turn.commands.ts'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { drawingOf } from '#care/media/drawing.ts'
import { type NewMedia, openedFile, sealedFile } from '#care/media/media.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { storyLook, storyPlace, toldThen } from '#care/speakers/speaker.commands.ts'
import { newId } from '#platform/clock.ts'
import { destroyItem } from '#platform/keys/erase.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  addPiece,
  closePiece,
  housesFileTable,
  housesTable,
  pieceFileRow,
  pieceRows,
  setLook,
} from './three-houses.sql.ts'
import {
  type House,
  type HousesProblem,
  houseWord,
  isLook,
  type Piece,
  type Put,
  putProblem,
  standingOf,
} from './three-houses.ts'

export const housesPlace = (familyId: Id, house: House): string => `${childPlace(familyId)}/huizen/${houseWord[house]}`

/** Oldest first. */
export async function housesOf(dossier: Dossier): Promise<Piece[]> {
  const rows = await pieceRows(dossier, dossier.family.id)
  return Promise.all(
    rows.map(async ({ sealed, wording, keyPerson, ...row }) => {
      const told = await dossier.unseal(housesTable, { id: row.id, sealed, wording, keyPerson })
      const { picture = '', word = '', drawing = '', photo = '', sound } = told
      return { ...row, picture, word, drawing, photo, sound: sound === undefined ? null : soundOf(sound) }
    }),
  )
}

export const ownPiecesIn = async (dossier: Dossier, house?: House): Promise<Piece[]> =>
  (await housesOf(dossier)).filter(
    (piece) => piece.author === dossier.viewer.person && (house === undefined || piece.house === house),
  )

const soundOf = (seconds: string) => ({ seconds: seconds === '' ? null : Number(seconds) })

type Part = {
  texts: Partial<Record<'picture' | 'word' | 'drawing' | 'photo' | 'sound', string>>
  file: NewMedia['file']
}

const partsOf = ({ pictures, word, drawing, media }: Filled): Part[] => [
  ...pictures.map((picture) => ({ texts: { picture }, file: null })),
  ...(word === '' ? [] : [{ texts: { word }, file: null }]),
  ...(drawing === '' ? [] : [{ texts: { drawing }, file: null }]),
  ...media.map(({ kind, seconds, texts, file }) => ({
    texts: kind === 'sound' ? { sound: seconds === null ? '' : String(seconds) } : { photo: texts.small ?? '' },
    file,
  })),
]

/** media: a sound and a photo, judged and made safe. */
export type Filled = Omit<Put, 'files'> & { familyId: Id; house: House; alone: boolean; media: readonly NewMedia[] }

/** Each picture, word, drawing, sound and photo is a piece of its own, which goes its own way. */
export const putInHouse = (knock: Knock, act: Act, put: Filled): Promise<Outcome | { problem: HousesProblem }> =>
  actInDossier<HousesProblem>(knock, childLook(put.familyId, 'create'), act, async (dossier) => {
    const child = childHere(dossier)
    const standing = standingOf(await ownPiecesIn(dossier, put.house), dossier.viewer.beside ?? null)
    const problem = putProblem({ ...put, files: put.media.length }, standing)
    if (problem !== null) return { problem }
    if (drawingOf(put.drawing) === 'notADrawing') return { problem: 'notADrawing' }
    for (const [nth, { texts, file }] of partsOf(put).entries()) {
      const place = { id: newId(), wording: 1, keyPerson: child }
      const sealed = await dossier.seal({ ...place, table: housesTable }, texts)
      await addPiece(dossier, {
        ...{ municipality: dossier.viewer.municipality, familyId: put.familyId, id: place.id, child, house: put.house },
        ...{
          audience: put.alone ? 'onlyMe' : 'plan',
          at: dossier.at,
          nth,
          beside: dossier.viewer.beside ?? null,
          sealed,
          file: file && (await sealedFile(dossier, { ...place, table: housesFileTable }, file)),
        },
      })
    }
    return { to: housesPlace(put.familyId, put.house), notice: { said: 'kind.bewaard' } }
  })

/** The sound or the whole photo of one piece, for who reads that piece; the child who told it. */
export async function pieceFile(dossier: Dossier, id: Id): Promise<{ author: Id; type: string; bytes: Buffer }> {
  const found = await pieceFileRow(dossier, dossier.family.id, id)
  if (found === undefined) throw new Refusal('notFound')
  const { author, ...row } = found
  return { author, ...(await openedFile(dossier, housesFileTable, row)) }
}

type Own = { familyId: Id; id: Id }

export const keepPieceAlone = (knock: Knock, act: Act, { familyId, id }: Own): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, childLook(familyId, 'change'), act, async (dossier) => {
    const { house } = await ownOne(dossier, id)
    await closePiece(dossier, familyId, id, dossier.at)
    return { to: housesPlace(familyId, house), notice: { said: 'kind.bewaard' } }
  })

/** Gone for good, in every backup too. */
export const throwPieceAway = (knock: Knock, act: Act, { familyId, id }: Own): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, childLook(familyId, 'delete', id), act, async (dossier) => {
    const { house, author } = await ownOne(dossier, id)
    await destroyItem(dossier, housesTable, id, 'own wish')
    knock.house.keys.forget(author)
    return { to: housesPlace(familyId, house), notice: { said: 'kind.bewaard' } }
  })

export const chooseLook = (knock: Knock, act: Act, familyId: Id, word: string): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, childLook(familyId, 'change'), act, async (dossier) => {
    const child = childHere(dossier)
    if (isLook(word)) await setLook(dossier, dossier.viewer.municipality, familyId, child, word)
    return { to: housesPlace(familyId, 'nice'), notice: { said: 'kind.bewaard' } }
  })

async function ownOne(dossier: Dossier, id: Id): Promise<Piece> {
  childHere(dossier)
  const found = (await ownPiecesIn(dossier)).find((piece) => piece.id === id && piece.isNow)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

/** Told as a child, and closed later. */
export const keepPieceThenAlone = (
  knock: Knock,
  act: Act,
  { familyId, id }: Own,
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, storyLook(familyId, 'change', id), act, async (dossier) => {
    toldThen(dossier, await ownPiecesIn(dossier), id)
    await closePiece(dossier, familyId, id, dossier.at)
    return { to: storyPlace(familyId), notice: { said: 'bevestig.bewaard' } }
  })

/** Gone for good, in every backup too. */
export const throwPieceThenAway = (
  knock: Knock,
  act: Act,
  { familyId, id }: Own,
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, storyLook(familyId, 'delete', id), act, async (dossier) => {
    const { author } = toldThen(dossier, await ownPiecesIn(dossier), id)
    await destroyItem(dossier, housesTable, id, 'own wish')
    knock.house.keys.forget(author)
    return { to: storyPlace(familyId), notice: { said: 'toen.weg' } }
  })
