/** Writes what belongs to a review: words of one person, a number, and the next day. */

import type { Dossier } from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { addScore } from '#care/scores/score.commands.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import type { ReviewVoice } from './review-voice.ts'
import type { ReviewScoreRow } from './reviews.sql.ts'

export type Saying = Pick<ReviewVoice, 'reviewId' | 'kind' | 'author' | 'audience' | 'goalId' | 'value' | 'text'> & {
  subjects: readonly Id[]
}

/** Keeps what somebody says; what was said before to the same question is taken back if this writer may. */
export async function keepVoice(dossier: Dossier, before: ReviewVoice | undefined, saying: Saying): Promise<void> {
  const me = dossier.viewer.person
  if (before !== undefined && before.text === saying.text && before.value === saying.value) return
  const mine = before !== undefined && (before.typedBy ?? before.author) === me
  if (mine) await takeBack(dossier, before.id)
  if (saying.text === '' && saying.value === null) return
  const id = newId()
  const own = { id, wording: 1, keyPerson: saying.author }
  const sealed =
    saying.text === '' ? null : await dossier.seal({ table: 'care.review_voice', ...own }, { text: saying.text })
  await dossier.run(
    write.insertInto('care.review_voice').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id,
      review_id: saying.reviewId,
      subjects: [...new Set([...saying.subjects, saying.author])].filter((person) => isMember(dossier, person)),
      author: saying.author,
      typed_by: saying.author === me ? null : me,
      audience: saying.audience,
      kind: saying.kind,
      goal_id: saying.goalId,
      value: saying.value,
      created_at: dossier.at,
      sealed,
      key_person: saying.author,
    }),
  )
}

const isMember = (dossier: Dossier, person: Id) => membersOf(dossier).some((member) => member.id === person)

const takeBack = (dossier: Dossier, id: Id) =>
  dossier.run(
    write
      .updateTable('care.review_voice')
      .set({ undone_at: dossier.at })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', id),
  )

export type NewScore = { reviewId: Id; goal: { id: Id; subjects: readonly Id[] }; person: Id; value: number }

/** A number of somebody else than the writer is typed for him or her, and counts once it is read together. */
export const keepScore = (dossier: Dossier, { reviewId, goal, person, value }: NewScore) =>
  addScore(dossier, {
    id: newId(),
    goal: { ...goal, audience: 'plan' },
    rater: person,
    value,
    whyNotLower: '',
    oneHigher: '',
    occasion: 'review',
    reviewId,
    readTogether: false,
  })

/** Saying rather not after all takes back the number that this writer typed and that does not count yet; an own hand's number stays. */
export async function takeScoreBack(dossier: Dossier, score: ReviewScoreRow): Promise<void> {
  const me = dossier.viewer.person
  if ((score.typedBy ?? score.rater) !== me || (score.typedBy !== null && score.counts)) return
  await dossier.run(
    write
      .updateTable('care.score')
      .set({ undone_at: dossier.at })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', score.id),
  )
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
