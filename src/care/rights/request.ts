// Vraag over gegevens (rights request): a copy of what others look through first, an objection, or a question about a youth, with the day before
// which it is answered. By the professional of the family; a wish to correct or remove one text stands beside that text (access.md 8, D-PEO-12).

import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { addDays, type Day, workingDaysAfter } from '#platform/dates.ts'
import { groundOf, type NoAnswerGround } from './information.ts'

export const requestKinds = ['copy', 'objection', 'information'] as const
export type RequestKind = (typeof requestKinds)[number]

export type RightsRequest = {
  id: Id
  kind: RequestKind
  askedBy: Id
  askedAt: Date
  answerDueOn: Day
  text: string
  /** Whom it asks about; null unless it asks for information. */
  youth: Id | null
  answer: { by: Id; at: Date; text: string; ground: NoAnswerGround | null } | undefined
}

export type RequestProblem = 'empty' | 'tooLong' | 'asked' | 'choose'

export const requestLength = 2000
const answerDays = 30
const informationWorkingDays = 10

export const answerDueOn = (kind: RequestKind, today: Day): Day =>
  kind === 'information' ? workingDaysAfter(today, informationWorkingDays) : addDays(today, answerDays)

/** An objection says what is not wanted, a question about whom it is; a copy is asked for once at a time. */
export function requestProblem(
  { kind, text }: { kind: RequestKind; text: string },
  youth: Id | null,
  own: readonly Pick<RightsRequest, 'kind' | 'answer'>[],
): RequestProblem | null {
  if (kind === 'copy') return own.some((one) => one.kind === 'copy' && one.answer === undefined) ? 'asked' : null
  if (kind === 'information' && youth === null) return 'choose'
  if (text.trim() === '') return 'empty'
  return text.length > requestLength ? 'tooLong' : null
}

/** Own acts are taken back within ten minutes, and no longer once they are answered (D-ALL-15). */
export const mayTakeBackRequest = (
  me: Id,
  { askedBy, askedAt, answer }: Pick<RightsRequest, 'askedBy' | 'askedAt' | 'answer'>,
  now: Date,
): boolean => answer === undefined && mayTakeBack(me, { author: askedBy, at: askedAt }, now)

/** Nobody answers the own request. */
export const mayAnswerRequest = (
  me: { person: Id; isCoordinator: boolean },
  { askedBy, answer }: Pick<RightsRequest, 'askedBy' | 'answer'>,
): boolean => me.isCoordinator && me.person !== askedBy && answer === undefined

export type AnswerProblem = 'empty' | 'tooLong'

/** Words, or the ground on which nothing is told; only who asked for information can hear a ground. */
export function answerProblem(
  { kind }: Pick<RightsRequest, 'kind'>,
  { text, ground }: { text: string; ground: string },
): AnswerProblem | null {
  if (text.length > requestLength) return 'tooLong'
  return text.trim() === '' && (kind !== 'information' || groundOf(ground) === null) ? 'empty' : null
}
