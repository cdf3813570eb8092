// Wat al verteld is (taken along): what somebody told before and takes to this table stands in the place of the question (D-STO-05).
// Only what its speaker takes along is shown here: who chose its readers did not choose this table.

import type { Id } from '#care/pass/facts.ts'
import { type Prompt, type StoryPiece, toldBefore } from '#care/story/story.ts'
import type { SpokenPart } from './start-table.ts'

/** The question of the story that asks the same; where to go is asked at the table alone. */
const promptsOf = {
  happened: 'happened',
  strong: 'goesWell',
  hard: 'hardNow',
  whereTo: undefined,
  thinkAlong: 'whoHelps',
  needed: 'firstStep',
} as const satisfies Record<SpokenPart, Prompt | undefined>

export function takenAlong(part: SpokenPart, person: Id, pieces: readonly StoryPiece[]): StoryPiece | undefined {
  const prompt = promptsOf[part]
  const piece = prompt === undefined ? undefined : toldBefore(prompt, person, pieces)
  // What was opened to a few is not for everybody at the table, also when the whole story may come along.
  return piece?.withMe && piece.audience === 'plan' ? piece : undefined
}
