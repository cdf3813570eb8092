/** The form of a safety check, for who guards safety here. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import {
  isOpenCheck,
  lookAtSafety,
  mustGuard,
  namesOfGuards,
  recordCheck,
  safetyPath,
  seenChecks,
  settleCheck,
} from '#care/safety/check.commands.ts'
import { checkTyped } from '#care/safety/check.form.ts'
import type { CheckProblem, DoneProblem } from '#care/safety/check.ts'
import { CheckForm, OneCheck, SettleForm } from '#care/safety/check.views.tsx'
import { safetyWords } from '#care/safety/safety.words.ts'
import { openFilesAfter } from '#care/safetyFile/read-file.commands.ts'
import { text } from '#platform/fields.ts'
import { one } from '#platform/web/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'

export const checkPage = (page: Page): Promise<Answer> => checkForm(page, undefined)

export async function checkDone(page: Page): Promise<Answer> {
  const about = { familyId: page.param('familyId'), id: page.operation, draft: page.path }
  const wish = { ...checkTyped(page.fields), ...about }
  const outcome = await recordCheck(knockOf(page), page, wish, (dossier, found) =>
    openFilesAfter(dossier, found, wish.about),
  )
  return 'problem' in outcome ? checkForm(page, outcome.problem) : landed(page, outcome)
}

const errorsIn = ({ say }: Dossier): Record<CheckProblem, { field: string; text: string }> => ({
  outcomeMissing: { field: 'outcome', text: say(uiWords['fout.kies']) },
  occasionMissing: { field: 'occasion', text: say(uiWords['fout.kies']) },
  aboutMissing: { field: 'about', text: say(safetyWords['pro.veilig.fout.over']) },
  factsMissing: { field: 'facts', text: say(safetyWords['pro.veilig.fout.feiten']) },
  factsLong: { field: 'facts', text: say(safetyWords['pro.veilig.fout.lang']) },
  doneMissing: { field: 'done', text: say(safetyWords['pro.veilig.fout.gedaan']) },
  doneLong: { field: 'done', text: say(safetyWords['pro.veilig.fout.lang']) },
})

function checkForm(page: Page, problem: CheckProblem | undefined): Promise<Answer> {
  return openDossier(knockOf(page), lookAtSafety(page.param('familyId'), 'read'), async (dossier) => {
    await mustGuard(dossier)
    const { say } = dossier
    const found = problem === undefined ? undefined : errorsIn(dossier)[problem]
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(safetyWords['pro.veilig.check'])}
        back={{ href: safetyPath(dossier.family.id), name: say(safetyWords['pro.veilig.kop']) }}
        problems={found === undefined ? undefined : [found]}
      >
        <CheckForm
          seen={dossier}
          asked={page}
          typed={checkTyped(await sentOrKept(page))}
          errors={found === undefined ? {} : { [found.field]: found.text }}
        />
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}

export const settlePage = (page: Page): Promise<Answer> => settleForm(page, undefined)

export async function settled(page: Page): Promise<Answer> {
  const outcome = await settleCheck(knockOf(page), page, {
    familyId: page.param('familyId'),
    id: page.operation,
    checkId: page.param('checkId'),
    done: one(page.fields, 'done').trim(),
    draft: page.path,
  })
  return 'problem' in outcome ? settleForm(page, outcome.problem) : landed(page, outcome)
}

const settleErrors = {
  doneMissing: safetyWords['pro.veilig.fout.gedaan'],
  doneLong: safetyWords['pro.veilig.fout.lang'],
} as const satisfies Record<DoneProblem, unknown>

function settleForm(page: Page, problem: DoneProblem | undefined): Promise<Answer> {
  const look = lookAtSafety(page.param('familyId'), 'read', page.param('checkId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    await mustGuard(dossier)
    const { say } = dossier
    const check = (await seenChecks(dossier)).find(({ id }) => id === page.param('checkId'))
    if (check === undefined) throw new Refusal('notFound')
    if (!isOpenCheck(check)) throw new Refusal('conflict')
    const told = problem === undefined ? undefined : say(settleErrors[problem])
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(safetyWords['pro.veilig.afronden.knop'])}
        back={{ href: safetyPath(dossier.family.id), name: say(safetyWords['pro.veilig.kop']) }}
        problems={told === undefined ? undefined : [{ field: 'done', text: told }]}
      >
        <OneCheck
          seen={dossier}
          check={{ ...check, dueOn: null }}
          names={await namesOfGuards(dossier, [check.by])}
          level="h2"
        />
        <SettleForm seen={dossier} asked={page} typed={text(await sentOrKept(page), 'done')} error={told} />
      </FamilyFrame>,
      told === undefined ? 200 : 422,
    )
  })
}
