/** G-28 Ja tegen hulp: the question with its five blocks, the answers, and what somebody said aloud. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { answerTyped } from '#care/agreements/agreements.form.ts'
import type { SayProblem } from '#care/agreements/asking.ts'
import { consentWords } from '#care/agreements/consent.words.ts'
import { SaidPage } from '#care/agreements/said-page.views.tsx'
import { consentLook, readAnswers } from '#care/agreements/share-question.commands.ts'
import { isRegistered } from '#care/consent/deciding.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { helpWords } from './help.words.ts'
import { helpOutcome, helpSigners, mayHaveAnswered } from './help-asking.ts'
import { answerHelp, helpPlace, questionForHelp, tellHolder, withdrawHelp } from './help-question.commands.ts'
import { consentFactsOf, helpCanStart } from './help-question.sql.ts'
import { HelpQuestion } from './help-question.views.tsx'

const back = ({ family, isCoordinator, say }: Dossier) => ({
  href: isCoordinator ? `/gezin/${family.id}/gezag` : `/gezin/${family.id}/plan`,
  name: say(uiWords['knop.terug']),
})

export const helpQuestionPage = (page: Page): Promise<Answer> => question(page, undefined)

export async function answerHelpAct(page: Page): Promise<Answer> {
  const outcome = await answerHelp(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), question: page.param('questionId'), person: null },
    ...{ says: one(page.fields, 'says'), channel: 'screen', checkedHow: '' },
  })
  return 'problem' in outcome ? question(page, outcome.problem) : landed(page, outcome)
}

export async function withdrawHelpAct(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), question: page.param('questionId') }
  return landed(page, await withdrawHelp(knockOf(page), page, wish))
}

export async function tellHolderAct(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), question: page.param('questionId') }
  return landed(page, await tellHolder(knockOf(page), page, { ...wish, holder: one(page.fields, 'holder') }))
}

function question(page: Page, problem: SayProblem | undefined): Promise<Answer> {
  const look = consentLook(page.param('familyId'), 'read', 'helpQuestion', page.param('questionId'))
  return openDossier(knockOf(page), { ...look, done: doneOn(page.query) }, async (dossier) => {
    const { say } = dossier
    const asked = await questionForHelp(dossier, page.param('questionId'))
    const facts = await consentFactsOf(dossier, dossier.family.id)
    const answers = await readAnswers(dossier, 'care_consent')
    const given = answers.filter(({ question: of }) => of === asked.id)
    const error = problem === 'saysMissing' ? say(consentWords['toest.fout.kies']) : undefined
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(helpWords['zorg.kop'])}
        back={back(dossier)}
        problems={error === undefined ? undefined : [{ field: 'says', text: error }]}
      >
        <HelpQuestion
          seen={dossier}
          asked={page}
          question={asked}
          signers={helpSigners(facts, asked, dossier.at)}
          given={given}
          outcome={helpOutcome(facts, asked, given, dossier.at)}
          canStart={await helpCanStart(dossier, asked.id)}
          mayDecide={isRegistered(facts, dossier.viewer.person, dossier.at)}
          error={error}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export const helpSaidPage = (page: Page): Promise<Answer> => saidAloud(page, undefined)

export async function recordHelpSaidAct(page: Page): Promise<Answer> {
  const outcome = await answerHelp(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), question: page.param('questionId'), person: page.param('personId') },
    ...answerTyped(page.fields),
    draft: page.path,
  })
  return 'problem' in outcome ? saidAloud(page, outcome.problem) : landed(page, outcome)
}

function saidAloud(page: Page, problem: SayProblem | undefined): Promise<Answer> {
  const look = consentLook(page.param('familyId'), 'read', 'helpQuestion', page.param('questionId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const asked = await questionForHelp(dossier, page.param('questionId'))
    const person = page.param('personId')
    const facts = await consentFactsOf(dossier, dossier.family.id)
    const signers = mayHaveAnswered(helpSigners(facts, asked, dossier.at), asked)
    if (!signers.includes(person)) throw new Refusal('notFound')
    const fields = await sentOrKept(page)
    return show(
      <SaidPage
        seen={dossier}
        asked={page}
        screen={dossier.say(helpWords['zorg.kop'])}
        back={helpPlace(dossier.family.id, asked.id)}
        person={person}
        typed={answerTyped(fields)}
        problem={problem}
        readers={signers}
      />,
      problem === undefined ? 200 : 422,
    )
  })
}
