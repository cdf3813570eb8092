// Gezag van één jeugdige (youth custody): what is known today about who decides for one youth, and what asks to be done (P-17).
// It ends at 18 (access.md 5); under 16 an unsure check stops new intrusive steps and new shares, and closes nothing (access rule 5).

import { type CustodyPart, isRunning } from '#care/custody/custody-part.ts'
import { type Custody, custodyEnds, custodyStanding, custodyTaskDueOn } from '#care/families/custody.ts'
import type { Framework } from '#care/families/framework.ts'
import type { Day } from '#platform/dates.ts'
import type { Dispute } from './dispute.ts'

export type YouthCustody = {
  youth: string
  age: number
  since: Day
  /** The newest check counts. */
  now: Custody | undefined
  checks: readonly (Custody & { inInvestigation: boolean })[]
  parts: readonly CustodyPart[]
  frameworks: readonly (Framework & { carriedOutBy: string | null; handoverOn: Day | null })[]
  disputes: readonly (Dispute & { at: Date; words: string })[]
}

export type CustodyTask = { kind: 'unsure' | 'again' | 'nobody'; dueOn: Day | null }

const unsureUnder = 16

export const isOver = ({ age }: Pick<YouthCustody, 'age'>): boolean => age >= custodyEnds

/** D-PEO-03: what the coordinator has to do about it, and by when. Unsure under 16 says what may not start meanwhile. */
export function custodyTask({ age, now, since }: YouthCustody, today: Day): CustodyTask | null {
  if (isOver({ age })) return null
  const standing = custodyStanding(now, today)
  if (standing === 'confirmed') return null
  if (standing === 'none') return { kind: 'nobody', dueOn: null }
  const dueOn = custodyTaskDueOn(now, since, today)
  return { kind: standing === 'unknown' && age < unsureUnder ? 'unsure' : 'again', dueOn }
}

export const runningParts = ({ parts }: YouthCustody, today: Day): readonly CustodyPart[] =>
  parts.filter((part) => isRunning(part, today))
