// Wat iemand uit de kring zegt (circle word): a compliment, an idea or a worry about a goal or a step that is shared (N-02).
// Its writer hears what became of it; when the part ends it stays, with the name (D-CIR-02).

import type { Id } from '#care/pass/facts.ts'

export const wordKinds = ['compliment', 'idea', 'worry'] as const
export type WordKind = (typeof wordKinds)[number]
export const isWordKind = (typed: string): typed is WordKind => (wordKinds as readonly string[]).includes(typed)

export const answers = ['thanks', 'doing', 'talking', 'notNow'] as const
export type CircleAnswer = (typeof answers)[number]

const answersTo: Record<WordKind, readonly CircleAnswer[]> = {
  compliment: ['thanks'],
  idea: ['doing', 'talking', 'notNow'],
  worry: ['doing', 'talking'],
}

/** What can be said about it now; the newest answer counts, so one that stands already is not offered. */
export const mayAnswer = ({ kind, answer }: Pick<CircleWord, 'kind' | 'answer'>): readonly CircleAnswer[] =>
  answersTo[kind].filter((says) => says !== answer?.says)

export type CircleWord = {
  id: Id
  /** The goal or the step that it is about. */
  about: Id
  author: Id
  kind: WordKind
  at: Date
  text: string
  answer: { says: CircleAnswer; by: Id; at: Date } | null
}

export const wordLength = 500

export type SayProblem = { field: 'kind' | 'text'; is: 'empty' | 'tooLong' }

export function sayProblem(kind: string, text: string): SayProblem | null {
  if (text === '') return { field: 'text', is: 'empty' }
  if (text.length > wordLength) return { field: 'text', is: 'tooLong' }
  return isWordKind(kind) ? null : { field: 'kind', is: 'empty' }
}

/** What waits for an answer first, the oldest on top; then what was answered, the newest on top. */
export function inOrder(words: readonly CircleWord[]): CircleWord[] {
  const oldestFirst = words.toSorted((one, other) => +one.at - +other.at)
  const waits = oldestFirst.filter(({ answer }) => answer === null)
  return [...waits, ...oldestFirst.filter(({ answer }) => answer !== null).toReversed()]
}

/** Where one says something about it. */
export const wayToSay = (familyId: Id, is: Said['is'], id: Id): string =>
  `/gezin/${familyId}/meedoen/${is === 'goal' ? 'doel' : 'stap'}/${id}`

/** What somebody says something about, with who reads that besides its writer. */
export type Said = { id: Id; is: 'goal' | 'step'; title: string; readers: readonly Id[] }
