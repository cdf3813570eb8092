/** P-01 Werklijst: one list, who comes first and why. */

import { knockOf } from '#care/access/door.commands.ts'
import { doneOn } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { readCaseload } from './read-caseload.commands.ts'
import { WorklistPage } from './worklist.views.tsx'

export const worklistPage = async (page: Page): Promise<Answer> =>
  show(<WorklistPage asked={page} caseload={await readCaseload(knockOf(page), doneOn(page.query))} />)
