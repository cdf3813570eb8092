/** G-23 Printen: choosing the paper, and the paper itself. Each paper is a row in the log of the family. */

import { knockOf, type Look } from '#care/access/door.commands.ts'
import type { Part } from '#care/dossier/plan-on-page.ts'
import { lookAtPlan } from '#care/dossier/read-plan.commands.ts'
import { qrSquares } from '#platform/qr.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { FridgePage, PrintChoice } from './fridge.views.tsx'
import { WholePlanPage } from './whole-plan.views.tsx'

const printing = (page: Page, objectClass: 'fridgePage' | 'wholePlan'): Look => ({
  familyId: page.param('familyId'),
  purpose: 'printen',
  action: 'print',
  topics: objectClass === 'fridgePage' ? ['goals'] : ['goals', 'strengthsAndWorries'],
  object: { class: objectClass },
})

export async function printChoicePage(page: Page): Promise<Answer> {
  const look: Look = { ...printing(page, 'fridgePage'), action: 'read', object: { class: 'plan' } }
  const { glance, seen } = await lookAtPlan(knockOf(page), look, ['goals', 'strengths'])
  return show(<PrintChoice asked={page} glance={glance} seen={seen} />)
}

const isLarge = (page: Page) => page.query.get('letters') === 'groot'

export async function fridgePage(page: Page): Promise<Answer> {
  const numbers = page.query.get('cijfers') === 'ja'
  const parts: Part[] = ['goals', 'steps', 'agreement', ...(numbers ? (['scores'] as const) : [])]
  const { glance, seen } = await lookAtPlan(knockOf(page), printing(page, 'fridgePage'), parts)
  const squares = qrSquares(`${page.site}/inloggen`)
  return show(
    <FridgePage asked={page} glance={glance} seen={seen} large={isLarge(page)} numbers={numbers} squares={squares} />,
  )
}

const everything: readonly Part[] = [
  'strengths',
  'worries',
  'whereTo',
  'goals',
  'looksLike',
  'steps',
  'scores',
  'agreement',
  'homes',
]

export async function wholePlanPage(page: Page): Promise<Answer> {
  const { glance, seen } = await lookAtPlan(knockOf(page), printing(page, 'wholePlan'), everything)
  return show(<WholePlanPage asked={page} glance={glance} seen={seen} large={isLarge(page)} />)
}
