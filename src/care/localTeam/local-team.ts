// Ons team in de buurt (local team, A-14): what the team of a neighbourhood does and does not do, how to reach it, and who works there.
// A worker stands on it by an own yes alone, with a first name and what he or she does, and is gone in one press.

import type { Viewer } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Dated } from '#care/publicText/public-text.ts'
import type { Day } from '#platform/dates.ts'

/** Somebody of the team, as everybody reads it. */
export type Face = { name: string; does: string }

export type Team = Dated & { id: Id; name: string; faces: readonly Face[] }

/** The own place of a worker on the page of the team. */
export type OwnFace = {
  today: Day
  viewer: Viewer
  said: 'there' | 'gone' | null
  team: { id: Id; name: string; hasPage: boolean }
  /** What stands there now; null where this worker does not stand there. */
  does: string | null
}

export const longestDoes = 120

export type FaceProblem = 'missing' | 'tooLong'

export const faceProblem = (does: string): FaceProblem | null =>
  does === '' ? 'missing' : does.length > longestDoes ? 'tooLong' : null
