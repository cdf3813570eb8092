/** Of P-09: a JIM is stopped for the safety of a youth. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { nameOf } from '#care/access/frame.ts'
import { toldPlace } from '#care/jim/jim.commands.ts'
import { FilePage } from '#care/safetyFile/file-page.views.tsx'
import { lookAtFile } from '#care/safetyFile/read-file.commands.ts'
import { text } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { jimToStop, stopForSafety } from './stopped-jim.commands.ts'
import { type StopProblem, whyLength } from './stopped-jim.ts'
import { StopForSafety } from './stopped-jim.views.tsx'
import { stoppedJimWords as words } from './stopped-jim.words.ts'

const on = (page: Page) => ({ youth: page.param('youthId'), jim: page.param('jimId') })

const sentenceOf = ({ say }: Dossier, problem: StopProblem): string =>
  problem === 'tooLong' ? say(uiWords['fout.telang'], { max: whyLength }) : say(uiWords['fout.tekst'])

function stopForm(page: Page, problem: StopProblem | undefined): Promise<Answer> {
  const look = lookAtFile(page.param('familyId'), 'read', page.param('youthId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    const { name, youth } = await jimToStop(dossier, on(page))
    const told = problem && { field: 'why', text: sentenceOf(dossier, problem) }
    return show(
      <FilePage
        seen={dossier}
        asked={page}
        screen={dossier.say(words['pro.jimstop.titel'])}
        heading={dossier.say(words['pro.jimstop.naar'], { name })}
        back={toldPlace(dossier.family.id)}
        told={told}
      >
        <StopForSafety
          seen={dossier}
          asked={page}
          child={nameOf(dossier, youth)}
          name={name}
          why={text(await sentOrKept(page), 'why')}
          errors={told === undefined ? {} : { why: told.text }}
        />
      </FilePage>,
      told === undefined ? 200 : 422,
    )
  })
}

export const stopForSafetyPage = (page: Page): Promise<Answer> => stopForm(page, undefined)

export async function stoppedForSafety(page: Page): Promise<Answer> {
  const file = { familyId: page.param('familyId'), id: page.operation, draft: page.path }
  const wish = { ...file, ...on(page), why: text(page.fields, 'why') }
  const outcome = await stopForSafety(knockOf(page), page, wish)
  return 'problem' in outcome ? stopForm(page, outcome.problem) : landed(page, outcome)
}
