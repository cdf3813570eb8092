// Teksten (text desk, B-05 in small): writing what an organisation tells everybody, in je, u and English, with how easy it reads.
// A hard text is asked about once and never refused; every version stays, with who wrote it (D-ALL-17).

import type { Id } from '#care/pass/facts.ts'
import {
  fieldsOfPart,
  type PublicWords,
  type TextKind,
  type TextPart,
  textKinds,
  textParts,
} from '#care/publicText/public-text.ts'
import type { Day } from '#platform/dates.ts'

export type Version = {
  id: Id
  words: PublicWords
  writtenOn: Day
  by: string
  checkedOn: Day | null
  /** Of 100, the Dutch text with je; null where there are too few words to tell. */
  score: number | null
}

/** Whoever writes says so once more of a text that reads harder than this (screens 10.3). */
export const hardBelow = 70

export type TextProblem = 'empty' | 'tooLong' | 'phone' | 'mail' | 'reach' | 'hard'
export type TextProblems = Readonly<Record<string, TextProblem>>
export type TypedText = { words: PublicWords; anyway: boolean }

export const kindNamed = (word: string): TextKind | undefined =>
  word === 'team' || word === 'klacht' ? textKinds[word] : undefined

export const partsOf = (kind: TextKind): readonly TextPart[] => textParts[kind]
export const fieldsOfText = (kind: TextKind): readonly string[] => partsOf(kind).flatMap(fieldsOfPart)
/** Of both kinds, for the door. */
export const allTextFields = [...new Set([...fieldsOfText('team'), ...fieldsOfText('complaint')])]

/** What is measured: the Dutch text with je, each line a sentence. */
export const measured = (kind: TextKind, words: PublicWords): string =>
  partsOf(kind)
    .filter(({ spoken }) => spoken)
    .flatMap(({ name }) => (words[`${name}.je`] ?? '').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (/[.?!]$/.test(line) ? line : `${line}.`))
    .join(' ')

const isPhone = (text: string): boolean => /^\+?[\d ()-]{3,}$/.test(text)
const isMail = (text: string): boolean => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text)

export function textProblems(kind: TextKind, { words, anyway }: TypedText, score: number | null): TextProblems {
  const problems: Record<string, TextProblem> = {}
  for (const part of partsOf(kind)) {
    const isWanted = !part.optional || fieldsOfPart(part).some((field) => words[field])
    for (const field of fieldsOfPart(part)) {
      const typed = words[field] ?? ''
      if (typed.length > part.most) problems[field] = 'tooLong'
      else if (typed === '' && isWanted && !field.endsWith('.u')) problems[field] = 'empty'
      else if (typed !== '') Object.assign(problems, reachProblem(field, typed))
    }
  }
  const isHard = score !== null && score < hardBelow && !anyway
  return Object.keys(problems).length === 0 && isHard ? { anyway: 'hard' } : problems
}

function reachProblem(field: string, typed: string): TextProblems {
  if (field === 'phone' && !isPhone(typed)) return { phone: 'phone' }
  if (field === 'mail' && !isMail(typed)) return { mail: 'mail' }
  if (field === 'editorReach' && !isPhone(typed) && !isMail(typed)) return { editorReach: 'reach' }
  return {}
}
