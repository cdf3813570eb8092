/** E-01 A worry at a talk: whom to call, and what is written to who coordinates. */

import { knockOf } from '#care/access/door.commands.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { keepWorry, readWorry, takeWorryBack } from './peer-worry.commands.ts'
import { worryTyped } from './peer-worry.form.ts'
import { WorryPage } from './peer-worry.views.tsx'
import type { WorryProblem } from './worry.ts'

const talkOf = (page: Page) => page.param('peerRequestId')
const placeOf = (page: Page) => `/gesprekken/${talkOf(page)}/zorg`

export const worryPage = (page: Page): Promise<Answer> => worry(page)

async function worry(page: Page, problem?: WorryProblem): Promise<Answer> {
  const seen = await readWorry(knockOf(page), talkOf(page), doneOn(page.query))
  return show(
    <WorryPage asked={page} seen={seen} typed={worryTyped(page.fields)} problem={problem} />,
    problem !== undefined ? 422 : page.method === 'GET' ? 200 : 409,
  )
}

/** Who coordinates may have stopped since the page was opened: then it says whom to call, with the words to take along. */
export async function keepWorryAct(page: Page): Promise<Answer> {
  const done = await keepWorry(knockOf(page), page, talkOf(page), worryTyped(page.fields))
  if (done === 'done') return goTo(landing(placeOf(page), page.operation))
  return worry(page, done === 'nobody' ? undefined : done)
}

export async function takeWorryBackAct(page: Page): Promise<Answer> {
  await takeWorryBack(knockOf(page), page, talkOf(page), page.param('peerWorryId'))
  return goTo(landing(placeOf(page), page.operation))
}
