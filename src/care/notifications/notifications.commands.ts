/** How somebody wants to hear: own choices, that count from the next mail on. */

import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'
import { type SealedRow, seal, unseal } from '#platform/keys/seal.ts'
import { type Page, Refusal } from '#platform/web/page.ts'
import type { Mobile } from './mobile.ts'
import { choiceAtFirst, type NotificationChoice } from './notification.ts'

/** With the own mobile number, for this person alone; null where mail was chosen. */
export type OwnNotifications = { choice: NotificationChoice; pausedUntil: Day | null; number: string | null } & Place
type Place = { municipality: Id; person: Id }

const table = 'entry.mobile_number'

/** Behind this session; without one it is signed in first. */
export async function ownNotifications({ house, token }: Page): Promise<OwnNotifications> {
  type Raw = Place &
    Pick<OwnNotifications, 'pausedUntil'> & { choice: NotificationChoice | null; number: SealedRow | null }
  const found = await house.pool.one<{ own: Raw | null }>(
    'notifications.own',
    'select door.notification_choice($1) as own',
    [token],
  )
  if (!found?.own) throw new Refusal('signIn')
  const { choice, number: sealed, ...own } = found.own
  const opened = sealed && (await unseal<{ number: string }>(house.keys, own.municipality, table, sealed))
  return { ...own, choice: { ...choiceAtFirst, ...choice }, number: opened?.number ?? null }
}

/** With a number it is by text message; without one by mail, and no number stays behind. */
export async function chooseNotifications(
  { house, token, operation }: Page,
  { municipality, person }: Place,
  { rhythm, level }: Pick<NotificationChoice, 'rhythm' | 'level'>,
  number: Mobile | null,
): Promise<void> {
  const place = { municipality, table, id: person, wording: 1, keyPerson: person }
  await house.pool.one('notifications.choose', 'select door.choose_notifications($1, $2, $3, $4, $5, $6)', [
    ...[token, operation, rhythm, level, number === null ? 'mail' : 'sms'],
    number === null ? null : await seal(house.keys, place, { number }),
  ])
}

export const pauseNotifications = (page: Page, until: Day): Promise<unknown> =>
  page.house.pool.one('notifications.pause', 'select door.pause_notifications($1, $2, $3)', [
    ...[page.token, page.operation, until],
  ])

export const resumeNotifications = ({ house, token }: Page): Promise<unknown> =>
  house.pool.one('notifications.resume', 'select door.resume_notifications($1)', [token])
