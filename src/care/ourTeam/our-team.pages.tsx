/** G-39 Ons team: everybody with a part in the plan. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { isFamilyFromTwelve, isFamilyOrCoordinator, readsTopic } from '#care/access/frame.ts'
import { sharedViews } from '#care/jimView/jim-view.sql.ts'
import { ToOthers } from '#care/matchRequest/match-request.views.tsx'
import { openPlan } from '#care/plan/plan.commands.ts'
import { doneOn } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { clicksHere, ownClicks } from './click.commands.ts'
import { asksTalk } from './click-check.ts'
import { ownParts, teamHere, teamLook } from './our-team.commands.ts'
import { OurTeam } from './our-team.views.tsx'
import { ourTeamWords } from './our-team.words.ts'

export const teamPage = (page: Page): Promise<Answer> => {
  const look = { ...teamLook(page.param('familyId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, family } = dossier
    const team = await teamHere(dossier)
    const clicks = await clicksHere(dossier)
    const isHere = (id: string) => team.some(({ person }) => person === id)
    const back = readsTopic(dossier, 'circle')
      ? { href: `/gezin/${family.id}/kring`, name: say(uiWords['nav.kring']) }
      : undefined
    return show(
      <FamilyFrame asked={page} seen={dossier} screen={say(ourTeamWords['team.kop'])} tab="circle" back={back}>
        <OurTeam
          seen={dossier}
          team={team}
          load={(await openPlan(dossier))?.load}
          clicks={ownClicks(dossier, clicks)}
          mayClick={isFamilyFromTwelve(dossier)}
          own={ownParts(dossier, team)}
          views={await sharedViews(dossier, family.id, dossier.viewer.person)}
          mayAsk={isFamilyOrCoordinator(dossier)}
          toTalk={dossier.isCoordinator && clicks.some((check) => asksTalk(check) && isHere(check.about))}
        />
        <ToOthers seen={dossier} />
      </FamilyFrame>,
    )
  })
}
