/** Where on the forms of a try each problem stands. */

import type { ExperimentProblem } from './experiment.ts'

export const fieldOfExperiment: Record<ExperimentProblem, string> = {
  empty: 'what',
  tooLong: 'what',
  noLength: 'length',
  longer: 'length',
}

export const fieldOfLookingBack = { tooLong: 'how', noAgain: 'again' } as const
