/** G-21: wanting to write with the other parent, and stopping; both land on the list of messages. */

import { knockOf } from '#care/access/door.commands.ts'
import { landed } from '#platform/web/landing.ts'
import type { Answer, Page } from '#platform/web/page.ts'
import { stopMessages, wantMessages } from './two-homes.commands.ts'

const moves =
  (move: typeof wantMessages) =>
  async (page: Page): Promise<Answer> => {
    const wish = { familyId: page.param('familyId'), person: page.param('personId') }
    return landed(page, await move(knockOf(page), page, wish))
  }

export const wantTogether = moves(wantMessages)
export const stopTogether = moves(stopMessages)
