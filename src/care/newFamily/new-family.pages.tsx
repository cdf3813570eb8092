/** P-01 Een gezin beginnen: by a worker of a local team, after a question, a call or a visit. */

import { knockOf } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { beginFamilyHere, readBeginning } from './new-family.commands.ts'
import { familyTyped } from './new-family.form.ts'
import type { FamilyProblem } from './new-family.ts'
import { NewFamilyPage } from './new-family.views.tsx'

export const newFamilyPage = (page: Page): Promise<Answer> => form(page, undefined)

/** On to who belongs to it: there the others are put beside. */
export async function beginFamilyAct(page: Page): Promise<Answer> {
  const done = await beginFamilyHere(knockOf(page), page, familyTyped(page.fields))
  return done === 'done' ? goTo(landing(`/gezin/${page.operation}/gezin`, page.operation)) : form(page, done)
}

async function form(page: Page, problem: FamilyProblem | undefined): Promise<Answer> {
  const viewer = await readBeginning(knockOf(page))
  const typed = familyTyped(await sentOrKept(page))
  const body = <NewFamilyPage asked={page} viewer={viewer} typed={typed} problem={problem} />
  return show(body, problem === undefined ? 200 : 422)
}
