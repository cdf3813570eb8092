/** B-06 Controle: questions about the log, unusual looks, and the signed end of the chain. */

import { knockOf } from '#care/access/door.commands.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, json, type Page, Refusal, show } from '#platform/web/page.ts'
import { AnswerPage } from './answer.views.tsx'
import { answerQuestion, markReviewed, readOversight, readQuestion } from './oversight.commands.ts'
import { type AnswerProblem, answerProblem } from './oversight.ts'
import { OversightPage } from './oversight.views.tsx'

const home = '/beheer/controle'

export async function oversightPage(page: Page): Promise<Answer> {
  return show(<OversightPage asked={page} oversight={await readOversight(knockOf(page), doneOn(page.query))} />)
}

/** The daily head, to be kept outside the house: with it the verifier can tell a chain that was rewritten. */
export async function headPage(page: Page): Promise<Answer> {
  const { head } = await readOversight(knockOf(page), undefined)
  if (head === null) throw new Refusal('notFound')
  return json({ ...head, at: new Date(head.at).toISOString() })
}

export const logQuestionToAnswer = (page: Page): Promise<Answer> => answerForm(page, '', undefined)

export async function answerLogQuestion(page: Page): Promise<Answer> {
  const text = one(page.fields, 'answer')
  const problem = answerProblem(text)
  if (problem !== null) return answerForm(page, text, problem)
  const done = await answerQuestion(knockOf(page), page, { question: page.param('questionId'), text })
  return done === 'done' ? goTo(landing(home, page.operation)) : answerForm(page, text, done)
}

export async function reviewedLook(page: Page): Promise<Answer> {
  const { fields, operation } = page
  const look = { reason: one(fields, 'reason'), person: one(fields, 'person'), seenOn: one(fields, 'day') }
  await markReviewed(knockOf(page), { id: operation, ...look })
  return goTo(landing(home, operation))
}

async function answerForm(page: Page, typed: string, problem: AnswerProblem | undefined): Promise<Answer> {
  const question = await readQuestion(knockOf(page), page.param('questionId'))
  const status = problem === undefined ? 200 : problem === 'answered' ? 409 : 422
  return show(<AnswerPage asked={page} question={question} typed={typed} problem={problem} />, status)
}
