// Afspraken met een JIM (jimArrangement): what a JIM does and does not do, what is decided together and how often the two speak (domain 2.1).
// It stands once both agreed to the same text; what stood before counts until then. Nobody but the two reads it.

import type { Jim } from '#care/jim/jim.ts'
import type { Id } from '#care/pass/facts.ts'
import { linesIn } from '#platform/fields.ts'

export const mostLines = 6

/** One thing on each line. */
export const arrangementLists = ['does', 'doesNot'] as const
export const arrangementTexts = ['about', 'how', 'rhythm', 'support', 'expenses'] as const
export type ArrangementField = (typeof arrangementLists)[number] | (typeof arrangementTexts)[number]

export const arrangementFields: readonly ArrangementField[] = [...arrangementLists, ...arrangementTexts]

/** As it is typed and kept: one thing on each line. */
export type TypedArrangement = Record<ArrangementField, string>

/** Of a list the length of one line. */
export const lengths: Record<ArrangementField, number> = {
  ...{ does: 120, doesNot: 120, about: 300, how: 300, rhythm: 120, support: 120, expenses: 200 },
}

export type ArrangementWords = Record<(typeof arrangementLists)[number], readonly string[]> &
  Record<(typeof arrangementTexts)[number], string>

export const wordsOf = ({ does, doesNot, ...texts }: TypedArrangement): ArrangementWords => ({
  ...texts,
  ...{ does: linesIn(does), doesNot: linesIn(doesNot) },
})

export const typedOf = ({ does, doesNot, ...words }: ArrangementWords): TypedArrangement => {
  const { about, how, rhythm, support, expenses } = words
  return { does: does.join('\n'), doesNot: doesNot.join('\n'), about, how, rhythm, support, expenses }
}

export type Arrangement = ArrangementWords & {
  id: Id
  author: Id
  at: Date
  /** The other of the two; whoever wrote it agreed by that. */
  agreedBy: Id | null
  agreedAt: Date | null
}

/** What counts now, and what one of the two wrote since. */
export type Agreed = { standing: Arrangement | null; proposed: Arrangement | null }

export function agreedOf(newestFirst: readonly Arrangement[]): Agreed {
  const standing = newestFirst.find(({ agreedBy }) => agreedBy !== null) ?? null
  const newest = newestFirst[0] ?? null
  return { standing, proposed: newest === standing ? null : newest }
}

export const otherOf = ({ youth, person }: Pick<Jim, 'youth' | 'person'>, me: Id): Id =>
  me === youth ? (person ?? youth) : youth

export type ArrangementProblem = { field: ArrangementField; is: 'empty' | 'tooLong' | 'tooMany' }

/** In the order of the form; only the costs may stay open. */
export function arrangementProblem(words: ArrangementWords): ArrangementProblem | null {
  for (const field of arrangementLists) {
    if (words[field].length === 0) return { field, is: 'empty' }
    if (words[field].length > mostLines) return { field, is: 'tooMany' }
    if (words[field].some((line) => line.length > lengths[field])) return { field, is: 'tooLong' }
  }
  for (const field of arrangementTexts) {
    if (words[field] === '' && field !== 'expenses') return { field, is: 'empty' }
    if (words[field].length > lengths[field]) return { field, is: 'tooLong' }
  }
  return null
}
