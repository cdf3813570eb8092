/** E-02 Signalen, "Kan dit duidelijker?", the desk where they are answered, and what everybody who works here reads. */

import { knockOf } from '#care/access/door.commands.ts'
import { draftOf, sentOrKept } from '#care/access/draft.commands.ts'
import { text } from '#platform/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { AnswerPage, DeskPage, ToldPage } from './desk.views.tsx'
import {
  answerSignal,
  giveSignal,
  proposePlainer,
  readDesk,
  readOwnSignals,
  readTold,
  readWaiting,
  takeSignalBack,
} from './practice-signal.commands.ts'
import { plainerTyped, signalTyped } from './practice-signal.form.ts'
import type { SignalProblem } from './practice-signal.ts'
import { PlainerPage, SignalsPage } from './practice-signal.views.tsx'

const [own, desk] = ['/signalen', '/beheer/signalen']
const statusOf = (problem: SignalProblem | undefined) => (problem === undefined ? 200 : 422)

export const signalsPage = (page: Page): Promise<Answer> => signals(page)

async function signals(page: Page, problem?: SignalProblem): Promise<Answer> {
  const seen = await readOwnSignals(knockOf(page), doneOn(page.query))
  const kept = problem === undefined ? await draftOf(page, page.path) : page.fields
  const typed = kept === undefined ? { text: '', help: '', theme: 'other' } : signalTyped(kept)
  return show(<SignalsPage asked={page} seen={seen} typed={typed} problem={problem} />, statusOf(problem))
}

export async function giveSignalAct(page: Page): Promise<Answer> {
  const done = await giveSignal(knockOf(page), page, signalTyped(page.fields))
  return done === 'done' ? goTo(landing(own, page.operation)) : signals(page, done)
}

export async function takeSignalBackAct(page: Page): Promise<Answer> {
  await takeSignalBack(knockOf(page), page, page.param('signalId'))
  return goTo(landing(own, page.operation))
}

export const plainerPage = (page: Page): Promise<Answer> => plainer(page)

async function plainer(page: Page, problem?: SignalProblem): Promise<Answer> {
  const seen = await readOwnSignals(knockOf(page), undefined)
  const typed = plainerTyped(await sentOrKept(page))
  return show(<PlainerPage asked={page} seen={seen} typed={typed} problem={problem} />, statusOf(problem))
}

export async function proposePlainerAct(page: Page): Promise<Answer> {
  const done = await proposePlainer(knockOf(page), page, plainerTyped(page.fields))
  return done === 'done' ? goTo(landing(own, page.operation)) : plainer(page, done)
}

export async function deskPage(page: Page): Promise<Answer> {
  return show(<DeskPage asked={page} look={await readDesk(knockOf(page), doneOn(page.query))} />)
}

export const waitingPage = (page: Page): Promise<Answer> => waiting(page)

async function waiting(page: Page, problem?: SignalProblem): Promise<Answer> {
  const look = await readWaiting(knockOf(page), page.param('signalId'))
  const typed = text(await sentOrKept(page), 'answer')
  return show(<AnswerPage asked={page} look={look} typed={typed} problem={problem} />, statusOf(problem))
}

export async function answerSignalAct(page: Page): Promise<Answer> {
  const wish = { signal: page.param('signalId'), named: false, answer: text(page.fields, 'answer') }
  const done = await answerSignal(knockOf(page), page, wish)
  return done === 'done' ? goTo(landing(desk, page.operation)) : waiting(page, done)
}

export async function nameFoundAct(page: Page): Promise<Answer> {
  await answerSignal(knockOf(page), page, { signal: page.param('signalId'), named: true, answer: '' })
  return goTo(landing(desk, page.operation))
}

export async function toldPage(page: Page): Promise<Answer> {
  return show(<ToldPage asked={page} look={await readTold(knockOf(page))} />)
}
