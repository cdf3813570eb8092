/** Whom somebody who is signed in may call. */

import type { Viewer } from '#care/access/frame.ts'
import { type Card, readCard } from '#care/entry/visitor.commands.ts'
import type { Page } from '#platform/web/page.ts'
import { inOrderToCall, type SomeoneToCall } from './to-call.ts'

type RawSomeone = Card & Pick<SomeoneToCall, 'standby' | 'family' | 'isFromTwelve'> & { standsFor: Card | null }

export async function peopleToCall({ house, token }: Page, viewer: Viewer | undefined): Promise<SomeoneToCall[]> {
  if (viewer === undefined) return []
  const found = await house.pool.one<{ people: RawSomeone[] | null }>(
    'guidance.toCall',
    'select door.people_to_call($1) as people',
    [token],
  )
  const read = (row: Card) => readCard(house.keys, viewer.municipality, row)
  const people = (found?.people ?? []).map(async (row) => ({
    ...(await read(row)),
    ...{ standby: row.standby, family: row.family, isFromTwelve: row.isFromTwelve },
    standsFor: row.standsFor && (await read(row.standsFor)).name,
  }))
  return inOrderToCall(await Promise.all(people))
}
