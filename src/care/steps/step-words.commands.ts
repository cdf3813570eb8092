/** Saying an action in other words: every version stays, and what two people write at the same moment stands side by side. */

import { type Act, actInDossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { seenBy } from '#care/access/frame.ts'
import { said } from '#care/goals/goal.commands.ts'
import type { Audience } from '#care/goals/goal.ts'
import { isProfessional, stepTextLength } from '#care/goals/step.ts'
import { changeWords, rivalPath } from '#care/wording/wording.commands.ts'
import { Refusal } from '#platform/web/page.ts'
import { lookAtStep, type StepPlace, seenStep } from './step.commands.ts'

export type StepWords = { what: string; why: string; supports: string }
export type StepWordsProblem = 'noWhat' | 'longWhat' | 'noWhy' | 'longWhy' | 'noEffort' | 'longEffort'

/** A helper's step always says why, and whose own effort it supports (D-STE-01). */
export function stepWordsProblems({ what, why, supports }: StepWords, byHelper: boolean): StepWordsProblem[] {
  const all: [StepWordsProblem, boolean][] = [
    ['noWhat', what === ''],
    ['longWhat', what.length > stepTextLength],
    ['noWhy', byHelper && why === ''],
    ['longWhy', why.length > stepTextLength],
    ['noEffort', byHelper && supports === ''],
    ['longEffort', supports.length > stepTextLength],
  ]
  return all.flatMap(([problem, wrong]) => (wrong ? [problem] : []))
}

type RewordedStep = StepPlace & { base: number; words: StepWords; draft: string }

export const rewordStep = (
  knock: Knock,
  act: Act,
  reworded: RewordedStep,
): Promise<Outcome | { problem: StepWordsProblem[] }> =>
  actInDossier<StepWordsProblem[]>(
    knock,
    lookAtStep(reworded.familyId, reworded.stepId, 'change'),
    act,
    async (dossier) => {
      const { step } = await seenStep(dossier, reworded, true)
      if (!step.mine) throw new Refusal('notYours')
      const { what, why, supports } = reworded.words
      const problem = stepWordsProblems(reworded.words, isProfessional(step.doerKind))
      if (problem.length > 0) return { problem }
      const done = await changeWords(dossier, {
        table: 'care.step',
        id: step.id,
        keyPerson: step.keyPerson,
        base: reworded.base,
        texts: {
          what,
          ...said('why', why),
          ...said('supports', supports),
          ...said('outside', step.outside ?? ''),
          ...said('takeOver', step.takeOver ?? ''),
        },
      })
      const isRival = 'rival' in done
      return {
        to: isRival
          ? rivalPath(reworded.familyId, 'actie', step.id, done.rival)
          : `/gezin/${reworded.familyId}/doelen/${reworded.goalId}/acties/${step.id}`,
        notice: {
          said: isRival ? 'actie.fout.doelbezig' : 'bevestig.bewaard',
          seenBy: seenBy(dossier, step.audience as Audience, step.subjects),
        },
        draft: reworded.draft,
      }
    },
  )
