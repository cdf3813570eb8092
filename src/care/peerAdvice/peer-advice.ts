// Meedenken door een ervaringsdeskundige (peerAdvice): somebody who works here is stuck and asks, without names (D-PEE-07).
// Any peer worker may answer within five working days; the answer is for who asked alone.

import type { Viewer } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { TalkFrame } from '#care/peerTalk/peer-talk.ts'
import { tellsWho } from '#care/practiceSignal/nameless.ts'
import { type Day, workingDaysAfter } from '#platform/dates.ts'

export const norm = { adviceWorkingDays: 5 } as const

/** One hears before this day. */
export const adviceBefore = (asked: Day): Day => workingDaysAfter(asked, norm.adviceWorkingDays)

export const lengths = { question: 500, tried: 300, advice: 1000 } as const
export type AdviceField = keyof typeof lengths
export type TypedQuestion = { question: string; tried: string }
export type AdviceProblem = { field: AdviceField; is: 'missing' | 'tooLong' | 'name' | 'number' }

function wrongIn(field: AdviceField, text: string, names: readonly string[]): AdviceProblem | null {
  if (text === '') return field === 'tried' ? null : { field, is: 'missing' }
  if (text.length > lengths[field]) return { field, is: 'tooLong' }
  const told = tellsWho(text, names)
  return told === null ? null : { field, is: told }
}

/** What was tried may be left out; neither tells who it is about. */
export const questionProblem = ({ question, tried }: TypedQuestion, names: readonly string[]): AdviceProblem | null =>
  wrongIn('question', question, names) ?? wrongIn('tried', tried, names)

export const adviceProblem = (advice: string, names: readonly string[]): AdviceProblem | null =>
  wrongIn('advice', advice, names)

export type Advice = { name: string; at: Date; text: string }
export type AskedAdvice = TypedQuestion & { id: Id; at: Date; answerBefore: Day; advice: Advice | null }
export type AdviceDone = 'asked' | 'gone'
export type OwnAdvice = { today: Day; viewer: Viewer; done: AdviceDone | null; own: readonly AskedAdvice[] }

/** Not answered on the promised day. */
export const isLate = ({ advice, answerBefore }: AskedAdvice, today: Day): boolean =>
  advice === null && answerBefore <= today

/** One question as a peer worker reads it: not by whom. */
export type WaitingAdvice = TalkFrame & TypedQuestion & { id: Id; answerBefore: Day }
