/** how somebody hears of something, and for how long not. */

import { OutsideFrame, sayOf } from '#care/entry/trouble.views.tsx'
import { viewerOf } from '#care/entry/visitor.commands.ts'
import { dayOf } from '#platform/dates.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { pauseUntil } from './notification.ts'
import {
  chooseNotifications,
  ownNotifications,
  pauseNotifications,
  resumeNotifications,
} from './notifications.commands.ts'
import { choiceForm } from './notifications.form.ts'
import { OwnNotifications } from './notifications.views.tsx'
import { notificationWords as words } from './notifications.words.ts'

const place = '/instellingen/berichten'

export const notificationsPage = (page: Page): Promise<Answer> => own(page, false)

async function own(page: Page, isWrong: boolean): Promise<Answer> {
  const viewer = await viewerOf(page)
  if (viewer === undefined) throw new Refusal('signIn')
  const { pausedUntil, ...choice } = await ownNotifications(page)
  const say = sayOf(page, viewer)
  const error = isWrong ? say(words['inst.fout.pauze']) : undefined
  return show(
    <OutsideFrame
      visit={page}
      viewer={viewer}
      screen={say(words['inst.bericht.kop'])}
      back={{ href: '/instellingen', name: say(uiWords['knop.terug']) }}
      problems={error === undefined ? undefined : [{ field: 'days', text: error }]}
    >
      {() => (
        <OwnNotifications
          say={say}
          visit={page}
          voice={viewer.voice}
          choice={choice}
          pausedUntil={pausedUntil}
          saved={page.query.has('bewaard')}
          days={isWrong ? one(page.fields, 'days') : ''}
          error={error}
        />
      )}
    </OutsideFrame>,
    isWrong ? 422 : 200,
  )
}

const saved = (): Answer => goTo(`${place}?bewaard=1`)

export async function saveNotifications(page: Page): Promise<Answer> {
  const { rhythm, level } = await ownNotifications(page)
  await chooseNotifications(page, choiceForm(page.fields, { rhythm, level }))
  return saved()
}

export async function notForNow(page: Page): Promise<Answer> {
  await ownNotifications(page)
  const until = pauseUntil(Number(one(page.fields, 'days').trim() || Number.NaN), dayOf(page.now))
  if (until === null) return own(page, true)
  await pauseNotifications(page, until)
  return saved()
}

export async function goOnTelling(page: Page): Promise<Answer> {
  await ownNotifications(page)
  await resumeNotifications(page)
  return saved()
}
