// Controle (oversight, B-06): whom the municipality named answers questions about the log and looks through unusual looks.
// What is unusual is said per worker and day, as something to ask about; nobody is scored (access.md 7, reliability.md T1 and S11).

import type { Viewer } from '#care/access/frame.ts'
import type { LogLine } from '#care/log/look-log.ts'
import type { Id } from '#care/pass/facts.ts'
import { type Day, dayOf, daysBetween } from '#platform/dates.ts'

export type LookReason = 'emergency' | 'manyAtOnce' | 'manyFamilies' | 'outsideHours' | 'withoutContact' | 'refusals'

export type UnusualLook = {
  reason: LookReason
  seenOn: Day
  count: number
  worker: { id: Id; name: string; organisation: string }
  own: boolean
  reviewedOn: Day | null
}

export type OpenQuestion = { id: Id; asker: string; askedOn: Day; dueOn: Day }

export type SignedHead = {
  municipality: Id
  no: number
  chainHash: string
  at: string
  publicKey: string
  signature: string
}

/** All that stands on B-06. */
export type Oversight = {
  today: Day
  viewer: Viewer
  isLinked: boolean
  done: 'answered' | 'reviewed' | null
  questions: readonly OpenQuestion[]
  looks: readonly UnusualLook[]
  head: SignedHead | null
}

/** One question with the lines about who asks, without content. */
export type AskedQuestion = {
  id: Id
  today: Day
  viewer: Viewer
  asker: { id: Id; name: string }
  text: string
  askedOn: Day
  dueOn: Day
  answered: boolean
  lines: readonly (LogLine & { meant: boolean })[]
  workers: readonly { id: Id; name: string }[]
}

/** Somebody else's look that nobody looked through yet. */
export const asksForReview = (look: UnusualLook): boolean => look.reviewedOn === null && !look.own

export const isLate = (question: OpenQuestion, today: Day): boolean => daysBetween(question.dueOn, today) > 0

export const answerLength = 2000

export type AnswerProblem = 'empty' | 'tooLong' | 'answered'

export function answerProblem(text: string): 'empty' | 'tooLong' | null {
  if (text.trim() === '') return 'empty'
  return text.length > answerLength ? 'tooLong' : null
}

export const askedOn = (at: Date): Day => dayOf(at)
