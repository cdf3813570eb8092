/** B-03: reading, setting and ending the sign-in server of an organisation. */

import type { Act, Knock } from '#care/access/door.commands.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { actOnce, frameOf, lookOf, type StaffFrame } from '#care/staffRoles/people-roles.commands.ts'
import { actOn } from '#care/staffRoles/people-roles.sql.ts'
import { endIssuerQuestion, issuerQuestion, type RawIssuerPage, setIssuerQuestion } from './issuer.sql.ts'
import type { TypedIssuer } from './issuer-setting.ts'

export type IssuerLook = StaffFrame & Pick<RawIssuerPage, 'organisation' | 'issuer' | 'people'>

export async function readIssuer(knock: Knock, organisation: Id, done?: Id): Promise<IssuerLook> {
  const values = [organisation, done ?? null]
  const raw = await listAtOnce<RawIssuerPage>(knock, lookOf('organisation', organisation), issuerQuestion, values)
  const { issuer, people } = raw
  return { ...(await frameOf(knock, raw)), organisation: raw.organisation, issuer, people }
}

export const setIssuer = (
  knock: Knock,
  { operation, bodyHash }: Act,
  organisation: Id,
  { address, client, key }: TypedIssuer,
): Promise<'done' | 'noStandIn'> =>
  actOnce<never>(knock, lookOf('organisation', organisation), (tx) =>
    actOn(tx, setIssuerQuestion, [
      ...[knock.token, knock.requestId, organisation, address, client, key === 'new'],
      ...[operation, bodyHash],
    ]),
  )

export const endIssuer = (
  knock: Knock,
  { operation, bodyHash }: Act,
  organisation: Id,
): Promise<'done' | 'noStandIn'> =>
  actOnce<never>(knock, lookOf('organisation', organisation), (tx) =>
    actOn(tx, endIssuerQuestion, [knock.token, knock.requestId, organisation, operation, bodyHash]),
  )
