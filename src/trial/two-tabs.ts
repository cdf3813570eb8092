/** One press in two tabs at the same moment: both have read before either wrote. */

import { setTimeout as sleep } from 'node:timers/promises'
import type { TrialHouse } from './house.ts'
import type { Visitor } from './visitor.ts'

/** What each answered, the lowest first. Nobody writes in this table for half a second. */
export async function inTwoTabs(
  house: TrialHouse,
  table: string,
  who: Visitor,
  [path, fields]: [path: string, fields: Readonly<Record<string, string>>],
): Promise<number[]> {
  const held = house.ask(`do $$ begin lock table care.${table} in exclusive mode; perform pg_sleep(0.5); end $$`)
  await sleep(100)
  const answers = await Promise.all([1, 2].map(() => who.post(path, fields)))
  await held
  return answers.map(({ status }) => status).sort()
}
