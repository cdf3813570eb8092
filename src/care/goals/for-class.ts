// Een doel voor in de klas (goal for class): what school reads of a goal that was shared by itself. The title, and nothing of why, of numbers
// and of what others do (screen N-03: only what is needed in class). Rows are closed by policies; the words of a row that stays are closed here.

import type { Frame } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'

/** Whether this reader takes part for school and reads this goal by a share of that goal alone. */
export function readsForClass(
  { standing, viewer }: Pick<Frame, 'standing' | 'viewer'>,
  subjects: readonly Id[],
): boolean {
  const own = standing.filter(({ actor }) => actor === viewer.person)
  const isSchool = own.some(({ kind }) => (kind as string) === 'school')
  return (
    isSchool && !subjects.every((id) => own.some(({ subject, topics }) => subject === id && topics.includes('goals')))
  )
}
