/** P-01 Werklijst: one list, who comes first and why; and putting a line off. */

import { knockOf } from '#care/access/door.commands.ts'
import { readViewer } from '#care/access/frame.sql.ts'
import { listAtOnce, unsealing } from '#care/access/glance.commands.ts'
import { doneOn, landing } from '#care/access/landing.ts'
import { asDay } from '#platform/dates.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { LaterPage } from './later.views.tsx'
import type { Caseload } from './line.views.tsx'
import { bringLineBack, putLineOff } from './worklist.commands.ts'
import { caseloadQuestion, flagsOf, type RawCaseload } from './worklist.sql.ts'
import { inOrder, isLaterReason, type LaterProblem, laterProblem, lineOf } from './worklist.ts'
import { WorklistPage } from './worklist.views.tsx'

/** One question to the database, however many families there are; only names are opened. */
async function caseloadOf(page: Page): Promise<Caseload> {
  const list = { purpose: 'de werklijst bekijken', object: { class: 'worklist' } } as const
  const raw = await listAtOnce<RawCaseload>(knockOf(page), list, caseloadQuestion, [doneOn(page.query) ?? null])
  const viewer = await readViewer(page.house.keys, raw.viewer)
  const unsealAll = unsealing(page.house.keys, viewer.municipality)
  const youths = raw.families.flatMap((family) => family.youths)
  const [names, callNames] = await Promise.all([
    unsealAll<{ name: string }>('care.family', raw.families),
    unsealAll<{ callName: string }>('care.person', youths),
  ])
  const today = asDay(raw.today)
  const families = raw.families.map((family, at) => ({
    ...flagsOf(family),
    id: family.id,
    name: names[at]?.name ?? '',
  }))
  return {
    today,
    viewer,
    done: raw.done,
    lines: inOrder(families.map((family) => lineOf(family, today))),
    callNames: new Map(youths.map((youth, at) => [youth.id, callNames[at]?.callName ?? ''])),
  }
}

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
  if (problem !== null || !isLaterReason(wish.because)) return laterForm(page, wish.reason, problem ?? 'choose')
  const asked = { ...wish, because: wish.because, familyId: line.family.id, id: page.operation }
  const outcome = await putLineOff(knockOf(page), page, asked)
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
