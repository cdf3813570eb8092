/** J-05 and N-01: what a youth and a JIM agree with each other. */

import { type Dossier, knockOf, type Outcome, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { afterPause, type Side } from '#care/jimPause/jim-pause.commands.ts'
import { isPaused } from '#care/jimPause/jim-pause.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import {
  agree,
  arrangementHere,
  arrangementLook,
  arrangementPlace,
  takeArrangementBack,
  writeDown,
} from './jim-arrangement.commands.ts'
import { arrangementTyped } from './jim-arrangement.form.ts'
import {
  type ArrangementProblem,
  arrangementLists,
  lengths,
  type TypedArrangement,
  typedOf,
  wordsOf,
} from './jim-arrangement.ts'
import { ArrangementForm, WhatWeAgree } from './jim-arrangement.views.tsx'
import { jimArrangementWords as words } from './jim-arrangement.words.ts'

const agreed =
  (side: Side) =>
  (page: Page): Promise<Answer> => {
    const look = { ...arrangementLook(page.param('familyId'), 'read', side), done: doneOn(page.query) }
    return openDossier(knockOf(page), look, async (dossier) => {
      const { say, family } = dossier
      const { jim, ...stand } = await arrangementHere(dossier, page.param('jimId'), side)
      const to = arrangementPlace(family.id, jim.id, side)
      return show(
        <FamilyFrame
          asked={page}
          seen={dossier}
          screen={say(words['jimafspraak.kop'])}
          back={{ href: afterPause(family.id, side), name: say(uiWords['knop.terug']) }}
          tab="today"
        >
          {isPaused(jim) ? (
            <p>{say(words['jimafspraak.pauze'])}</p>
          ) : (
            <WhatWeAgree asked={page} seen={dossier} jim={jim} to={to} {...stand} />
          )}
        </FamilyFrame>,
      )
    })
  }

function sentenceOf({ say }: Dossier, { field, is }: ArrangementProblem): string {
  if (is === 'empty') return say(uiWords['fout.tekst'])
  if (is === 'tooMany') return say(words['jimafspraak.fout.regels'])
  const isList = (arrangementLists as readonly string[]).includes(field)
  return say(isList ? words['jimafspraak.fout.lang'] : uiWords['fout.telang'], { max: lengths[field] })
}

function form(page: Page, side: Side, typed?: TypedArrangement, problem?: ArrangementProblem): Promise<Answer> {
  return openDossier(knockOf(page), arrangementLook(page.param('familyId'), 'read', side), async (dossier) => {
    const { say, family } = dossier
    const { jim, standing, proposed } = await arrangementHere(dossier, page.param('jimId'), side)
    const to = arrangementPlace(family.id, jim.id, side)
    if (isPaused(jim)) return goTo(to)
    const before = proposed ?? standing
    const kept = typed ?? (await draftOf(page, page.path).then((draft) => draft && arrangementTyped(draft)))
    const begin = before === null ? arrangementTyped({}) : typedOf(before)
    const error = problem === undefined ? '' : sentenceOf(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['jimafspraak.kop'])}
        back={{ href: to, name: say(words['jimafspraak.kop']) }}
        tab="today"
        problems={problem === undefined ? undefined : [{ field: problem.field, text: error }]}
      >
        <ArrangementForm
          asked={page}
          seen={dossier}
          jim={jim}
          to={to}
          isChange={before !== null}
          typed={kept ?? begin}
          errors={problem === undefined ? {} : { [problem.field]: error }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

const wishOf = (page: Page, side: Side) => ({ familyId: page.param('familyId'), jim: page.param('jimId'), side })

const keeps =
  (side: Side) =>
  async (page: Page): Promise<Answer> => {
    const typed = arrangementTyped(page.fields)
    const wish = { ...wishOf(page, side), words: wordsOf(typed), draft: page.path }
    const outcome = await writeDown(knockOf(page), page, wish)
    return 'problem' in outcome ? form(page, side, typed, outcome.problem) : landed(page, outcome)
  }

const moves =
  (move: typeof agree, side: Side) =>
  async (page: Page): Promise<Answer> => {
    const wish = { ...wishOf(page, side), arrangement: page.param('arrangementId') }
    const outcome: Outcome | { problem: never } = await move(knockOf(page), page, wish)
    return landed(page, outcome)
  }

const sideOf = (side: Side) => ({
  page: agreed(side),
  form: (page: Page): Promise<Answer> => form(page, side),
  keep: keeps(side),
  agree: moves(agree, side),
  takeBack: moves(takeArrangementBack, side),
})

export const youthArranges = sideOf('youth')
export const jimArranges = sideOf('jim')
