/** G-28 Ja tegen hulp: the form with which who coordinates asks. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { filledIn } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { membersOf, youthsOf } from '#care/access/frame.ts'
import { consentLook } from '#care/agreements/share-question.commands.ts'
import { helpWords } from '#care/helpQuestions/help.words.ts'
import { blockLength } from '#care/helpQuestions/help-asking.ts'
import { mayStayUntold } from '#care/withheld/untold.commands.ts'
import { colleagues } from '#care/withheld/withheld.commands.ts'
import { withheldFilled, withheldTyped, withheldWish } from '#care/withheld/withheld.form.ts'
import { wrongInUntold } from '#care/withheld/wrong.views.tsx'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { type AskProblem, askForHelp, mayMarkLight, underMeasure } from './new-help.commands.ts'
import { helpWish } from './new-help.form.ts'
import { HelpForm } from './new-help.views.tsx'

export const newHelpPage = (page: Page): Promise<Answer> => helpForm(page, undefined)

export async function askHelpAct(page: Page): Promise<Answer> {
  const kept = withheldWish(withheldTyped(page.fields))
  const wish = {
    ...helpWish(page.fields),
    kept,
    familyId: page.param('familyId'),
    id: page.operation,
    draft: page.path,
  }
  const outcome = await askForHelp(knockOf(page), page, wish)
  return 'problem' in outcome ? helpForm(page, outcome.problem) : landed(page, outcome)
}

function wrongIn(dossier: Dossier, problem: AskProblem): { field: string; text: string } {
  const { say } = dossier
  const { at } = problem
  if (at === 'kept') return wrongInUntold(dossier, problem.is)
  if (at === 'youth') return { field: at, text: say(helpWords['pro.zorg.fout.wie']) }
  if (at === 'form') return { field: at, text: say(helpWords['pro.zorg.fout.vorm']) }
  if (at === 'underMeasure') return { field: at, text: say(helpWords['pro.zorg.fout.maatregel']) }
  if (at === 'light') return { field: at, text: say(helpWords['pro.zorg.fout.licht']) }
  const isLong = 'is' in problem && problem.is === 'tooLong'
  return {
    field: at,
    text: isLong ? say(uiWords['fout.telang'], { max: blockLength }) : say(helpWords['pro.zorg.fout.blok']),
  }
}

function helpForm(page: Page, problem: AskProblem | undefined): Promise<Answer> {
  const look = consentLook(page.param('familyId'), 'read', 'helpForm')
  return openDossier(knockOf(page), look, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const found = problem && wrongIn(dossier, problem)
    const filled = await filledIn(page)
    const { light, underMeasure: measured, urgent, ...typed } = helpWish(filled ?? {})
    const untold = withheldFilled(filled, dossier.today)
    const ticked = { light: light ? 'yes' : '', underMeasure: measured ? 'yes' : '', urgent: urgent ? 'yes' : '' }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(helpWords['pro.zorg.nieuw'])}
        back={{ href: `/gezin/${dossier.family.id}/gezag`, name: dossier.say(uiWords['knop.terug']) }}
        problems={found && [found]}
      >
        <HelpForm
          seen={dossier}
          asked={page}
          typed={{ ...typed, ...ticked }}
          errors={found === undefined ? {} : { [found.field]: found.text }}
          youths={youthsOf(dossier).map(({ id }) => id)}
          mayMarkLight={await mayMarkLight(dossier)}
          hasMeasure={(await underMeasure(dossier)).length > 0}
          readers={membersOf(dossier)
            .filter(({ parts, age }) => !parts.includes('other') && (!parts.includes('youth') || (age ?? 0) >= 12))
            .map(({ id }) => id)
            .filter((id) => !untold.against.includes(id))}
          untold={{ typed: untold, holders: await mayStayUntold(dossier), colleagues: await colleagues(dossier) }}
        />
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}
