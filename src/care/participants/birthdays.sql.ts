/** Turns of today and of days that nobody was awake for. */

import type { Pool } from '#platform/database/pool.ts'
import { asDay, type Day } from '#platform/dates.ts'

/** The day by the clock that rights follow, whatever this node's own clock says. */
export async function dayOfDatabase(jobs: Pool): Promise<Day> {
  const row = await jobs.one<{ today: string }>('participants.today', 'select door.today() as today')
  return asDay(row?.today ?? '')
}

export const turnBirthdays = async (jobs: Pool): Promise<number> =>
  (await jobs.one<{ families: number }>('participants.birthdays', 'select door.turn_birthdays() as families'))
    ?.families ?? 0
