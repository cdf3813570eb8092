/** J-05 and N-01: how it goes with a JIM, every eight weeks. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { afterPause, type Side } from '#care/jimPause/jim-pause.commands.ts'
import { isPaused } from '#care/jimPause/jim-pause.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { checkLook, checksHere, sayHowItGoes, takeCheckBack } from './jim-check.commands.ts'
import { checkTyped } from './jim-check.form.ts'
import { type CheckProblem, type CheckWords, lengths } from './jim-check.ts'
import { HowItGoes } from './jim-check.views.tsx'
import { jimCheckWords as words } from './jim-check.words.ts'

const sentenceOf = ({ say }: Dossier, { field, is }: CheckProblem): string =>
  is === 'empty' ? say(uiWords['fout.tekst']) : say(uiWords['fout.telang'], { max: lengths[field] })

function howItGoes(page: Page, side: Side, typed?: CheckWords, problem?: CheckProblem): Promise<Answer> {
  const look = { ...checkLook(page.param('familyId'), 'read', side), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, family } = dossier
    const { jim, checks } = await checksHere(dossier, page.param('jimId'), side)
    const error = problem === undefined ? '' : sentenceOf(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['jimcheck.kop'])}
        back={{ href: afterPause(family.id, side), name: say(uiWords['knop.terug']) }}
        tab="today"
        problems={problem === undefined ? undefined : [{ field: problem.field, text: error }]}
      >
        {isPaused(jim) ? (
          <p>{say(words['jimcheck.pauze'])}</p>
        ) : (
          <HowItGoes
            asked={page}
            seen={dossier}
            jim={jim}
            checks={checks}
            typed={typed ?? checkTyped((await draftOf(page, page.path)) ?? {})}
            errors={problem === undefined ? {} : { [problem.field]: error }}
          />
        )}
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

const sideOf = (side: Side) => ({
  page: (page: Page): Promise<Answer> => howItGoes(page, side),
  keep: async (page: Page): Promise<Answer> => {
    const typed = checkTyped(page.fields)
    const wish = { familyId: page.param('familyId'), jim: page.param('jimId'), side, words: typed, draft: page.path }
    const outcome = await sayHowItGoes(knockOf(page), page, wish)
    return 'problem' in outcome ? howItGoes(page, side, typed, outcome.problem) : landed(page, outcome)
  },
  takeBack: async (page: Page): Promise<Answer> => {
    const wish = { familyId: page.param('familyId'), jim: page.param('jimId'), side, check: page.param('jimCheckId') }
    return landed(page, await takeCheckBack(knockOf(page), page, wish))
  },
})

export const youthChecks = sideOf('youth')
export const jimChecks = sideOf('jim')
