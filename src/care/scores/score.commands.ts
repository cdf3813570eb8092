/** Writing down a number. Reviews and the start of a goal use it inside their own act. */

import {
  type Act,
  actInDossier,
  actReading,
  type Dossier,
  isId,
  type Knock,
  type Outcome,
} from '#care/access/door.commands.ts'
import { type Frame, membersOf, type Notice, seenBy } from '#care/access/frame.ts'
import { said, seenGoal } from '#care/goals/goal.commands.ts'
import { type Audience, type GoalState, stateOf } from '#care/goals/goal.ts'
import type { SeenScore } from '#care/goals/goals.sql.ts'
import { type Occasion, ratingProblem, type ScoreProblem } from '#care/goals/score.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { type GoalOfScore, ratingQuestion } from './score.sql.ts'

export type NewScore = {
  id: Id
  goal: { id: Id; subjects: readonly Id[]; audience: string }
  rater: Id
  value: number
  whyNotLower: string
  oneHigher: string
  occasion: Occasion
  reviewId?: Id | undefined
  /** Typed by the coordinator: read together with the rater, so that it counts at once. */
  readTogether: boolean
}

/** Judged before (`ratingProblem`); the database asks again in whose name it is given. */
export async function addScore(dossier: Dossier, score: NewScore): Promise<void> {
  const me = dossier.viewer.person
  const via = score.rater !== me
  const texts = { ...said('whyNotLower', score.whyNotLower), ...said('oneHigher', score.oneHigher) }
  const place = { table: 'care.score', id: score.id, wording: 1, keyPerson: score.rater }
  const sealed = Object.keys(texts).length === 0 ? null : await dossier.seal(place, texts)
  dossier.send(
    write.insertInto('care.score').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id: score.id,
      goal_id: score.goal.id,
      subjects: [...score.goal.subjects],
      author: score.rater,
      typed_by: via ? me : null,
      read_together_at: via && score.readTogether ? dossier.at : null,
      audience: score.goal.audience,
      value: score.value,
      occasion: score.occasion,
      review_id: score.reviewId ?? null,
      created_at: dossier.at,
      sealed,
      key_person: score.rater,
    }),
  )
}

export type GivenScore = {
  familyId: Id
  goalId: Id
  id: Id
  /** Whose number; the own one when null. */
  rater: Id | null
  value: number | null
  whyNotLower: string
  oneHigher: string
  readTogether: boolean
  back: string
  draft: string
}

const lookAtScore = (familyId: Id, id: Id, action: 'create' | 'change') =>
  ({ familyId, purpose: 'een cijfer geven', action, topics: ['goals'], object: { class: 'score', id } }) as const

export const giveScore = (
  knock: Knock,
  act: Act,
  given: GivenScore,
): Promise<Outcome | { problem: ScoreProblem | 'noRater' | 'over' }> =>
  actReading<ScoreProblem | 'noRater' | 'over', GoalOfScore | null>(
    knock,
    lookAtScore(given.familyId, given.id, 'create'),
    act,
    ratingQuestion(given.goalId, given.rater !== null && isId(given.rater) ? given.rater : null),
    async (dossier, goal) => {
      if (goal === null) throw new Refusal('notFound')
      const actor = dossier.viewer.person
      if (dossier.isCoordinator && given.rater === null) return { problem: 'noRater' }
      const rater = given.rater ?? actor
      const texts = [given.whyNotLower, given.oneHigher]
      const raterIsFamily = ratersIn(dossier).includes(rater)
      const rating = { rater, actor, isCoordinator: dossier.isCoordinator, raterIsFamily, value: given.value, texts }
      const problem = raterIsFamily ? ratingProblem(rating) : 'notYours'
      if (problem === 'notYours') throw new Refusal('notYours')
      if (problem !== null || given.value === null) return { problem: problem ?? 'noScore' }
      if (!isRated(stateOf((goal.acts ?? []).map((each) => ({ ...each, at: new Date(each.at) })))))
        return { problem: 'over' }
      await addScore(dossier, { ...given, value: given.value, goal, rater, occasion: 'between' })
      const notice = noticeOfScore(dossier, goal, given, rater)
      return { to: given.back, notice, draft: given.draft }
    },
  )

/** Numbers belong to a goal that is there: a proposal nobody answered, or one that is over, takes none. */
export const isRated = (state: GoalState): boolean => state === 'active' || state === 'waiting'

/** Everyone of 12 and older in the family; a younger child has its own pictures. */
export const ratersIn = (frame: Pick<Frame, 'people'>): Id[] =>
  membersOf(frame)
    .filter((member) => !member.parts.includes('youth') || (member.age ?? 0) >= 12)
    .map((member) => member.id)

function noticeOfScore(dossier: Dossier, goal: GoalOfScore, given: GivenScore, rater: Id): Notice {
  const path = `/gezin/${given.familyId}/doelen/${goal.id}/cijfer/${given.id}`
  const worded = given.whyNotLower !== '' || given.oneHigher !== ''
  const via = rater !== dossier.viewer.person
  const score = given.value ?? 0
  const undo = `${path}/terug`
  const others = seenBy(dossier, goal.audience as Audience, goal.subjects)
  if (via) {
    const next = given.readTogether ? {} : { next: 'meting.viawacht' }
    return { said: 'meting.via', values: { name: rater, score }, ...next, undo }
  }
  const said = goal.latest === null ? 'meting.klaareerste' : worded ? 'meting.klaarmet' : 'meting.klaar'
  return {
    said,
    values: { score, previous: goal.latest ?? score },
    seenBy: others,
    ways: [
      ...(worded ? [] : [{ key: 'meting.erbij', to: `${path}/waarom` }]),
      { key: 'bevestig.naar.doel', to: `/gezin/${given.familyId}/doelen/${goal.id}` },
    ],
    undo,
  }
}

export type ScorePlace = { familyId: Id; goalId: Id; scoreId: Id }

/** The rater says of a number that was typed: yes, this is right. From now on it counts. */
export const confirmScore = (knock: Knock, act: Act, place: ScorePlace): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, lookAtScore(place.familyId, place.scoreId, 'change'), act, async (dossier) => {
    const score = await seenScore(dossier, place)
    if (score.rater !== dossier.viewer.person) throw new Refusal('notYours')
    if (!score.counts) await dossier.run(changing(dossier, place).set({ confirmed_at: dossier.at }))
    return { to: goalPath(place), notice: { said: 'meting.klaareerste', values: { score: score.value } } }
  })

/** Puts an own number back; one that somebody typed for me is thrown away by me, or by who typed it. */
export const putScoreBack = (knock: Knock, act: Act, place: ScorePlace): Promise<Outcome | { problem: 'tooLate' }> =>
  actInDossier<'tooLate'>(knock, lookAtScore(place.familyId, place.scoreId, 'change'), act, async (dossier) => {
    const score = await seenScore(dossier, place)
    const me = dossier.viewer.person
    if (score.rater !== me && score.typedBy !== me) throw new Refusal('notYours')
    const refused = score.rater === me && !score.counts
    if (!refused && !mayTakeBack(me, { author: score.typedBy ?? score.rater, at: score.at }, dossier.at))
      return { problem: 'tooLate' }
    await dossier.run(changing(dossier, place).set({ undone_at: dossier.at }))
    return { to: goalPath(place), notice: { said: 'bevestig.teruggezet' } }
  })

export type ScoreWording = ScorePlace & { whyNotLower: string; oneHigher: string; draft: string }

/** Words beside an own number that had none yet. */
export const wordScore = (knock: Knock, act: Act, words: ScoreWording): Promise<Outcome | { problem: 'over' }> =>
  actInDossier<'over'>(knock, lookAtScore(words.familyId, words.scoreId, 'change'), act, async (dossier) => {
    const score = await seenScore(dossier, words)
    if (score.rater !== dossier.viewer.person) throw new Refusal('notYours')
    if (score.whyNotLower !== undefined || score.oneHigher !== undefined) return { problem: 'over' }
    const place = { table: 'care.score', id: score.id, wording: 1, keyPerson: score.rater }
    const texts = { ...said('whyNotLower', words.whyNotLower), ...said('oneHigher', words.oneHigher) }
    if (Object.keys(texts).length > 0)
      await dossier.run(changing(dossier, words).set({ sealed: await dossier.seal(place, texts) }))
    return { to: goalPath(words), notice: { said: 'bevestig.bewaard' }, draft: words.draft }
  })

const goalPath = ({ familyId, goalId }: ScorePlace): string => `/gezin/${familyId}/doelen/${goalId}`

const changing = (dossier: Dossier, { scoreId }: ScorePlace) =>
  write.updateTable('care.score').where('family_id', '=', dossier.family.id).where('id', '=', scoreId)

async function seenScore(dossier: Dossier, place: ScorePlace): Promise<SeenScore> {
  const score = (await seenGoal(dossier, place.goalId)).scores.find((one) => one.id === place.scoreId)
  if (score === undefined) throw new Refusal('notFound')
  return score
}
