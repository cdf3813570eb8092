/** G-41 The offer of a plan of their own: what it is, what each says, the plan itself, and how long it still takes. */

import { type Dossier, knockOf, openDossier, required } from '#care/access/door.commands.ts'
import { backToPlan, FamilyFrame } from '#care/access/family.views.tsx'
import { fixedBefore, groupRead } from '#care/familyGroupPlan/group-due.ts'
import { groupFacts } from '#care/familyGroupPlan/group-plan.sql.ts'
import { isHandedIn, isSettled } from '#care/familyGroupPlan/group-plan.ts'
import { groupPlanWords as words } from '#care/familyGroupPlan/group-plan.words.ts'
import { giveMoreTime, mayBeAsked, takeOfferBack, takeSkipBack } from '#care/familyGroupPlan/offer.commands.ts'
import { groupLook, readGroup, type SeenGroup } from '#care/familyGroupPlan/read-group-plan.commands.ts'
import { Explanation, placeOf } from '#care/familyGroupPlan/told.views.tsx'
import { statementsOf } from '#care/statements/statements.commands.ts'
import { colleagues } from '#care/withheld/withheld.commands.ts'
import { longDay } from '#platform/dates.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { PrintButton } from '#ui/button.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { PrintPage } from '#ui/print-page.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { Counter, NotAsked, OfferCard, SkipCard } from './group-plan.views.tsx'
import { handIn, readersOf, takeAnswerBack, takeHandingInBack } from './own-plan.commands.ts'
import { MayBegin } from './plan-ahead.views.tsx'

const familyOf = (page: Page) => page.param('familyId')

export const groupPlanPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), { ...groupLook(familyOf(page), 'read'), done: doneOn(page.query) }, async (dossier) => {
    const { say } = dossier
    const group = await readGroup(dossier)
    const facts = groupRead(required(await groupFacts(dossier, dossier.viewer.municipality, dossier.family.id)).facts)
    const fixBy = fixedBefore(facts, dossier.today)
    const statements = await statementsOf(
      dossier,
      group.offers.flatMap((offer) => offer.plan?.id ?? []),
    )
    const known = dossier.isCoordinator && group.skips.length > 0 ? await colleagues(dossier) : []
    const isEmpty = group.offers.length === 0 && group.skips.length === 0
    return show(
      <FamilyFrame asked={page} seen={dossier} screen={say(words['zelfplan.kop'])} back={backToPlan(dossier)}>
        {fixBy === null ? null : <Counter seen={dossier} fixBy={fixBy} />}
        {isEmpty && facts.waitsSince === null && facts.hasPlan ? <p>{say(words['zelfplan.eerder'])}</p> : null}
        {group.institution ? <p>{say(words['zelfplan.instelling'])}</p> : null}
        {group.skips.map((skip) => (
          <SkipCard seen={dossier} skip={skip} second={known.find(({ id }) => id === skip.second)?.name} />
        ))}
        {group.offers.map((offer) => (
          <OfferCard
            asked={page}
            seen={dossier}
            offer={offer}
            readers={readersOf(dossier, offer)}
            statements={statements}
          />
        ))}
        {isEmpty ? <Explanation say={say} /> : null}
        {isEmpty ? <NotAsked seen={dossier} /> : null}
        <WaysOfLeader dossier={dossier} group={group} waits={facts.waitsSince !== null} />
        {isEmpty && !dossier.isCoordinator ? null : (
          <LoneLink href={placeOf(dossier, '/uitleg')}>{say(words['zelfplan.uitleg.papier'])}</LoneLink>
        )}
      </FamilyFrame>,
    )
  })

type WaysProps = { dossier: Dossier; group: SeenGroup; waits: boolean }

/** What who coordinates does next: begin the plan that waits, offer to who was not asked, or skip. */
function WaysOfLeader({ dossier, group, waits }: WaysProps) {
  const { say, isCoordinator } = dossier
  if (!isCoordinator) return null
  const mayOffer = group.offers.length > 0 && mayBeAsked(group).length > 0
  const maySkip = group.skips.length === 0 && !group.offers.some(isHandedIn)
  return (
    <>
      {waits && isSettled(group, dossier.today) ? <MayBegin seen={dossier} /> : null}
      {mayOffer || (group.offers.length === 0 && group.skips.length > 0) ? (
        <LoneLink href={placeOf(dossier, '/aanbieden')}>{say(words['pro.zelfplan.bied'])}</LoneLink>
      ) : null}
      {maySkip ? <LoneLink href={placeOf(dossier, '/overslaan')}>{say(words['pro.zelfplan.over'])}</LoneLink> : null}
    </>
  )
}

/** The explanation to give along. */
export const explanationPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), groupLook(familyOf(page), 'print'), async (dossier) => {
    const { say, viewer } = dossier
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['zelfplan.kop'])}
        ownHeading
        back={{ href: placeOf(dossier), name: say(uiWords['knop.terug']) }}
      >
        <PrintButton say={say} />
        <PrintPage
          title={say(words['zelfplan.kop'])}
          product={say(partWords['alg.naam'])}
          municipality={viewer.municipalityName}
          state={longDay(viewer.voice, dossier.today, dossier.today)}
        >
          <Explanation say={say} />
        </PrintPage>
      </FamilyFrame>,
    )
  })

type Done = { to: string } | { problem: never }

async function done(page: Page, doing: Promise<Done>): Promise<Answer> {
  return landed(page, await doing)
}

const onOffer = (page: Page) => ({ familyId: familyOf(page), offerId: page.param('groupOfferId') })

export const moreTimeAct = (page: Page) => done(page, giveMoreTime(knockOf(page), page, onOffer(page)))
export const undoOffer = (page: Page) => done(page, takeOfferBack(knockOf(page), page, onOffer(page)))
export const handInAct = (page: Page) => done(page, handIn(knockOf(page), page, onOffer(page)))
export const undoHandIn = (page: Page) => done(page, takeHandingInBack(knockOf(page), page, onOffer(page)))
export const undoAnswer = (page: Page) =>
  done(page, takeAnswerBack(knockOf(page), page, { ...onOffer(page), answerId: page.param('groupAnswerId') }))
export const undoSkip = (page: Page) =>
  done(page, takeSkipBack(knockOf(page), page, { familyId: familyOf(page), skipId: page.param('skipId') }))
