/** P-17: the legal framework of a youth changes. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { lookAtCustody, overviewOf, youthToRecord } from '#care/custody/custody.commands.ts'
import { custodyWords } from '#care/custody/custody.words.ts'
import { familyWords } from '#care/families/families.words.ts'
import { type FrameworkProblem, frameworkStanding } from '#care/families/framework.ts'
import { dayOf } from '#platform/dates.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { recordFramework } from './framework.commands.ts'
import { FrameworkForm } from './framework-form.views.tsx'
import { frameworkTyped, frameworkWish } from './legal-position.form.ts'
import { frameworksOf, institutions } from './legal-position.sql.ts'

const problems = {
  kindMissing: { field: 'kind', words: uiWords['fout.kies'] },
  measureMissing: { field: 'measure', words: custodyWords['pro.kader.fout.maatregel'] },
  courtMissing: { field: 'court', words: custodyWords['pro.gezag.fout.rechterdag'] },
  courtComing: { field: 'court', words: custodyWords['pro.gezag.fout.rechterdag'] },
  untilBefore: { field: 'until', words: custodyWords['pro.gezag.fout.einde'] },
  handoverMissing: { field: 'handover', words: custodyWords['pro.kader.fout.warm'] },
  handoverComing: { field: 'handover', words: familyWords['pro.gezag.fout.dag'] },
} as const satisfies Record<FrameworkProblem, unknown>

export const frameworkPage = (page: Page): Promise<Answer> => frameworkForm(page, undefined)

export async function recordFrameworkAct(page: Page): Promise<Answer> {
  const typed = frameworkTyped(page.fields)
  const familyId = page.param('familyId')
  const outcome = await recordFramework(knockOf(page), page, {
    ...frameworkWish(typed, dayOf(page.now)),
    carriedOutBy: typed.carriedOutBy,
    familyId,
    id: page.operation,
    youth: page.param('youthId'),
    back: overviewOf(familyId),
    draft: page.path,
  })
  return 'problem' in outcome ? frameworkForm(page, outcome.problem) : landed(page, outcome)
}

function frameworkForm(page: Page, problem: FrameworkProblem | undefined): Promise<Answer> {
  const look = lookAtCustody(page.param('familyId'), 'read', 'legalFramework', page.param('youthId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say } = dossier
    const youth = youthToRecord(dossier, page.param('youthId'))
    const before = (await frameworksOf(dossier, dossier.family.id)).find((row) => row.youth === youth)
    const found =
      problem === undefined ? undefined : { field: problems[problem].field, text: say(problems[problem].words) }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(custodyWords['pro.kader.verander'])}
        heading={say(custodyWords['pro.gezag.leeftijd'], {
          name: nameOf(dossier, youth),
          age: dossier.people.find(({ id }) => id === youth)?.age ?? 0,
        })}
        back={{ href: overviewOf(dossier.family.id), name: say(uiWords['knop.terug']) }}
        problems={found === undefined ? undefined : [found]}
      >
        <FrameworkForm
          seen={dossier}
          asked={page}
          typed={frameworkTyped(await sentOrKept(page))}
          errors={found === undefined ? {} : { [found.field]: found.text }}
          before={frameworkStanding(before, dossier.today).kind}
          institutions={await institutions(dossier)}
        />
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}
