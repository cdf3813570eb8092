/** G-18 Toestemming om te delen: the question, its answers, and what somebody said aloud. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { answerTyped } from './agreements.form.ts'
import { factsOf } from './agreements.sql.ts'
import { outcomeOf, type SayProblem, signersOf } from './asking.ts'
import { consentWords } from './consent.words.ts'
import { SaidPage } from './said-page.views.tsx'
import { answerShare, answersTo, consentLook, questionToShare, sharePlace } from './share-question.commands.ts'
import { ShareQuestion, shareHeading } from './share-question.views.tsx'

const whoSees = (familyId: string) => `/gezin/${familyId}/wie-ziet-wat`

export const shareQuestionPage = (page: Page): Promise<Answer> => question(page, undefined)

export async function answerShareAct(page: Page): Promise<Answer> {
  const outcome = await answerShare(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), question: page.param('questionId'), person: null },
    ...{ says: one(page.fields, 'says'), channel: 'screen', checkedHow: '' },
  })
  return 'problem' in outcome ? question(page, outcome.problem) : landed(page, outcome)
}

function question(page: Page, problem: SayProblem | undefined): Promise<Answer> {
  const look = consentLook(page.param('familyId'), 'read', 'shareQuestion', page.param('questionId'))
  return openDossier(knockOf(page), { ...look, done: doneOn(page.query) }, async (dossier) => {
    const { say } = dossier
    const asked = await questionToShare(dossier, page.param('questionId'))
    const facts = await factsOf(dossier, dossier.family.id)
    const given = await answersTo(dossier, asked)
    const error = problem === 'saysMissing' ? say(consentWords['toest.fout.kies']) : undefined
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(consentWords['toest.kop'])}
        heading={shareHeading(dossier, asked)}
        back={{ href: whoSees(dossier.family.id), name: say(uiWords['knop.terug']) }}
        problems={error === undefined ? undefined : [{ field: 'says', text: error }]}
      >
        <ShareQuestion
          seen={dossier}
          asked={page}
          question={asked}
          signers={signersOf(facts, asked, dossier.at)}
          given={given}
          outcome={outcomeOf(facts, asked, given, dossier.at)}
          error={error}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export const saidAloudPage = (page: Page): Promise<Answer> => saidAloud(page, undefined)

export async function recordSaidAct(page: Page): Promise<Answer> {
  const outcome = await answerShare(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), question: page.param('questionId'), person: page.param('personId') },
    ...answerTyped(page.fields),
    draft: page.path,
  })
  return 'problem' in outcome ? saidAloud(page, outcome.problem) : landed(page, outcome)
}

function saidAloud(page: Page, problem: SayProblem | undefined): Promise<Answer> {
  const look = consentLook(page.param('familyId'), 'read', 'shareQuestion', page.param('questionId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const asked = await questionToShare(dossier, page.param('questionId'))
    const person = page.param('personId')
    const { all, oneOf } = signersOf(await factsOf(dossier, dossier.family.id), asked, dossier.at)
    const readers = [...all, ...oneOf]
    if (!readers.includes(person)) throw new Refusal('notFound')
    const fields = await sentOrKept(page)
    return show(
      <SaidPage
        seen={dossier}
        asked={page}
        screen={dossier.say(consentWords['toest.kop'])}
        back={sharePlace(dossier.family.id, asked.id)}
        person={person}
        typed={answerTyped(fields)}
        problem={problem}
        readers={readers}
      />,
      problem === undefined ? 200 : 422,
    )
  })
}
