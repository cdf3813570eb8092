/** What the page about the sign-in server of an organisation asks of the database. */

import type { Id } from '#care/pass/facts.ts'
import type { RawStaff } from '#care/staffRoles/people-roles.sql.ts'

export const issuerQuestion = {
  name: 'organisations.issuer',
  text: 'select door.issuer_page($1, $2, $3, $4) as page',
}
export const setIssuerQuestion = {
  name: 'organisations.setIssuer',
  text: 'select door.set_issuer($1, $2, $3, $4, $5, $6, $7, $8) as done',
}
export const endIssuerQuestion = {
  name: 'organisations.endIssuer',
  text: 'select door.end_issuer($1, $2, $3, $4, $5) as done',
}

export type RawIssuerPage = RawStaff & {
  organisation: { id: Id; name: string; untilOn: string | null }
  issuer: { address: string; client: string; keyNumber: number } | null
  people: number
}
