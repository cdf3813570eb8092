// Mijn stukken (own pieces): what a youth tells is for nobody else until it is shared, piece by piece, person by person, until a day (screens J-02).
// From 12 to 15 "niet voor mijn ouders" closes what parents could see at once; a professional decides within five working days, the youth hears first.
import { type Day, workingDaysAfter } from '#platform/dates.ts'

export const piecesFrom = 12

/** In the place of one reader: everybody who reads because a piece is for the plan. */
export const wholePlan = 'plan'
const decideWithinDays = 5

export const mayShield = (age: number | null): boolean => age !== null && age >= 12 && age < 16

export const decideBy = (today: Day): Day => workingDaysAfter(today, decideWithinDays)

/** Kinds of items that parents of a youth under 16 may read, and that the youth may close for them. */
export const shieldKinds = ['strength', 'worry', 'perspective', 'goal'] as const
export type ShieldKind = (typeof shieldKinds)[number]
export const isShieldKind = (word: string): word is ShieldKind => (shieldKinds as readonly string[]).includes(word)

export type Shield = {
  id: string
  itemTable: string
  item: string
  youth: string
  madeAt: Date
  decideBy: Day
  outcome: 'shielded' | 'notShielded' | null
  toldAt: Date | null
  liftedAt: Date | null
}

/** `talk`: not shielded, and it stays hidden until that was talked about with the youth; `heard`: that was done, and it can open. */
export function standOf({ outcome, toldAt, liftedAt }: Shield): 'pending' | 'closed' | 'talk' | 'heard' | 'open' {
  if (liftedAt !== null) return 'open'
  if (outcome === null) return 'pending'
  if (outcome === 'shielded') return 'closed'
  return toldAt === null ? 'talk' : 'heard'
}

export type PieceProblem = 'noPiece' | 'nobody' | 'noDay'
