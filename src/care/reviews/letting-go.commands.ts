/** Step 5 of a review, and what becomes of a trial: the answers, how it went, and the way back in one tap. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { mayBePutBack } from '#care/goals/goal.ts'
import { latestUntil } from '#care/goals/step.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { type Leading, leadReview } from './lead.commands.ts'
import {
  answerProblems,
  type LettingGoAnswer,
  type LettingGoProblem,
  mayEnd,
  stepAfter,
  type TrialOutcome,
} from './letting-go.ts'
import { latestNext } from './next-review.ts'
import { allSteps, inReview, openTrials, readReviews, runningSteps } from './read-reviews.commands.ts'
import { trialToEnd } from './reviews.sql.ts'
import { addStepAct } from './said.commands.ts'
import { answerProposal, type ScaleDownAnswer } from './scale-down.commands.ts'
import { choiceNeedsWords } from './scale-down.ts'

export type LessOrDifferent = {
  familyId: Id
  answers: readonly LettingGoAnswer[]
  went: readonly { trialId: Id; outcome: TrialOutcome }[]
  choices: readonly ScaleDownAnswer[]
}

/** A problem with the place in the form where it stands. */
export type LessProblem =
  | { at: number; problem: LettingGoProblem; kind: 'answer' }
  | { at: number; problem: 'ownWords'; kind: 'choice' }

/** Step 5: the letting-go question for every running professional step, how trials went, and proposals for less help. */
export const keepLess = (knock: Knock, act: Act, said: LessOrDifferent) =>
  leadReview<LessProblem[]>(knock, act, said.familyId, async (leading) => {
    const { dossier, seen } = leading
    const problem = lessProblems(leading, said)
    if (problem.length > 0) return { problem }
    const running = runningSteps(seen).map((step) => step.id)
    for (const answer of said.answers) if (running.includes(answer.stepId)) await keepAnswer(leading, answer)
    for (const { trialId, outcome } of said.went) {
      const trial = openTrials(seen).find((one) => one.id === trialId)
      if (trial !== undefined) await endTrial(dossier, trial, outcome)
    }
    for (const choice of said.choices) {
      const proposal = seen.scaleDowns.find((one) => one.id === choice.id && one.outcome === null)
      if (proposal !== undefined) await answerProposal(leading, proposal, choice)
    }
    const here = `/gezin/${said.familyId}/terugkijken/samen`
    return { to: `${here}/6`, draft: `${here}/5`, notice: { said: 'bevestig.bewaard' } }
  })

function lessProblems({ dossier, seen }: Leading, said: LessOrDifferent): LessProblem[] {
  const latest = latestNext(seen.plan.rhythm, dossier.today)
  return [
    ...said.answers.flatMap((answer, at) =>
      answerProblems(answer, dossier.today, latest).map((problem) => ({ at, problem, kind: 'answer' }) as const),
    ),
    ...said.choices.flatMap((one, at) =>
      choiceNeedsWords(one.choice, one.ownWords, one.whyAbove)
        ? [{ at, problem: 'ownWords', kind: 'choice' } as const]
        : [],
    ),
  ]
}

const same = (one: LettingGoAnswer, other: LettingGoAnswer) =>
  (['answer', 'why', 'part', 'takenBy', 'fallback', 'untilOn', 'whomToCall'] as const).every(
    (key) => one[key] === other[key],
  )

async function keepAnswer({ dossier, seen, review }: Leading, answer: LettingGoAnswer): Promise<void> {
  const before = inReview(seen.answers, review).findLast((one) => one.stepId === answer.stepId)
  if (answer.answer === null || (before !== undefined && same(before, answer))) return
  const own = { municipality_id: dossier.viewer.municipality, family_id: dossier.family.id }
  if (before !== undefined)
    await dossier.run(
      write
        .updateTable('care.letting_go_answer')
        .set({ undone_at: dossier.at })
        .where('family_id', '=', own.family_id)
        .where('id', '=', before.id),
    )
  const id = newId()
  const isTrial = answer.answer !== 'notYet'
  const keyPerson = dossier.viewer.person
  const texts = isTrial
    ? { part: answer.part, takenBy: answer.takenBy, fallback: answer.fallback }
    : { why: answer.why }
  await dossier.run(
    write.insertInto('care.letting_go_answer').values({
      ...own,
      id,
      review_id: review.id,
      step_id: answer.stepId,
      answer: answer.answer,
      until_on: isTrial ? answer.untilOn : null,
      whom_to_call: isTrial ? answer.whomToCall : null,
      by_person: dossier.viewer.person,
      at: dossier.at,
      sealed: await dossier.seal({ table: 'care.letting_go_answer', id, wording: 1, keyPerson }, texts),
      key_person: keyPerson,
    }),
  )
}

/** The step ends, or is there again with its owner; a step whose last day passed meanwhile gets a new one. */
async function endTrial(dossier: Dossier, trial: { id: Id; stepId: Id }, outcome: TrialOutcome): Promise<void> {
  await dossier.run(
    write
      .updateTable('care.letting_go')
      .set({ outcome, outcome_by: dossier.viewer.person, outcome_at: dossier.at })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', trial.id),
  )
  const after = stepAfter(outcome)
  await addStepAct(dossier, trial.stepId, after, after === 'stopped' ? { reason: 'takenOver' } : {})
  if (after === 'stopped') return
  const seen = await readReviews(dossier)
  const until = seen && allSteps(seen).find((step) => step.id === trial.stepId)?.state.untilOn
  if (seen && until && until < dossier.today)
    await addStepAct(dossier, trial.stepId, 'lengthened', {
      toOn: latestUntil(seen.ahead?.dueOn ?? null, dossier.today),
    })
}

export type TrialEnd = { familyId: Id; trialId: Id; outcome: TrialOutcome }

const lookAtTrial = (familyId: Id, id: Id) =>
  ({
    familyId,
    purpose: 'een actie doen of maken',
    action: 'change',
    topics: ['goals'],
    object: { class: 'lettingGo', id },
  }) as const

/** "Het lukt niet, doe het weer", on any day and without a reason; or, from the end day on, how it went (D-REV-04). */
export const endTrialNow = (knock: Knock, act: Act, end: TrialEnd) =>
  actInDossier<never>(knock, lookAtTrial(end.familyId, end.trialId), act, async (dossier): Promise<Outcome> => {
    const trial = await trialToEnd(dossier, end.familyId, end.trialId)
    if (trial === undefined) throw new Refusal('notFound')
    if (!mayEnd(trial, end.outcome, dossier.today)) throw new Refusal('conflict')
    await endTrial(dossier, trial, end.outcome)
    const here = `/gezin/${end.familyId}/terugkijken`
    const said = {
      resumed: 'loslaten.weerklaar',
      succeeded: 'loslaten.geluktklaar',
      partly: 'loslaten.weerklaar',
    } as const
    return { to: here, notice: { said: said[end.outcome], undo: `${here}/proef/${end.trialId}/terug` } }
  })

/** Back to the trial, by who ended it, within ten minutes. */
export const undoTrialEnd = (knock: Knock, act: Act, end: Omit<TrialEnd, 'outcome'>) =>
  actInDossier<never>(knock, lookAtTrial(end.familyId, end.trialId), act, async (dossier): Promise<Outcome> => {
    const trial = await trialToEnd(dossier, end.familyId, end.trialId)
    if (trial === undefined) throw new Refusal('notFound')
    const { outcomeBy, outcomeAt } = trial
    if (
      outcomeBy === null ||
      outcomeAt === null ||
      !mayBePutBack(outcomeBy, outcomeAt, dossier.viewer.person, dossier.at)
    )
      throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable('care.letting_go')
        .set({ outcome: null, outcome_by: null, outcome_at: null })
        .where('family_id', '=', end.familyId)
        .where('id', '=', end.trialId),
    )
    await dossier.run(
      write
        .updateTable('care.step_act')
        .set({ undone_at: dossier.at })
        .where('family_id', '=', end.familyId)
        .where('step_id', '=', trial.stepId)
        .where('by_person', '=', dossier.viewer.person)
        .where('at', '=', outcomeAt),
    )
    return { to: `/gezin/${end.familyId}/terugkijken`, notice: { said: 'bevestig.teruggezet' } }
  })
