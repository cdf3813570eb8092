/** The private feed of somebody's calendar: making it, stopping it, and what it tells; and one appointment as a file. */

import type { Dossier, Look } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { dayOf } from '#platform/dates.ts'
import { keyedHash } from '#platform/keys/hash.ts'
import { type Page, Refusal } from '#platform/web/page.ts'
import { appointmentOf, appointmentsBehind, type Feed } from './calendar.sql.ts'
import { type Appointment, feedDays } from './calendar.ts'

/** Follows from the id under a key of this installation, so that the page can say it again and the database cannot. */
const secretOf = ({ house }: Page, feed: Id): Buffer => keyedHash(house.keys, 'calendar feed', feed)

const addressOf = (page: Page, feed: Id): string =>
  new URL(`/agenda/${secretOf(page, feed).toString('base64url')}`, page.site).href

/** The address at which the own calendar asks, or null without one; without a session it is signed in first. */
export async function ownFeed(page: Page): Promise<string | null> {
  const found = await page.house.pool.one<{ own: { feed: Id | null } | null }>(
    'calendar.own',
    'select door.calendar_feed($1) as own',
    [page.token],
  )
  if (!found?.own) throw new Refusal('signIn')
  return found.own.feed && addressOf(page, found.own.feed)
}

export const makeFeed = (page: Page): Promise<unknown> =>
  page.house.pool.one('calendar.make', 'select door.make_calendar_feed($1, $2, $3)', [
    ...[page.token, page.operation, secretOf(page, page.operation)],
  ])

export const stopFeed = ({ house, token }: Page): Promise<unknown> =>
  house.pool.one('calendar.stop', 'select door.stop_calendar_feed($1)', [token])

/** For the calendar that asks, without a session; null for an address that never was or that ended. */
export const feedBehind = ({ house, now, requestId }: Page, secret: string): Promise<Feed | null> =>
  appointmentsBehind(house.pool, Buffer.from(secret, 'base64url'), feedDays(dayOf(now)), requestId)

export const appointmentLook = (familyId: Id, id: Id): Look => ({
  ...{ familyId, purpose: 'een gesprek voorbereiden', action: 'read', topics: ['story'] },
  object: { class: 'startConversation', id },
})

/** One first conversation, for a file. */
export async function appointmentHere(dossier: Dossier, talkId: Id): Promise<Appointment> {
  const found = await appointmentOf(dossier, dossier.family.id, talkId)
  if (found === undefined) throw new Refusal('notFound')
  return found
}
