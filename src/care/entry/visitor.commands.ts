/** Who visits a page that needs no family: a stranger, or somebody signed in with the own choices of language and letters. */

import { type RawViewer, readViewer } from '#care/access/frame.sql.ts'
import type { Viewer } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { type SealedRow, unseal } from '#platform/keys/seal.ts'
import type { Page } from '#platform/web/page.ts'
import type { Place } from './way-back.ts'

export async function viewerOf({ house, token }: Page): Promise<Viewer | undefined> {
  if (token.length === 0) return undefined
  const found = await house.pool.one<{ viewer: RawViewer | null }>('entry.viewer', 'select door.viewer($1) as viewer', [
    token,
  ])
  return found?.viewer ? readViewer(house.keys, found.viewer) : undefined
}

/** Somebody to call: a coordinator of an own family, or who stands by. */
export type Coordinator = { name: string; phone: string | null; days: string | null; standby: boolean }
export type Places = { works: boolean; families: readonly Place[]; coordinators: readonly Coordinator[] }

type Card = SealedRow & { card: string | null }
type RawPlaces = Omit<Places, 'coordinators'> & { coordinators: (Card & { standby: boolean })[] }

export async function placesOf({ house, token }: Page, municipality: Id): Promise<Places> {
  const found = await house.pool.one<{ places: RawPlaces | null }>(
    'entry.places',
    'select door.own_places($1) as places',
    [token],
  )
  const { works, families, coordinators } = found?.places ?? { works: false, families: [], coordinators: [] }
  const named = coordinators.map(async (row) => ({
    ...(await readCard(house.keys, municipality, row)),
    standby: row.standby,
  }))
  return { works, families, coordinators: await Promise.all(named) }
}

/** The call name of a person, and phone and days of who works. */
export async function readCard(
  keys: Page['house']['keys'],
  municipality: Id,
  row: Card,
): Promise<Omit<Coordinator, 'standby'>> {
  const { callName } = await unseal<{ callName: string }>(keys, municipality, 'care.person', row)
  if (row.card === null) return { name: callName, phone: null, days: null }
  const card = { id: row.id, sealed: row.card, wording: 1, keyPerson: row.keyPerson }
  const { phone, days } = await unseal<{ phone: string; days: string }>(keys, municipality, 'care.worker', card)
  return { name: callName, phone: phone ?? null, days: days ?? null }
}
