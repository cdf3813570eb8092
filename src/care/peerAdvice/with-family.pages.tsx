/** E-01: a question about a family that let it be read, for the peer worker who takes it. */

import { knockOf } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { text } from '#platform/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { actOnAdvice, readWithFamily } from './with-family.commands.ts'
import { type GivenProblem, withFamilyPlace } from './with-family.ts'
import { WithFamilyPage } from './with-family.views.tsx'

const adviceOf = (page: Page) => page.param('familyAdviceId')

export const withFamilyPage = (page: Page): Promise<Answer> => reading(page)

async function reading(page: Page, problem?: GivenProblem): Promise<Answer> {
  const seen = await readWithFamily(knockOf(page), adviceOf(page), doneOn(page.query))
  const typed = text(await sentOrKept(page), 'advice')
  return show(
    <WithFamilyPage asked={page} seen={seen} typed={typed} problem={problem} />,
    problem === undefined ? 200 : 422,
  )
}

export async function takeWithFamilyAct(page: Page): Promise<Answer> {
  await actOnAdvice(knockOf(page), page, { advice: adviceOf(page), did: 'adviceTaken' })
  return goTo(landing(withFamilyPlace(adviceOf(page)), page.operation))
}

export async function giveWithFamilyBackAct(page: Page): Promise<Answer> {
  await actOnAdvice(knockOf(page), page, { advice: adviceOf(page), did: 'adviceBack' })
  return goTo(landing('/gesprekken', page.operation))
}

export async function adviseFamilyAct(page: Page): Promise<Answer> {
  const wish = { advice: adviceOf(page), did: 'advisedFamily', text: text(page.fields, 'advice') } as const
  const done = await actOnAdvice(knockOf(page), page, wish)
  return done === 'done' ? goTo(landing('/gesprekken', page.operation)) : reading(page, done)
}
