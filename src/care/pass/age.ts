// Leeftijd (age): who signs and who reads turns at 12, 16 and 18, at 00:00 in Amsterdam; 29 February turns on 1 March.
// Without a birth day a person counts as the youngest possible age (D-PEO-06).
import { ageOn, type Day } from '#platform/dates.ts'

export const ageGroups = ['under12', 'from12', 'from16', 'from18'] as const
export type AgeGroup = (typeof ageGroups)[number]

export function ageGroupOn(bornOn: Day | null, day: Day): AgeGroup {
  const age = bornOn === null ? 0 : ageOn(bornOn, day)
  if (age >= 18) return 'from18'
  if (age >= 16) return 'from16'
  if (age >= 12) return 'from12'
  return 'under12'
}
