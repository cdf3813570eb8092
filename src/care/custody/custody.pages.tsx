/** Who decides about a youth: written down by the coordinator, with its source and day. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { CustodyProblem } from '#care/families/custody.ts'
import { familyWords } from '#care/families/families.words.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { lookAtCustody, mayHold, overviewOf, recordCustody, youthToRecord } from './custody.commands.ts'
import { custodyOf, custodyTyped, foundIn, partsTyped } from './custody.form.ts'
import { custodyWords } from './custody.words.ts'
import { CustodyForm, SourceSays } from './custody-form.views.tsx'
import type { PartProblem } from './custody-part.ts'

type Missing = 'outcome' | 'kind' | 'source' | 'checked'

const problems = {
  holderOutside: { field: 'holders', words: familyWords['pro.gezag.fout.buiten'] },
  holderTooYoung: { field: 'holders', words: familyWords['pro.gezag.fout.jong'] },
  holderMissing: { field: 'holders', words: familyWords['pro.gezag.fout.houder'] },
  tooManyHolders: { field: 'holders', words: familyWords['pro.gezag.fout.teveel'] },
  holdersUnfit: { field: 'holders', words: custodyWords['pro.gezag.fout.aantal'] },
  kindUnfit: { field: 'kind', words: custodyWords['pro.gezag.fout.past'] },
  checkedInFuture: { field: 'checked', words: familyWords['pro.gezag.fout.dag'] },
  partCourt: { field: 'partCourt', words: custodyWords['pro.gezag.fout.rechterdag'] },
  partUntil: { field: 'partUntil', words: custodyWords['pro.gezag.fout.einde'] },
  outcome: { field: 'outcome', words: uiWords['fout.kies'] },
  kind: { field: 'kind', words: uiWords['fout.kies'] },
  source: { field: 'source', words: uiWords['fout.kies'] },
  checked: { field: 'checked', words: uiWords['fout.datumvorm'] },
} as const satisfies Record<Exclude<CustodyProblem, 'grownUp'> | PartProblem | Missing, unknown>

type Problem = CustodyProblem | PartProblem | Missing

export const custodyPage = (page: Page): Promise<Answer> => custodyForm(page, undefined)

export async function recordCustodyAct(page: Page): Promise<Answer> {
  const typed = custodyTyped(page.fields)
  const custody = custodyOf(page.param('youthId'), typed)
  if ('missing' in custody) return custodyForm(page, custody.missing)
  const familyId = page.param('familyId')
  const place = { familyId, id: page.operation, back: overviewOf(familyId) }
  const outcome = await recordCustody(knockOf(page), page, {
    ...custody,
    ...place,
    parts: partsTyped(typed),
    inInvestigation: typed.investigation,
    draft: page.path,
  })
  return 'problem' in outcome ? custodyForm(page, outcome.problem) : landed(page, outcome)
}

function problemIn(
  { say }: Dossier,
  problem: Problem | undefined,
  child: string,
): { field?: string; text: string } | undefined {
  if (problem === undefined) return undefined
  if (problem === 'grownUp') return { text: say(custodyWords['pro.gezag.fout.achttien'], { name: child }) }
  return { field: problems[problem].field, text: say(problems[problem].words) }
}

function custodyForm(page: Page, problem: Problem | undefined): Promise<Answer> {
  const look = lookAtCustody(page.param('familyId'), 'read', 'custodySnapshot', page.param('youthId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say } = dossier
    const youth = youthToRecord(dossier, page.param('youthId'))
    const child = nameOf(dossier, youth)
    const filled = await sentOrKept(page)
    const source = foundIn(filled)
    const found = problemIn(dossier, problem, child)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(familyWords['gezin.gezag.vul'])}
        heading={say(familyWords['gezin.gezag'], { child })}
        back={{ href: overviewOf(dossier.family.id), name: say(uiWords['knop.terug']) }}
        problems={found === undefined ? undefined : [found]}
      >
        {source === null ? null : <SourceSays seen={dossier} found={source} />}
        <CustodyForm
          seen={dossier}
          asked={page}
          typed={custodyTyped(filled)}
          found={source}
          errors={found?.field === undefined ? {} : { [found.field]: found.text }}
          people={await mayHold(dossier, youth)}
        />
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}
