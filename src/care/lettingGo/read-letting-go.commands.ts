/** Reads what was answered, tried and proposed, readable. One question to the database. */

import type { Dossier } from '#care/access/door.commands.ts'
import type { GoalsOfPlan, SeenGoal, SeenStep } from '#care/goals/goals.sql.ts'
import { isOpen, isProfessional } from '#care/goals/step.ts'
import type { Id } from '#care/pass/facts.ts'
import { lettingGoRows, type ScaleDownRow, type TrialRow } from './letting-go.sql.ts'
import type { LettingGoAnswer } from './letting-go.ts'

export type Trial = Omit<TrialRow, 'sealed'> & { part: string; takenBy: string; fallback: string }
export type SeenAnswer = LettingGoAnswer & { id: Id; reviewId: Id }
export type SeenScaleDown = Omit<ScaleDownRow, 'sealed'> & { ownWords: string; whyAbove: string }
export type SeenLettingGo = {
  answers: readonly SeenAnswer[]
  trials: readonly Trial[]
  scaleDowns: readonly SeenScaleDown[]
}

type Reader = Pick<Dossier, 'rows' | 'one' | 'run' | 'send' | 'unseal' | 'family'>

export async function readLettingGo(dossier: Reader): Promise<SeenLettingGo> {
  const rows = await lettingGoRows(dossier, dossier.family.id)
  const open = async (
    table: string,
    row: { id: Id; sealed: string | Buffer | null; wording: number; keyPerson: Id },
  ) => (row.sealed === null ? {} : await dossier.unseal(table, { ...row, sealed: row.sealed }))
  const [answers, trials, scaleDowns] = await Promise.all([
    Promise.all(
      (rows?.answers ?? []).map(async (row) => ({
        ...row,
        ...noWords,
        ...(await open('care.letting_go_answer', row)),
      })),
    ),
    Promise.all(
      (rows?.trials ?? []).map(async (row) => ({ ...row, ...noWords, ...(await open('care.letting_go', row)) })),
    ),
    Promise.all(
      (rows?.scaleDowns ?? []).map(async (row) => ({
        ...row,
        ownWords: '',
        whyAbove: '',
        ...(await open('care.scale_down', row)),
      })),
    ),
  ])
  return { answers, trials, scaleDowns }
}

const noWords = { why: '', part: '', takenBy: '', fallback: '' } as const

export const openTrials = (seen: Pick<SeenLettingGo, 'trials'>): readonly Trial[] =>
  seen.trials.filter((trial) => trial.outcome === null)

export const allSteps = (seen: Pick<GoalsOfPlan, 'goals' | 'looseSteps'>): readonly SeenStep[] => [
  ...seen.goals.flatMap((goal) => goal.steps),
  ...seen.looseSteps,
]

/** Steps of professionals that run now: each asks in every review whether it can be let go (D-REV-03). */
export const runningSteps = (seen: Pick<GoalsOfPlan, 'goals' | 'looseSteps'>): readonly SeenStep[] =>
  allSteps(seen).filter((step) => isProfessional(step.doerKind) && isOpen(step.state))

export const activeGoals = (seen: Pick<GoalsOfPlan, 'goals'>): readonly SeenGoal[] =>
  seen.goals.filter((goal) => goal.state === 'active')
