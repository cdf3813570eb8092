/** P-15 Meedenken: the question of who is stuck; and E-01, where a peer worker answers it. */

import { knockOf } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { text } from '#platform/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { askAdvice, giveAdvice, readOwnAdvice, readWaitingAdvice, takeAdviceBack } from './peer-advice.commands.ts'
import { questionTyped } from './peer-advice.form.ts'
import type { AdviceProblem } from './peer-advice.ts'
import { AskAdvicePage, GiveAdvicePage } from './peer-advice.views.tsx'

const place = '/meedenken'
const statusOf = (problem: AdviceProblem | undefined) => (problem === undefined ? 200 : 422)

export const advicePage = (page: Page): Promise<Answer> => asking(page)

async function asking(page: Page, problem?: AdviceProblem): Promise<Answer> {
  const seen = await readOwnAdvice(knockOf(page), doneOn(page.query))
  const typed = questionTyped(await sentOrKept(page))
  return show(<AskAdvicePage asked={page} seen={seen} typed={typed} problem={problem} />, statusOf(problem))
}

export async function askAdviceAct(page: Page): Promise<Answer> {
  const done = await askAdvice(knockOf(page), page, questionTyped(page.fields))
  return done === 'done' ? goTo(landing(place, page.operation)) : asking(page, done)
}

export async function takeAdviceBackAct(page: Page): Promise<Answer> {
  await takeAdviceBack(knockOf(page), page, page.param('adviceId'))
  return goTo(landing(place, page.operation))
}

export const waitingAdvicePage = (page: Page): Promise<Answer> => answering(page)

async function answering(page: Page, problem?: AdviceProblem): Promise<Answer> {
  const seen = await readWaitingAdvice(knockOf(page), page.param('adviceId'))
  const typed = text(await sentOrKept(page), 'advice')
  return show(<GiveAdvicePage asked={page} seen={seen} typed={typed} problem={problem} />, statusOf(problem))
}

export async function giveAdviceAct(page: Page): Promise<Answer> {
  const done = await giveAdvice(knockOf(page), page, page.param('adviceId'), text(page.fields, 'advice'))
  return done === 'done' ? goTo(landing('/gesprekken', page.operation)) : answering(page, done)
}
