/** Who takes part and what each wrote, for who takes part; row level security leaves it to nobody else. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { SharedView, View } from './jim-view.ts'

/** Whom the youth chose, and whether that person still reads: who coordinated and left does not. */
export const viewParts = (tx: Tx, familyId: Id, jim: Id) =>
  tx.rows<{ person: Id; youth: Id; reads: boolean }>(
    'jimView.parts',
    `select person_id as person, youth_id as youth, door.shares_views(jim_id, person_id) as reads from care.jim_view_part where family_id = $1 and jim_id = $2 and until_at is null order by from_at, id`,
    [familyId, jim],
  )

/** Around whom of this family the reader takes part. */
export const sharedViews = (tx: Tx, familyId: Id, me: Id) =>
  tx.rows<SharedView>(
    'jimView.shared',
    `select jim_id as jim, youth_id as youth from care.jim_view_part where family_id = $1 and person_id = $2 and until_at is null order by from_at, id`,
    [familyId, me],
  )

export const viewRows = (tx: Tx, familyId: Id, jim: Id) =>
  tx.rows<Omit<View, 'well' | 'matter'> & SealedRow>(
    'jimView.all',
    `
    select id, author, at, sealed, wording, key_person as "keyPerson" from care.jim_view
    where family_id = $1 and jim_id = $2 and undone_at is null and sealed <> '' order by at desc, id desc`,
    [familyId, jim],
  )

/** Who takes part, by name. */
export const viewNames = (tx: Tx, jim: Id) =>
  tx.rows<SealedRow>('jimView.names', 'select * from door.view_names($1)', [jim])
