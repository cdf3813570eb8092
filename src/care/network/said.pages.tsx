/** What a JIM said, for the youth at J-05 and for who coordinates. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { jimPlace, toldPlace } from '#care/jim/jim.commands.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { networkWords } from './network.words.ts'
import { hearLook, hearWord, saidLook, saidToMe, toHear } from './said.commands.ts'
import { SaidToMe, ToHear } from './said.views.tsx'

export const saidPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), saidLook(page.param('familyId')), async (dossier) => {
    const { say, family } = dossier
    const said = await saidToMe(dossier)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(networkWords['jim.gezegd.kop'])}
        back={{ href: jimPlace(family.id), name: say(uiWords['knop.terug']) }}
        tab="today"
      >
        <SaidToMe seen={dossier} said={said} />
      </FamilyFrame>,
    )
  })

export const toHearPage = (page: Page): Promise<Answer> => {
  const look = { ...hearLook(page.param('familyId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, family } = dossier
    const said = await toHear(dossier)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(networkWords['jim.gezegd.kop'])}
        back={{ href: toldPlace(family.id), name: say(uiWords['knop.terug']) }}
      >
        <ToHear asked={page} seen={dossier} said={said} />
      </FamilyFrame>,
    )
  })
}

export async function hearJim(page: Page): Promise<Answer> {
  const familyId = page.param('familyId')
  const outcome = await hearWord(knockOf(page), page, { familyId, word: page.param('wordId') })
  return landed(page, outcome)
}
