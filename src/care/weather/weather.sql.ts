/** The weather that this reader may know: row level security leaves it. */

import type { Audience, Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { write } from '#platform/database/write.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Weather, WeatherPicture } from './weather.ts'

export const weatherTable = 'care.weather'

export type WeatherRow = Omit<Weather, 'more'> & SealedRow

/** Newest first; of each child the last six. */
export const weatherRows = (tx: Tx, familyId: Id) =>
  tx.rows<WeatherRow>(
    'weather.all',
    `
    select id, author, beside, picture, audience, created_at as at, (select p.beside_since is null or created_at >= p.beside_since from door.pass p where p.xid = pg_current_xact_id_if_assigned()) as "isNow", sealed, wording, key_person as "keyPerson" from (
      select w.*, row_number() over (partition by w.author order by w.created_at desc, w.id) as nth from care.weather w where w.family_id = $1) newest
    where nth <= 6 order by created_at desc, id`,
    [familyId],
  )

export type NewWeather = {
  municipality: Id
  familyId: Id
  id: Id
  child: Id
  picture: WeatherPicture
  audience: Audience
  at: Date
  /** On whose phone it is told; null: in a session of its own. */
  beside: Id | null
  sealed: Buffer
}

export const addWeather = (tx: Tx, row: NewWeather): Promise<unknown> =>
  tx.run(
    write.insertInto(weatherTable).values({
      ...{ municipality_id: row.municipality, family_id: row.familyId, id: row.id, picture: row.picture },
      ...{ subjects: [row.child], author: row.child, key_person: row.child, audience: row.audience },
      ...{ created_at: row.at, changed_at: row.at, sealed: row.sealed, beside: row.beside },
    }),
  )

type Settable = { audience?: Audience; sealed?: Buffer; wording?: number; changed_at: Date }

export const setWeather = (tx: Tx, familyId: Id, id: Id, values: Settable): Promise<unknown> =>
  tx.run(write.updateTable(weatherTable).set(values).where('family_id', '=', familyId).where('id', '=', id))
