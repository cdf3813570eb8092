// Toch verder (going on): help against somebody's no, decided by a registered professional and a colleague, each time by name (access 4.1, case 6).
// Only where the rules leave that way open; one thing missing, and it is not saved.

import type { CareOutcome } from '#care/consent/care.ts'
import type { ConsentFacts } from '#care/consent/deciding.ts'
import { type GoingOn, type GoingOnProblem, goingOnProblem } from '#care/consent/help-question.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'

export const goingOnLength = 1000

export type GoingOnKind = GoingOn['kind']
export const goingOnKinds: readonly GoingOnKind[] = ['seriousHarm', 'youthPersists']

/** The ways that are open now: none as long as nobody said no, and none against a youth who can decide. */
export function waysOpen(outcome: CareOutcome): readonly GoingOnKind[] {
  if (outcome.state !== 'blocked') return []
  const { routes } = outcome
  return goingOnKinds.filter((kind) => routes.includes(kind))
}

export type GoingOnWish = {
  readonly kind: string
  readonly reasons: string
  readonly youthWords: string
  readonly colleague: string
  readonly secondTalkOn: Day | null
}

export type WishProblem =
  | Exclude<GoingOnProblem, 'notRegistered'>
  | 'kindMissing'
  | 'reasonsLong'
  | 'wordsLong'
  | 'talkComing'

type By = { readonly facts: ConsentFacts; readonly by: Id; readonly at: Date; readonly today: Day }

/** Null when it may be saved by who is registered; whom one may name as a colleague is told by `colleagues`. */
export function wishProblem(
  wish: GoingOnWish,
  open: readonly GoingOnKind[],
  colleagues: readonly Id[],
  { facts, by, at, today }: By,
): WishProblem | 'notRegistered' | null {
  const kind = open.find((one) => one === wish.kind)
  if (kind === undefined) return 'kindMissing'
  if (wish.reasons.length > goingOnLength) return 'reasonsLong'
  if (wish.youthWords.length > goingOnLength) return 'wordsLong'
  if (wish.secondTalkOn !== null && wish.secondTalkOn > today) return 'talkComing'
  const colleague = colleagues.includes(wish.colleague) ? wish.colleague : null
  return goingOnProblem(facts, { ...wish, kind, colleague, by, at })
}
