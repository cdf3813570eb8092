/** Counting a talk with a buddy, and choosing five more or that it is good so. */

import { type Act, actInDossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { endMatch, matchLook } from '#care/matchRequest/match-request.commands.ts'
import { matchPlace } from '#care/matchRequest/match-request.ts'
import type { Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { isTalkChoice, mayChoose, mayCount, type TalkProblem, talkProblem } from './buddy-talks.ts'
import { keepFact, type OnMatch, openMatch } from './match.commands.ts'

/** By the family or by who coordinates, who hears it from the buddy. */
export const countTalk = (
  knock: Knock,
  act: Act,
  wish: OnMatch & { on: Day | null },
): Promise<Outcome | { problem: TalkProblem }> =>
  actInDossier<TalkProblem>(knock, matchLook(wish.familyId, 'change', wish.request), act, async (dossier) => {
    const match = await openMatch(dossier, wish.request)
    if (!mayCount(match, dossier.today)) throw new Refusal('conflict')
    const problem = talkProblem(wish.on, match, dossier.today)
    if (problem !== null || wish.on === null) return { problem: problem ?? { field: 'talked', is: 'day' } }
    await keepFact(dossier, act.operation, match, { kind: 'talked', on: wish.on })
    const to = matchPlace(wish.familyId, wish.request)
    const notice = { said: 'maatje.gesprekken.geteld', undo: `${to}/terug/${act.operation}` }
    return { to, notice }
  })

/** "Het is goed zo" ends it in the same press. */
export const chooseTalks = (
  knock: Knock,
  act: Act,
  wish: OnMatch & { says: string },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, matchLook(wish.familyId, 'change', wish.request), act, async (dossier) => {
    const match = await openMatch(dossier, wish.request)
    if (!dossier.isFamily) throw new Refusal('notYours')
    if (!isTalkChoice(wish.says) || !mayChoose(match, dossier.viewer.person, dossier.today))
      throw new Refusal('conflict')
    await keepFact(dossier, act.operation, match, { kind: wish.says, on: dossier.today })
    const to = matchPlace(wish.familyId, wish.request)
    if (wish.says === 'again')
      return { to, notice: { said: 'maatje.gesprekken.verder', undo: `${to}/terug/${act.operation}` } }
    await endMatch(dossier, match.request)
    return { to, notice: { said: 'maatje.gesprekken.goed' } }
  })
