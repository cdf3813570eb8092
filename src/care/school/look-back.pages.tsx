/** N-03, T-39: what school says before a look-back. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { type Fields, text } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { lookBackForSchool } from './look-back.commands.ts'
import { LookBackForm } from './look-back.views.tsx'
import { schoolWords as words } from './school.words.ts'
import { aboutHere, schoolPlace, wordLook } from './word.commands.ts'
import { type LookBack, type LookBackProblem, wordLength } from './word.ts'

const typedIn = (fields: Fields): LookBack => ({
  good: text(fields, 'good'),
  hard: text(fields, 'hard'),
  helps: text(fields, 'helps'),
})

export const schoolLooksBackPage = (page: Page): Promise<Answer> => form(page, undefined)

export async function sendSchoolLookBack(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), pupil: page.param('pupilId'), draft: page.path }
  const outcome = await lookBackForSchool(knockOf(page), page, { ...wish, said: typedIn(page.fields) })
  return 'problem' in outcome ? form(page, outcome.problem) : landed(page, outcome)
}

function form(page: Page, problem: LookBackProblem | undefined): Promise<Answer> {
  return openDossier(knockOf(page), wordLook(page.param('familyId'), 'read'), async (dossier) => {
    const { say, family } = dossier
    const { pupil } = await aboutHere(dossier, page.param('pupilId'), null)
    const sentence =
      problem?.why === 'tooLong' ? say(uiWords['fout.telang'], { max: wordLength }) : say(uiWords['fout.tekst'])
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['school.terugkijk.kop'])}
        tab="today"
        back={{ href: schoolPlace(family.id), name: say(words['school.kop']) }}
        problems={problem && [{ field: problem.field, text: sentence }]}
      >
        <LookBackForm
          asked={page}
          seen={dossier}
          child={pupil.id}
          typed={typedIn(await sentOrKept(page))}
          errors={problem === undefined ? {} : { [problem.field]: sentence }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}
