/** From the fields of a new plan, or of its two sentences, to a wish. */

import { type Fields, list, text } from '#platform/fields.ts'
import type { PlanProblem, PlanStart } from './plan.ts'
import { longestOurselves, longestReason, longestWish } from './plan.ts'
import { planWords } from './plan.words.ts'

export const planStartOf = (fields: Fields): PlanStart => ({
  youths: [...new Set(list(fields, 'youths'))],
  authorship: text(fields, 'authorship'),
  wish: text(fields, 'wish'),
  ourselves: text(fields, 'ourselves'),
  reason: text(fields, 'reason'),
})

export const problemPlaces = {
  openAlready: { field: '', words: planWords['plan.eral'] },
  noCoordinator: { field: '', words: planWords['plan.fout.vast'] },
  youthMissing: { field: 'youths', words: planWords['plan.fout.voorwie'] },
  youthOutside: { field: 'youths', words: planWords['plan.fout.voorwie'] },
  authorshipMissing: { field: 'authorship', words: planWords['plan.fout.maker'] },
  reasonMissing: { field: 'reason', words: planWords['plan.fout.reden'] },
  reasonTooLong: { field: 'reason', max: longestReason },
  wishTooLong: { field: 'wish', max: longestWish },
  ourselvesTooLong: { field: 'ourselves', max: longestOurselves },
} as const satisfies Record<PlanProblem, { field: string } & ({ words: unknown } | { max: number })>
