/** Of P-09: letting a colleague read a safety file along. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { safetyWords } from '#care/safety/safety.words.ts'
import { FilePage } from '#care/safetyFile/file-page.views.tsx'
import { filePath, lookAtFile, mustFile } from '#care/safetyFile/read-file.commands.ts'
import { safetyFileWords as words } from '#care/safetyFile/safety-file.words.ts'
import { colleagues } from '#care/withheld/withheld.commands.ts'
import { dayOf } from '#platform/dates.ts'
import { text } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { letReadAlong, type ReaderProblem } from './reader.commands.ts'
import { ReaderForm } from './reader.views.tsx'
import { dayIn, dayTyped } from './sign.form.ts'

export const readAlongPage = (page: Page): Promise<Answer> => readAlong(page, undefined)

export async function readAlongAct(page: Page): Promise<Answer> {
  const { fields } = page
  const outcome = await letReadAlong(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), youth: page.param('youthId'), id: page.operation, draft: page.path },
    ...{ person: text(fields, 'person'), reason: text(fields, 'reason') },
    untilOn: dayIn(dayTyped(fields, 'until'), dayOf(page.now)),
  })
  return 'problem' in outcome ? readAlong(page, outcome.problem) : landed(page, outcome)
}

const wrong = {
  personMissing: { field: 'person', words: words['pro.meelees.fout.wie'] },
  reasonMissing: { field: 'reason', words: uiWords['fout.tekst'] },
  reasonLong: { field: 'reason', words: safetyWords['pro.veilig.fout.lang'] },
  dayWrong: { field: 'until', words: words['pro.meelees.fout.dag'] },
} as const satisfies Record<ReaderProblem, unknown>

function readAlong(page: Page, problem: ReaderProblem | undefined): Promise<Answer> {
  const look = lookAtFile(page.param('familyId'), 'read', page.param('youthId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say } = dossier
    const file = await mustFile(dossier, page.param('youthId'))
    const fields = await sentOrKept(page)
    const told = problem === undefined ? undefined : { field: wrong[problem].field, text: say(wrong[problem].words) }
    return show(
      <FilePage
        seen={dossier}
        asked={page}
        screen={say(words['pro.meelees.nieuw'])}
        back={filePath(dossier.family.id, file.youth)}
        told={told}
      >
        <ReaderForm
          seen={dossier}
          asked={page}
          colleagues={(await colleagues(dossier)).filter(({ id }) => !file.concernAbout.includes(id))}
          typed={{
            person: text(fields, 'person'),
            reason: text(fields, 'reason'),
            until: dayTyped(fields, 'until'),
          }}
          errors={told === undefined ? {} : { [told.field]: told.text }}
        />
      </FilePage>,
      told === undefined ? 200 : 422,
    )
  })
}
