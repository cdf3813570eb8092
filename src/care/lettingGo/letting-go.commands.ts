/** Answers about letting go, the trials that come of them, and the way back in one tap. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { goalsOfPlan } from '#care/goals/goals.sql.ts'
import { latestUntil } from '#care/goals/step.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { openPlan } from '#care/plan/plan.commands.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { trialToEnd } from './letting-go.sql.ts'
import { type LettingGoAnswer, mayEnd, stepAfter, type TrialOutcome, trialEnd } from './letting-go.ts'
import { allSteps, type SeenAnswer } from './read-letting-go.commands.ts'

const compared = ['answer', 'why', 'part', 'takenBy', 'fallback', 'untilOn', 'whomToCall'] as const

/** Keeps one answer of a review; an earlier answer of this review to the same step is taken back. */
export async function keepAnswer(
  dossier: Dossier,
  reviewId: Id,
  before: SeenAnswer | undefined,
  given: LettingGoAnswer,
): Promise<void> {
  if (given.answer === null || (before !== undefined && compared.every((key) => before[key] === given[key]))) return
  if (before !== undefined)
    await dossier.run(
      write
        .updateTable('care.letting_go_answer')
        .set({ undone_at: dossier.at })
        .where('family_id', '=', dossier.family.id)
        .where('id', '=', before.id),
    )
  const isTrial = given.answer !== 'notYet'
  const texts = isTrial ? partsOf(given) : { why: given.why }
  const { id, own, sealed } = await sealedNew(dossier, 'care.letting_go_answer', texts)
  await dossier.run(
    write.insertInto('care.letting_go_answer').values({
      ...own,
      id,
      review_id: reviewId,
      step_id: given.stepId,
      answer: given.answer,
      until_on: isTrial ? given.untilOn : null,
      whom_to_call: isTrial ? given.whomToCall : null,
      by_person: dossier.viewer.person,
      at: dossier.at,
      sealed,
      key_person: dossier.viewer.person,
    }),
  )
}

const partsOf = ({ part, takenBy, fallback }: Pick<LettingGoAnswer, 'part' | 'takenBy' | 'fallback'>) => ({
  part,
  takenBy,
  fallback,
})

async function sealedNew(dossier: Dossier, table: string, texts: Record<string, string>) {
  const id = newId()
  const own = { municipality_id: dossier.viewer.municipality, family_id: dossier.family.id }
  return { id, own, sealed: await dossier.seal({ table, id, wording: 1, keyPerson: dossier.viewer.person }, texts) }
}

/** What was answered with a trial begins when the review is concluded, and runs at most until the next one. */
export async function beginTrial(dossier: Dossier, reviewId: Id, given: SeenAnswer, nextReview: Day): Promise<void> {
  const { answer, untilOn, whomToCall } = given
  if (answer === null || answer === 'notYet' || untilOn === null || whomToCall === null) return
  const { id, own, sealed } = await sealedNew(dossier, 'care.letting_go', partsOf(given))
  await dossier.run(
    write.insertInto('care.letting_go').values({
      ...own,
      id,
      step_id: given.stepId,
      review_id: reviewId,
      whom_to_call: whomToCall,
      from_on: dossier.today,
      until_on: trialEnd(untilOn, nextReview),
      agreed_by: dossier.viewer.person,
      agreed_at: dossier.at,
      sealed,
      key_person: dossier.viewer.person,
    }),
  )
  await addStepAct(dossier, given.stepId, 'letGo')
}

export type StepActKind = 'done' | 'notWorked' | 'stopped' | 'letGo' | 'resumed' | 'lengthened'

/** An act on a step that follows from looking back; what was told at the table carries "via". */
export const addStepAct = (
  dossier: Dossier,
  stepId: Id,
  kind: StepActKind,
  more: { reason?: 'takenOver'; toOn?: Day } = {},
) =>
  dossier.run(
    write.insertInto('care.step_act').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id: newId(),
      step_id: stepId,
      kind,
      reason: more.reason ?? null,
      to_on: more.toOn ?? null,
      by_person: dossier.viewer.person,
      via: kind === 'done' || kind === 'notWorked',
      at: dossier.at,
      key_person: dossier.viewer.person,
    }),
  )

/** The step ends, or is there again with its owner; a step whose last day passed meanwhile gets a new one. */
export async function endTrial(dossier: Dossier, trial: { id: Id; stepId: Id }, outcome: TrialOutcome): Promise<void> {
  await dossier.run(
    write
      .updateTable('care.letting_go')
      .set({ outcome, outcome_by: dossier.viewer.person, outcome_at: dossier.at })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', trial.id),
  )
  const after = stepAfter(outcome)
  await addStepAct(dossier, trial.stepId, after, after === 'stopped' ? { reason: 'takenOver' } : {})
  if (after === 'resumed') await lengthenIfPast(dossier, trial.stepId)
}

async function lengthenIfPast(dossier: Dossier, stepId: Id): Promise<void> {
  const plan = await openPlan(dossier)
  const goals = plan && (await goalsOfPlan(dossier, plan.id))
  const until = goals && allSteps(goals).find((step) => step.id === stepId)?.state.untilOn
  if (!goals || !until || until >= dossier.today) return
  await addStepAct(dossier, stepId, 'lengthened', { toOn: latestUntil(goals.nextReviewOn, dossier.today) })
}

export type TrialEnd = { familyId: Id; trialId: Id; outcome: TrialOutcome | undefined }

const lookAtTrial = (familyId: Id, id: Id) =>
  ({
    familyId,
    purpose: 'een actie doen of maken',
    action: 'change',
    topics: ['goals'],
    object: { class: 'lettingGo', id },
  }) as const

const saidAfter = {
  resumed: 'loslaten.weerklaar',
  succeeded: 'loslaten.geluktklaar',
  partly: 'loslaten.weerklaar',
} as const

/** "Het lukt niet, doe het weer", on any day and without a reason; or, from the end day on, how it went (D-REV-04). */
export const endTrialNow = (knock: Knock, act: Act, end: TrialEnd) =>
  actInDossier<never>(knock, lookAtTrial(end.familyId, end.trialId), act, async (dossier): Promise<Outcome> => {
    const trial = await trialToEnd(dossier, end.familyId, end.trialId)
    if (trial === undefined) throw new Refusal('notFound')
    const { outcome } = end
    if (outcome === undefined || !mayEnd(trial, outcome, dossier.today)) throw new Refusal('conflict')
    await endTrial(dossier, trial, outcome)
    const here = `/gezin/${end.familyId}/terugkijken`
    return { to: here, notice: { said: saidAfter[outcome], undo: `${here}/proef/${end.trialId}/terug` } }
  })

/** Back to the trial, by who ended it, within ten minutes. */
export const undoTrialEnd = (knock: Knock, act: Act, end: Omit<TrialEnd, 'outcome'>) =>
  actInDossier<never>(knock, lookAtTrial(end.familyId, end.trialId), act, async (dossier): Promise<Outcome> => {
    const me = dossier.viewer.person
    const trial = await trialToEnd(dossier, end.familyId, end.trialId)
    if (trial === undefined) throw new Refusal('notFound')
    const { outcomeBy, outcomeAt } = trial
    if (outcomeBy === null || outcomeAt === null || !mayTakeBack(me, { author: outcomeBy, at: outcomeAt }, dossier.at))
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
        .where('by_person', '=', me)
        .where('at', '=', outcomeAt),
    )
    return { to: `/gezin/${end.familyId}/terugkijken`, notice: { said: 'bevestig.teruggezet' } }
  })
