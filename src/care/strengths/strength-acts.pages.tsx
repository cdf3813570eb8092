/** G-35: taking back, settling and putting in order; each a button on the page. */

import { knockOf } from '#care/access/door.commands.ts'
import { landing } from '#care/access/landing.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, Refusal } from '#platform/web/page.ts'
import { moveWorry, settleWorry, undoNoticed } from './strength.commands.ts'
import { kindOn } from './strength.pages.tsx'

export const undoNoticedItem = async (page: Page): Promise<Answer> => {
  const item = { familyId: page.param('familyId'), id: page.param('itemId'), kind: kindOn(page) }
  const outcome = await undoNoticed(knockOf(page), page, item)
  if ('problem' in outcome) throw new Refusal('conflict')
  return goTo(landing(outcome.to, page.operation))
}

const settle =
  (settled: boolean) =>
  async (page: Page): Promise<Answer> => {
    const outcome = await settleWorry(knockOf(page), page, {
      familyId: page.param('familyId'),
      id: page.param('itemId'),
      settled,
    })
    if ('problem' in outcome) throw new Refusal('conflict')
    return goTo(landing(outcome.to, page.operation))
  }

export const settleWorryItem = settle(true)
export const reopenWorryItem = settle(false)

export async function moveWorryItem(page: Page): Promise<Answer> {
  const outcome = await moveWorry(knockOf(page), page, {
    familyId: page.param('familyId'),
    id: page.operation,
    person: one(page.fields, 'person'),
    worry: one(page.fields, 'worry'),
    to: one(page.fields, 'to'),
  })
  if ('problem' in outcome) throw new Refusal('changed')
  return goTo(landing(outcome.to, page.operation))
}
