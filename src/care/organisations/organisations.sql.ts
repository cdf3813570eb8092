/** What B-03 asks of the database. */

import type { Id } from '#care/pass/facts.ts'
import type { RawStaff } from '#care/staffRoles/people-roles.sql.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export const organisationsQuestion = {
  name: 'organisations.list',
  text: 'select door.organisations($1, $2, $3) as page',
}
export const addAct = {
  name: 'organisations.add',
  text: 'select door.add_organisation($1, $2, $3, $4, $5, $6, $7) as done',
}
export const endAct = {
  name: 'organisations.end',
  text: 'select door.end_organisation($1, $2, $3, $4, $5, $6) as done',
}

export type RawOrganisations = RawStaff & {
  standIns: (SealedRow & { place: Id })[]
  organisations: {
    id: Id
    name: string
    kind: string
    untilOn: string | null
    mailDomain: string | null
    people: number
    families: number
  }[]
}
