/** Who decides about a youth: written down by the coordinator, with its source and day. */

import { type Dossier, knockOf, type Look, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { membersOf, nameOf, youthsOf } from '#care/access/frame.ts'
import { landing } from '#care/access/landing.ts'
import type { CustodyProblem } from '#care/families/custody.ts'
import { familyWords } from '#care/families/families.words.ts'
import { placeOf } from '#care/household/household.commands.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { recordCustody } from './custody.commands.ts'
import { custodyOf, custodyTyped } from './custody.form.ts'
import { CustodyForm } from './custody-form.views.tsx'

const look = (page: Page): Look => ({
  familyId: page.param('familyId'),
  purpose: 'het gezin bijwerken',
  action: 'read',
  topics: ['decisions'],
  object: { class: 'custodySnapshot', id: page.param('youthId') },
})

type Missing = 'outcome' | 'kind' | 'source' | 'checked'

const problems = {
  holderOutside: { field: 'holders', words: familyWords['pro.gezag.fout.buiten'] },
  holderMissing: { field: 'holders', words: familyWords['pro.gezag.fout.houder'] },
  tooManyHolders: { field: 'holders', words: familyWords['pro.gezag.fout.teveel'] },
  checkedInFuture: { field: 'checked', words: familyWords['pro.gezag.fout.dag'] },
  outcome: { field: 'outcome', words: uiWords['fout.kies'] },
  kind: { field: 'kind', words: uiWords['fout.kies'] },
  source: { field: 'source', words: uiWords['fout.kies'] },
  checked: { field: 'checked', words: uiWords['fout.datumvorm'] },
} as const satisfies Record<CustodyProblem | Missing, unknown>

export const custodyPage = (page: Page): Promise<Answer> => custodyForm(page, undefined)

export async function recordCustodyAct(page: Page): Promise<Answer> {
  const custody = custodyOf(page.param('youthId'), custodyTyped(page.fields))
  if ('missing' in custody) return custodyForm(page, custody.missing)
  const familyId = page.param('familyId')
  const place = { familyId, id: page.operation, back: placeOf(familyId) }
  const outcome = await recordCustody(knockOf(page), page, { ...custody, ...place })
  return 'problem' in outcome ? custodyForm(page, outcome.problem) : goTo(landing(outcome.to, page.operation))
}

function custodyForm(page: Page, problem: CustodyProblem | Missing | undefined): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    const youth = youthOn(page, dossier)
    const child = nameOf(dossier, youth)
    const typed = custodyTyped(page.method === 'POST' ? page.fields : ((await draftOf(page, page.path)) ?? {}))
    const found =
      problem === undefined ? undefined : { field: problems[problem].field, text: say(problems[problem].words) }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(familyWords['gezin.gezag.vul'])}
        heading={say(familyWords['gezin.gezag'], { child })}
        back={{ href: placeOf(dossier.family.id), name: say(uiWords['knop.terug']) }}
        problems={found === undefined ? undefined : [found]}
      >
        <CustodyForm
          seen={dossier}
          asked={page}
          typed={typed}
          errors={found === undefined ? {} : { [found.field]: found.text }}
          people={membersOf(dossier)
            .map((member) => member.id)
            .filter((id) => id !== youth)}
        />
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}

function youthOn(page: Page, dossier: Dossier): string {
  const youth = youthsOf(dossier).find((one) => one.id === page.param('youthId'))
  if (youth === undefined) throw new Refusal('notFound')
  if (!dossier.isCoordinator) throw new Refusal('notYours')
  return youth.id
}
