/** At local midnight somebody may turn 12, 16, 18 or 23: open pages of that family are told to look again. */

import type { Pool } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import { dayOfDatabase, turnBirthdays } from './birthdays.sql.ts'

/** `told` is the day this was last done; on another day it is done, also when the machine slept over midnight. Gives the day back. */
export async function tellBirthdays(jobs: Pool, told: Day | null): Promise<Day> {
  const today = await dayOfDatabase(jobs)
  if (today !== told) await turnBirthdays(jobs)
  return today
}
