// Wie het gesprek leidt (leader): who coordinates leads the look-back, a worker or somebody of family or circle.
// A family that coordinates itself leads itself; the worker behind it stays in the background and steps in when asked.

import type { Id } from '#care/pass/facts.ts'

export type Leader = { person: Id; professional: boolean }

/** How somebody may lead: as the worker who coordinates, as family or circle, or as the worker behind them. */
export type Leading = 'worker' | 'family' | 'standby'

type Viewer = { person: Id; isCoordinator: boolean }

export function leadingOf(leader: Leader | undefined, { person, isCoordinator }: Viewer): Leading | null {
  if (leader?.person === person) return leader.professional ? 'worker' : 'family'
  return isCoordinator ? 'standby' : null
}

/** D-SCO-01: a worker types the number that somebody says aloud; among family each gives the own number with the own hand. */
export const typesNumberOf = (leading: Leading, viewer: Id, person: Id): boolean =>
  leading !== 'family' || viewer === person

type Present = { id: Id; parts: readonly string[]; age: number | null }

/**
 * Who can say at the table, through who leads, that it is right (D-REV-10). A worker writes it down for everybody; somebody of the
 * family only for oneself and for children under 12, because nobody signs for another.
 */
export const speaksAtTable = (leading: Leading, viewer: Id, { id, parts, age }: Present): boolean =>
  leading !== 'family' || id === viewer || (parts.includes('youth') && (age ?? 0) < 12)
