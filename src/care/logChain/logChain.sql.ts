/** What the sealer asks of the database; rows never leave it, only the ends of the chains do. */

import type { Pool } from '#platform/database/pool.ts'
import type { LogEnd, LogHead } from '#platform/log-heads.ts'
import { type ChainState, chainState } from './log-chain.ts'

/** How many rows were linked; fewer than `most` says that none is left. */
export const linkRows = async (jobs: Pool, most: number): Promise<number> =>
  (await jobs.one<{ linked: number }>('logChain.link', 'select door.link_log($1) as linked', [most]))?.linked ?? 0

/** By the clock of the database, which wrote the rows: that of a node may differ. */
export async function stateOfChain(pool: Pool): Promise<ChainState> {
  const row = await pool.one<{ since: Date | null; now: Date }>(
    'logChain.waits',
    'select door.log_waits_since() as since, door.now() as now',
  )
  return row === undefined ? 'linked' : chainState(row.since, row.now)
}

export const unsignedEnds = (jobs: Pool): Promise<LogEnd[]> =>
  jobs.transaction((tx) => tx.rows<LogEnd>('logChain.unsigned', 'select * from door.unsigned_heads()'))

export const keepHead = (jobs: Pool, end: LogEnd, head: LogHead): Promise<unknown> =>
  jobs.one('logChain.keepHead', 'select door.keep_head($1, $2, $3, $4, $5, $6)', [
    end.municipality,
    end.no,
    Buffer.from(end.chainHash, 'hex'),
    end.at,
    head.publicKey,
    head.signature,
  ])

export const makeMonths = (jobs: Pool): Promise<unknown> => jobs.one('logChain.months', 'select care.make_log_months()')
