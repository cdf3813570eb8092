/** The team as this reader may know it: parts, cards and what he or she said oneself. */

import type { Dossier, Look } from '#care/access/door.commands.ts'
import { isFamilyOrCoordinator, nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { dayOf } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { cardRows, partRows } from './our-team.sql.ts'
import { isProfessional, type TeamMember, teamOf } from './our-team.ts'
import type { CardText, RoleCard } from './role-card.ts'

export const cardTable = 'care.role_card'

export const teamPlace = (familyId: Id): string => `/gezin/${familyId}/team`

export const teamLook = (familyId: Id, action: Look['action']): Look => ({
  familyId,
  purpose: 'kijken naar de kring',
  action,
  topics: ['circle'],
  object: { class: 'team' },
})

export async function cardsOf(dossier: Dossier): Promise<RoleCard[]> {
  const rows = await cardRows(dossier, dossier.family.id)
  return Promise.all(
    rows.map(async ({ sealed, keyPerson, wording, ...row }) => {
      const words = await dossier.unseal<Partial<Record<CardText, string>>>(cardTable, {
        ...{ id: row.id, sealed, keyPerson, wording },
      })
      const { why = '', supports = '', does = '', doesNot = '', reach = '' } = words
      return { ...row, why, supports, does, doesNot, reach }
    }),
  )
}

export async function teamSeen(dossier: Dossier): Promise<TeamMember[]> {
  const rows = await partRows(dossier, dossier.family.id, dossier.at, dossier.today)
  const parts = rows
    .filter(({ person }) => nameOf(dossier, person) !== '')
    .map((row) => ({ ...row, from: dayOf(row.from), until: row.until === null ? null : dayOf(row.until) }))
  return teamOf(parts, await cardsOf(dossier))
}

/** The own parts of who helps here by work; none for everybody else. */
export const ownParts = ({ viewer, isFamily }: Dossier, team: readonly TeamMember[]): TeamMember[] =>
  isFamily ? [] : team.filter((member) => member.person === viewer.person && isProfessional(member))

/** For the family from twelve, who coordinates, and who helps here by work. */
export async function teamHere(dossier: Dossier): Promise<TeamMember[]> {
  const team = await teamSeen(dossier)
  if (isFamilyOrCoordinator(dossier) || ownParts(dossier, team).length > 0) return team
  throw new Refusal('notFound')
}
