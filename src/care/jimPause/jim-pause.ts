// Even pauze (jimPause): the youth or the JIM stops for a while, without a reason; the JIM reads nothing until whoever paused goes on.
// Each begins and ends the own pause, so that nobody is brought back by the other. While somebody with custody says no it is the same for the JIM (D-JIM-03).

import type { Jim } from '#care/jim/jim.ts'
import type { Id } from '#care/pass/facts.ts'

export const isPaused = ({ pausedBy, isShut }: Pick<Jim, 'pausedBy' | 'isShut'>): boolean =>
  pausedBy.length > 0 || isShut

export type PauseStand = 'goesOn' | 'mine' | 'other'

/** How it stands for who looks; the own pause is said first. */
export function pauseStand({ pausedBy }: Pick<Jim, 'pausedBy'>, me: Id): PauseStand {
  if (pausedBy.includes(me)) return 'mine'
  return pausedBy.length > 0 ? 'other' : 'goesOn'
}
