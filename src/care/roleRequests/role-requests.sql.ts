/** What asking for a role and confirming it ask of the database. */

import type { Id } from '#care/pass/facts.ts'
import type { RawStaff } from '#care/staffRoles/people-roles.sql.ts'
import type { RoleRequest } from '#care/staffRoles/people-roles.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export const requestsQuestion = {
  name: 'roleRequests.list',
  text: 'select door.role_requests($1, $2, $3) as page',
}
export const askAct = { name: 'roleRequests.ask', text: 'select door.ask_role($1, $2, $3, $4, $5, $6) as done' }
export const confirmAct = {
  name: 'roleRequests.confirm',
  text: 'select door.decide_role($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) as done',
}

export type RawRequests = RawStaff & {
  requests: (Pick<RoleRequest, 'id' | 'kind' | 'role' | 'before' | 'organisation' | 'mine'> & {
    untilOn: string | null
    askedAt: string
    asker: SealedRow
    /** None as long as nobody of that name works here. */
    name: SealedRow | null
    sealed: string
    wording: number
    keyPerson: Id
  })[]
}

export type SealedLetter = SealedRow & { municipality: Id; kind: RoleRequest['kind']; person: Id }

export const letterOf = async (tx: Tx, token: Buffer, request: Id): Promise<SealedLetter | undefined> =>
  (
    await tx.one<{ letter: SealedLetter | null }>(
      'roleRequests.letter',
      'select door.letter_of_request($1, $2) as letter',
      [token, request],
    )
  )?.letter ?? undefined
