/** P-09, a step of the reporting code. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { nameOf } from '#care/access/frame.ts'
import { safetyWords } from '#care/safety/safety.words.ts'
import { FilePage } from '#care/safetyFile/file-page.views.tsx'
import { filePath, lookAtFile, youthOf } from '#care/safetyFile/read-file.commands.ts'
import { questions, type StepProblem, stepNumberOf } from '#care/safetyFile/safety-file.ts'
import { safetyFileWords } from '#care/safetyFile/safety-file.words.ts'
import { dayOf } from '#platform/dates.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { takeStep } from './code.commands.ts'
import { stepIn, type TypedStep, typedStep } from './step.form.ts'
import { StepForm } from './step.views.tsx'

const stepWords = {
  1: 'pro.veilig.stap1',
  2: 'pro.veilig.stap2',
  3: 'pro.veilig.stap3',
  4: 'pro.veilig.stap4',
  5: 'pro.veilig.stap5',
} as const

export const stepPage = (page: Page): Promise<Answer> => stepForm(page, undefined)

export async function stepTaken(page: Page): Promise<Answer> {
  const nr = stepNumberOf(page.param('kind'))
  if (nr === null) throw new Refusal('notFound')
  const wish = stepIn(typedStep(page.fields), nr, dayOf(page.now))
  const outcome = await takeStep(knockOf(page), page, {
    ...wish,
    familyId: page.param('familyId'),
    youth: page.param('youthId'),
    id: page.operation,
    draft: page.path,
  })
  return 'problem' in outcome ? stepForm(page, outcome.problem) : landed(page, outcome)
}

/** Where the form is wrong, and how to put it right. */
export function stepErrorOf({ say }: Dossier, problem: StepProblem, typed: TypedStep): { field: string; text: string } {
  const words = safetyFileWords
  const row = Math.max(
    0,
    typed.facts.findIndex(({ fact, source }) => (fact === '') !== (source === '')),
  )
  const open = questions.find((one) => typed.answers[one].yes === '' || typed.answers[one].why === '') ?? 'suspicion'
  const long = say(safetyWords['pro.veilig.fout.lang'])
  const told: Record<StepProblem, { field: string; text: string }> = {
    factMissing: { field: `fact${row}`, text: say(words['pro.code.fout.feit']) },
    sourceMissing: { field: `source${row}`, text: say(words['pro.code.fout.bron']) },
    factLong: { field: 'fact0', text: long },
    opinionLong: { field: 'opinion', text: long },
    wordsMissing: { field: 'words', text: say(uiWords['fout.tekst']) },
    wordsLong: { field: 'words', text: long },
    answerMissing: { field: open, text: say(words['pro.code.fout.vijf']) },
    answerLong: { field: 'suspicion', text: long },
    decisionMissing: { field: 'decision', text: say(uiWords['fout.kies']) },
    reportedWrong: { field: 'reported', text: say(words['pro.code.fout.dag']) },
    channelMissing: { field: 'channel', text: say(uiWords['fout.tekst']) },
  }
  return told[problem]
}

function stepForm(page: Page, problem: StepProblem | undefined): Promise<Answer> {
  const nr = stepNumberOf(page.param('kind'))
  const look = { ...lookAtFile(page.param('familyId'), 'read', page.param('youthId')), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const youth = await youthOf(dossier, page.param('youthId'))
    if (nr === null) throw new Refusal('notFound')
    const { say } = dossier
    const typed = typedStep(await sentOrKept(page))
    const told = problem === undefined ? undefined : stepErrorOf(dossier, problem, typed)
    return show(
      <FilePage
        seen={dossier}
        asked={page}
        screen={say(safetyFileWords[stepWords[nr]])}
        heading={say(safetyFileWords['pro.code.stap'], { nr, name: nameOf(dossier, youth) })}
        back={filePath(dossier.family.id, youth)}
        told={told}
      >
        <p class="onsplan-lead">{say(safetyFileWords[stepWords[nr]])}</p>
        <StepForm
          seen={dossier}
          asked={page}
          nr={nr}
          typed={typed}
          errors={told === undefined ? {} : { [told.field]: told.text }}
        />
      </FilePage>,
      told === undefined ? 200 : 422,
    )
  })
}
