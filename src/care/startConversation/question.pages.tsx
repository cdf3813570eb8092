/** G-32 before: the questions of one's own preparation. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { storyReaders } from '#care/speakers/speaker.commands.ts'
import { audienceAsked, firstAudience, type StoryAudience } from '#care/speakers/speaker.ts'
import type { Fields } from '#platform/fields.ts'
import { landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { preparerOf, type prepareTalk } from './prepare.commands.ts'
import { PreparingQuestion } from './question.views.tsx'
import { readTalk, startLook } from './start.commands.ts'
import { audienceIn, preparedForm } from './start.form.ts'
import { wordsLength } from './start-conversation.ts'
import { type Question, questionIn, type SeenTalk, saidBy, textOf } from './start-voice.ts'

function questionOf(page: Page): Question {
  const question = questionIn(page.param('kind'))
  if (question === undefined) throw new Refusal('notFound')
  return question
}

export const preparingQuestionPage = (page: Page): Promise<Answer> => questionPage(page, false)

/** What somebody says is kept by `prepare`; a later room knows what else a yes or a no means. */
export const answeredBy =
  (prepare: typeof prepareTalk) =>
  async (page: Page): Promise<Answer> => {
    const question = questionOf(page)
    const outcome = await prepare(knockOf(page), page, {
      ...preparedForm(question, page.fields),
      ...{ familyId: page.param('familyId'), talkId: page.param('startId'), question, draft: page.path },
      audience: audienceIn(page.fields, 'onlyMe'),
    })
    if ('problem' in outcome) return questionPage(page, true)
    return goTo(outcome.to.includes('/vraag/') ? outcome.to : landing(outcome.to, page.operation))
  }

function questionPage(page: Page, tooLong: boolean): Promise<Answer> {
  const question = questionOf(page)
  const talkId = page.param('startId')
  return openDossier(knockOf(page), startLook(page.param('familyId'), 'read', talkId), async (dossier) => {
    const seen = await readTalk(dossier, talkId)
    const { age } = preparerOf(dossier, seen)
    if (seen.state !== 'planned') throw new Refusal('notFound')
    const typed = tooLong ? page.fields : await draftOf(page, page.path)
    const error = dossier.say(uiWords['fout.telang'], { max: wordsLength })
    return show(
      <PreparingQuestion
        asked={page}
        seen={dossier}
        talkId={talkId}
        question={question}
        said={saidIn(dossier, seen, question, typed, firstAudience(age))}
        leader={coordinatorOf(dossier)?.name ?? ''}
        readers={storyReaders(dossier, 'plan').map((id) => nameOf(dossier, id))}
        problems={tooLong ? [{ field: 'text', text: error }] : []}
      />,
      tooLong ? 422 : 200,
    )
  })
}

/** As it was just typed, or as it was kept. Whether somebody can talk freely is never shown back. */
function saidIn(
  dossier: Dossier,
  { voices }: SeenTalk,
  question: Question,
  typed: Fields | undefined,
  first: StoryAudience,
) {
  if (typed !== undefined && question !== 'talksFreely')
    return { ...preparedForm(question, typed), audience: audienceIn(typed, first) }
  if (question === 'talksFreely') return { value: null, text: '', audience: first }
  const kept = saidBy(voices, question, dossier.viewer.person)
  // Somebody with own experience is offered by default: saying no is one tap (D-STA-04).
  const offered = question === 'peer' && kept === undefined ? 'yes' : null
  return { value: kept?.value ?? offered, text: textOf(kept), audience: audienceAsked(kept?.audience, first) }
}
