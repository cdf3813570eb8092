/** how somebody hears of something, and for how long not. */

import { OutsideFrame, sayOf } from '#care/entry/trouble.views.tsx'
import { viewerOf } from '#care/entry/visitor.commands.ts'
import { dayOf } from '#platform/dates.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { mobileOf, spelled } from './mobile.ts'
import { type NotificationChoice, pauseUntil } from './notification.ts'
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

export const notificationsPage = (page: Page): Promise<Answer> => own(page)

/** What was refused, and what was typed beside it. */
type Refused = { field: 'days' } | { field: 'number'; choice: NotificationChoice; typed: string }

async function own(page: Page, refused?: Refused): Promise<Answer> {
  const viewer = await viewerOf(page)
  if (viewer === undefined) throw new Refusal('signIn')
  const { pausedUntil, choice, number } = await ownNotifications(page)
  const say = sayOf(page, viewer)
  const problem = refused && { field: refused.field, text: say(words[wrong[refused.field]]) }
  const typed = refused?.field === 'number' ? refused : { choice, typed: spelled(number ?? '') }
  return show(
    <OutsideFrame
      visit={page}
      viewer={viewer}
      screen={say(words['inst.bericht.kop'])}
      back={{ href: '/instellingen', name: say(uiWords['knop.terug']) }}
      problems={problem && [problem]}
    >
      {() => (
        <OwnNotifications
          say={say}
          visit={page}
          voice={viewer.voice}
          choice={typed.choice}
          number={typed.typed}
          sendsTexts={page.house.sendsTexts === true}
          pausedUntil={pausedUntil}
          saved={page.query.has('bewaard')}
          days={refused?.field === 'days' ? one(page.fields, 'days') : ''}
          problem={problem}
        />
      )}
    </OutsideFrame>,
    refused === undefined ? 200 : 422,
  )
}

const wrong = { days: 'inst.fout.pauze', number: 'inst.fout.mobiel' } as const

const saved = (): Answer => goTo(`${place}?bewaard=1`)

export async function saveNotifications(page: Page): Promise<Answer> {
  const now = await ownNotifications(page)
  const choice = choiceForm(page.fields, now.choice)
  if (choice.channel === 'mail' || page.house.sendsTexts !== true) {
    await chooseNotifications(page, now, choice, null)
    return saved()
  }
  const typed = one(page.fields, 'number').trim()
  const number = mobileOf(typed)
  if (number === null) return own(page, { field: 'number', choice, typed })
  await chooseNotifications(page, now, choice, number)
  return saved()
}

export async function notForNow(page: Page): Promise<Answer> {
  await ownNotifications(page)
  const until = pauseUntil(Number(one(page.fields, 'days').trim() || Number.NaN), dayOf(page.now))
  if (until === null) return own(page, { field: 'days' })
  await pauseNotifications(page, until)
  return saved()
}

export async function goOnTelling(page: Page): Promise<Answer> {
  await ownNotifications(page)
  await resumeNotifications(page)
  return saved()
}
