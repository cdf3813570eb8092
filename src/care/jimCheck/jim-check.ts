// Hoe gaat het met de JIM (jimCheck): every eight weeks the youth and the JIM each say whether it still works and what a professional can drop (D-JIM-06).
// The two read it of each other and nobody else; the number of how heavy it is stays apart from it.

import type { Jim } from '#care/jim/jim.ts'
import type { Id } from '#care/pass/facts.ts'
import { addWeeks, type Day, dayOf } from '#platform/dates.ts'

export const norm = { checkWeeks: 8 } as const

export const checkTexts = ['works', 'drop'] as const
export type CheckText = (typeof checkTexts)[number]
export type CheckWords = Record<CheckText, string>

export const lengths: Record<CheckText, number> = { works: 500, drop: 300 }

export type JimCheck = CheckWords & { id: Id; author: Id; at: Date; nextOn: Day }

export type CheckProblem = { field: CheckText; is: 'empty' | 'tooLong' }

/** What a professional can drop may stay open. */
export function checkProblem(words: CheckWords): CheckProblem | null {
  if (words.works === '') return { field: 'works', is: 'empty' }
  const field = checkTexts.find((text) => words[text].length > lengths[text])
  return field === undefined ? null : { field, is: 'tooLong' }
}

export const nextCheck = (today: Day): Day => addWeeks(today, norm.checkWeeks)

/** Each for himself or herself: eight weeks after it was told, and eight weeks after the last own words. */
export const isCheckDue = ({ toldAt, checkedBy }: Pick<Jim, 'toldAt' | 'checkedBy'>, me: Id, today: Day): boolean =>
  toldAt !== null && nextCheck(dayOf(toldAt)) <= today && !checkedBy.includes(me)
