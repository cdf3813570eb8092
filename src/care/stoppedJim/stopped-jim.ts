// Gestopt voor de veiligheid (stoppedJim): who coordinates ends a JIM for the safety of the youth and for nothing else (domain 3, states of a JIM).
// Why stands in the safety file; what was open closes in the same moment, and the youth hears only that it stopped.

import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'

export const whyLength = 500

export type StopProblem = 'missing' | 'tooLong'

/** Nobody ends it without saying why. */
export function stopProblem(why: string): StopProblem | null {
  if (why === '') return 'missing'
  return why.length > whyLength ? 'tooLong' : null
}

/** As the file tells it. */
export type StoppedJim = { id: Id; by: Id; on: Day; why: string; name: string }
