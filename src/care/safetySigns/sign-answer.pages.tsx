/** Of P-09: saying to who told a sign from outside what was done with it. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { nameOf } from '#care/access/frame.ts'
import { safetyWords } from '#care/safety/safety.words.ts'
import { FilePage } from '#care/safetyFile/file-page.views.tsx'
import { filePath, lookAtFile } from '#care/safetyFile/read-file.commands.ts'
import { fileNorm } from '#care/safetyFile/safety-file.ts'
import { safetyFileWords as words } from '#care/safetyFile/safety-file.words.ts'
import { text } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { Button } from '#ui/button.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { answerSign, signToAnswer } from './sign-answer.commands.ts'

export const signAnswerPage = (page: Page): Promise<Answer> => answering(page)

export async function signAnswered(page: Page): Promise<Answer> {
  const outcome = await answerSign(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), youth: page.param('youthId'), id: page.operation, draft: page.path },
    ...{ signId: page.param('signId'), words: text(page.fields, 'words') },
  })
  return 'problem' in outcome ? answering(page, outcome.problem) : landed(page, outcome)
}

function answering(page: Page, problem?: 'missing' | 'long'): Promise<Answer> {
  const look = lookAtFile(page.param('familyId'), 'read', page.param('youthId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say } = dossier
    const sign = await signToAnswer(dossier, page.param('youthId'), page.param('signId'))
    if (sign.isAnswered || sign.by === dossier.viewer.person) throw new Refusal('notFound')
    const error = problem && say(problem === 'missing' ? uiWords['fout.tekst'] : safetyWords['pro.veilig.fout.lang'])
    return show(
      <FilePage
        seen={dossier}
        asked={page}
        screen={say(words['pro.signaal.antwoord'])}
        back={filePath(dossier.family.id, page.param('youthId'))}
        told={error === undefined ? undefined : { field: 'words', text: error }}
      >
        <p class="onsplan-lead onsplan-typed">{sign.fact}</p>
        <Form action={page.path} csrf={page.csrf} op={page.fresh()} draft={page.path} notOnDevice>
          <Field
            {...{ say, kind: 'long', name: 'words', label: say(words['pro.signaal.gedaan']), error }}
            value={text(await sentOrKept(page), 'words')}
            most={fileNorm.answer}
          >
            <EyeSentence>{say(words['pro.signaal.antwoord.wie'], { name: nameOf(dossier, sign.by) })}</EyeSentence>
          </Field>
          <Button>{say(uiWords['knop.verstuur'])}</Button>
        </Form>
      </FilePage>,
      problem === undefined ? 200 : 422,
    )
  })
}
