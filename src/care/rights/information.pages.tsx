/** A parent without a view asks about a youth (D-PEO-12). */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { lookAtRights } from '#care/planExport/copy.commands.ts'
import { type Fields, text } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'
import { youthsToAskAbout } from './information.ts'
import { QuestionAboutYouth } from './information.views.tsx'
import { askRequest } from './request.commands.ts'
import { type RequestProblem, requestLength } from './request.ts'
import { rightsBack } from './rights.views.tsx'
import { rightsWords } from './rights.words.ts'

const wrong = {
  choose: { field: 'youth', words: rightsWords['gegevens.over.wie.fout'] },
  empty: { field: 'text', words: rightsWords['gegevens.over.wat.fout'] },
  tooLong: { field: 'text', words: uiWords['fout.telang'] },
} as const

export const informationPage = async (page: Page): Promise<Answer> =>
  questionForm(page, (await draftOf(page, page.path)) ?? {})

export async function askInformation(page: Page): Promise<Answer> {
  const outcome = await askRequest(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), id: page.operation, kind: 'information', draft: page.path },
    ...{ youth: text(page.fields, 'youth'), text: text(page.fields, 'text') },
  })
  if ('problem' in outcome) return questionForm(page, page.fields, outcome.problem)
  return landed(page, outcome)
}

function questionForm(page: Page, typed: Fields, problem?: RequestProblem): Promise<Answer> {
  return openDossier(knockOf(page), lookAtRights(page.param('familyId'), 'read'), async (seen) => {
    const youths = youthsToAskAbout(seen)
    if (youths.length === 0) throw new Refusal('notYours')
    const { say } = seen
    const names = namesOf(
      say,
      seen.viewer.voice.language,
      youths.map(({ name }) => name),
    )
    const found = problem === undefined || problem === 'asked' ? undefined : wrong[problem]
    const error = found && { field: found.field, text: say(found.words, { max: requestLength }) }
    return show(
      <FamilyFrame
        asked={page}
        seen={seen}
        screen={say(rightsWords['gegevens.over'], { names })}
        back={rightsBack(seen)}
        problems={error && [error]}
      >
        <p>{say(rightsWords['gegevens.over.uitleg'], { names })}</p>
        <QuestionAboutYouth
          asked={page}
          seen={seen}
          youths={youths}
          typed={{ youth: text(typed, 'youth'), text: text(typed, 'text') }}
          error={error}
        />
      </FamilyFrame>,
      error === undefined ? 200 : 422,
    )
  })
}
