// Veerkracht (resilience): handling setbacks with one's own and one's surroundings' means. The page is its owner's, for a youth and for a
// parent alike, with or without a plan (D-RES-01). Nothing on it is scored or counted per person (D-RES-06).

import type { Frame } from '#care/access/frame.ts'
import type { Audience, Id } from '#care/pass/facts.ts'

/** What I have, what I am, what I can, what helped the last time, and what is different at home since things change (D-RES-08). */
export const cardKinds = ['have', 'am', 'can', 'tip', 'home'] as const
export type CardKind = (typeof cardKinds)[number]
/** The word of each in addresses. */
export const cardWords = { have: 'ik-heb', am: 'ik-ben', can: 'ik-kan', tip: 'hielp', home: 'thuis' } as const

export const cardKindOf = (word: string): CardKind | undefined => cardKinds.find((kind) => cardWords[kind] === word)

export type Card = {
  id: Id
  kind: CardKind
  author: Id
  audience: Audience
  /** Who saw it first and offered it. */
  givenBy: Id | null
  wording: number
  /** This reader finds earlier words of it. */
  hasEarlier: boolean
  words: string
  /** Of the own set, when a child chose it; its name stands in the words. */
  picture: string
}

export const wordsLength = 200

export type WordsProblem = 'empty' | 'tooLong'

export function wordsProblem(words: string, most: number): WordsProblem | null {
  if (words === '') return 'empty'
  return words.length > most ? 'tooLong' : null
}

type Aged = { kind: string; age: number | null } | undefined

const pageFrom = 12

/** Members from twelve; a child under twelve has it with pictures, on pages of its own. Of whom no age is told is grown up. */
export const keepsPage = (someone: Aged): boolean => someone?.kind === 'member' && (someone.age ?? pageFrom) >= pageFrom

/** What one person may see in another; what helped and what is different at home only that person knows. */
export const offeredKinds = ['have', 'am', 'can'] as const
export type OfferedKind = (typeof offeredKinds)[number]
export const isOfferedKind = (word: string): word is OfferedKind => (offeredKinds as readonly string[]).includes(word)

/** A card that somebody sees in another and that waits for a yes or a no (D-RES-03). */
export type OfferedCard = { id: Id; author: Id; kind: OfferedKind; words: string }

export type OfferProblem = WordsProblem | 'nobody' | 'noKind'

export function offerProblem(
  offer: { person: string; kind: string; words: string },
  may: readonly Id[],
): OfferProblem | null {
  if (!may.includes(offer.person)) return 'nobody'
  if (!isOfferedKind(offer.kind)) return 'noKind'
  return wordsProblem(offer.words, wordsLength)
}

/** Everybody else who shows the viewer something of the own page. */
export function pagesShown({ standing, viewer }: Pick<Frame, 'standing' | 'viewer'>): readonly Id[] {
  const open = standing.filter(({ actor, topics }) => actor === viewer.person && topics.includes('resilience'))
  return [...new Set(open.map(({ subject }) => subject))].filter((id) => id !== viewer.person)
}
