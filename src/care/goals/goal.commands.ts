/** What people do with a goal: answer a proposal, let it wait, reach, stop and take it up again, and put that back. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { type Notice, seenBy } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { changeWords } from '#care/wording/wording.commands.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { askedTexts } from './asked.ts'
import {
  type Actor,
  type Audience,
  activates,
  actOf,
  type GoalActKind,
  type GoalMove,
  isFull,
  type MoveProblem,
  moveProblem,
  type StopReason,
} from './goal.ts'
import { type ActiveGoals, goalOf, holdGoals, type SeenGoal } from './goals.sql.ts'
import { isEnoughForAll } from './score.ts'

export const lookAtGoal = (familyId: Id, id: Id, action: Look['action'] = 'change'): Look => ({
  familyId,
  purpose: action === 'read' ? 'plan bekijken' : 'een doel maken of veranderen',
  action,
  topics: ['goals'],
  object: { class: 'goal', id },
})

/** From when it is good enough; each change is a row of its own day (D-GOA-04). */
export async function addMark(
  dossier: Dossier,
  goalId: Id,
  keyPerson: Id,
  value: number,
  looksLike: string,
): Promise<void> {
  const id = newId()
  await dossier.run(
    write.insertInto('care.good_enough').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id,
      goal_id: goalId,
      value,
      by_person: dossier.viewer.person,
      at: dossier.at,
      sealed: await dossier.seal(
        { table: 'care.good_enough', id, wording: 1, keyPerson },
        said('looksLike', looksLike),
      ),
      key_person: keyPerson,
    }),
  )
}

type NewAct = {
  goalId: Id
  kind: GoalActKind
  keyPerson: Id
  reason?: StopReason | undefined
  words?: string
  factOn?: Day | undefined
}

export async function addGoalAct(
  dossier: Dossier,
  { goalId, kind, keyPerson, reason, words = '', factOn }: NewAct,
): Promise<void> {
  const id = newId()
  const place = { table: 'care.goal_act', id, wording: 1, keyPerson }
  await dossier.run(
    write.insertInto('care.goal_act').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id,
      goal_id: goalId,
      kind,
      reason: reason ?? null,
      fact_on: factOn ?? null,
      by_person: dossier.viewer.person,
      at: dossier.at,
      sealed: words === '' ? null : await dossier.seal(place, { words }),
      key_person: keyPerson,
    }),
  )
}

export type MovedGoal = {
  familyId: Id
  goalId: Id
  move: GoalMove
  reason?: StopReason | undefined
  words: string
  waits: Id | null
  draft: string
}

export const moveGoal = (knock: Knock, act: Act, moved: MovedGoal): Promise<Outcome | { problem: MoveProblem }> =>
  actInDossier<MoveProblem>(knock, lookAtGoal(moved.familyId, moved.goalId), act, async (dossier) => {
    const held = await heldGoals(dossier)
    const goal = await seenGoal(dossier, moved.goalId)
    const { move, reason, words } = moved
    const freed = activates(move) && moved.waits !== null && moved.waits !== goal.id && isFull(goal.kind, held.active)
    const enough = isEnoughForAll(goal.scores, goal.subjects, goal.goodEnough)
    const active = freed ? held.active - 1 : held.active
    const asking = { state: goal.state, kind: goal.kind, actor: actorOn(dossier, goal), active, reason, words, enough }
    const problem = moveProblem(move, asking)
    if (problem === 'notYours') throw new Refusal('notYours')
    if (problem !== null) return { problem }
    if (freed) await letWait(dossier, moved.waits as Id)
    if (move === 'agree' || move === 'agreeDifferently') await makeOwn(dossier, goal, move, words)
    await addGoalAct(dossier, {
      goalId: goal.id,
      kind: actOf[move],
      keyPerson: goal.keyPerson,
      reason,
      words: move === 'agreeDifferently' ? '' : words,
    })
    return { to: pathOf(dossier, goal.id), notice: noticeOfMove(dossier, goal, move), draft: moved.draft }
  })

/** A proposal becomes the family's own: in its own words if it has others, and good enough is theirs to say. */
async function makeOwn(dossier: Dossier, goal: SeenGoal, move: GoalMove, words: string): Promise<void> {
  await addMark(dossier, goal.id, goal.keyPerson, goal.goodEnough, goal.looksLike)
  if (move === 'agree') return
  const item = { table: 'care.goal', id: goal.id, keyPerson: goal.keyPerson } as const
  await changeWords(dossier, { ...item, base: goal.wording, texts: wordsOf(goal, words, goal.why ?? '') })
}

/** The sealed words of a goal: who asks for it and what is fixed stay as they were, whatever is worded again. */
export const wordsOf = (goal: Pick<SeenGoal, 'asked'>, title: string, why: string): Record<string, string> => ({
  title,
  ...said('why', why),
  ...askedTexts(goal.asked),
})

export async function letWait(dossier: Dossier, goalId: Id): Promise<void> {
  const goal = await seenGoal(dossier, goalId)
  const actor = actorOn(dossier, goal)
  const asking = { state: goal.state, kind: goal.kind, actor, active: 0, words: '', enough: false }
  if (moveProblem('wait', asking) !== null) throw new Refusal('notYours')
  await addGoalAct(dossier, { goalId, kind: 'waiting', keyPerson: goal.keyPerson })
}

const saidOf: Partial<Record<GoalMove, string>> = {
  agree: 'doel.gemaakt',
  agreeDifferently: 'doel.gemaakt',
  wait: 'doel.iswacht',
  resume: 'doel.isverder',
  reach: 'doel.isklaar',
  stop: 'doel.isgestopt',
  again: 'doel.isverder',
}

function noticeOfMove(dossier: Dossier, goal: SeenGoal, move: GoalMove): Notice {
  const notice = noticeOf(dossier, goal.id, saidOf[move] ?? 'voorstel.klaar', goal.audience as Audience, goal.subjects)
  // Words that were made own stand in the history of the goal; they are changed again, not taken back.
  const { undo, ...rest } = notice
  const named = { ...rest, values: { name: goal.author } }
  return move === 'agreeDifferently' || undo === undefined ? named : { ...named, undo }
}

/** Puts back the own newest act, and what was done in the same moment. */
export const putGoalBack = (
  knock: Knock,
  act: Act,
  { familyId, goalId }: { familyId: Id; goalId: Id },
): Promise<Outcome | { problem: 'tooLate' | 'full' }> =>
  actInDossier<'tooLate' | 'full'>(knock, lookAtGoal(familyId, goalId), act, async (dossier) => {
    const held = await heldGoals(dossier)
    const goal = await seenGoal(dossier, goalId)
    const last = goal.acts.at(-1)
    if (last === undefined || !mayTakeBack(dossier.viewer.person, { author: last.by, at: last.at }, dossier.at))
      return { problem: 'tooLate' }
    const before = goal.acts.at(-2)
    const rises = before?.kind === 'activated' && last.kind !== 'talkFirst'
    if (rises && isFull(goal.kind, held.active)) return { problem: 'full' }
    if (before === undefined) await dossier.run(undone('care.goal', dossier).where('id', '=', goal.id))
    for (const table of ['care.goal_act', 'care.good_enough'] as const)
      await dossier.run(
        undone(table, dossier)
          .where('by_person', '=', dossier.viewer.person)
          .where('at', '=', last.at)
          .where('undone_at', 'is', null),
      )
    const to = before === undefined ? `/gezin/${familyId}/doelen` : pathOf(dossier, goal.id)
    return { to, notice: { said: 'bevestig.teruggezet' } }
  })

const undone = (table: 'care.goal' | 'care.goal_act' | 'care.good_enough', dossier: Dossier) =>
  write
    .updateTable(table as 'care.goal_act')
    .set({ undone_at: dossier.at })
    .where('family_id', '=', dossier.family.id)

export async function heldGoals(dossier: Dossier): Promise<ActiveGoals> {
  const held = await holdGoals(dossier)
  if (held === undefined) throw new Refusal('notFound')
  return held
}

export async function seenGoal(dossier: Dossier, goalId: Id): Promise<SeenGoal> {
  const found = await goalOf(dossier, goalId)
  if (found === undefined) throw new Refusal('notFound')
  return found.goal
}

export const actorOn = (
  dossier: Pick<Dossier, 'viewer' | 'isFamily' | 'isCoordinator'>,
  item: { mine: boolean },
): Actor => ({
  person: dossier.viewer.person,
  isFamily: dossier.isFamily,
  isCoordinator: dossier.isCoordinator,
  mine: item.mine,
})

export const pathOf = (dossier: Dossier, goalId: Id): string => `/gezin/${dossier.family.id}/doelen/${goalId}`

export function noticeOf(
  dossier: Dossier,
  goalId: Id,
  said: string,
  audience: Audience,
  subjects: readonly Id[],
): Notice {
  return {
    said,
    seenBy: seenBy(dossier, audience, subjects),
    ways: [{ key: 'bevestig.naar.plan', to: `/gezin/${dossier.family.id}/plan` }],
    undo: `${pathOf(dossier, goalId)}/terug`,
  }
}

/** A text that was left empty is left out. */
export const said = (name: string, text: string): Record<string, string> => (text === '' ? {} : { [name]: text })
