// Vraag (question): how somebody first comes, in own words, without account, referral or birth day (D-STO-01, D-STO-02, D-STO-06).
// It belongs to no family. In the moment it is asked it gets a contact person with a name, who answers within three working days.

import type { Id } from '#care/pass/facts.ts'
import { type Day, workingDaysAfter } from '#platform/dates.ts'

/** Days of keeping count from the end of a question; what is withdrawn goes as soon as nobody can take that back. */
export const norm = { questionAnswerDays: 3, keptDays: 28 } as const
export const most = { words: 2000, tried: 2000, name: 80, reach: 120, times: 120 } as const

export const answerDueOn = (today: Day): Day => workingDaysAfter(today, norm.questionAnswerDays)

export const safeToCall = ['yes', 'atTimes', 'no'] as const
export type SafeToCall = (typeof safeToCall)[number]

export type TypedQuestion = {
  place: string
  words: string
  tried: string
  name: string
  reach: string
  safe: string
  times: string
}
export type QuestionField = keyof TypedQuestion
export type QuestionProblem = 'missing' | 'tooLong' | 'noWay' | 'notSafe' | 'noTimes' | 'noChoice' | 'noPlace'
export type QuestionProblems = Partial<Record<QuestionField, QuestionProblem>>

const mail = /[^\s@<>"]@[^\s@<>"]/
const number = /(?:\+|\b)\d(?:[\s().-]{0,3}\d){9,14}\b/

/** What somebody gave to be reached by; both may stand in one line. */
export const waysIn = (reach: string): { phone: string | null; mail: boolean } => ({
  phone: number.exec(reach)?.[0] ?? null,
  mail: mail.test(reach),
})

/** A number asks whether it is safe to call there; where it is not, there has to be another way. */
export function questionProblems(typed: TypedQuestion, places: readonly Id[]): QuestionProblems {
  const { words, name, reach, safe, times, place } = typed
  const { phone, mail: hasMail } = waysIn(reach)
  const found: [QuestionField, QuestionProblem | null][] = [
    ['place', places.includes(place) ? null : 'noPlace'],
    ['words', words === '' ? 'missing' : null],
    ['name', name === '' ? 'missing' : null],
    ['reach', phone === null && !hasMail ? 'noWay' : safe === 'no' && !hasMail ? 'notSafe' : null],
    ['safe', phone !== null && !isSafeToCall(safe) ? 'noChoice' : null],
    ['times', phone !== null && safe === 'atTimes' && times === '' ? 'noTimes' : null],
    ...(['words', 'tried', 'name', 'reach', 'times'] as const).map((field): [QuestionField, QuestionProblem | null] => [
      field,
      typed[field].length > most[field] ? 'tooLong' : null,
    ]),
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem !== null))
}

export const isSafeToCall = (text: string): text is SafeToCall => (safeToCall as readonly string[]).includes(text)

/** Who gave a mail only is written to, and nobody calls. */
export const safeOf = ({ reach, safe }: Pick<TypedQuestion, 'reach' | 'safe'>): SafeToCall =>
  waysIn(reach).phone !== null && isSafeToCall(safe) ? safe : 'no'

/** Where a question can be asked now. */
export type AskPlace = { id: Id; name: string }

/** Why somebody without an account cannot ask now: too often from one place, or nobody is there to take it. */
export type NotTaken = 'tooOften' | 'nobody'

/** The status of the page on which somebody asks. That nobody is there is told before anything is sent, too. */
export function statusOf(method: string, wrongFields: number, closed: NotTaken | undefined): 200 | 409 | 422 | 429 {
  if (wrongFields > 0) return 422
  if (closed === 'tooOften') return 429
  return closed === 'nobody' && method === 'POST' ? 409 : 200
}
