/** somebody wants an interpreter, and who coordinates says that one was arranged. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { text } from '#platform/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { AskedInterpreter, OwnInterpreter } from './interpreter.views.tsx'
import { interpreterWords as words } from './interpreter.words.ts'
import {
  arrangeInterpreter,
  interpreterLook,
  interpretersHere,
  mustKnowInterpreter,
  notArranged,
  wantInterpreter,
  wantNoInterpreter,
} from './interpreter-request.commands.ts'
import { mostLanguage, openOf } from './interpreter-request.ts'

export const interpreterPage = (page: Page): Promise<Answer> => asking(page, false)

function asking(page: Page, isWrong: boolean): Promise<Answer> {
  const look = { ...interpreterLook(page.param('familyId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    mustKnowInterpreter(dossier)
    const { say, isFamily, isCoordinator } = dossier
    const requests = await interpretersHere(dossier)
    const fields = await sentOrKept(page)
    const running = openOf(requests, dossier.viewer.person)
    const typed = 'language' in fields ? text(fields, 'language') : (running?.language ?? '')
    const error = isWrong ? say(uiWords['fout.telang'], { max: mostLanguage }) : undefined
    const told = { asked: page, seen: dossier, requests }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words[isFamily ? 'tolk.kop' : 'pro.tolk.kop'])}
        back={
          isFamily
            ? { href: '/hulp', name: say(uiWords['help.kop']) }
            : { href: `/gezin/${dossier.family.id}/plan`, name: say(uiWords['knop.terug']) }
        }
        problems={error === undefined ? undefined : [{ field: 'language', text: error }]}
      >
        {isFamily ? <OwnInterpreter {...told} typed={typed} error={error} /> : null}
        {isCoordinator ? <AskedInterpreter {...told} /> : null}
      </FamilyFrame>,
      isWrong ? 422 : 200,
    )
  })
}

export async function interpreterAct(page: Page): Promise<Answer> {
  const language = 'language' in page.fields ? text(page.fields, 'language') : null
  const wish = { familyId: page.param('familyId'), language, draft: page.path }
  const outcome = await wantInterpreter(knockOf(page), page, wish)
  return 'problem' in outcome ? asking(page, true) : landed(page, outcome)
}

const moves =
  (move: typeof arrangeInterpreter) =>
  async (page: Page): Promise<Answer> => {
    const wish = { familyId: page.param('familyId'), request: page.param('interpreterRequestId') }
    return landed(page, await move(knockOf(page), page, wish))
  }

export const interpreterTakenBack = moves(wantNoInterpreter)
export const interpreterArranged = moves(arrangeInterpreter)
export const interpreterNotArranged = moves(notArranged)
