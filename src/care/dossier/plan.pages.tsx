/** G-02 Ons plan: the whole plan as this reader sees it, in one question to the database. */

import { knockOf } from '#care/access/door.commands.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { PlanPage } from './plan.views.tsx'
import type { Part } from './plan-on-page.ts'
import { lookAtPlan, planLook } from './read-plan.commands.ts'

const parts: readonly Part[] = ['strengths', 'worries', 'whereTo', 'goals', 'steps', 'scores', 'agreement']

export async function planPage(page: Page): Promise<Answer> {
  const { glance, seen } = await lookAtPlan(knockOf(page), planLook(page), parts)
  return show(<PlanPage asked={page} glance={glance} seen={seen} done={page.query.get('deel') === 'gedaan'} />)
}
