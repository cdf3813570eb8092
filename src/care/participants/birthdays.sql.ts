/** Turns of today and of days that nobody was awake for. */

import type { Pool } from '#platform/database/pool.ts'

export const turnBirthdays = async (jobs: Pool): Promise<number> =>
  (await jobs.one<{ families: number }>('participants.birthdays', 'select door.turn_birthdays() as families'))
    ?.families ?? 0
