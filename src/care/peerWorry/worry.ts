// Zorg bij een gesprek (peerWorry): a peer worker tells who asked, and then writes it to who coordinates (D-PEE-03).
// What cannot be told safely is said by phone; no field takes it.

import type { Id } from '#care/pass/facts.ts'
import type { OneTalk } from '#care/peerTalk/peer-talk.ts'

export const mostWorry = 500

export type TypedWorry = { told: boolean; worry: string }
export type WorryProblem = { field: 'told'; is: 'missing' } | { field: 'worry'; is: 'missing' | 'tooLong' }

/** First it is told, then it is written. */
export function worryProblem({ told, worry }: TypedWorry): WorryProblem | null {
  if (!told) return { field: 'told', is: 'missing' }
  if (worry === '') return { field: 'worry', is: 'missing' }
  return worry.length > mostWorry ? { field: 'worry', is: 'tooLong' } : null
}

/** Whom to call about the family: who coordinates also reads what is written. */
export type Leader = { name: string; phone: string; coordinates: boolean }
export type OwnWorry = { id: Id; at: Date; heardAt: Date | null; text: string }
export type WorryAtTalk = { talk: OneTalk; leader: Leader | null; worries: readonly OwnWorry[] }
