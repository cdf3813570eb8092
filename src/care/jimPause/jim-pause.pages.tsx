/** J-05 and N-01: a pause, and going on. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { afterPause, goOnAgain, pausableHere, pause, pauseLook, type Side } from './jim-pause.commands.ts'
import { JimsPause, YouthPause } from './jim-pause.views.tsx'
import { jimPauseWords } from './jim-pause.words.ts'

const form =
  (side: Side) =>
  (page: Page): Promise<Answer> => {
    const look = { ...pauseLook(page.param('familyId'), 'read', side), done: doneOn(page.query) }
    return openDossier(knockOf(page), look, async (dossier) => {
      const { say, family } = dossier
      const jim = await pausableHere(dossier, page.param('jimId'), side)
      const back = afterPause(family.id, side)
      const shown = { asked: page, seen: dossier, jim, to: page.path, back }
      return show(
        <FamilyFrame
          asked={page}
          seen={dossier}
          screen={say(jimPauseWords[side === 'youth' ? 'jim.pauze.kop' : 'jimrol.pauze.kop'])}
          back={{ href: back, name: say(uiWords['knop.terug']) }}
          tab="today"
        >
          {side === 'youth' ? <YouthPause {...shown} /> : <JimsPause {...shown} />}
        </FamilyFrame>,
      )
    })
  }

const moves =
  (move: typeof pause, side: Side) =>
  async (page: Page): Promise<Answer> => {
    const wish = { familyId: page.param('familyId'), jim: page.param('jimId'), side }
    return landed(page, await move(knockOf(page), page, wish))
  }

export const youthPausePage = form('youth')
export const youthPauses = moves(pause, 'youth')
export const youthGoesOn = moves(goOnAgain, 'youth')
export const jimPausePage = form('jim')
export const jimPauses = moves(pause, 'jim')
export const jimGoesOn = moves(goOnAgain, 'jim')
