/** N-01: how one is reached, as it stands in the circle of the youth. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { contactLength } from '#care/circle/circle.ts'
import { networkLook, networkPlace } from '#care/network/network.commands.ts'
import { text } from '#platform/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { keepOwnContact, ownContactHere } from './own-contact.commands.ts'
import { HowToReach } from './own-contact.views.tsx'
import { ownContactWords as words } from './own-contact.words.ts'

export const ownContactPage = (page: Page): Promise<Answer> => reaching(page)

function reaching(page: Page, problem?: 'tooLong'): Promise<Answer> {
  const look = { ...networkLook(page.param('familyId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, family } = dossier
    const own = await ownContactHere(dossier)
    const fields = await sentOrKept(page)
    const error = problem && say(uiWords['fout.telang'], { max: contactLength })
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['bereik.kop'])}
        tab="today"
        back={{ href: networkPlace(family.id), name: say(uiWords['knop.terug']) }}
        problems={error === undefined ? undefined : [{ field: 'contact', text: error }]}
      >
        <HowToReach
          asked={page}
          seen={dossier}
          own={own}
          typed={'contact' in fields ? text(fields, 'contact') : (own.contact ?? '')}
          error={error}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

async function keeping(page: Page, contact: string): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), contact, draft: page.path }
  const outcome = await keepOwnContact(knockOf(page), page, wish)
  return 'problem' in outcome ? reaching(page, outcome.problem) : landed(page, outcome)
}

export const keepHowToReach = (page: Page): Promise<Answer> => keeping(page, text(page.fields, 'contact'))
export const removeHowToReach = (page: Page): Promise<Answer> => keeping(page, '')
