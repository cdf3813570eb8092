/** G-35: taking back, settling and putting in order; each a button on the page. */

import { knockOf } from '#care/access/door.commands.ts'
import { one } from '#platform/web/fields.ts'
import { landed } from '#platform/web/landing.ts'
import type { Answer, Page } from '#platform/web/page.ts'
import { moveWorry, settleWorry, undoNoticed } from './strength.commands.ts'
import { kindOn } from './strength.pages.tsx'

export const undoNoticedItem = async (page: Page): Promise<Answer> => {
  const item = { familyId: page.param('familyId'), id: page.param('itemId'), kind: kindOn(page) }
  return landed(page, await undoNoticed(knockOf(page), page, item))
}

const settle =
  (settled: boolean) =>
  async (page: Page): Promise<Answer> => {
    return landed(
      page,
      await settleWorry(knockOf(page), page, {
        familyId: page.param('familyId'),
        id: page.param('itemId'),
        settled,
      }),
    )
  }

export const settleWorryItem = settle(true)
export const reopenWorryItem = settle(false)

export async function moveWorryItem(page: Page): Promise<Answer> {
  return landed(
    page,
    await moveWorry(knockOf(page), page, {
      familyId: page.param('familyId'),
      id: page.operation,
      person: one(page.fields, 'person'),
      worry: one(page.fields, 'worry'),
      to: one(page.fields, 'to'),
    }),
    'changed',
  )
}
