/** J-05: whom a youth would ask when the JIM stops. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { jimPlace, ownJimLook } from '#care/jim/jim.commands.ts'
import { text } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { successorHere, takeSuccessorBack, thinkOf } from './jim-successor.commands.ts'
import { WhoNext } from './jim-successor.views.tsx'
import { jimSuccessorWords as words } from './jim-successor.words.ts'

function whoNext(page: Page, problem?: 'who'): Promise<Answer> {
  return openDossier(knockOf(page), ownJimLook(page.param('familyId'), 'read'), async (dossier) => {
    const { say, family } = dossier
    const { jim, people } = await successorHere(dossier, page.param('jimId'))
    const error = problem === undefined ? undefined : say(uiWords['fout.kies'])
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['jim.opvolger.kop'])}
        back={{ href: jimPlace(family.id), name: say(uiWords['knop.terug']) }}
        tab="today"
        problems={error === undefined ? undefined : [{ field: 'who', text: error }]}
      >
        <WhoNext asked={page} seen={dossier} jim={jim} people={people} who={jim.successor ?? ''} error={error} />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export const successorPage = (page: Page): Promise<Answer> => whoNext(page)

const wishOf = (page: Page) => ({ familyId: page.param('familyId'), jim: page.param('jimId') })

export async function keepSuccessor(page: Page): Promise<Answer> {
  const outcome = await thinkOf(knockOf(page), page, { ...wishOf(page), who: text(page.fields, 'who') })
  return 'problem' in outcome ? whoNext(page, outcome.problem) : landed(page, outcome)
}

export async function successorBack(page: Page): Promise<Answer> {
  const wish = { ...wishOf(page), successor: page.param('jimSuccessorId') }
  const outcome = await takeSuccessorBack(knockOf(page), page, wish)
  return landed(page, outcome)
}
