/** B-01 Ervaringsdeskundigen, and the page of who coaches them. */

import { isId, knockOf } from '#care/access/door.commands.ts'
import { isDay } from '#platform/dates.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { CoachedPage } from './coach.views.tsx'
import {
  nameCoach,
  readCoachPage,
  readPeerAtDesk,
  readPeerDesk,
  sayCalled,
  seeCertificate,
} from './peer-coach.commands.ts'
import { PeerDeskPage, PeerPage } from './peer-desk.views.tsx'

const [desk, coach] = ['/beheer/ervaringsdeskundigen', '/coach']
const peerOf = (page: Page) => page.param('personId')

export async function peerDeskPage(page: Page): Promise<Answer> {
  return show(<PeerDeskPage asked={page} look={await readPeerDesk(knockOf(page), undefined)} />)
}

export const peerAtDeskPage = (page: Page): Promise<Answer> => peer(page, false)

async function peer(page: Page, mustChoose: boolean): Promise<Answer> {
  const look = await readPeerAtDesk(knockOf(page), peerOf(page), doneOn(page.query))
  return show(<PeerPage asked={page} look={look} mustChoose={mustChoose} />, mustChoose ? 422 : 200)
}

export async function nameCoachAct(page: Page): Promise<Answer> {
  const chosen = one(page.fields, 'coach')
  const done = await nameCoach(knockOf(page), page, peerOf(page), isId(chosen) ? chosen : null)
  return done === 'done' ? goTo(landing(`${desk}/${peerOf(page)}`, page.operation)) : peer(page, true)
}

export async function seeCertificateAct(page: Page): Promise<Answer> {
  const day = one(page.fields, 'day')
  const done = await seeCertificate(knockOf(page), page, peerOf(page), isDay(day) ? day : null)
  if (done === 'choose') throw new Refusal('conflict')
  return goTo(landing(`${desk}/${peerOf(page)}`, page.operation))
}

export async function coachPage(page: Page): Promise<Answer> {
  return show(<CoachedPage asked={page} look={await readCoachPage(knockOf(page), doneOn(page.query))} />)
}

/** What is no moment is none of what stood there, so that the door still answers first. */
const momentIn = (text: string): string =>
  /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d(?::?\d\d)?)$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : '-infinity'

export async function calledAct(page: Page): Promise<Answer> {
  const until = one(page.fields, 'until')
  await sayCalled(knockOf(page), page, { peer: peerOf(page), until: momentIn(until) })
  return goTo(landing(coach, page.operation))
}
