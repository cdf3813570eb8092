/** Making a goal, or proposing one. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import { type Asked, type AskedProblem, askedProblems, kindAsked } from '#care/goals/asked.ts'
import {
  addGoalAct,
  addMark,
  heldGoals,
  letWait,
  lookAtGoal,
  noticeOf,
  pathOf,
  wordsOf,
} from '#care/goals/goal.commands.ts'
import {
  type Audience,
  audiencesFor,
  firstAct,
  type GoalKind,
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
import { keepFirstWords } from '#care/wording/wording.commands.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'

export type NewGoal = GoalWish & {
  familyId: Id
  id: Id
  audience: Audience
  /** Who else asks for it; null for what the family wants of itself. */
  asked: Asked | null
  score: { value: number; whyNotLower: string; oneHigher: string } | null
  /** Which goal waits when five are active: another one, or this new one. */
  waits: Id | 'new' | null
  draft: string
}
export type NewGoalProblem = GoalProblem | AskedProblem | 'notTheirs' | 'noAudience' | 'longWords' | 'full'

/** Of a family member it is active at once; of the coordinator it is a proposal (D-GOA-02). */
export const makeGoal = (knock: Knock, act: Act, goal: NewGoal): Promise<Outcome | { problem: NewGoalProblem[] }> =>
  actInDossier<NewGoalProblem[]>(knock, lookAtGoal(goal.familyId, goal.id, 'create'), act, async (dossier) => {
    const held = await heldGoals(dossier)
    const problem = newGoalProblems(dossier, goal, held)
    if (problem.length > 0) return { problem }
    const kind = kindOf(dossier, goal)
    const full = dossier.isFamily && isFull(kind, held.active)
    if (full && goal.waits === null) return { problem: ['full'] }
    if (full && goal.waits !== 'new') await letWait(dossier, goal.waits as Id)
    await addGoal(dossier, goal, held.plan)
    const first = kind === 'condition' ? 'set' : full && goal.waits === 'new' ? 'waiting' : firstAct(dossier)
    await addGoalAct(dossier, { goalId: goal.id, kind: first, keyPerson: goal.forWhom[0] as Id })
    if (goal.score !== null && dossier.isFamily && kind !== 'condition') {
      const own = { id: goal.id, subjects: goal.forWhom, audience: goal.audience }
      const rating = { ...goal.score, id: newId(), goal: own, rater: dossier.viewer.person }
      await addScore(dossier, { ...rating, occasion: 'start', readTogether: false })
    }
    const notice = {
      ...noticeOf(dossier, goal.id, sentences[first], goal.audience, goal.forWhom),
      ...(first === 'activated' ? { next: 'doel.hierna' } : {}),
    }
    return { to: pathOf(dossier, goal.id), notice, draft: goal.draft }
  })

const sentences = {
  activated: 'doel.gemaakt',
  waiting: 'doel.nieuwwacht',
  proposed: 'doel.voorgesteld',
  set: 'voorwaarde.gezet',
} as const

/** Of all, of one or some, or asked by somebody else. */
function kindOf(dossier: Dossier, { asked, forWhom }: NewGoal): GoalKind {
  if (asked !== null && asked.asker !== null) return kindAsked(asked.asker)
  return forWhom.length === membersOf(dossier).length ? 'family' : 'own'
}

function newGoalProblems(dossier: Dossier, goal: NewGoal, { writes }: ActiveGoals): NewGoalProblem[] {
  const me = dossier.viewer.person
  if (!dossier.isCoordinator && !writes.includes(me)) throw new Refusal('notYours')
  const problems: NewGoalProblem[] = goalProblems(
    goal,
    membersOf(dossier).map((member) => member.id),
  )
  if (goal.asked !== null) problems.push(...askedProblems(goal.asked, goal.why, dossier.isFamily))
  const words = [goal.score?.whyNotLower ?? '', goal.score?.oneHigher ?? '']
  if (words.some((text) => text.length > scoreWordsLength)) problems.push('longWords')
  if (problems.includes('noOwner')) return problems
  if (!mayBeFor(goal.forWhom, me, writes)) problems.push('notTheirs')
  if (!audiencesFor(dossier.isFamily, goal.forWhom, me).includes(goal.audience)) problems.push('noAudience')
  return problems
}

async function addGoal(dossier: Dossier, goal: NewGoal, plan: Id): Promise<void> {
  const item = { table: 'care.goal', id: goal.id, keyPerson: goal.forWhom[0] as Id } as const
  const sealed = await dossier.seal({ ...item, wording: 1 }, wordsOf(goal, goal.title, goal.why))
  await dossier.run(
    write.insertInto('care.goal').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id: goal.id,
      plan_id: plan,
      subjects: [...goal.forWhom],
      author: dossier.viewer.person,
      audience: goal.audience,
      kind: kindOf(dossier, goal),
      asked_by: goal.asked?.asker ?? null,
      domains: [...goal.domains],
      created_at: dossier.at,
      changed_at: dossier.at,
      sealed,
      key_person: item.keyPerson,
    }),
  )
  await keepFirstWords(dossier, item, sealed)
  if (kindOf(dossier, goal) === 'condition') return
  await addMark(dossier, goal.id, item.keyPerson, goal.goodEnough, goal.looksLike)
}
