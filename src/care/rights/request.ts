// Vraag over gegevens (rights request): a copy of what others look through first, or an objection, with the day before which it is answered.
// Thirty days, by the professional of the family; a wish to correct or remove one text stands beside that text (access.md 8).

import type { Id } from '#care/pass/facts.ts'
import { addDays, type Day } from '#platform/dates.ts'

export const requestKinds = ['copy', 'objection'] as const
export type RequestKind = (typeof requestKinds)[number]

export type RightsRequest = {
  id: Id
  kind: RequestKind
  askedBy: Id
  askedAt: Date
  answerDueOn: Day
  text: string
  answer: { by: Id; at: Date; text: string } | undefined
}

export type RequestProblem = 'empty' | 'tooLong' | 'asked'

export const requestLength = 2000
const answerDays = 30
const undoMilliseconds = 10 * 60_000

export const answerDueOn = (today: Day): Day => addDays(today, answerDays)

/** An objection says what is not wanted; a copy is asked for once at a time. */
export function requestProblem(
  kind: RequestKind,
  text: string,
  own: readonly Pick<RightsRequest, 'kind' | 'answer'>[],
): RequestProblem | null {
  if (kind === 'copy') return own.some((one) => one.kind === 'copy' && one.answer === undefined) ? 'asked' : null
  if (text.trim() === '') return 'empty'
  return text.length > requestLength ? 'tooLong' : null
}

/** Own acts are taken back within ten minutes, and no longer once they are answered (D-ALL-15). */
export const mayTakeBackRequest = (
  me: Id,
  { askedBy, askedAt, answer }: Pick<RightsRequest, 'askedBy' | 'askedAt' | 'answer'>,
  now: Date,
): boolean => askedBy === me && answer === undefined && now.getTime() - askedAt.getTime() <= undoMilliseconds

/** Nobody answers the own request. */
export const mayAnswerRequest = (
  me: { person: Id; isCoordinator: boolean },
  { askedBy, answer }: Pick<RightsRequest, 'askedBy' | 'answer'>,
): boolean => me.isCoordinator && me.person !== askedBy && answer === undefined
