/** B-06, the part about emergency looks: what a look was for, beside the list on which it is marked as looked through. */

import { knockOf } from '#care/access/door.commands.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { readLooksToReview } from './review.commands.ts'
import { LooksPage } from './review.views.tsx'

export async function looksToReviewPage(page: Page): Promise<Answer> {
  return show(<LooksPage asked={page} seen={await readLooksToReview(knockOf(page))} />)
}
