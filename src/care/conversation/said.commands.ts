/** Steps 1 to 4 and 6 of a review: who is there, what each says, the numbers, the actions, what they do themselves, and the next day. */

import type { Act, Knock } from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import { keepJimAsked, type SaidOfJim } from '#care/atTable/jim-asked.commands.ts'
import { leadReview, onward, refuseStrangers, type TableReview } from '#care/atTable/lead.commands.ts'
import { withThis } from '#care/atTable/table.commands.ts'
import { isOpen } from '#care/goals/step.ts'
import { addStepAct } from '#care/lettingGo/letting-go.commands.ts'
import { activeGoals, allSteps } from '#care/lettingGo/read-letting-go.commands.ts'
import { proposeLess } from '#care/lettingGo/scale-down.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { keepScore, keepVoice, takeScoreBack } from '#care/reviews/keep.commands.ts'
import { typesNumberOf } from '#care/reviews/leader.ts'
import { type NextDayProblem, nextDayProblem } from '#care/reviews/next-review.ts'
import { inReview, readReviews } from '#care/reviews/read-reviews.commands.ts'
import { isYoungChild } from '#care/reviews/review.ts'
import { saidBy, type VoiceKind } from '#care/reviews/review-voice.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'

const heardAt = ({ review }: TableReview) =>
  ({ reviewId: review.id, audience: 'plan', subjects: review.present }) as const

const newestOf = ({ seen, review }: TableReview, kind: VoiceKind, person: Id, goalId: Id | null = null) =>
  saidBy(
    inReview(seen.voices, review).filter((voice) => voice.goalId === goalId),
    kind,
    person,
  )

export type VoicesAtTable = {
  familyId: Id
  present: readonly Id[]
  said: readonly { person: Id; text: string; notWanted: boolean }[]
}

/** Step 1: everyone apart. A child that did not want to say anything was asked, and that is kept (D-ALL-09). */
export const keepWentWell = (knock: Knock, act: Act, said: VoicesAtTable) =>
  leadReview<'nobody'>(knock, act, said.familyId, async (leading) => {
    const { dossier, review } = leading
    refuseStrangers(dossier, said.said)
    const present = membersOf(dossier)
      .map((member) => member.id)
      .filter((id) => said.present.includes(id))
    if (present.length === 0) return { problem: 'nobody' }
    await dossier.run(
      write
        .updateTable('care.review')
        .set({ present })
        .where('family_id', '=', said.familyId)
        .where('id', '=', review.id),
    )
    const now = { ...leading, review: { ...review, present } }
    for (const { person, text, notWanted } of said.said) {
      const value = notWanted && text === '' ? 'notWanted' : text === '' ? null : 'ownWords'
      const kind = membersOf(dossier).some((one) => one.id === person && isYoungChild(one)) ? 'childVoice' : 'wentWell'
      await keepVoice(dossier, newestOf(now, kind, person), {
        ...heardAt(now),
        kind,
        author: person,
        goalId: null,
        value,
        text,
      })
    }
    return onward(said.familyId, 1)
  })

export type Numbers = {
  familyId: Id
  given: readonly { person: Id; goalId: Id; value: number | null; ratherNot: boolean }[]
}

/** Step 2: the numbers each one says aloud, typed for them; saying rather not is an answer too. */
export const keepNumbers = (knock: Knock, act: Act, numbers: Numbers) =>
  leadReview<never>(knock, act, numbers.familyId, async (table) => {
    const { dossier, seen, review, leading } = table
    for (const { person, goalId, value, ratherNot } of numbers.given) {
      const goal = activeGoals(seen).find((one) => one.id === goalId)
      if (goal === undefined || !review.present.includes(person)) continue
      const before = seen.reviewScores.findLast(
        (one) => one.reviewId === review.id && one.goalId === goalId && one.rater === person,
      )
      if (value !== null && before?.value !== value) {
        if (!typesNumberOf(leading, dossier.viewer.person, person)) throw new Refusal('notYours')
        await keepScore(dossier, { reviewId: review.id, goal, person, value })
      }
      if (ratherNot && before !== undefined) await takeScoreBack(dossier, before)
      const said = newestOf(table, 'noScore', person, goalId)
      const answer = ratherNot && value === null ? 'ratherNot' : null
      await keepVoice(dossier, said, {
        ...heardAt(table),
        kind: 'noScore',
        author: person,
        goalId,
        value: answer,
        text: '',
      })
    }
    const now = await readReviews(dossier)
    if (now !== undefined) await proposeLess(dossier, { ...now, reviews: withThis(now, review, dossier.at) }, review.id)
    return onward(numbers.familyId, 2)
  })

export type StepAnswers = { familyId: Id; went: readonly { stepId: Id; act: 'done' | 'notWorked' | 'stopped' }[] }

/** Step 3: what was done, did not work out, or stops. Typed at the table, so it carries "via". */
export const keepSteps = (knock: Knock, act: Act, said: StepAnswers) =>
  leadReview<never>(knock, act, said.familyId, async ({ dossier, seen }) => {
    for (const { stepId, act: kind } of said.went) {
      const step = allSteps(seen).find((one) => one.id === stepId)
      if (step === undefined || !isOpen(step.state)) continue
      await addStepAct(dossier, stepId, kind)
    }
    return onward(said.familyId, 3)
  })

export type OwnAnswers = { familyId: Id; said: readonly { person: Id; text: string }[]; jims: readonly SaidOfJim[] }

/** Step 4: asked in every review and kept each time; an empty answer is an answer (D-ALL-08). */
export const keepOwnDoing = (knock: Knock, act: Act, own: OwnAnswers) =>
  leadReview<never>(knock, act, own.familyId, async (leading) => {
    refuseStrangers(leading.dossier, own.said)
    for (const { person, text } of own.said) {
      const voice = {
        ...heardAt(leading),
        kind: 'ownDoing',
        author: person,
        goalId: null,
        value: 'asked',
        text,
      } as const
      await keepVoice(leading.dossier, newestOf(leading, 'ownDoing', person), voice)
    }
    await keepJimAsked(leading, own.jims)
    return onward(own.familyId, 4)
  })

export type NextAgreement = { familyId: Id; text: string; nextOn: Day | null }

/** Step 6: what they agree now, and the day they look back again. */
export const keepAgreed = (knock: Knock, act: Act, agreed: NextAgreement) =>
  leadReview<NextDayProblem>(knock, act, agreed.familyId, async (leading) => {
    const { dossier, seen } = leading
    const problem = nextDayProblem(seen.rhythm, dossier.today, agreed.nextOn, dossier.today)
    if (problem !== null) return { problem }
    const author = dossier.viewer.person
    const said = {
      ...heardAt(leading),
      kind: 'agreement',
      author,
      goalId: null,
      value: agreed.nextOn,
      text: agreed.text,
    } as const
    await keepVoice(dossier, newestOf(leading, 'agreement', author), said)
    return onward(agreed.familyId, 6)
  })
