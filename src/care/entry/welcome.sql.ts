/** Questions that are asked without a family: is the database there, and who is the cast. */

import type { Id } from '#care/pass/facts.ts'
import type { Pool } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export type CastRow = SealedRow & {
  account: Id
  municipality: Id
  person: Id
  role: string | null
  organisation: string | null
  families: (SealedRow & { parts: string[]; age: number })[]
}

export const isAlive = async (pool: Pool): Promise<boolean> =>
  (await pool.one<{ alive: number }>('entry.alive', 'select 1 as alive'))?.alive === 1

export const castAccounts = async (pool: Pool): Promise<CastRow[]> =>
  (await pool.one<{ cast: CastRow[] }>('entry.cast', 'select door.cast_accounts() as cast'))?.cast ?? []
