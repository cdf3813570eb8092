/** P-01 Een gezin weghalen: asked once, by who began it. */

import { knockOf } from '#care/access/door.commands.ts'
import { landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { readBegun, takeFamilyBack } from './take-back.commands.ts'
import { TakeBackPage } from './take-back.views.tsx'

const familyOf = (page: Page) => page.param('familyId')

export const takeBackPage = (page: Page): Promise<Answer> => shown(page, 200)

/** On to the questions: from there a family begins, and what was ended for this one is open again. */
export async function takeBackFamilyAct(page: Page): Promise<Answer> {
  const done = await takeFamilyBack(knockOf(page), page, familyOf(page))
  return done === 'done' ? goTo(landing('/vragen', page.operation)) : shown(page, 409)
}

async function shown(page: Page, status: number): Promise<Answer> {
  const family = familyOf(page)
  return show(<TakeBackPage asked={page} family={family} begun={await readBegun(knockOf(page), family)} />, status)
}
