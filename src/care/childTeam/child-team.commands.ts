/** Who helps, as a child reads it, and its answer whether somebody is nice. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { childHere, childLook } from '#care/childTurn/child-turn.commands.ts'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { clicksHere, keepClick, ownClicks } from '#care/ourTeam/click.commands.ts'
import { type ClickCheck, isClick } from '#care/ourTeam/click-check.ts'
import { teamSeen } from '#care/ourTeam/our-team.commands.ts'
import type { TeamMember } from '#care/ourTeam/our-team.ts'
import type { Id } from '#care/pass/facts.ts'
import { Refusal } from '#platform/web/page.ts'
import { askedRows } from './child-team.sql.ts'
import { mayBeAskedAbout, teamForChild } from './child-team.ts'

export const childTeamPlace = (familyId: Id): string => `${childPlace(familyId)}/team`
export const nicePlace = (familyId: Id, about: Id): string => `${childTeamPlace(familyId)}/${about}`

/** asks: it is asked now. said: what the child said, as far as this phone may show it. */
export type AskedMember = TeamMember & { mayAsk: boolean; asks: boolean; said: ClickCheck | undefined }

const ageHere = ({ people, viewer }: Dossier): number | null =>
  people.find(({ id }) => id === viewer.person)?.age ?? null

/** Who is asked about first. */
export async function childTeamHere(dossier: Dossier): Promise<AskedMember[]> {
  const age = ageHere(dossier)
  const team = teamForChild(await teamSeen(dossier), childHere(dossier))
  const asked = await askedRows(dossier)
  const clicks = ownClicks(dossier, await clicksHere(dossier))
  return team
    .map((helper) => ({
      ...helper,
      mayAsk: mayBeAskedAbout(helper, age),
      asks: asked.includes(helper.person),
      said: clicks.find(({ about }) => about === helper.person),
    }))
    .toSorted((one, other) => Number(other.asks) - Number(one.asks))
}

export async function memberAskedAbout(dossier: Dossier, about: Id): Promise<AskedMember> {
  const helper = (await childTeamHere(dossier)).find(({ person, mayAsk }) => person === about && mayAsk)
  if (helper === undefined) throw new Refusal('notFound')
  return helper
}

type Said = { familyId: Id; about: Id; says: string }

/** One press is an answer; without one the question stands there again. */
export const sayIfNice = (knock: Knock, act: Act, wish: Said): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, childLook(wish.familyId, 'create'), act, async (dossier) => {
    const helper = await memberAskedAbout(dossier, wish.about)
    const notice = { said: 'kind.bewaard' }
    if (!isClick(wish.says)) return { to: nicePlace(wish.familyId, wish.about), notice }
    await keepClick(dossier, act.operation, helper, { says: wish.says, text: '' })
    return { to: childTeamPlace(wish.familyId), notice }
  })
