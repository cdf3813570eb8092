// Opvolger van een JIM (jimSuccessor): whom a youth would ask when the JIM can no longer be one (domain 2.1).
// It is the youth's own, as whom he or she thought of before (D-JIM-02): it asks nobody, opens nothing, and the JIM does not hear of it.

import type { CircleMember } from '#care/circle/circle.ts'
import type { Jim } from '#care/jim/jim.ts'
import type { Id } from '#care/pass/facts.ts'

/** Nobody comes to mind yet. */
export const nobody = 'none'

/** The own circle without who is JIM now. */
export const successorsFor = (
  { circleMember }: Pick<Jim, 'circleMember'>,
  own: readonly CircleMember[],
): CircleMember[] => own.filter(({ id }) => id !== circleMember)

/** Null for nobody yet; undefined where nothing was chosen, or somebody who is not among them. */
export function successorChosen(typed: string, among: readonly CircleMember[]): Id | null | undefined {
  if (typed === nobody) return null
  return among.find(({ id }) => id === typed)?.id
}
