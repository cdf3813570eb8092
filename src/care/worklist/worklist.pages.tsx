/** P-01 Werklijst: one list, who comes first and why; and putting a line off. */

import { knockOf } from '#care/access/door.commands.ts'
import { doneOn, landing } from '#care/access/landing.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import type { Caseload } from './caseload.ts'
import { type LaterProblem, laterProblem } from './later.ts'
import { LaterPage } from './later.views.tsx'
import { readCaseload } from './read-caseload.commands.ts'
import { bringLineBack, putLineOff } from './worklist.commands.ts'
import { WorklistPage } from './worklist.views.tsx'

const caseloadOf = (page: Page): Promise<Caseload> => readCaseload(knockOf(page), doneOn(page.query))

export async function worklistPage(page: Page): Promise<Answer> {
  return show(<WorklistPage asked={page} caseload={await caseloadOf(page)} />)
}

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
  return 'problem' in outcome
    ? laterForm(page, wish.reason, outcome.problem)
    : goTo(landing(outcome.to, page.operation))
}

export async function bringBackLater(page: Page): Promise<Answer> {
  const line = { familyId: page.param('familyId'), reason: one(page.fields, 'reason') }
  const outcome = await bringLineBack(knockOf(page), page, line)
  if ('problem' in outcome) throw new Refusal('conflict')
  return goTo(landing(outcome.to, page.operation))
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
