/** Who helps us, for a child, and one question about each who helps. */

import { knockOf } from '#care/access/door.commands.ts'
import { nameOf } from '#care/access/frame.ts'
import { ChildFrame } from '#care/childTurn/child-frame.views.tsx'
import { asChild } from '#care/childTurn/child-turn.commands.ts'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { one } from '#platform/web/fields.ts'
import { wentOn } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { childTeamHere, childTeamPlace, memberAskedAbout, sayIfNice } from './child-team.commands.ts'
import { ChildTeam, NiceOrNot } from './child-team.views.tsx'
import { childTeamWords as words } from './child-team.words.ts'

export const childTeamPage = (page: Page): Promise<Answer> =>
  asChild(page, async (dossier) => {
    const { say, family } = dossier
    return show(
      <ChildFrame asked={page} seen={dossier} screen={say(words['kind.team'])} back={`${childPlace(family.id)}/kring`}>
        <ChildTeam seen={dossier} helpers={await childTeamHere(dossier)} />
      </ChildFrame>,
    )
  })

export const niceOrNotPage = (page: Page): Promise<Answer> =>
  asChild(page, async (dossier) => {
    const { say, family } = dossier
    const helper = await memberAskedAbout(dossier, page.param('personId'))
    return show(
      <ChildFrame
        asked={page}
        seen={dossier}
        screen={say(words['kind.team'])}
        heading={say(words['kind.klikt'], { name: nameOf(dossier, helper.person) })}
        back={childTeamPlace(family.id)}
      >
        <NiceOrNot asked={page} seen={dossier} helper={helper} />
      </ChildFrame>,
    )
  })

export async function sayIfNiceHere(page: Page): Promise<Answer> {
  const [familyId, about] = [page.param('familyId'), page.param('personId')]
  const outcome = await sayIfNice(knockOf(page), page, { familyId, about, says: one(page.fields, 'says') })
  return wentOn(outcome)
}
