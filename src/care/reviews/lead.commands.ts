/** Leading a review at the table: each act holds the review that lies ahead, so that two who type wait for each other. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { readReviews, type SeenReviews } from './read-reviews.commands.ts'
import type { Review } from './review.ts'
import type { ReviewVoice } from './review-voice.ts'
import { holdReview } from './reviews.sql.ts'

export type Leading = { dossier: Dossier; seen: SeenReviews; review: Review }

export const lookTogether = (familyId: Id, action: Look['action']): Look => ({
  familyId,
  purpose: 'samen terugkijken',
  action,
  topics: ['goals'],
  object: { class: 'review' },
})

/** Only the coordinator leads; who is not, reads with whom to talk. Without a review ahead there is nothing to lead. */
export const leadReview = <P>(
  knock: Knock,
  act: Act,
  familyId: Id,
  work: (leading: Leading) => Promise<Outcome | { problem: P }>,
): Promise<Outcome | { problem: P }> =>
  actInDossier<P>(knock, lookTogether(familyId, 'change'), act, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    await holdReview(dossier, familyId)
    const seen = await readReviews(dossier)
    if (seen?.ahead === undefined) throw new Refusal('conflict')
    const review = await startedNow(dossier, seen.ahead)
    return work({ dossier, seen, review })
  })

/** The first thing that is written down starts it; everybody of the family is there until somebody says otherwise. */
async function startedNow(dossier: Dossier, review: Review): Promise<Review> {
  if (review.startedAt !== null) return review
  const present = membersOf(dossier).map((member) => member.id)
  await dossier.run(
    write
      .updateTable('care.review')
      .set({ started_at: dossier.at, present })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', review.id),
  )
  return { ...review, startedAt: dossier.at, present }
}

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
