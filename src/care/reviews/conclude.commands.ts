/** The end of a review: nothing may be missing; then trials begin, the next day stands, and the result is the minutes. */

import type { Act, Dossier, Knock, Outcome } from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { asDay, type Day } from '#platform/dates.ts'
import { type Leading, leadReview } from './lead.commands.ts'
import { trialEnd } from './letting-go.ts'
import { activeGoals, inReview, runningSteps, type SeenAnswer, type SeenReviews } from './read-reviews.commands.ts'
import { type OpenPart, openParts, type Review, type ReviewContent, ratersOf, youthsToHear } from './review.ts'
import { heardOf } from './review-voice.ts'
import { addStepAct } from './said.commands.ts'

/** The next day that was agreed in this review, if one was. */
export function agreedDay(seen: SeenReviews, review: Review): Day | null {
  const said = inReview(seen.voices, review).findLast((voice) => voice.kind === 'agreement')
  return said?.value ? asDay(said.value) : null
}

export function contentOf(dossier: Pick<Dossier, 'people'>, seen: SeenReviews, review: Review): ReviewContent {
  const members = membersOf(dossier)
  const voices = inReview(seen.voices, review)
  const ids = (some: readonly { id: Id }[]) => some.map(({ id }) => id)
  const wentWell = voices.filter(
    (voice) =>
      voice.text !== '' && (voice.kind === 'wentWell' || (voice.kind === 'preparation' && voice.value === 'wentWell')),
  )
  const rated = inReview(seen.reviewScores, review).map(({ rater, goalId }) => ({ person: rater, goal: goalId }))
  const ratherNot = voices.flatMap(({ kind, author, goalId }) =>
    kind === 'noScore' && goalId !== null ? [{ person: author, goal: goalId }] : [],
  )
  return {
    wentWell: wentWell.length,
    youths: ids(youthsToHear(members)),
    heard: heardOf(voices),
    raters: ids(ratersOf(members, review.present)),
    goals: ids(activeGoals(seen).filter((goal) => goal.kind !== 'condition')),
    scored: [...rated, ...ratherNot],
    ownDoingAsked: voices.some((voice) => voice.kind === 'ownDoing'),
    running: ids(runningSteps(seen)),
    answered: inReview(seen.answers, review).map(({ stepId }) => stepId),
    nextOn: agreedDay(seen, review),
  }
}

export type Conclusion = { familyId: Id; readTogether: 'screen' | 'paper' | null }

export const concludeReview = (knock: Knock, act: Act, conclusion: Conclusion) =>
  leadReview<OpenPart[]>(
    knock,
    act,
    conclusion.familyId,
    async (leading): Promise<Outcome | { problem: OpenPart[] }> => {
      const { dossier, seen, review } = leading
      const content = contentOf(dossier, seen, review)
      const missing = openParts(content)
      if (missing.length > 0 || content.nextOn === null) return { problem: missing }
      await planNext(leading, content.nextOn, conclusion.readTogether)
      for (const answer of inReview(seen.answers, review)) await beginTrial(leading, answer, content.nextOn)
      if (conclusion.readTogether !== null) await countAsRead(leading)
      return {
        to: `/gezin/${conclusion.familyId}/terugkijken/${review.id}`,
        draft: `/gezin/${conclusion.familyId}/terugkijken/samen/7`,
        notice: { said: 'review.bewaard', values: { date: content.nextOn } },
      }
    },
  )

async function planNext(
  { dossier, review }: Leading,
  nextOn: Day,
  readTogether: Conclusion['readTogether'],
): Promise<void> {
  const next = newId()
  await dossier.run(
    write
      .updateTable('care.review')
      .set({ concluded_at: dossier.at, next_review_id: next, read_together: readTogether })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', review.id),
  )
  await addReview(dossier, next, review.planId, nextOn)
}

export const addReview = (dossier: Dossier, id: Id, planId: Id, dueOn: Day) =>
  dossier.run(
    write.insertInto('care.review').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id,
      plan_id: planId,
      due_on: dueOn,
      made_by: dossier.viewer.person,
      made_at: dossier.at,
    }),
  )

async function beginTrial({ dossier, review }: Leading, answer: SeenAnswer, nextOn: Day): Promise<void> {
  if (answer.answer === null || answer.answer === 'notYet' || answer.untilOn === null || answer.whomToCall === null)
    return
  const id = newId()
  const keyPerson = dossier.viewer.person
  const texts = { part: answer.part, takenBy: answer.takenBy, fallback: answer.fallback }
  await dossier.run(
    write.insertInto('care.letting_go').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id,
      step_id: answer.stepId,
      review_id: review.id,
      whom_to_call: answer.whomToCall,
      from_on: dossier.today,
      until_on: trialEnd(answer.untilOn, nextOn),
      agreed_by: dossier.viewer.person,
      agreed_at: dossier.at,
      sealed: await dossier.seal({ table: 'care.letting_go', id, wording: 1, keyPerson }, texts),
      key_person: keyPerson,
    }),
  )
  await addStepAct(dossier, answer.stepId, 'letGo')
}

/** Ticked with its day: what was typed for the speakers counts from now on (D-ALL-03). */
async function countAsRead({ dossier, review }: Leading): Promise<void> {
  for (const table of ['care.review_voice', 'care.score'] as const)
    await dossier.run(
      write
        .updateTable(table)
        .set({ read_together_at: dossier.at })
        .where('family_id', '=', dossier.family.id)
        .where('review_id', '=', review.id)
        .where('typed_by', '=', dossier.viewer.person)
        .where('confirmed_at', 'is', null),
    )
}
