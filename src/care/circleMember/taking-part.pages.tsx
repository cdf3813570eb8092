/** N-01 for somebody of the circle: the first page, and stopping. */

import type { ComponentChildren } from 'preact'
import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { doneOn, wentOn } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'
import { partHere, stopTakingPart, takingPartLook } from './circle-member.commands.ts'
import { takingPartPlace } from './circle-member.ts'
import { circleMemberWords as words } from './circle-member.words.ts'
import { readTakingPart } from './taking-part.commands.ts'
import { StopTakingPart, TakingPartPage } from './taking-part.views.tsx'

/** The first page, with what a later room has to show there. */
export const takingPartWith =
  (beside: (dossier: Dossier) => Promise<ComponentChildren>) =>
  (page: Page): Promise<Answer> => {
    const look = { ...takingPartLook(page.param('familyId')), done: doneOn(page.query) }
    return openDossier(knockOf(page), look, async (dossier) => {
      const { say, viewer } = dossier
      const taking = await readTakingPart(dossier)
      const names = taking.part.subjects.map((id) => nameOf(dossier, id))
      return show(
        <FamilyFrame
          asked={page}
          seen={dossier}
          screen={say(words['kringrol.kop'])}
          heading={say(words['kringrol.van'], { child: namesOf(say, viewer.voice.language, names) })}
          tab="today"
        >
          <TakingPartPage asked={page} seen={dossier} taking={taking}>
            {await beside(dossier)}
          </TakingPartPage>
        </FamilyFrame>,
      )
    })
  }

export const stopTakingPartPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), takingPartLook(page.param('familyId')), async (dossier) => {
    const { say, family } = dossier
    const part = await partHere(dossier)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['kringrol.stop'])}
        tab="today"
        back={{ href: takingPartPlace(family.id), name: say(uiWords['knop.terug']) }}
      >
        <StopTakingPart asked={page} seen={dossier} part={part} />
      </FamilyFrame>,
    )
  })

export async function takesPartNoMore(page: Page): Promise<Answer> {
  const outcome = await stopTakingPart(knockOf(page), page, page.param('familyId'))
  return wentOn(outcome)
}
