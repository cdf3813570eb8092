/** P-03 Gezin: one family for who coordinates it. */

import { knockOf } from '#care/access/door.commands.ts'
import type { Part } from '#care/dossier/plan-on-page.ts'
import { lookAtPlan, planLook } from '#care/dossier/read-plan.commands.ts'
import { waysOf } from '#care/dossier/ways.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { OverviewPage } from './overview.views.tsx'

const parts: readonly Part[] = ['goals', 'steps', 'scores', 'trials', 'custody', 'added', 'ownPlan']

/** A family member who comes here is led to the own day. */
export async function overviewPage(page: Page): Promise<Answer> {
  const { glance, seen } = await lookAtPlan(knockOf(page), planLook(page, 'family'), parts)
  if (!glance.isCoordinator) return goTo(waysOf(glance.family.id).today)
  return show(<OverviewPage asked={page} glance={glance} seen={seen} />)
}
