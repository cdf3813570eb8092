/** Step 5 of a review: the letting-go question, how trials went, and proposals for less help. */

import type { Act, Knock } from '#care/access/door.commands.ts'
import { leadReview, onward, type TableReview } from '#care/atTable/lead.commands.ts'
import { endTrial, keepAnswer } from '#care/lettingGo/letting-go.commands.ts'
import {
  answerProblems,
  type LettingGoAnswer,
  type LettingGoProblem,
  type TrialOutcome,
} from '#care/lettingGo/letting-go.ts'
import { openTrials, runningSteps } from '#care/lettingGo/read-letting-go.commands.ts'
import { answerProposal, type ScaleDownAnswer } from '#care/lettingGo/scale-down.commands.ts'
import { choiceNeedsWords, outcomeOf } from '#care/lettingGo/scale-down.ts'
import type { Id } from '#care/pass/facts.ts'
import { latestNext } from '#care/reviews/next-review.ts'
import { inReview } from '#care/reviews/read-reviews.commands.ts'

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

/** The letting-go question is asked for every running professional step; the deciding is done together (D-REV-06). */
export const keepLess = (knock: Knock, act: Act, said: LessOrDifferent) =>
  leadReview<LessProblem[]>(knock, act, said.familyId, async (leading) => {
    const { dossier, seen, review } = leading
    const problem = lessProblems(leading, said)
    if (problem.length > 0) return { problem }
    const before = inReview(seen.answers, review)
    for (const step of runningSteps(seen)) {
      const given = said.answers.find((answer) => answer.stepId === step.id)
      const earlier = before.findLast((answer) => answer.stepId === step.id)
      if (given !== undefined) await keepAnswer(dossier, review.id, earlier, given)
    }
    for (const { trialId, outcome } of said.went) {
      const trial = openTrials(seen).find((one) => one.id === trialId)
      if (trial !== undefined) await endTrial(dossier, trial, outcome)
    }
    const answering = { planId: seen.plan.id, isScalingDown: seen.rhythm.scalingDown, reviewId: review.id }
    // Two goals may be accepted at once; the plan turns once.
    for (const choice of said.choices) {
      const proposal = seen.scaleDowns.find((one) => one.id === choice.id && one.outcome === null)
      if (proposal !== undefined) await answerProposal(dossier, answering, proposal, choice)
      answering.isScalingDown ||= proposal !== undefined && outcomeOf(choice.choice) === 'accepted'
    }
    return onward(said.familyId, 5)
  })

function lessProblems({ dossier, seen }: TableReview, said: LessOrDifferent): LessProblem[] {
  const latest = latestNext(seen.rhythm, dossier.today)
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
