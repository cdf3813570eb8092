/** A-06 and G-32: own appointments in a calendar outside. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { OutsideFrame, sayOf } from '#care/entry/trouble.views.tsx'
import { viewerOf } from '#care/entry/visitor.commands.ts'
import { type Answer, file, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { speaker, type Voice } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'
import { appointmentHere, appointmentLook, feedBehind, makeFeed, ownFeed, stopFeed } from './calendar.commands.ts'
import { type Appointment, calendarOf } from './calendar.ts'
import { calendarPlace, OwnCalendar } from './calendar.views.tsx'
import { calendarWords as words } from './calendar.words.ts'

export async function ownCalendarPage(page: Page): Promise<Answer> {
  const viewer = await viewerOf(page)
  if (viewer === undefined) throw new Refusal('signIn')
  const address = await ownFeed(page)
  const say = sayOf(page, viewer)
  return show(
    <OutsideFrame
      visit={page}
      viewer={viewer}
      screen={say(words['agenda.kop'])}
      back={{ href: '/instellingen', name: say(uiWords['knop.terug']) }}
    >
      {() => <OwnCalendar say={say} visit={page} address={address} stopped={page.query.has('gestopt')} />}
    </OutsideFrame>,
  )
}

export async function makeCalendar(page: Page): Promise<Answer> {
  await ownFeed(page)
  await makeFeed(page)
  return goTo(calendarPlace)
}

export async function stopCalendar(page: Page): Promise<Answer> {
  await ownFeed(page)
  await stopFeed(page)
  return goTo(`${calendarPlace}?gestopt=1`)
}

/** An address that ended tells the same as an empty calendar. */
export async function calendarFeed(page: Page): Promise<Answer> {
  const feed = await feedBehind(page, page.param('secret'))
  return asFile(page, feed?.language ?? 'nl', feed?.appointments ?? [])
}

export function appointmentPage(page: Page): Promise<Answer> {
  const [familyId, talkId] = [page.param('familyId'), page.param('startId')]
  return openDossier(knockOf(page), appointmentLook(familyId, talkId), async (dossier) =>
    asFile(page, dossier.viewer.voice.language, [await appointmentHere(dossier, talkId)]),
  )
}

function asFile({ site }: Page, language: Voice['language'], appointments: readonly Appointment[]): Answer {
  const say = speaker({ language, form: 'je' })
  const said = { appointment: say(words['agenda.titel']), calendar: say(words['agenda.naam']) }
  return file('afspraak.ics', 'text/calendar; charset=utf-8', calendarOf(appointments, { site, words: said }))
}
