/** What people do with an action: make it, do it, say that it did not work out, choose another day, stop, and put that back. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { coordinatorOf, membersOf, type Notice, seenBy } from '#care/access/frame.ts'
import { actorOn, said } from '#care/goals/goal.commands.ts'
import { type Audience, takesSteps } from '#care/goals/goal.ts'
import { goalWithSteps, holdStep, type SeenGoal, type SeenStep } from '#care/goals/goals.sql.ts'
import {
  type DoerKind,
  latestUntil,
  type StepActKind,
  type StepMove,
  type StepMoveProblem,
  type StepProblem,
  type StepWish,
  stepMoveProblem,
  stepProblems,
} from '#care/goals/step.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { readTalks } from '#care/startConversation/start.commands.ts'
import { type FirstStep, firstSteps } from '#care/startPage/carry.ts'
import { keepFirstWords } from '#care/wording/wording.commands.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { carriedOnce, carriedSteps } from './step.sql.ts'

export type StepPlace = { familyId: Id; goalId: Id; stepId: Id }
export type NewStep = StepPlace & {
  wish: StepWish
  takeOver: string
  instead: Id | null
  saidIn: Id | null
  draft: string
}

export const lookAtStep = (familyId: Id, id: Id, action: 'create' | 'change') =>
  ({ familyId, purpose: 'een actie doen of maken', action, topics: ['goals'], object: { class: 'step', id } }) as const

/** Family members do as family; whoever coordinates does so for the local team. */
export function doerKindIn(frame: Pick<Dossier, 'people'>, person: Id): DoerKind | null {
  if (membersOf(frame).some((member) => member.id === person)) return 'family'
  return coordinatorOf(frame)?.id === person ? 'localTeam' : null
}

export const makeStep = (
  knock: Knock,
  act: Act,
  step: NewStep,
): Promise<Outcome | { problem: StepProblem[] | 'over' }> =>
  actInDossier<StepProblem[] | 'over'>(
    knock,
    lookAtStep(step.familyId, step.stepId, 'create'),
    act,
    async (dossier) => {
      const { goals, nextReviewOn } = await goalWithSteps(dossier, step.goalId)
      const goal = goals[0]
      if (goal === undefined) throw new Refusal('notFound')
      if (!goal.mine) throw new Refusal('notYours')
      if (!takesSteps(goal.state)) return { problem: 'over' }
      const problem = stepProblems(step.wish, dossier.today, latestUntil(nextReviewOn, dossier.today))
      if (problem.length > 0) return { problem }
      const old = goal.steps.find((one) => one.id === step.instead)
      if (old !== undefined) await addStepAct(dossier, { step: old, kind: 'stopped', next: 'different' })
      await addStep(dossier, goal, step)
      const path = `/gezin/${step.familyId}/doelen/${goal.id}`
      const readers = seenBy(dossier, goal.audience as Audience, goal.subjects)
      const notice = { said: 'actie.gemaakt', seenBy: readers, undo: `${path}/acties/${step.stepId}/terug` }
      return { to: path, notice, draft: step.draft }
    },
  )

/** The first steps of a first conversation that this reader knows of and that are no action yet (D-STA-09). */
export const openFirstSteps = async (dossier: Dossier): Promise<FirstStep[]> =>
  firstSteps(await readTalks(dossier), await carriedSteps(dossier, dossier.family.id), dossier.today)

/** Two who take it along at once come one after the other, and it becomes one action. */
async function firstStepIn(dossier: Dossier, saidIn: Id | null): Promise<Id | null> {
  if (saidIn === null) return null
  await carriedOnce(dossier, saidIn)
  if ((await carriedSteps(dossier, dossier.family.id)).includes(saidIn)) throw new Refusal('conflict')
  return (await openFirstSteps(dossier)).find(({ id }) => id === saidIn)?.id ?? null
}

async function addStep(dossier: Dossier, goal: SeenGoal, step: NewStep): Promise<void> {
  const { stepId, wish, takeOver } = step
  const place = { table: 'care.step', id: stepId, wording: 1, keyPerson: goal.keyPerson }
  const sealed = await dossier.seal(place, {
    what: wish.what,
    ...said('why', wish.why),
    ...said('supports', wish.supports),
    ...said('outside', wish.outside),
    ...said('takeOver', takeOver),
  })
  await dossier.run(
    write.insertInto('care.step').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id: stepId,
      goal_id: goal.id,
      subjects: [...goal.subjects],
      author: dossier.viewer.person,
      audience: goal.audience,
      named: wish.doer === null ? [] : [wish.doer],
      doer_id: wish.doer,
      doer_kind: wish.doerKind ?? 'family',
      start_on: wish.startOn,
      due_on: wish.dueOn,
      repeats: wish.repeats,
      until_on: wish.untilOn,
      said_in: await firstStepIn(dossier, step.saidIn),
      created_at: dossier.at,
      changed_at: dossier.at,
      sealed,
      key_person: goal.keyPerson,
    }),
  )
  await keepFirstWords(dossier, { table: 'care.step', id: stepId, keyPerson: goal.keyPerson }, sealed)
}

export type NewStepAct = {
  step: Pick<SeenStep, 'id' | 'doer' | 'keyPerson'>
  kind: StepActKind
  next?: 'again' | 'different' | 'stop' | undefined
  day?: Day | null | undefined
  words?: string | undefined
}

/** One more row about a step; reviews use it to let go and to take up again. "Via" says that another than the doer tells it. */
export async function addStepAct(dossier: Dossier, { step, kind, next, day, words = '' }: NewStepAct): Promise<void> {
  const id = newId()
  const place = { table: 'care.step_act', id, wording: 1, keyPerson: step.keyPerson }
  await dossier.run(
    write.insertInto('care.step_act').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id,
      step_id: step.id,
      kind,
      next: next ?? null,
      to_on: day ?? null,
      by_person: dossier.viewer.person,
      via: step.doer !== dossier.viewer.person,
      at: dossier.at,
      sealed: words === '' ? null : await dossier.seal(place, { words }),
      key_person: step.keyPerson,
    }),
  )
}

export type MovedStep = StepPlace & { move: StepMove; day: Day | null; words: string; back: string; draft: string }

export const moveStep = (knock: Knock, act: Act, moved: MovedStep): Promise<Outcome | { problem: StepMoveProblem }> =>
  actInDossier<StepMoveProblem>(knock, lookAtStep(moved.familyId, moved.stepId, 'change'), act, async (dossier) => {
    const { step, nextReviewOn } = await seenStep(dossier, moved, true)
    const { move, day, words } = moved
    const problem = stepMoveProblem({
      ...step,
      move,
      day,
      words,
      actor: actorOn(dossier, step),
      today: dossier.today,
      latestUntil: latestUntil(nextReviewOn, dossier.today),
    })
    if (problem === 'notYours') throw new Refusal('notYours')
    if (problem !== null) return { problem }
    await addStepAct(dossier, { step, day, words, ...rowOf[move] })
    const anew = `/gezin/${moved.familyId}/doelen/${moved.goalId}/acties/nieuw?anders=${step.id}`
    const to = move === 'different' ? anew : moved.back
    return { to, notice: noticeOfStep(dossier, moved, step), draft: moved.draft }
  })

const rowOf: Record<StepMove, Pick<NewStepAct, 'kind' | 'next'>> = {
  done: { kind: 'done' },
  again: { kind: 'notWorked', next: 'again' },
  different: { kind: 'notWorked', next: 'different' },
  stop: { kind: 'stopped', next: 'stop' },
  move: { kind: 'moved' },
  lengthen: { kind: 'lengthened' },
}

const saidOf: Record<StepMove, string> = {
  done: 'actie.klaarzelf',
  again: 'actie.isweer',
  different: 'actie.isanders',
  stop: 'actie.isgestopt',
  move: 'actie.isverplaatst',
  lengthen: 'actie.islanger',
}

function noticeOfStep(dossier: Dossier, { familyId, goalId, move, day }: MovedStep, step: SeenStep): Notice {
  const path = `/gezin/${familyId}/doelen/${goalId}`
  const [other] = seenBy(dossier, step.audience as Audience, step.subjects)
  const told =
    move === 'done' && other !== undefined ? { said: 'actie.klaar', values: { name: other } } : { said: saidOf[move] }
  return {
    ...told,
    ...(day === null ? {} : { values: { date: day } }),
    ways: [{ key: 'bevestig.naar.doel', to: path }],
    undo: `${path}/acties/${step.id}/terug`,
  }
}

/** Puts back the own newest act on a step; without one, the step itself when it was just made. */
export const putStepBack = (knock: Knock, act: Act, place: StepPlace): Promise<Outcome | { problem: 'tooLate' }> =>
  actInDossier<'tooLate'>(knock, lookAtStep(place.familyId, place.stepId, 'change'), act, async (dossier) => {
    const { step } = await seenStep(dossier, place, true)
    const last = step.acts.at(-1)
    const [by, at] = last === undefined ? [step.author, step.at] : [last.by, last.at]
    if (!mayTakeBack(dossier.viewer.person, { author: by, at }, dossier.at)) return { problem: 'tooLate' }
    const table = last === undefined ? 'care.step' : 'care.step_act'
    await dossier.run(
      write
        .updateTable(table)
        .set({ undone_at: dossier.at })
        .where('family_id', '=', place.familyId)
        .where('id', '=', last?.id ?? step.id),
    )
    const path = `/gezin/${place.familyId}/doelen/${place.goalId}`
    return { to: path, notice: { said: 'bevestig.teruggezet' } }
  })

/** The step, also for its doer who does not see the goal; waiting for others who change it when it will be changed. */
export async function seenStep(
  dossier: Dossier,
  { goalId, stepId }: Pick<StepPlace, 'goalId' | 'stepId'>,
  forChange = false,
): Promise<{ step: SeenStep; goal: SeenGoal | undefined; nextReviewOn: Day | null }> {
  if (forChange) await holdStep(dossier, stepId)
  const { goals, looseSteps, nextReviewOn } = await goalWithSteps(dossier, goalId)
  const step = [...(goals[0]?.steps ?? []), ...looseSteps].find((one) => one.id === stepId)
  if (step === undefined) throw new Refusal('notFound')
  return { step, goal: goals[0], nextReviewOn }
}
