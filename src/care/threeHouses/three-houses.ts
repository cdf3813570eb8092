// Drie huizen (three houses): what is nice, what is not nice, and what a child wishes, told with pictures, a word, a drawing, the voice or a photo (K-02).
// Each piece is the child's, for whom it chooses before saving (D-STO-07); nothing of it is counted (D-SCO-06).

import type { Audience, Id } from '#care/pass/facts.ts'

export const houses = ['nice', 'notNice', 'wish'] as const
export type House = (typeof houses)[number]

/** The word of its address. */
export const houseWord = { nice: 'fijn', notNice: 'niet-fijn', wish: 'wens' } as const satisfies Record<House, string>
export const houseOf = (word: string): House | undefined => houses.find((house) => houseWord[house] === word)

/** How the three are drawn: as the child likes it. */
export const looks = ['houses', 'planets', 'train'] as const
export type Look = (typeof looks)[number]
export const isLook = (word: string): word is Look => (looks as readonly string[]).includes(word)

/** One thing in a house: a picture of the set, a word, the lines of a drawing, a sound or a photo. */
export type Piece = {
  id: Id
  author: Id
  /** On whose phone it was told; null: in a session of its own. */
  beside: Id | null
  /** Told since this turn began, or in a session of its own: only then it is changed or thrown away. */
  isNow: boolean
  house: House
  audience: Audience
  at: Date
  picture: string
  word: string
  drawing: string
  /** A small JPEG in base64; the whole photo stands apart. */
  photo: string
  /** seconds: how long it is, where the recorder counted. The sound itself stands apart. */
  sound: { seconds: number | null } | null
}

export const wordLength = 40
/** Of what may still be thrown away here, and of all that stands there. */
export const piecesAtMost = { here: 30, inAll: 300 } as const

/** files: how many sounds and photos come along. */
export type Put = { pictures: readonly string[]; word: string; drawing: string; files: number }
/** here: told since this turn began, or in a session of its own; inAll: with what was told before. */
export type Standing = { here: number; inAll: number }
export type HousesProblem =
  | 'nothing'
  | 'wordTooLong'
  | 'full'
  | 'fullForGood'
  | 'notADrawing'
  | 'notAPhoto'
  | 'notASound'

/** A child is asked to throw something away only where it can. */
export function fullOf({ here, inAll }: Standing, count: number, most: Standing): 'full' | 'fullForGood' | null {
  if (here + count > most.here || (here > 0 && inAll + count > most.inAll)) return 'full'
  return inAll + count > most.inAll ? 'fullForGood' : null
}

type Told = { isNow: boolean; beside: Id | null }

/** What stands in a page of a child; beside: on whose phone it tells now, null in a session of its own. */
export const standingOf = (told: readonly Told[], beside: Id | null): Standing => ({
  here: told.filter((one) => one.isNow && one.beside === beside).length,
  inAll: told.length,
})

export function putProblem(put: Put, standing: Standing): HousesProblem | null {
  const count = put.pictures.length + Number(put.word !== '') + Number(put.drawing !== '') + put.files
  if (count === 0) return 'nothing'
  if (put.word.length > wordLength) return 'wordTooLong'
  return fullOf(standing, count, piecesAtMost)
}
