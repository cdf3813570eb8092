/** G-13 Terugkijken: what lies ahead, what is tried now, and the way to earlier results. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { backToPlan, FamilyFrame } from '#care/access/family.views.tsx'
import { activeGoals, openTrials } from '#care/lettingGo/read-letting-go.commands.ts'
import { Proposals, Trials } from '#care/lettingGo/trials.views.tsx'
import { doneOn } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { whoLeads } from './leading.commands.ts'
import { lookBefore } from './prepare.commands.ts'
import { inReview, readReviews, type SeenReviews } from './read-reviews.commands.ts'
import type { Review } from './review.ts'
import { saidBy } from './review-voice.ts'
import { NoReview, PastReviews, ReviewAhead, resultTitle } from './reviews.views.tsx'
import { reviewWords } from './reviews.words.ts'

const lookAt = (page: Page) => ({ ...lookBefore(page.param('familyId'), 'read'), done: doneOn(page.query) })

export const reviewPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), lookAt(page), async (dossier) => {
    const seen = await readReviews(dossier)
    const last = seen?.past.at(-1)
    const { leading, leader } = await whoLeads(dossier)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(reviewWords['review.kop'])}
        back={backToPlan(dossier)}
      >
        {seen === undefined ? null : <Trials asked={page} seen={dossier} trials={openTrials(seen)} />}
        {seen === undefined ? null : <Proposals seen={dossier} proposals={proposalsIn(seen)} />}
        {seen?.ahead === undefined ? (
          <NoReview seen={dossier} hasPlan={seen !== undefined} leads={leading !== null} leader={leader} />
        ) : (
          <ReviewAhead
            seen={dossier}
            ahead={seen.ahead}
            leading={leading}
            leader={leader}
            voices={inReview(seen.voices, seen.ahead)}
            scores={ownNumbers(dossier, seen, seen.ahead)}
          />
        )}
        {seen === undefined || last === undefined ? null : <LastResult dossier={dossier} seen={seen} last={last} />}
        <PastReviews seen={dossier} past={seen?.past.slice(0, -1) ?? []} />
      </FamilyFrame>,
    )
  })

/** The newest result is one tap away, and says whether it still waits for this person's answer. */
function LastResult({ dossier, seen, last }: { dossier: Dossier; seen: SeenReviews; last: Review }) {
  const waits = dossier.isFamily && saidBy(inReview(seen.voices, last), 'answer', dossier.viewer.person) === undefined
  return (
    <Card title={resultTitle({ seen: dossier, review: last })}>
      <Button kind={waits ? 'main' : 'other'} href={`/gezin/${dossier.family.id}/terugkijken/${last.id}`}>
        {dossier.say(reviewWords['review.bekijk'])}
      </Button>
    </Card>
  )
}

const proposalsIn = (seen: SeenReviews) =>
  seen.scaleDowns
    .filter((one) => one.outcome === null)
    .flatMap(({ id, goalId, grounds }) => {
      const goal = activeGoals(seen).find((one) => one.id === goalId)
      return goal === undefined ? [] : [{ id, goal: goal.title, goodEnough: goal.goodEnough, grounds }]
    })

const ownNumbers = (dossier: Dossier, seen: SeenReviews, review: Review) =>
  activeGoals(seen).flatMap((goal) => {
    const given = inReview(seen.reviewScores, review).findLast(
      ({ goalId, rater }) => goalId === goal.id && rater === dossier.viewer.person,
    )
    return given === undefined ? [] : [{ goal: goal.title, value: given.value }]
  })
