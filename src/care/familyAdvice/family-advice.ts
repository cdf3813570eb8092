// Meedenken met ja van het gezin (familyAdvice): who coordinates is stuck and asks a peer worker about named persons (D-PEE-07).
// Who says yes to it reads the text first, and that is whom it is about or who decides for a child. Nobody else does until all said yes, and nobody reads who said no (D-ALL-14).

import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { type Day, workingDaysAfter } from '#platform/dates.ts'

export const norm = { adviceWorkingDays: 10 } as const
export const lengths = { question: 500, tried: 300 } as const

/** For the family to say yes and a peer worker to answer; after this day it does not go. */
export const lastDayOf = (asked: Day): Day => workingDaysAfter(asked, norm.adviceWorkingDays)

/** Somebody whom one may ask about, and who says yes (access 4.2): from twelve that person, and until sixteen who has custody. */
export type Choice = { person: Id; voices: readonly Id[] }
export type TypedAdvice = { subjects: readonly string[]; question: string; tried: string }
export type AdviceField = keyof TypedAdvice
export type AdviceProblem = { field: AdviceField; is: 'choose' | 'apart' | 'missing' | 'tooLong' }

/** Who reads it before all said yes says yes for each whom it is about: two who each say their own yes would read of each other first. */
export function isReadTogether(subjects: readonly string[], choices: readonly Choice[]): boolean {
  const asked = choices.filter(({ person }) => subjects.includes(person))
  const voices = new Set(asked.flatMap((choice) => choice.voices))
  return [...voices].every((voice) => asked.every((choice) => choice.voices.includes(voice)))
}

function wrongText(field: 'question' | 'tried', text: string): AdviceProblem | null {
  if (text === '') return field === 'tried' ? null : { field, is: 'missing' }
  return text.length > lengths[field] ? { field, is: 'tooLong' } : null
}

export function adviceProblem(typed: TypedAdvice, choices: readonly Choice[]): AdviceProblem | null {
  const { subjects, question, tried } = typed
  if (subjects.length === 0 || !subjects.every((id) => choices.some(({ person }) => person === id)))
    return { field: 'subjects', is: 'choose' }
  if (!isReadTogether(subjects, choices)) return { field: 'subjects', is: 'apart' }
  return wrongText('question', question) ?? wrongText('tried', tried)
}

export type Says = 'yes' | 'no'
export const sayIn = (typed: string): Says | undefined => (['yes', 'no'] as const).find((one) => one === typed)

export type FamilyAdvice = {
  id: Id
  author: Id
  subjects: readonly Id[]
  at: Date
  untilOn: Day
  question: string
  tried: string
  /** What the reader says to it; of others nobody knows. */
  says: Says | null
  answer: { by: string; at: Date; text: string } | null
}

export type AdviceState = 'waits' | 'answered' | 'past'

/** A no, a yes that is not there yet and a peer worker who did not answer look the same. */
export const stateOf = ({ answer, untilOn }: Pick<FamilyAdvice, 'answer' | 'untilOn'>, today: Day): AdviceState =>
  answer !== null ? 'answered' : untilOn < today ? 'past' : 'waits'

/** One question at a time: each asks a family to read and to choose. */
export const waitsAlready = (own: readonly Pick<FamilyAdvice, 'answer' | 'untilOn'>[], today: Day): boolean =>
  own.some((one) => stateOf(one, today) === 'waits')

export const mayUndo = (
  viewer: Id,
  advice: Pick<FamilyAdvice, 'author' | 'at' | 'answer' | 'untilOn'>,
  now: Date,
  today: Day,
): boolean => stateOf(advice, today) === 'waits' && mayTakeBack(viewer, advice, now)

/** Whom a yes of this reader counts for beside the reader. */
export const alsoFor = ({ subjects }: Pick<FamilyAdvice, 'subjects'>, viewer: Id, decides: readonly Id[]): Id[] =>
  subjects.filter((id) => id !== viewer && decides.includes(id))

export const advicePlace = (familyId: Id): string => `/gezin/${familyId}/meedenken`
