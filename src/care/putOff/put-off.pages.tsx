/** P-01 Later: putting a line off, and bringing it back. */

import { knockOf } from '#care/access/door.commands.ts'
import type { Caseload } from '#care/worklist/caseload.ts'
import { readCaseload } from '#care/worklist/read-caseload.commands.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { bringLineBack, putLineOff } from './put-off.commands.ts'
import { type LaterProblem, laterProblem } from './put-off.ts'
import { LaterPage } from './put-off.views.tsx'

const caseloadOf = (page: Page): Promise<Caseload> => readCaseload(knockOf(page), doneOn(page.query))

export const laterPage = (page: Page): Promise<Answer> => laterForm(page, page.query.get('reden') ?? '', undefined)

export async function putLater(page: Page): Promise<Answer> {
  const wish = {
    reason: one(page.fields, 'reason'),
    because: one(page.fields, 'because'),
    days: Number(one(page.fields, 'days')),
  }
  const caseload = await caseloadOf(page)
  const line = lineFor(page, caseload)
  const problem = laterProblem(line.family, wish, caseload.today)
  const outcome = await putLineOff(
    knockOf(page),
    page,
    { ...wish, familyId: line.family.id, id: page.operation },
    problem,
  )
  return 'problem' in outcome ? laterForm(page, wish.reason, outcome.problem) : landed(page, outcome)
}

export async function bringBackLater(page: Page): Promise<Answer> {
  const line = { familyId: page.param('familyId'), reason: one(page.fields, 'reason') }
  return landed(page, await bringLineBack(knockOf(page), page, line))
}

async function laterForm(page: Page, reason: string, problem: LaterProblem | undefined): Promise<Answer> {
  const caseload = await caseloadOf(page)
  const line = lineFor(page, caseload)
  const chosen = line.reasons.find(({ kind }) => kind === reason)
  if (chosen === undefined && problem === undefined) throw new Refusal('notFound')
  const typed = { because: one(page.fields, 'because'), days: one(page.fields, 'days') }
  return show(
    <LaterPage asked={page} caseload={caseload} family={line.family} reason={chosen} typed={typed} problem={problem} />,
    problem === undefined ? 200 : problem === 'notOnTheList' ? 409 : 422,
  )
}

function lineFor(page: Page, caseload: Caseload): Caseload['lines'][number] {
  const line = caseload.lines.find(({ family }) => family.id === page.param('familyId'))
  if (line === undefined) throw new Refusal('notFound')
  return line
}
