// Contactpersoon (contactPerson): who answers a question and alone reads it until it has ended (access.md 3), and is not by that fact the
// coordinator (D-STO-02). An answer needs a talk with its outcome; who asked may take the question back at any moment.

import type { Viewer } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { SafeToCall } from '#care/question/question.ts'
import type { Day } from '#platform/dates.ts'

export const mostTalk = 500

export const endings = ['answered', 'planStarted', 'passedOn', 'withdrawn'] as const
export type Ending = (typeof endings)[number]
export type ActKind = 'taken' | 'talked' | Ending
export type QuestionAct = { id: Id; kind: ActKind; by: Id; at: Date }
export type QuestionState = 'open' | 'talked' | Ending

export const isEnding = (text: string): text is Ending => (endings as readonly string[]).includes(text)

/** What happened last decides; acts that were taken back are not among these. */
export const stateOf = (acts: readonly QuestionAct[]): QuestionState =>
  acts.map(({ kind }) => kind).find(isEnding) ?? (acts.some(({ kind }) => kind === 'talked') ? 'talked' : 'open')

export type ActProblem = 'ended' | 'talkFirst' | 'talkedAlready'

/** Open → talked → answered, planStarted or passedOn. Who asked may withdraw it before any talk; that is no help refused. */
export function actProblem(kind: 'talked' | Ending, state: QuestionState): ActProblem | null {
  if (isEnding(state)) return 'ended'
  if (kind === 'talked') return state === 'talked' ? 'talkedAlready' : null
  return kind === 'withdrawn' || state === 'talked' ? null : 'talkFirst'
}

export type TalkProblem = 'missing' | 'tooLong'

export const talkProblem = (text: string): TalkProblem | null =>
  text === '' ? 'missing' : text.length > mostTalk ? 'tooLong' : null

/** familyGone: of a family that was begun for a question and taken back. */
export type Said = ActKind | 'onDuty' | 'offDuty' | 'undone' | 'familyGone'

export type QuestionFrame = {
  today: Day
  viewer: Viewer
  onDuty: boolean
  done: { said: Said; question: Id | undefined; at: Date } | null
}

/** The name is of who asks, or of the contact person whose question may be taken over. */
export type ListedQuestion = { id: Id; name: string; askedOn: Day; dueOn: Day; mine: boolean; talked: boolean }
export type Questions = QuestionFrame & { questions: readonly ListedQuestion[] }

export type AskedWords = { words: string; tried: string; name: string; reach: string; times: string }
export type OneQuestion = QuestionFrame & {
  id: Id
  askedOn: Day
  dueOn: Day
  /** Absent as long as somebody else is the contact person. */
  asked: (AskedWords & { safe: SafeToCall }) | null
  talk: { text: string; at: Date } | null
}
