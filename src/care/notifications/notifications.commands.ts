/** How somebody wants to hear: own choices, that count from the next mail on. */

import type { Day } from '#platform/dates.ts'
import { type Page, Refusal } from '#platform/web/page.ts'
import { choiceAtFirst, type NotificationChoice } from './notification.ts'

export type OwnNotifications = NotificationChoice & { pausedUntil: Day | null }

/** Behind this session; without one it is signed in first. */
export async function ownNotifications({ house, token }: Page): Promise<OwnNotifications> {
  type Raw = { choice: NotificationChoice | null; pausedUntil: Day | null }
  const found = await house.pool.one<{ own: Raw | null }>(
    'notifications.own',
    'select door.notification_choice($1) as own',
    [token],
  )
  if (!found?.own) throw new Refusal('signIn')
  return { ...choiceAtFirst, ...found.own.choice, pausedUntil: found.own.pausedUntil }
}

export const chooseNotifications = (page: Page, { rhythm, level }: NotificationChoice): Promise<unknown> =>
  page.house.pool.one('notifications.choose', 'select door.choose_notifications($1, $2, $3, $4)', [
    ...[page.token, page.operation, rhythm, level],
  ])

export const pauseNotifications = (page: Page, until: Day): Promise<unknown> =>
  page.house.pool.one('notifications.pause', 'select door.pause_notifications($1, $2, $3)', [
    ...[page.token, page.operation, until],
  ])

export const resumeNotifications = ({ house, token }: Page): Promise<unknown> =>
  house.pool.one('notifications.resume', 'select door.resume_notifications($1)', [token])
