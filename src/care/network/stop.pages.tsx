/** Stopping: the youth with one press at J-05, the JIM after one more question (T-36). */

import { knockOf, type Outcome, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame, ofViewer } from '#care/access/family.views.tsx'
import { viewerOf } from '#care/entry/visitor.commands.ts'
import { landed, wentOn } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { speaker } from '#platform/words.ts'
import { Frame } from '#ui/frame.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { jimHere, networkLook, networkPlace } from './network.commands.ts'
import { StopBeingJim } from './network.views.tsx'
import { networkWords } from './network.words.ts'
import { goOnWithJim, stopBeingJim, stopJim } from './stop.commands.ts'

const moves =
  (move: typeof stopJim) =>
  async (page: Page): Promise<Answer> => {
    const familyId = page.param('familyId')
    const outcome: Outcome | { problem: never } = await move(knockOf(page), page, familyId, page.param('jimId'))
    return landed(page, outcome)
  }

export const stopIt = moves(stopJim)
export const goOn = moves(goOnWithJim)

export const stoppingPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), networkLook(page.param('familyId'), 'read'), async (dossier) => {
    const { say, family } = dossier
    const { youth } = await jimHere(dossier)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(networkWords['jimrol.stop'])}
        back={{ href: networkPlace(family.id), name: say(uiWords['knop.terug']) }}
        tab="today"
      >
        <StopBeingJim asked={page} seen={dossier} youth={youth} />
      </FamilyFrame>,
    )
  })

export async function stopNow(page: Page): Promise<Answer> {
  const outcome = await stopBeingJim(knockOf(page), page, page.param('familyId'))
  return wentOn(outcome)
}

/** Who stopped has no place in the family any more, so the thanks stand on a page of no family. */
export async function thanksPage(page: Page): Promise<Answer> {
  const viewer = await viewerOf(page)
  if (viewer === undefined) throw new Refusal('signIn')
  const say = speaker(viewer.voice)
  return show(
    <Frame
      {...ofViewer(viewer, page)}
      say={say}
      register="regular"
      screen={say(networkWords['jimrol.klaar.kop'])}
      help={{ phone: viewer.helpDeskPhone }}
    >
      <p class="onsplan-lead">{say(networkWords['jimrol.gestopt'])}</p>
    </Frame>,
  )
}
