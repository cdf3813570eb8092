/** G-20 Niet eens: the own view beside a text, or the wish that it is corrected or removed. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { youthsOf } from '#care/access/frame.ts'
import { itemKinds, placeOfItem } from '#care/access/item.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { kindOf } from './choosing.pages.tsx'
import { wholeText } from './choosing.ts'
import { isWish, type StatementProblem, statementLength } from './statement.ts'
import {
  answeredText,
  isAskedTone,
  type Place,
  placeStatement,
  statementLook,
  statementsOf,
  takeStatementBack,
} from './statements.commands.ts'
import { bylineOf, headingFor, StatementForm } from './statements.views.tsx'
import { statementWords } from './statements.words.ts'

const placeOf = (page: Page): Place => ({
  familyId: page.param('familyId'),
  kind: kindOf(page),
  itemId: page.param('itemId'),
})

export const statementPage = async (page: Page): Promise<Answer> => statementForm(page, await draftOf(page, page.path))

export async function addStatement(page: Page): Promise<Answer> {
  const typed = { wish: one(page.fields, 'wish'), text: one(page.fields, 'text'), tone: one(page.fields, 'tone') }
  const text = typed.text.trim()
  const place = placeOf(page)
  if (!isWish(typed.wish)) return statementForm(page, typed, 'unchosen')
  if (text === '') return statementForm(page, typed, 'empty')
  if (text.length > statementLength) return statementForm(page, typed, 'tooLong')
  // The words are changed first; the question is put anew beside them.
  if (typed.tone === 'change') return statementForm(page, { ...typed, tone: '' })
  const outcome = await placeStatement(knockOf(page), page, {
    ...place,
    id: page.operation,
    wish: typed.wish,
    text,
    readAgain: typed.tone === 'yes',
    draft: page.path,
  })
  if ('problem' in outcome) return statementForm(page, typed, outcome.problem)
  return landed(page, outcome)
}

export async function undoStatement(page: Page): Promise<Answer> {
  const outcome = await takeStatementBack(knockOf(page), page, {
    ...placeOf(page),
    statementId: page.param('statementId'),
  })
  return landed(page, outcome)
}

const problems = {
  unchosen: { field: 'wish', words: uiWords['fout.kies'] },
  empty: { field: 'text', words: statementWords['oneens.fout'] },
  tooLong: { field: 'text', words: uiWords['fout.telang'] },
  tone: { field: 'tone', words: statementWords['oneens.toon.fout'] },
} as const satisfies Record<StatementProblem, unknown>

function statementForm(
  page: Page,
  typed: { wish?: string; text?: string; tone?: string } = {},
  problem?: StatementProblem,
): Promise<Answer> {
  const place = placeOf(page)
  const look = { ...statementLook(place, 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say } = dossier
    const item = await answeredText(dossier, place, 'beside')
    const { table } = itemKinds[place.kind]
    const words = item.sealed === null ? {} : await dossier.unseal(table, { ...item, sealed: item.sealed })
    const failed = problem === undefined ? undefined : problems[problem]
    const told = problem === 'tooLong' ? say(uiWords['fout.telang'], { max: statementLength }) : undefined
    const text = told ?? (failed === undefined ? '' : say(failed.words as (typeof uiWords)['fout.kies']))
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(headingFor(dossier))}
        back={{ href: placeOfItem(place.familyId, place.kind, place.itemId), name: say(uiWords['knop.terug']) }}
        problems={failed === undefined ? undefined : [{ field: failed.field, text }]}
      >
        <StatementForm
          asked={page}
          seen={dossier}
          text={{ words: wholeText(words), by: bylineOf(dossier, { ...item, at: item.createdAt }) }}
          statements={await statementsOf(dossier, [item.id])}
          itemId={item.id}
          tone={(await isAskedTone(dossier)) ? youthsOf(dossier).map(({ name }) => name) : undefined}
          typed={typed}
          errors={failed === undefined ? {} : { [failed.field]: text }}
        />
      </FamilyFrame>,
      failed === undefined ? 200 : 422,
    )
  })
}
