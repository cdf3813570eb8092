/** J-06: one small try of a week, and how it went. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { lookHere } from '#care/resilience/on-own-page.commands.ts'
import { ownerHere } from '#care/resilience/resilience.commands.ts'
import { wordsLength } from '#care/resilience/resilience.ts'
import { backToOwn } from '#care/resilience/resilience.views.tsx'
import { resilienceWords } from '#care/resilience/resilience.words.ts'
import { type Fields, text } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import {
  dropExperiment,
  experimentHere,
  experimentsOf,
  goOnTrying,
  type LookedBackProblem,
  lookBackOn,
  openExperiment,
  startExperiment,
} from './experiment.commands.ts'
import { fieldOfExperiment, fieldOfLookingBack } from './experiment.form.ts'
import { type ExperimentProblem, howLength } from './experiment.ts'
import { LookBackForm, TryForm } from './experiment.views.tsx'

const sentenceOfTry = ({ say }: Dossier, problem: ExperimentProblem): string => {
  if (problem === 'longer') return say(resilienceWords['veerkracht.fout.lang'])
  if (problem === 'noLength') return say(uiWords['fout.kies'])
  if (problem === 'empty') return say(resilienceWords['veerkracht.fout.leeg'])
  return say(uiWords['fout.telang'], { max: wordsLength })
}

function tryForm(page: Page, typed: Fields, problem?: ExperimentProblem): Promise<Answer> {
  return openDossier(knockOf(page), lookHere(page), async (dossier) => {
    ownerHere(dossier)
    if (openExperiment(await experimentsOf(dossier)) !== undefined) throw new Refusal('conflict')
    const field = problem === undefined ? '' : fieldOfExperiment[problem]
    const error = problem === undefined ? '' : sentenceOfTry(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(resilienceWords['veerkracht.proef'])}
        back={backToOwn(dossier)}
        problems={problem === undefined ? undefined : [{ field, text: error }]}
      >
        <TryForm
          asked={page}
          seen={dossier}
          what={text(typed, 'what')}
          length={text(typed, 'length')}
          errors={problem === undefined ? {} : { [field]: error }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export const tryPage = async (page: Page): Promise<Answer> => tryForm(page, (await draftOf(page, page.path)) ?? {})

export async function beginTry(page: Page): Promise<Answer> {
  const outcome = await startExperiment(knockOf(page), page, {
    familyId: page.param('familyId'),
    what: text(page.fields, 'what'),
    length: text(page.fields, 'length'),
    draft: page.path,
  })
  return 'problem' in outcome ? tryForm(page, page.fields, outcome.problem) : landed(page, outcome)
}

function lookBackForm(page: Page, typed: Fields, problem?: LookedBackProblem): Promise<Answer> {
  return openDossier(knockOf(page), lookHere(page), async (dossier) => {
    const { what } = await experimentHere(dossier, page.param('experimentId'))
    const { say } = dossier
    const field = problem === undefined ? '' : fieldOfLookingBack[problem]
    const error = problem === 'tooLong' ? say(uiWords['fout.telang'], { max: howLength }) : say(uiWords['fout.kies'])
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(resilienceWords['veerkracht.proef.hoe'])}
        back={backToOwn(dossier)}
        problems={problem === undefined ? undefined : [{ field, text: error }]}
      >
        <p class="onsplan-typed">{what}</p>
        <LookBackForm
          asked={page}
          seen={dossier}
          how={text(typed, 'how')}
          again={text(typed, 'again')}
          errors={problem === undefined ? {} : { [field]: error }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export const lookBackPage = async (page: Page): Promise<Answer> =>
  lookBackForm(page, (await draftOf(page, page.path)) ?? {})

export async function lookBack(page: Page): Promise<Answer> {
  const outcome = await lookBackOn(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), id: page.param('experimentId'), draft: page.path },
    ...{ how: text(page.fields, 'how'), again: text(page.fields, 'again') },
  })
  return 'problem' in outcome ? lookBackForm(page, page.fields, outcome.problem) : landed(page, outcome)
}

export const stopTry = async (page: Page): Promise<Answer> =>
  landed(page, await dropExperiment(knockOf(page), page, page.param('familyId'), page.param('experimentId')))

export const goOn = async (page: Page): Promise<Answer> =>
  landed(page, await goOnTrying(knockOf(page), page, page.param('familyId'), page.param('experimentId')))
