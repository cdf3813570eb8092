/** E-01 The first conversation to which a peer worker comes along. */

import { knockOf } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { text } from '#platform/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { keepContribution, readAlong, takeContributionBack } from './contribution.commands.ts'
import { AlongTalkPage } from './contribution.views.tsx'
import type { ContributionProblem } from './peer-at-start.ts'

const talkOf = (page: Page) => page.param('peerRequestId')
const placeOf = (page: Page) => `/gesprekken/${talkOf(page)}/startgesprek`

export const alongOfPeerPage = (page: Page): Promise<Answer> => along(page)

async function along(page: Page, problem?: ContributionProblem): Promise<Answer> {
  const seen = await readAlong(knockOf(page), talkOf(page), doneOn(page.query))
  return show(
    <AlongTalkPage asked={page} seen={seen} typed={text(await sentOrKept(page), 'contribution')} problem={problem} />,
    problem === undefined ? 200 : 422,
  )
}

export async function keepContributionAct(page: Page): Promise<Answer> {
  const done = await keepContribution(knockOf(page), page, talkOf(page), text(page.fields, 'contribution'))
  return done === 'done' ? goTo(landing(placeOf(page), page.operation)) : along(page, done)
}

export async function takeContributionBackAct(page: Page): Promise<Answer> {
  await takeContributionBack(knockOf(page), page, talkOf(page), page.param('peerContributionId'))
  return goTo(landing(placeOf(page), page.operation))
}
