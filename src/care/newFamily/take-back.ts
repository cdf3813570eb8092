// Gezin weghalen (taking back a family): who began one by mistake takes it back, for ten minutes and as long as nothing else happened in it (D-ALL-15).
// Nothing that names anybody stays, and nobody but who began it can do so or learns that it was there.

import type { Viewer } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'

export type Begun = {
  by: Id
  at: Date
  /** Somebody else looked or came in, or more was done than putting people and homes beside. */
  inUse: boolean
}
export type TakeBackProblem = 'tooLate' | 'inUse'

export function takeBackProblem(viewer: Id, { by, at, inUse }: Begun, now: Date): TakeBackProblem | null {
  if (!mayTakeBack(viewer, { author: by, at }, now)) return 'tooLate'
  return inUse ? 'inUse' : null
}

export type BegunFamily = { viewer: Viewer; name: string; problem: TakeBackProblem | null }
