/** What search and the emergency look ask of the database: functions of the door that leave a row; every name comes sealed. */

import type { RawViewer } from '#care/access/frame.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export const searchQuestion = { name: 'emergency.search', text: 'select door.search_page($1, $2, $3) as page' }

export type RawSearch = {
  today: string
  viewer: RawViewer
  mayLook: boolean
  done: boolean
  looks: { family: Id; until: string; told: boolean; name: SealedRow }[]
}

export const reviewQuestion = { name: 'emergency.review', text: 'select door.emergencies_to_review($1, $2) as page' }

type RawName = SealedRow & { organisation: string | null }
export type RawLooks = {
  today: string
  viewer: RawViewer
  looks: (SealedRow & { openedAt: string; told: boolean; looker: RawName; about: RawName; reviewedOn: string | null })[]
}

export type RawFamilyNames = SealedRow & { people: SealedRow[] }

export const namesToSearch = async (tx: Tx, token: Buffer): Promise<RawFamilyNames[]> =>
  (await tx.one<{ names: RawFamilyNames[] }>('emergency.names', 'select door.names_to_search($1) as names', [token]))
    ?.names ?? []

export const leaveSearch = (tx: Tx, token: Buffer, request: Id, shown: readonly Id[]): Promise<unknown> =>
  tx.one('emergency.searched', 'select door.searched($1, $2, $3)', [token, request, [...shown]])

export type BirthAnswer =
  | { same: boolean }
  | { tooMany: true }
  | { municipality: Id; persons: { family: Id; own: boolean; name: SealedRow; birth: SealedRow }[] }

export const personsBorn = async (
  tx: Tx,
  token: Buffer,
  { operation, bodyHash }: { operation: Id; bodyHash: Buffer },
  born: Day,
): Promise<BirthAnswer | undefined> =>
  (
    await tx.one<{ born: BirthAnswer }>('emergency.born', 'select door.persons_born($1, $2, $3, $4) as born', [
      ...[token, operation, bodyHash, born],
    ])
  )?.born

export type NewLook = { family: Id; about: Id; hears: boolean; sealed: Buffer; operation: Id; bodyHash: Buffer }

export const openLook = (tx: Tx, token: Buffer, request: Id, look: NewLook): Promise<unknown> =>
  tx.one('emergency.open', 'select door.open_emergency($1, $2, $3, $4, $5, $6, $7, $8)', [
    ...[token, request, look.family, look.about, look.hears, look.sealed, look.operation, look.bodyHash],
  ])
