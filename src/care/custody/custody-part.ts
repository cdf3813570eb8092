// Deel van het gezag (custodyPart): a court may give the institution one topic of custody, from a day until a day (article 1:265e).
// It is recorded with the check it belongs to; who holds the rest of custody keeps it.
import type { Day } from '#platform/dates.ts'

export const partTopics = ['schooling', 'medicalTreatment', 'residencePermit'] as const
export type PartTopic = (typeof partTopics)[number]
export type CustodyPart = { topic: PartTopic; courtOn: Day; untilOn: Day | null }

export type TypedParts = { topics: readonly string[]; courtOn: Day | null; untilOn: Day | null }
export type PartProblem = 'partCourt' | 'partUntil'

export function partProblem({ topics, courtOn, untilOn }: TypedParts, today: Day): PartProblem | null {
  if (topics.length === 0) return null
  if (courtOn === null || courtOn > today) return 'partCourt'
  return untilOn !== null && untilOn <= courtOn ? 'partUntil' : null
}

/** The first day without is the day it ends. */
export const isRunning = ({ courtOn, untilOn }: CustodyPart, today: Day): boolean =>
  courtOn <= today && (untilOn === null || today < untilOn)
