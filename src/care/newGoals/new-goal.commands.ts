/** Making a goal, or proposing one. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import { keepFirstWords } from '#care/access/wording.commands.ts'
import {
  addGoalAct,
  addMark,
  heldGoals,
  letWait,
  lookAtGoal,
  noticeOf,
  pathOf,
  said,
} from '#care/goals/goal.commands.ts'
import {
  type Audience,
  audiencesFor,
  firstAct,
  type GoalProblem,
  type GoalWish,
  goalProblems,
  isFull,
  mayBeFor,
} from '#care/goals/goal.ts'
import type { ActiveGoals } from '#care/goals/goals.sql.ts'
import { scoreWordsLength } from '#care/goals/score.ts'
import type { Id } from '#care/pass/facts.ts'
import { addScore } from '#care/scores/score.commands.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'

export type NewGoal = GoalWish & {
  familyId: Id
  id: Id
  audience: Audience
  score: { value: number; whyNotLower: string; oneHigher: string } | null
  /** Which goal waits when five are active: another one, or this new one. */
  waits: Id | 'new' | null
  draft: string
}
export type NewGoalProblem = GoalProblem | 'notTheirs' | 'noAudience' | 'longWords' | 'full'

/** Of a family member it is active at once; of the coordinator it is a proposal (D-GOA-02). */
export const makeGoal = (knock: Knock, act: Act, goal: NewGoal): Promise<Outcome | { problem: NewGoalProblem[] }> =>
  actInDossier<NewGoalProblem[]>(knock, lookAtGoal(goal.familyId, goal.id, 'create'), act, async (dossier) => {
    const held = await heldGoals(dossier)
    const problem = newGoalProblems(dossier, goal, held)
    if (problem.length > 0) return { problem }
    const full = dossier.isFamily && isFull('own', held.active)
    if (full && goal.waits === null) return { problem: ['full'] }
    if (full && goal.waits !== 'new') await letWait(dossier, goal.waits as Id)
    await addGoal(dossier, goal, held.plan)
    const kind = full && goal.waits === 'new' ? 'waiting' : firstAct(dossier)
    await addGoalAct(dossier, { goalId: goal.id, kind, keyPerson: goal.forWhom[0] as Id })
    if (goal.score !== null && dossier.isFamily) {
      const own = { id: goal.id, subjects: goal.forWhom, audience: goal.audience }
      const rating = { ...goal.score, id: newId(), goal: own, rater: dossier.viewer.person }
      await addScore(dossier, { ...rating, occasion: 'start', readTogether: false })
    }
    const sentence = { activated: 'doel.gemaakt', waiting: 'doel.nieuwwacht', proposed: 'doel.voorgesteld' }[kind]
    const notice = {
      ...noticeOf(dossier, goal.id, sentence, goal.audience, goal.forWhom),
      ...(kind === 'activated' ? { next: 'doel.hierna' } : {}),
    }
    return { to: pathOf(dossier, goal.id), notice, draft: goal.draft }
  })

function newGoalProblems(dossier: Dossier, goal: NewGoal, { writes }: ActiveGoals): NewGoalProblem[] {
  const me = dossier.viewer.person
  if (!dossier.isCoordinator && !writes.includes(me)) throw new Refusal('notYours')
  const problems: NewGoalProblem[] = goalProblems(
    goal,
    membersOf(dossier).map((member) => member.id),
  )
  const words = [goal.score?.whyNotLower ?? '', goal.score?.oneHigher ?? '']
  if (words.some((text) => text.length > scoreWordsLength)) problems.push('longWords')
  if (problems.includes('noOwner')) return problems
  if (!mayBeFor(goal.forWhom, me, writes)) problems.push('notTheirs')
  if (!audiencesFor(dossier.isFamily, goal.forWhom, me).includes(goal.audience)) problems.push('noAudience')
  return problems
}

async function addGoal(dossier: Dossier, goal: NewGoal, plan: Id): Promise<void> {
  const item = { table: 'care.goal', id: goal.id, keyPerson: goal.forWhom[0] as Id } as const
  const sealed = await dossier.seal({ ...item, wording: 1 }, { title: goal.title, ...said('why', goal.why) })
  await dossier.run(
    write.insertInto('care.goal').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id: goal.id,
      plan_id: plan,
      subjects: [...goal.forWhom],
      author: dossier.viewer.person,
      audience: goal.audience,
      kind: goal.forWhom.length === membersOf(dossier).length ? 'family' : 'own',
      domains: [...goal.domains],
      created_at: dossier.at,
      changed_at: dossier.at,
      sealed,
      key_person: item.keyPerson,
    }),
  )
  await keepFirstWords(dossier, item, sealed)
  await addMark(dossier, goal.id, item.keyPerson, goal.goodEnough, goal.looksLike)
}
