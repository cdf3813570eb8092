// Weghalen (removal): item by item. Own words about oneself go at the own word; of another text the professional decides: destroyed, or kept and why.
// Destroyed means without its key, in every backup too; what remains is the certificate, without content (access.md 8, case 23).

import type { ItemKind } from '#care/access/item.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'

export const keepingGrounds = ['otherPerson', 'law', 'procedure'] as const
export type KeepingGround = (typeof keepingGrounds)[number]
export type RemovalOutcome = 'destroyed' | 'kept'

/** What somebody asked at one text that asks for an answer, and what became of it. */
export type AskedOfItem = {
  id: Id
  kind: 'correction' | 'removal'
  item: { kind: ItemKind; id: Id }
  askedBy: Id
  askedAt: Date
  answerDueOn: Day
  text: string
  /** Of a wish to remove: what was decided. */
  decided: { outcome: RemovalOutcome; ground: KeepingGround | null; by: Id; at: Date } | undefined
  /** The text was changed since, or somebody else wrote beside it. */
  answered: boolean
}

/** Proof that something was there and is gone; never what it said. */
export type Certificate = { id: Id; kind: ItemKind; at: Date }

export const isWaitingForAnswer = ({ decided, answered }: Pick<AskedOfItem, 'decided' | 'answered'>): boolean =>
  decided === undefined && !answered

export const isKeepingGround = (word: string): word is KeepingGround =>
  (keepingGrounds as readonly string[]).includes(word)

export type DecisionProblem = 'choose' | 'chooseGround'

/** Keeping needs a ground; destroying needs none. */
export function decisionProblem(outcome: string, ground: string): DecisionProblem | null {
  if (outcome !== 'destroyed' && outcome !== 'kept') return 'choose'
  return outcome === 'kept' && !isKeepingGround(ground) ? 'chooseGround' : null
}
