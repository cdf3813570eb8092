/** P-01 Vragen: the questions of people without an account, for who answers them. */

import { knockOf } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { text } from '#platform/fields.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import {
  changeDuty,
  endQuestion,
  keepTalk,
  readQuestion,
  readQuestions,
  takeBackAct,
  takeOver,
} from './answering.commands.ts'
import { isEnding, talkProblem } from './answering.ts'
import { AnswerPage, type AnswerProblem, talkPlace } from './answering.views.tsx'
import { QuestionsPage } from './question-list.views.tsx'

const list = '/vragen'

export async function questionsPage(page: Page): Promise<Answer> {
  return show(<QuestionsPage asked={page} seen={await readQuestions(knockOf(page), doneOn(page.query))} />)
}

export async function changeDutyAct(page: Page): Promise<Answer> {
  await changeDuty(knockOf(page), page, one(page.fields, 'takes') === 'yes')
  return goTo(landing(list, page.operation))
}

export const oneQuestionPage = (page: Page): Promise<Answer> => answerPage(page, undefined)

export async function takeQuestionAct(page: Page): Promise<Answer> {
  return answered(page, await takeOver(knockOf(page), page, page.param('questionId')), here(page))
}

export async function keepTalkAct(page: Page): Promise<Answer> {
  const talk = one(page.fields, 'talk').trim()
  const problem = talkProblem(talk)
  if (problem !== null) return answerPage(page, problem)
  return answered(page, await keepTalk(knockOf(page), page, page.param('questionId'), talk), here(page))
}

/** Once it has ended its words are closed, so one comes back to the list. */
export async function endQuestionAct(page: Page): Promise<Answer> {
  const ending = one(page.fields, 'ending')
  if (!isEnding(ending)) return answerPage(page, 'choose')
  return answered(page, await endQuestion(knockOf(page), page, page.param('questionId'), ending), list)
}

export async function takeBackQuestionAct(page: Page): Promise<Answer> {
  return answered(page, await takeBackAct(knockOf(page), page, page.param('questionId')), list)
}

const here = (page: Page): string => `${list}/${page.param('questionId')}`

function answered(page: Page, done: Exclude<AnswerProblem, 'choose'> | 'done', to: string): Answer | Promise<Answer> {
  if (done === 'ended') throw new Refusal('conflict')
  return done === 'done' ? goTo(landing(to, page.operation)) : answerPage(page, done)
}

const isConflict = (problem: AnswerProblem): boolean => problem === 'talkFirst' || problem === 'talkedAlready'

async function answerPage(page: Page, problem: AnswerProblem | undefined): Promise<Answer> {
  const seen = await readQuestion(knockOf(page), page.param('questionId'), doneOn(page.query))
  const kept = await sentOrKept(page, talkPlace(page.param('questionId')))
  const typed = { talk: text(kept, 'talk'), ending: text(kept, 'ending') }
  const status = problem === undefined ? 200 : isConflict(problem) ? 409 : 422
  return show(<AnswerPage asked={page} seen={seen} typed={typed} problem={problem} />, status)
}
