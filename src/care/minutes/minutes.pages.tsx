/** G-13 after: the result of a look-back on one page, whether it is right, and the same on paper. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { seenBy } from '#care/access/frame.ts'
import { allSteps } from '#care/lettingGo/read-letting-go.commands.ts'
import { lookBefore } from '#care/reviews/prepare.commands.ts'
import { inReview, readReviews, type SeenReviews } from '#care/reviews/read-reviews.commands.ts'
import { mayStillAnswer, type Review } from '#care/reviews/review.ts'
import { saidBy } from '#care/reviews/review-voice.ts'
import { resultTitle } from '#care/reviews/reviews.views.tsx'
import { reviewWords } from '#care/reviews/reviews.words.ts'
import { longDay } from '#platform/dates.ts'
import { text } from '#platform/fields.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { Button, PrintButton } from '#ui/button.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { PrintPage } from '#ui/print-page.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { answerPath, answerReview } from './answer.commands.ts'
import { AnswerForm } from './answer.views.tsx'
import { Result, type ResultProps } from './result.views.tsx'

const lookAt = (page: Page) => ({ ...lookBefore(page.param('familyId'), 'read'), done: doneOn(page.query) })

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
    const own = saidBy(shown.voices, 'answer', dossier.viewer.person)
    const mayAnswer = dossier.isFamily && mayStillAnswer(review, own !== undefined && own.typedBy === null, dossier.at)
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
        {mayAnswer ? await answerForm(page, dossier, review, error) : null}
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

async function answerForm(page: Page, dossier: Dossier, review: Review, error: string | undefined) {
  const at = answerPath(dossier.family.id, review.id)
  const typed = text(await sentOrKept(page, at), 'text')
  const readers = seenBy(dossier, 'plan', [...new Set([...review.present, dossier.viewer.person])])
  return <AnswerForm asked={page} seen={dossier} {...{ at, readers, typed, error }} />
}

export async function sayRightOrNot(page: Page): Promise<Answer> {
  const outcome = await answerReview(knockOf(page), page, {
    familyId: page.param('familyId'),
    reviewId: page.param('reviewId'),
    right: one(page.fields, 'answer') === 'right',
    text: one(page.fields, 'text').trim(),
  })
  return 'problem' in outcome ? result(page, outcome.problem) : landed(page, outcome)
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
        ownHeading
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
