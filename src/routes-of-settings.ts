// The addresses of the settings: how it reads, where one is signed in, the own address, how one hears of something,
// and the own calendar.
import { calendarFeed, makeCalendar, ownCalendarPage, stopCalendar } from '#care/calendar/calendar.pages.tsx'
import { askNewMail, mailCodePage, newMailPage, proveNewMail } from '#care/guidance/own-mail.pages.tsx'
import { changeLook, saveSettings, settingsPage, signOutElsewhere } from '#care/guidance/settings.pages.tsx'
import { goOnTelling, notForNow, notificationsPage, saveNotifications } from '#care/notifications/notifications.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const everyone = { reach: 'everyone', purpose: '', topics: [] } as const
const own = { ...everyone, reach: 'signedIn' } as const
// The address of the own calendar works on without a session: a phone that lay open is not enough to read it.
const address = { ...own, level: 'recent' } as const

export const settingsRoutes: readonly Route[] = [
  get('/instellingen', 'A-06', settingsPage, everyone),
  post('/instellingen', 'A-06', saveSettings, { ...everyone, form: offer('language', 'form', 'textSize', 'theme', 'motion', 'readAloud') }),
  post('/instellingen/taal', 'A-06', changeLook, { ...everyone, form: offer('language', 'path') }),
  post('/instellingen/letters', 'A-06', changeLook, { ...everyone, form: offer('textSize', 'path') }),
  post('/instellingen/uitloggen', 'A-06', signOutElsewhere, { ...everyone, form: offer('which') }),
  get('/instellingen/berichten', 'A-06', notificationsPage, own),
  post('/instellingen/berichten', 'A-06', saveNotifications, { ...own, form: offer('rhythm', 'level', 'channel', 'number') }),
  post('/instellingen/berichten/even-niet', 'A-06', notForNow, { ...own, form: offer('days') }),
  post('/instellingen/berichten/verder', 'A-06', goOnTelling, { ...own, form: offer() }),
  get('/instellingen/agenda', 'A-06', ownCalendarPage, address),
  post('/instellingen/agenda', 'A-06', makeCalendar, { ...address, form: offer() }),
  post('/instellingen/agenda/stop', 'A-06', stopCalendar, { ...own, form: offer() }),
  get('/agenda/:secret', 'A-06', calendarFeed, { ...everyone, rate: 'feed' }),
  get('/instellingen/mail', 'A-06', newMailPage, own),
  post('/instellingen/mail', 'A-06', askNewMail, { ...own, form: offer('mail'), rate: 'signIn' }),
  get('/instellingen/mail/code', 'A-06', mailCodePage, own),
  post('/instellingen/mail/code', 'A-06', proveNewMail, { ...own, form: offer('oldCode', 'code'), rate: 'signIn' }),
]
