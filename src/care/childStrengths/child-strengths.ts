// Sterk (child strengths): what a child of 6 to 11 can do well, how it is, who helps and what helps when it is angry (D-RES-01).
// The same cards as on the own page of who is older, with pictures; who reads each is chosen with the child before it is saved (D-RES-02).

import type { Audience, Id } from '#care/pass/facts.ts'
import type { CardKind } from '#care/resilience/resilience.ts'
import { fullOf, type Standing, wordLength } from '#care/threeHouses/three-houses.ts'

/** What is different at home is not asked of a child. */
export const strengthKinds = ['can', 'am', 'have', 'tip'] as const satisfies readonly CardKind[]
export type StrengthKind = (typeof strengthKinds)[number]

/** The word of its address. */
export const strengthWord = { can: 'kan', am: 'ben', have: 'heb', tip: 'hielp' } as const
export const strengthOf = (word: string): StrengthKind | undefined =>
  strengthKinds.find((kind) => strengthWord[kind] === word)

export type ChildStrength = {
  id: Id
  kind: StrengthKind
  audience: Audience
  /** Told since this turn began, or in a session of its own: only then it is changed or thrown away. */
  isNow: boolean
  /** The words, or the name of the picture. */
  words: string
  picture: string
}

/** Of what may still be thrown away here, and of all that stands there. */
export const strengthsAtMost = { here: 20, inAll: 200 } as const

export type Chosen = { pictures: readonly string[]; word: string }
export type StrengthProblem = 'nothing' | 'wordTooLong' | 'full' | 'fullForGood'

export function strengthProblem({ pictures, word }: Chosen, standing: Standing): StrengthProblem | null {
  const count = pictures.length + Number(word !== '')
  if (count === 0) return 'nothing'
  if (word.length > wordLength) return 'wordTooLong'
  return fullOf(standing, count, strengthsAtMost)
}

/** What goes on paper, which anybody may find: not what the child keeps to itself. */
export const onPaper = (all: readonly ChildStrength[]): ChildStrength[] =>
  all.filter(({ audience }) => audience !== 'onlyMe')
