/** The sealer: links finished rows each second, signs the ends of the chains every ten minutes, and makes the months ahead. */

import type { Pool } from '#platform/database/pool.ts'
import type { LogHeads } from '#platform/log-heads.ts'
import { linksAtOnce } from './log-chain.ts'
import { keepHead, linkRows, makeMonths, unsignedEnds } from './logChain.sql.ts'

/** Links what can be linked now. Another node at the same work means that nothing is left to do here. */
export async function linkLog(jobs: Pool): Promise<number> {
  let linked = 0
  for (let more = linksAtOnce; more >= linksAtOnce; linked += more) more = await linkRows(jobs, linksAtOnce)
  return linked
}

/** The head is on disk outside the database before the database says that it is there. */
export async function signHeads(jobs: Pool, heads: LogHeads): Promise<number> {
  const ends = await unsignedEnds(jobs)
  for (const end of ends) {
    const head = heads.sign(end)
    await heads.keep(end, head)
    await keepHead(jobs, end, head)
  }
  return ends.length
}

export const makeLogMonths = async (jobs: Pool): Promise<void> => {
  await makeMonths(jobs)
}
