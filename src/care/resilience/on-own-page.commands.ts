/** How every page of the own resilience opens, and where an act from it leads. */

import type { Outcome } from '#care/access/door.commands.ts'
import { doneOn, landing } from '#care/access/landing.ts'
import { type Answer, goTo, type Page } from '#platform/web/page.ts'
import { resilienceLook, resiliencePlace } from './resilience.commands.ts'

export const lookHere = (page: Page) => ({
  ...resilienceLook(page.param('familyId'), 'read'),
  done: doneOn(page.query),
})

export const landed = (page: Page, { to }: Pick<Outcome, 'to'>): Answer => goTo(landing(to, page.operation))

/** An act without fields: there is nothing on the page that could be wrong. */
export const went = async (page: Page, act: Promise<Outcome | { problem: never }>): Promise<Answer> => {
  const outcome = await act
  return landed(page, 'to' in outcome ? outcome : { to: resiliencePlace(page.param('familyId')) })
}
