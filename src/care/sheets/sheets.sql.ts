/** The sheets that this reader may know of: row level security leaves the own ones, the named ones, and all of them for who coordinates. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { write } from '#platform/database/write.ts'
import type { Sheet } from './sheet.ts'

/** The newest first. */
export const sheetRows = (tx: Tx, familyId: Id) =>
  tx.rows<Sheet>(
    'sheets.all',
    `
    select id, kind, voice, named_id as named, made_by as maker, made_at as "madeAt", back_at as "backAt", back_by as "backBy"
    from care.sheet where family_id = $1 order by made_at desc, id`,
    [familyId],
  )

/** Two who bring back one sheet wait for each other. */
export const holdSheet = (tx: Tx, id: Id) =>
  tx.one('sheets.hold', "select pg_advisory_xact_lock(hashtextextended($1 || ' sheet', 2))", [id])

export type NewSheet = Omit<Sheet, 'backAt' | 'backBy'> & { municipality: Id; familyId: Id }

export const addSheet = (tx: Tx, row: NewSheet): Promise<unknown> =>
  tx.run(
    write.insertInto('care.sheet').values({
      ...{ municipality_id: row.municipality, family_id: row.familyId, id: row.id, kind: row.kind, voice: row.voice },
      ...{ named_id: row.named, made_by: row.maker, made_at: row.madeAt },
    }),
  )

export const setBack = (tx: Tx, familyId: Id, id: Id, back: { at: Date; by: Id } | null): Promise<unknown> =>
  tx.run(
    write
      .updateTable('care.sheet')
      .set({ back_at: back?.at ?? null, back_by: back?.by ?? null })
      .where('family_id', '=', familyId)
      .where('id', '=', id),
  )
