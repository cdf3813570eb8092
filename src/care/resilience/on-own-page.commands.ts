/** How every page of the own resilience opens. */

import { doneOn } from '#platform/web/landing.ts'
import type { Page } from '#platform/web/page.ts'
import { resilienceLook } from './resilience.commands.ts'

export const lookHere = (page: Page) => ({
  ...resilienceLook(page.param('familyId'), 'read'),
  done: doneOn(page.query),
})
