// Vraag om informatie (information request): who is a parent and has no view of a youth may ask about that youth, and a professional answers.
// In own words, or not, with a ground from a list; within ten working days (D-PEO-12).

import { type Frame, type Someone, youthsOf } from '#care/access/frame.ts'
import type { Ground } from '#care/pass/pass.ts'

/** Not in the interest of the child; also not told to who holds custody; the youth decides about it alone. */
export const noAnswerGrounds = ['childsInterest', 'alsoNotCustody', 'youthDecides'] as const
export type NoAnswerGround = (typeof noAnswerGrounds)[number]

const views: readonly Ground[] = ['custodyUnder12', 'custody12To15']

/** Parenthood gives no view, only the question. Who decides for a youth reads, and asks nothing here. */
export function youthsToAskAbout({
  people,
  standing,
  viewer,
}: Pick<Frame, 'people' | 'standing' | 'viewer'>): readonly Someone[] {
  const me = people.find(({ id, kind }) => id === viewer.person && kind === 'member')
  if (me?.parts.includes('parent') !== true) return []
  const reads = standing.filter(({ actor, kind }) => actor === viewer.person && views.includes(kind))
  return youthsOf({ people }).filter(
    ({ id, age }) => id !== viewer.person && age !== null && age < 18 && !reads.some(({ subject }) => subject === id),
  )
}

export const groundOf = (text: string): NoAnswerGround | null => noAnswerGrounds.find((one) => one === text) ?? null
