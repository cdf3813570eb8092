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

export type Places = { works: boolean; families: readonly Place[] }

export async function placesOf({ house, token }: Page): Promise<Places> {
  const found = await house.pool.one<{ places: Places | null }>(
    'entry.places',
    'select door.own_places($1) as places',
    [token],
  )
  return found?.places ?? { works: false, families: [] }
}

export type Card = SealedRow & { card: string | null }
export type OnCard = { name: string; phone: string | null; days: string | null }

/** The call name of a person, and phone and days of who works. */
export async function readCard(keys: Page['house']['keys'], municipality: Id, row: Card): Promise<OnCard> {
  const { callName } = await unseal<{ callName: string }>(keys, municipality, 'care.person', row)
  if (row.card === null) return { name: callName, phone: null, days: null }
  const card = { id: row.id, sealed: row.card, wording: 1, keyPerson: row.keyPerson }
  const { phone, days } = await unseal<{ phone: string; days: string }>(keys, municipality, 'care.worker', card)
  return { name: callName, phone: phone ?? null, days: days ?? null }
}
