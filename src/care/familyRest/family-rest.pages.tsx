/** G-21: a rest from messages for a whole family. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { messageWords } from '#care/messages/messages.words.ts'
import { notificationWords } from '#care/notifications/notifications.words.ts'
import type { Fields } from '#platform/fields.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { askRest, endRest, mustKnowRest, restHere, restLook } from './family-rest.commands.ts'
import { RestPage } from './family-rest.views.tsx'

const familyOf = (page: Page) => page.param('familyId')

export const restPage = async (page: Page): Promise<Answer> => rest(page, (await draftOf(page, page.path)) ?? {}, false)

function rest(page: Page, fields: Fields, isWrong: boolean): Promise<Answer> {
  const familyId = familyOf(page)
  return openDossier(knockOf(page), { ...restLook(familyId, 'read'), done: doneOn(page.query) }, async (dossier) => {
    mustKnowRest(dossier)
    const { say } = dossier
    const error = isWrong ? say(notificationWords['inst.fout.pauze']) : undefined
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(messageWords['bericht.rust'])}
        tab="messages"
        back={{ href: `/gezin/${familyId}/berichten`, name: say(messageWords['bericht.kop']) }}
        problems={error === undefined ? undefined : [{ field: 'days', text: error }]}
      >
        <RestPage
          asked={page}
          seen={dossier}
          rest={await restHere(dossier)}
          days={one(fields, 'days').trim()}
          error={error}
        />
      </FamilyFrame>,
      isWrong ? 422 : 200,
    )
  })
}

export async function restAsked(page: Page): Promise<Answer> {
  const wish = { familyId: familyOf(page), days: one(page.fields, 'days').trim(), draft: page.path }
  const outcome = await askRest(knockOf(page), page, wish)
  return 'problem' in outcome ? rest(page, page.fields, true) : landed(page, outcome)
}

export async function restEnded(page: Page): Promise<Answer> {
  return landed(
    page,
    await endRest(knockOf(page), page, { familyId: familyOf(page), rest: page.param('familyRestId') }),
  )
}
