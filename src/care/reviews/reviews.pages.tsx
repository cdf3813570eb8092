/** G-13 Terugkijken: before, with the running trials; and after, the result on one page. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { backToPlan, FamilyFrame } from '#care/access/family.views.tsx'
import { doneOn, landing } from '#care/access/landing.ts'
import { activeGoals, allSteps, openTrials } from '#care/lettingGo/read-letting-go.commands.ts'
import { Proposals, Trials } from '#care/lettingGo/trials.views.tsx'
import { longDay } from '#platform/dates.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { Button, PrintButton } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { PrintPage } from '#ui/print-page.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { answerReview, lookBefore } from './prepare.commands.ts'
import { inReview, readReviews, type SeenReviews } from './read-reviews.commands.ts'
import { Result, type ResultProps, resultTitle } from './result.views.tsx'
import { type Review, stateOf } from './review.ts'
import { saidBy } from './review-voice.ts'
import { AnswerForm, NoReview, PastReviews, ReviewAhead } from './reviews.views.tsx'
import { reviewWords } from './reviews.words.ts'

const lookAt = (page: Page) => ({ ...lookBefore(page.param('familyId'), 'read'), done: doneOn(page.query) })

export const reviewPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), lookAt(page), async (dossier) => {
    const seen = await readReviews(dossier)
    const last = seen?.past.at(-1)
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
          <NoReview seen={dossier} hasPlan={seen !== undefined} />
        ) : (
          <ReviewAhead
            seen={dossier}
            ahead={seen.ahead}
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

const resultOf = (dossier: Dossier, seen: SeenReviews, review: Review): ResultProps => ({
  seen: dossier,
  review,
  voices: inReview(seen.voices, review),
  scores: inReview(seen.reviewScores, review),
  answers: inReview(seen.answers, review),
  choices: seen.scaleDowns.filter(({ reviewId, outcome }) => reviewId === review.id && outcome !== null),
  goals: seen.goals,
  steps: allSteps(seen),
})

async function concludedOf(page: Page, dossier: Dossier) {
  const seen = await readReviews(dossier)
  const review = seen?.past.find(({ id }) => id === page.param('reviewId'))
  if (seen === undefined || review === undefined) throw new Refusal('notFound')
  return { seen, review }
}

export const resultPage = (page: Page): Promise<Answer> => result(page, undefined)

function result(page: Page, problem: 'noWords' | undefined): Promise<Answer> {
  return openDossier(knockOf(page), lookAt(page), async (dossier) => {
    const { seen, review } = await concludedOf(page, dossier)
    const { say } = dossier
    const shown = resultOf(dossier, seen, review)
    const here = `/gezin/${dossier.family.id}/terugkijken`
    const answered = shown.voices.filter(({ kind }) => kind === 'answer').map(({ author }) => author)
    const mayAnswer = dossier.isFamily && stateOf(review, answered, dossier.at) === 'concluded'
    const error = problem === undefined ? undefined : say(uiWords['fout.tekst'])
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(reviewWords['review.kop'])}
        heading={resultTitle(shown)}
        back={{ href: here, name: say(uiWords['knop.terug']) }}
        problems={error === undefined ? undefined : [{ field: 'text', text: error }]}
      >
        <Button kind="other" href={`${here}/${review.id}/print`}>
          {say(dossier.isCoordinator ? reviewWords['pro.gesprek.print'] : uiWords['knop.printen'])}
        </Button>
        <Result {...shown} />
        {mayAnswer ? <AnswerForm asked={page} seen={dossier} review={review} error={error} /> : null}
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function sayRightOrNot(page: Page): Promise<Answer> {
  const outcome = await answerReview(knockOf(page), page, {
    familyId: page.param('familyId'),
    reviewId: page.param('reviewId'),
    right: one(page.fields, 'answer') === 'right',
    text: one(page.fields, 'text').trim(),
  })
  return 'problem' in outcome ? result(page, outcome.problem) : goTo(landing(outcome.to, page.operation))
}

export const resultPrintPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), { ...lookBefore(page.param('familyId'), 'print') }, async (dossier) => {
    const { seen, review } = await concludedOf(page, dossier)
    const { say, viewer } = dossier
    const shown = resultOf(dossier, seen, review)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(reviewWords['review.kop'])}
        back={{ href: `/gezin/${dossier.family.id}/terugkijken/${review.id}`, name: say(uiWords['knop.terug']) }}
      >
        <PrintButton say={say} />
        <PrintPage
          title={resultTitle(shown)}
          product={say(partWords['alg.naam'])}
          municipality={viewer.municipalityName}
          state={longDay(viewer.voice, dossier.today, dossier.today)}
        >
          <Result {...shown} />
        </PrintPage>
      </FamilyFrame>,
    )
  })
