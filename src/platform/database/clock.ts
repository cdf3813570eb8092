/** Moves the clock that rights follow. Only the owner can; tests and the loading of the cast do. */
import type pg from 'pg'

export async function shiftDatabaseClock(owner: Pick<pg.Client, 'query'>, milliseconds: number): Promise<void> {
  const shift = milliseconds === 0 ? '' : ` + interval '${Math.round(milliseconds)} milliseconds'`
  await owner.query(
    `create or replace function door.now() returns timestamptz language sql stable return now()${shift}`,
  )
}
