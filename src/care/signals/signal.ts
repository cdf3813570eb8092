// Signaal (signal): somebody of school, a practice or the circle says what he or she sees and worries about (screen N-07).
// The family reads it and who coordinates says within ten working days what was done (D-CIR-11); it becomes a question only when the family says so (D-STO-08).

import type { Id } from '#care/pass/facts.ts'
import { type Day, dayOf, workingDaysAfter } from '#platform/dates.ts'

export const signalsPlace = (familyId: Id): string => `/gezin/${familyId}/zorgen`
/** Where the family and who coordinates read what others told. */
export const toldPlace = (familyId: Id): string => `${signalsPlace(familyId)}/gelezen`

export const norm = { answerWorkingDays: 10, keptMonths: 12 } as const

export const signalLength = 500

export type SignalAnswer = { by: Id; at: Date; text: string }

/** The family says that it is a question of its own too; heard once who coordinates takes it up. */
export type FamilyQuestion = { id: Id; author: Id; at: Date; heardAt: Date | null }

export type Signal = {
  id: Id
  youth: Id
  author: Id
  at: Date
  seenOn: Day
  discussed: boolean
  text: string
  answer: SignalAnswer | null
  question: FamilyQuestion | null
}

/** As its writer reads it back: of a sign of the safety file no more than that. */
export type OwnSignal = Omit<Signal, 'question' | 'author'> & { unsafe: boolean }

export type SignalWish = {
  about: string
  text: string
  seenOn: Day | null
  discussed: string
  /** Telling the family is not safe. */
  unsafe: boolean
}

export type SignalProblem = {
  field: 'about' | 'text' | 'seen' | 'discussed'
  is: 'empty' | 'tooLong' | 'wrong'
}

/** What was seen, on which day, of whom, and whether it was talked about; the day is not to come. */
export function signalProblem(wish: SignalWish, youths: readonly Id[], today: Day): SignalProblem | null {
  if (!youths.includes(wish.about)) return { field: 'about', is: 'empty' }
  if (wish.text === '') return { field: 'text', is: 'empty' }
  if (wish.text.length > signalLength) return { field: 'text', is: 'tooLong' }
  if (wish.seenOn === null || wish.seenOn > today) return { field: 'seen', is: 'wrong' }
  return wish.discussed === 'yes' || wish.discussed === 'no' ? null : { field: 'discussed', is: 'empty' }
}

/** As it was typed. */
export type TypedSignal = {
  about: string
  text: string
  seen: { day: string; month: string; year: string; quick: string }
  discussed: string
  unsafe: boolean
}

export type TextProblem = 'empty' | 'tooLong'

export const answerProblem = (text: string): TextProblem | null =>
  text === '' ? 'empty' : text.length > signalLength ? 'tooLong' : null

/** Before this day its writer hears what was done. */
export const hearsBefore = (told: Day): Day => workingDaysAfter(told, norm.answerWorkingDays)

export const dueOf = ({ at }: Pick<Signal, 'at'>): Day => hearsBefore(dayOf(at))

type Waiting = Pick<Signal, 'at' | 'answer'>

/** What waits, the oldest first; then what was answered, the newest first. */
export function inOrder<S extends Waiting>(signals: readonly S[]): S[] {
  const oldestFirst = signals.toSorted((one, other) => +one.at - +other.at)
  const waits = oldestFirst.filter(({ answer }) => answer === null)
  return [...waits, ...oldestFirst.filter(({ answer }) => answer !== null).toReversed()]
}
