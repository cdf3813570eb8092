// Gezin beginnen (newFamily): a worker of a local team begins a family that wants it, with its name and the first child or youth.
// Who begins it is the fixed person for the time being (D-PLN-01); the name is the one the family chose (D-PEO-14). All others are put beside afterwards.

import { type BirthProblem, birthOf, birthProblem, isPastYouthHelp, type TypedBirth } from '#care/families/birth.ts'
import { type FamilyNameProblem, familyNameProblem, longestName } from '#care/families/household.ts'
import type { Day } from '#platform/dates.ts'

export type TypedFamily = { name: string; callName: string; familyName: string; birth: TypedBirth }
export type FamilyProblem =
  | FamilyNameProblem
  | 'callNameMissing'
  | 'callNameTooLong'
  | 'familyNameTooLong'
  | 'pastYouthHelp'
  | BirthProblem

export function familyProblem({ name, callName, familyName, birth }: TypedFamily, today: Day): FamilyProblem | null {
  const nameProblem = familyNameProblem(name)
  if (nameProblem !== null) return nameProblem
  if (callName === '') return 'callNameMissing'
  if (callName.length > longestName) return 'callNameTooLong'
  if (familyName.length > longestName) return 'familyNameTooLong'
  return birthProblem(birth, today) ?? (isPastYouthHelp(birthOf(birth)?.bornOn ?? null, today) ? 'pastYouthHelp' : null)
}
