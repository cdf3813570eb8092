/** B-07 Bewaren: the preview of what goes, and letting it go with the number of people on the button (T-71). */

import { knockOf } from '#care/access/door.commands.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { endKeeping, readRetention } from './retention.commands.ts'
import { RetentionPage } from './retention.views.tsx'

export const retentionPage = (page: Page): Promise<Answer> => preview(page, false)

export async function endKeepingAct(page: Page): Promise<Answer> {
  const shown = Number.parseInt(one(page.fields, 'people'), 10)
  const isDone = Number.isInteger(shown) && shown >= 0 && shown < 1e9 && (await endKeeping(knockOf(page), page, shown))
  return isDone ? goTo(landing('/beheer/bewaren', page.operation)) : preview(page, true)
}

async function preview(page: Page, changed: boolean): Promise<Answer> {
  const retention = await readRetention(knockOf(page), doneOn(page.query))
  return show(<RetentionPage asked={page} retention={retention} changed={changed} />, changed ? 409 : 200)
}
