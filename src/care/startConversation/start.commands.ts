/** Planning the first conversation, reading it with what was said, and cancelling it. */

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
import { readersAmong } from '#care/speakers/speaker.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { startTalks, startVoices } from './start.sql.ts'
import { type PlanProblem, type PlanTyped, planProblem, stateOf } from './start-conversation.ts'
import { isCancelled, newestOf, type SeenTalk, type StartVoice, startPath } from './start-voice.ts'
import { sayInTalk } from './voice.commands.ts'

export const startLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'een gesprek voorbereiden',
  action,
  topics: ['story'],
  object: id === undefined ? { class: 'startConversation' } : { class: 'startConversation', id },
})

/** Oldest first; with `id` that one alone. Two questions to the database, however many there are. */
export async function readTalks(dossier: Dossier, id?: Id): Promise<SeenTalk[]> {
  const talks = await startTalks(dossier, dossier.family.id, id)
  const rows = await startVoices(
    dossier,
    dossier.family.id,
    talks.map(({ id }) => id),
  )
  const voices = await Promise.all(
    rows.map(async ({ sealed, ...row }): Promise<StartVoice> => {
      const texts = sealed === null ? {} : await dossier.unseal('care.start_voice', { ...row, sealed })
      return { ...row, texts }
    }),
  )
  return talks.map((talk) => {
    const said = voices.filter(({ talkId }) => talkId === talk.id)
    const answered = newestOf(said, 'answer').map(({ author }) => author)
    return { talk, voices: said, state: stateOf(talk, { cancelled: isCancelled(said), answered }, dossier.at) }
  })
}

/** Absent when this reader was not invited to it. */
export async function readTalk(dossier: Dossier, id: Id): Promise<SeenTalk> {
  const [seen] = await readTalks(dossier, id)
  if (seen === undefined) throw new Refusal('notFound')
  return seen
}

export type PlannedTalk = PlanTyped & { familyId: Id; draft: string }

/** Of the family: everybody who is born. */
export const whoCanCome = (dossier: Dossier) => membersOf(dossier).filter(({ parts }) => !parts.includes('unborn'))

/** Who coordinates plans it, with those of the family who have it together. */
export const planTalk = (knock: Knock, act: Act, planned: PlannedTalk): Promise<Outcome | { problem: PlanProblem }> =>
  actInDossier<PlanProblem>(knock, startLook(planned.familyId, 'create', act.operation), act, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const members = whoCanCome(dossier).map(({ id }) => id)
    const problem = planProblem(planned, members, dossier.today)
    if (problem !== null || planned.on === null) return { problem: problem ?? 'notADay' }
    const invited = members.filter((id) => planned.invited.includes(id))
    await dossier.run(
      write.insertInto('care.start_talk').values({
        municipality_id: dossier.viewer.municipality,
        family_id: planned.familyId,
        id: act.operation,
        invited,
        planned_on: planned.on,
        planned_at: planned.at,
        made_by: dossier.viewer.person,
        made_at: dossier.at,
      }),
    )
    return {
      to: startPath(planned.familyId, act.operation),
      draft: planned.draft,
      notice: { said: 'pro.start.gepland', seenBy: readersAmong(dossier, invited) },
    }
  })

export type MovedTalk = PlannedTalk & { talkId: Id }

/** Another day, as long as it was not held; who is invited stays as it was. */
export const moveTalk = (knock: Knock, act: Act, moved: MovedTalk): Promise<Outcome | { problem: PlanProblem }> =>
  actInDossier<PlanProblem>(knock, startLook(moved.familyId, 'change', moved.talkId), act, async (dossier) => {
    const { talk, state } = await readTalk(dossier, moved.talkId)
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    if (state !== 'planned') throw new Refusal('conflict')
    const problem = planProblem({ ...moved, invited: talk.invited }, talk.invited, dossier.today)
    if (problem !== null) return { problem }
    await dossier.run(
      write
        .updateTable('care.start_talk')
        .set((eb) => ({
          ...{ planned_on: moved.on ?? talk.plannedOn, planned_at: moved.at, moved_at: dossier.at },
          ...{ was_on: talk.plannedOn, was_at: talk.plannedAt },
          moves: eb('moves', '+', 1),
        }))
        .where('family_id', '=', moved.familyId)
        .where('id', '=', talk.id),
    )
    return {
      to: startPath(moved.familyId, talk.id),
      draft: moved.draft,
      notice: { said: 'pro.start.gepland', seenBy: readersAmong(dossier, talk.invited) },
    }
  })

/** By who was invited or who coordinates, without a reason. */
export const cancelTalk = (knock: Knock, act: Act, familyId: Id, talkId: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, startLook(familyId, 'change', talkId), act, async (dossier) => {
    const { talk, state } = await readTalk(dossier, talkId)
    if (!dossier.isCoordinator && !talk.invited.includes(dossier.viewer.person)) throw new Refusal('notYours')
    if (state !== 'planned') throw new Refusal('conflict')
    const me = dossier.viewer.person
    await sayInTalk(dossier, undefined, {
      ...{
        talkId,
        kind: 'cancelled',
        author: me,
        audience: 'plan',
        subjects: talk.invited,
        value: 'cancelled',
        texts: {},
      },
    })
    const to = startPath(familyId, talkId)
    const next = dossier.isCoordinator ? {} : { next: 'startgesprek.afgezegd.hierna' }
    return { to, notice: { said: 'startgesprek.afgezegd', ...next } }
  })
