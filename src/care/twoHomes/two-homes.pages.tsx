/** G-21: wanting to write with the other parent, and stopping; both land on the list of messages. */

import { knockOf } from '#care/access/door.commands.ts'
import { landing } from '#care/access/landing.ts'
import { type Answer, goTo, type Page, Refusal } from '#platform/web/page.ts'
import { stopMessages, wantMessages } from './two-homes.commands.ts'

const moves =
  (move: typeof wantMessages) =>
  async (page: Page): Promise<Answer> => {
    const wish = { familyId: page.param('familyId'), person: page.param('personId') }
    const outcome = await move(knockOf(page), page, wish)
    if ('problem' in outcome) throw new Refusal('conflict')
    return goTo(landing(outcome.to, page.operation))
  }

export const wantTogether = moves(wantMessages)
export const stopTogether = moves(stopMessages)
