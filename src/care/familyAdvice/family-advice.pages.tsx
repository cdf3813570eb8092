/** P-15 for one family: who coordinates asks a peer worker to think along, and the family reads it first and says yes or no. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { text } from '#platform/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { AskFamilyAdvice } from './asking.views.tsx'
import { adviceHere, adviceLook, askFamilyAdvice, sayToAdvice, takeFamilyAdviceBack } from './family-advice.commands.ts'
import { adviceTyped } from './family-advice.form.ts'
import { choicesHere } from './family-advice.sql.ts'
import { type AdviceProblem, lengths, sayIn, type TypedAdvice } from './family-advice.ts'
import { AskedAdvice } from './family-advice.views.tsx'
import { familyAdviceWords as words } from './family-advice.words.ts'

const familyOf = (page: Page) => page.param('familyId')
const aboutOf = (page: Page) => ({ familyId: familyOf(page), advice: page.param('familyAdviceId') })

function sentenceOf({ say }: Dossier, { field, is }: AdviceProblem): string {
  if (is === 'tooLong') return say(uiWords['fout.telang'], { max: lengths[field === 'tried' ? 'tried' : 'question'] })
  return say(words[`pro.gezinmeedenk.fout.${is}`])
}

export const familyAdvicePage = (page: Page): Promise<Answer> => asking(page)

function asking(page: Page, typed?: TypedAdvice, problem?: AdviceProblem): Promise<Answer> {
  const familyId = familyOf(page)
  const look = { ...adviceLook(familyId, 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, viewer, isCoordinator } = dossier
    const advice = await adviceHere(dossier)
    const error = problem && sentenceOf(dossier, problem)
    const asked = advice.filter(({ author }) => author !== viewer.person)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['gezinmeedenk.kop'])}
        tab="circle"
        back={{ href: `/gezin/${familyId}/team`, name: say(uiWords['knop.terug']) }}
        problems={problem === undefined || error === undefined ? undefined : [{ field: problem.field, text: error }]}
      >
        {isCoordinator ? (
          <AskFamilyAdvice
            asked={page}
            seen={dossier}
            own={advice.filter(({ author }) => author === viewer.person)}
            choices={await choicesHere(dossier)}
            typed={typed ?? adviceTyped((await draftOf(page, page.path)) ?? {})}
            errors={problem === undefined ? {} : { [problem.field]: error }}
          />
        ) : null}
        {isCoordinator && asked.length === 0 ? null : <AskedAdvice asked={page} seen={dossier} advice={asked} />}
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function askFamilyAdviceAct(page: Page): Promise<Answer> {
  const typed = adviceTyped(page.fields)
  const outcome = await askFamilyAdvice(knockOf(page), page, { familyId: familyOf(page), typed, draft: page.path })
  return 'problem' in outcome ? asking(page, typed, outcome.problem) : landed(page, outcome)
}

export async function familyAdviceBackAct(page: Page): Promise<Answer> {
  return landed(page, await takeFamilyAdviceBack(knockOf(page), page, aboutOf(page)))
}

export async function sayToAdviceAct(page: Page): Promise<Answer> {
  const wish = { ...aboutOf(page), says: sayIn(text(page.fields, 'says')) }
  return landed(page, await sayToAdvice(knockOf(page), page, wish))
}
