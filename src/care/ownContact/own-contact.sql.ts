/** The sealed words about who looks in the circle of a youth: those of now, without a version, and every earlier one. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'

export type PlaceRow = { item: Id; version: Id | null; no: number; sealed: Buffer; keyPerson: Id }

export const ownPlaceRows = (tx: Tx, jim: Id) =>
  tx.rows<PlaceRow>('ownContact.place', 'select * from door.own_place_in_circle($1)', [jim])
