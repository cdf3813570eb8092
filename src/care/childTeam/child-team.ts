// Wie helpt ons (child team): ons team as a child of 6 to 11 reads it: who helps, and what each does, from the role card (D-CIR-06).
// From eight it is asked with three faces whether somebody who helps is nice to it (D-CIR-08). Nobody counts the answers.

import { isProfessional, type TeamMember } from '#care/ourTeam/our-team.ts'
import type { Id } from '#care/pass/facts.ts'

export const askedFrom = 8

/** Who is there for everybody or for this child, each once; the part of a brother or sister is not told here. */
export const teamForChild = (team: readonly TeamMember[], child: Id): TeamMember[] =>
  team
    .filter(({ person, subjects }) => person !== child && (subjects.length === 0 || subjects.includes(child)))
    .filter(({ person }, at, all) => all.findIndex((one) => one.person === person) === at)

/** What somebody is to a child, in few words. */
export type ChildRole = 'coordinator' | 'school' | 'doctor' | 'helps'

const doctors: readonly string[] = ['gp', 'gpYouthPractitioner', 'youthHealth']

export function childRole({ kind }: Pick<TeamMember, 'kind'>): ChildRole {
  if (kind === 'coordinator' || kind === 'leader') return 'coordinator'
  if (kind === 'school') return 'school'
  return doctors.includes(kind) ? 'doctor' : 'helps'
}

/** Of whom a child may say whether he or she is nice. */
export const mayBeAskedAbout = (helper: Pick<TeamMember, 'kind'>, age: number | null): boolean =>
  age !== null && age >= askedFrom && isProfessional(helper)
