/** What everybody reads: functions of the door that ask for no name and leave no row. */

import type { Id } from '#care/pass/facts.ts'
import type { Pool } from '#platform/database/pool.ts'
import { dayOf } from '#platform/dates.ts'
import type { ComplaintWay, PublicWords, TeamPlace } from './public-text.ts'

type Asking = { house: { pool: Pool }; token: Buffer }

export const teamPlaces = async ({ house, token }: Asking): Promise<TeamPlace[]> =>
  (await house.pool.one<{ places: TeamPlace[] }>('publicText.places', 'select door.team_places($1) as places', [token]))
    ?.places ?? []

type RawWay = { id: Id; name: string; words: PublicWords; at: string; checkedAt: string; helps: boolean }

export async function complaintWays({ house, token }: Asking): Promise<ComplaintWay[]> {
  const found = await house.pool.one<{ ways: RawWay[] }>(
    'publicText.complaints',
    'select door.complaint_texts($1) as ways',
    [token],
  )
  return (found?.ways ?? []).map(({ at, checkedAt, ...way }) => ({
    ...way,
    writtenOn: dayOf(new Date(at)),
    checkedOn: dayOf(new Date(checkedAt)),
  }))
}
