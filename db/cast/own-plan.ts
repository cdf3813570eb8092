/** The plan that a family of the cast makes itself: offered, answered by each, written by one of them and handed in. */
import type { GroupAnswer, GroupTexts } from '#care/familyGroupPlan/group-plan.ts'
import { explanationNow, usualUntil } from '#care/familyGroupPlan/group-plan.ts'
import { makeOffer } from '#care/familyGroupPlan/offer.commands.ts'
import { answerOffer, handIn, writeOwnPlan } from '#care/ownPlan/own-plan.commands.ts'
import { done, type Stage } from './load.ts'

type Offered = {
  on: string
  by: string
  conditions: string
  answers: readonly { who: string; answer: GroupAnswer; support: string }[]
}

/** Gives back the id of the offer. */
export async function offerOwnPlan(stage: Stage, family: string, offered: Offered): Promise<string> {
  const familyId = stage.family(family)
  await stage.at(offered.on, '10:00')
  const act = stage.act()
  await done(
    makeOffer(await stage.knock(offered.by), act, {
      ...{ familyId, draft: '', explanation: explanationNow, channel: 'spoken', conditions: offered.conditions },
      ...{ asked: offered.answers.map(({ who }) => stage.person(who)), until: usualUntil(stage.day(offered.on)) },
    }),
  )
  for (const { who, answer, support } of offered.answers) {
    const said = { familyId, offerId: act.operation, draft: '', person: null, answer, support, channel: 'screen' }
    await done(answerOffer(await stage.knock(who), stage.act(), said))
  }
  return act.operation
}

export async function handInOwnPlan(
  stage: Stage,
  family: string,
  { offerId, by, texts }: { offerId: string; by: string; texts: GroupTexts },
): Promise<void> {
  const place = { familyId: stage.family(family), offerId }
  await done(writeOwnPlan(await stage.knock(by), stage.act(), { ...place, texts, base: 0, draft: '' }))
  await done(handIn(await stage.knock(by), stage.act(), place))
}
