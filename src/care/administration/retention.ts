// Bewaren (retention): kept twenty years from the last change of content, then destroyed after somebody looked at how much goes.
// Looking, printing, exporting and migrating move nothing; a plan that runs and a ground by law or case hold it (access.md rule 12).

import type { Viewer } from '#care/access/frame.ts'
import type { Day } from '#platform/dates.ts'

export type Counted = { families: number; people: number; pieces: number }

export type Retention = Counted & {
  viewer: Viewer
  today: Day
  /** Families whose time is over and that stay: their plan runs, or a text is kept by law or for a case. */
  running: number
  ground: number
  done: { families: number; people: number } | null
  ended: readonly (Counted & { on: Day })[]
}

/** What is kept how long, part by part. */
export const retentionParts = ['plan', 'working', 'log', 'copies'] as const
