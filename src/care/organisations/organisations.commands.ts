/** B-03: reading, adding and ending organisations. */

import type { Act, Knock } from '#care/access/door.commands.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { actOnce, frameOf, lookOf, nameIn, type StaffFrame } from '#care/staffRoles/people-roles.commands.ts'
import { actOn } from '#care/staffRoles/people-roles.sql.ts'
import type { StaffName, StopProblem } from '#care/staffRoles/people-roles.ts'
import { asDay } from '#platform/dates.ts'
import { addAct, endAct, organisationsQuestion, type RawOrganisations } from './organisations.sql.ts'
import type { OrganisationKind, OrganisationLine, TypedOrganisation } from './organisations.ts'

export type Organisations = StaffFrame & {
  organisations: readonly OrganisationLine[]
  standIns: readonly (StaffName & { place: Id })[]
}

export async function readOrganisations(knock: Knock, done?: Id): Promise<Organisations> {
  const raw = await listAtOnce<RawOrganisations>(knock, lookOf('organisation'), organisationsQuestion, [done ?? null])
  const frame = await frameOf(knock, raw)
  return {
    ...frame,
    organisations: raw.organisations.map(({ kind, untilOn, ...one }) => ({
      ...one,
      kind: kind as OrganisationKind,
      untilOn: untilOn === null ? null : asDay(untilOn),
    })),
    standIns: await Promise.all(
      raw.standIns.map(async ({ place, ...row }) => ({
        ...(await nameIn(knock, frame.viewer.municipality, row)),
        place,
      })),
    ),
  }
}

export const addOrganisation = (
  knock: Knock,
  { operation, bodyHash }: Act,
  { name, kind, domain }: TypedOrganisation,
): Promise<'done' | 'known' | 'noStandIn'> =>
  actOnce<'known'>(knock, lookOf('organisation'), (tx) =>
    actOn(tx, addAct, [...[knock.token, knock.requestId, name, kind, domain || null], ...[operation, bodyHash]]),
  )

export const endOrganisation = (
  knock: Knock,
  { operation, bodyHash }: Act,
  organisation: Id,
  standIn: Id | null,
): Promise<'done' | StopProblem> =>
  actOnce<StopProblem>(knock, lookOf('organisation', organisation), (tx) =>
    actOn(tx, endAct, [...[knock.token, knock.requestId, organisation, standIn], ...[operation, bodyHash]]),
  )
