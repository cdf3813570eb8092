/** G-13 before: the three questions of one's own preparation. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { activeGoals } from '#care/lettingGo/read-letting-go.commands.ts'
import { lookBefore } from '#care/reviews/prepare.commands.ts'
import { inReview, readReviews } from '#care/reviews/read-reviews.commands.ts'
import { questionIn } from '#care/reviews/review-voice.ts'
import { ofThis } from '#platform/fields.ts'
import { landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { prepareReview } from './preparation.commands.ts'
import { preparationForm, preparationLength } from './preparation.form.ts'
import { PreparationQuestion } from './question.views.tsx'

export const questionPage = (page: Page): Promise<Answer> => question(page, false)

function question(page: Page, tooLong: boolean): Promise<Answer> {
  const asked = questionIn(page.param('kind'))
  if (asked === undefined) throw new Refusal('notFound')
  return openDossier(knockOf(page), lookBefore(page.param('familyId'), 'read'), async (dossier) => {
    const seen = await readReviews(dossier)
    if (seen?.ahead === undefined || !dossier.isFamily) throw new Refusal('notFound')
    // With it comes who may read it: chosen narrow, it stays narrow.
    const typed = tooLong ? page.fields : ofThis(await draftOf(page, page.path), 'review', seen.ahead.id)
    const error = dossier.say(uiWords['fout.telang'], { max: preparationLength })
    return show(
      <PreparationQuestion
        asked={page}
        seen={dossier}
        review={seen.ahead.id}
        question={asked}
        voices={inReview(seen.voices, seen.ahead)}
        goals={activeGoals(seen)}
        scores={inReview(seen.reviewScores, seen.ahead)}
        typed={typed}
        problems={tooLong ? [{ field: 'text', text: error }] : []}
      />,
      tooLong ? 422 : 200,
    )
  })
}

export async function answerQuestion(page: Page): Promise<Answer> {
  const asked = questionIn(page.param('kind'))
  if (asked === undefined) throw new Refusal('notFound')
  const prepared = preparationForm(page.fields)
  if (Math.max(prepared.text.length, prepared.missing.length) > preparationLength) return question(page, true)
  const outcome = await prepareReview(knockOf(page), page, {
    ...prepared,
    familyId: page.param('familyId'),
    question: asked,
    draft: page.path,
  })
  if ('problem' in outcome) return question(page, false)
  return goTo(outcome.to.includes('/vraag/') ? outcome.to : landing(outcome.to, page.operation))
}
