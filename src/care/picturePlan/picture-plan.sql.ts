/** Steps in the plan of a child as far as this reader may know: row level security leaves a picture only beside a step that he or she reads. */

import type { DoerKind, Repeats, StepAct } from '#care/goals/step.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export const pictureTable = 'care.step_picture'

type Told<T extends { at: Date }> = Omit<T, 'at' | 'on'> & { at: string }
export type PictureRow = SealedRow & {
  id: Id
  stepId: Id
  goalId: Id
  subjects: Id[]
  audience: string
  child: Id
  goalAct: string | null
  stepSealed: Buffer
  stepWording: number
  stepKeyPerson: Id
  doer: Id | null
  doerKind: DoerKind
  startOn: Day | null
  dueOn: Day | null
  repeats: Repeats | null
  untilOn: Day | null
  createdAt: Date
  acts: Told<StepAct>[] | null
  stickers: { id: Id; by: Id; at: string }[] | null
}

/** In the order in which they were put there. */
export const pictureRows = (tx: Tx, familyId: Id) =>
  tx.rows<PictureRow>(
    'picturePlan.all',
    `
    select p.id, p.item_id as "stepId", s.goal_id as "goalId", s.subjects, s.audience, p.child_id as child, p.sealed, p.wording, p.key_person as "keyPerson",
      s.sealed as "stepSealed", s.wording as "stepWording", s.key_person as "stepKeyPerson", s.doer_id as doer, s.doer_kind as "doerKind", s.start_on::text as "startOn",
      s.due_on::text as "dueOn", s.repeats, s.until_on::text as "untilOn", s.created_at as "createdAt",
      (select a.kind from care.goal_act a where a.municipality_id = s.municipality_id and a.family_id = s.family_id and a.goal_id = s.goal_id and a.undone_at is null
        and a.kind <> 'talkFirst' order by a.at desc, a.id desc limit 1) as "goalAct",
      (select json_agg(json_build_object('kind', a.kind, 'reason', a.reason, 'toOn', a.to_on, 'via', a.via, 'by', a.by_person, 'at', a.at) order by a.at, a.id) from care.step_act a
        where a.municipality_id = s.municipality_id and a.family_id = s.family_id and a.step_id = s.id and a.undone_at is null) as acts,
      (select json_agg(json_build_object('id', k.id, 'by', k.by_person, 'at', k.at) order by k.at, k.id) from care.step_sticker k
        where k.municipality_id = p.municipality_id and k.family_id = p.family_id and k.picture_id = p.id and k.undone_at is null) as stickers
    from care.step_picture p join care.step s on s.municipality_id = p.municipality_id and s.family_id = p.family_id and s.id = p.item_id and s.undone_at is null
    where p.family_id = $1 and p.undone_at is null order by p.at, p.id`,
    [familyId],
  )

/** Two who act on one step wait for each other; undefined when there is no such picture for this reader. */
export async function holdPicture(tx: Tx, familyId: Id, id: Id): Promise<boolean> {
  const held = await tx.one(
    'picturePlan.hold',
    `
    select pg_advisory_xact_lock(hashtextextended(p.item_id::text, 3)) from care.step_picture p where p.family_id = $1 and p.id = $2`,
    [familyId, id],
  )
  return held !== undefined
}

type Placed = { municipality: Id; familyId: Id; id: Id; by: Id; at: Date }
export type NewPicture = Placed & { stepId: Id; child: Id; sealed: Buffer; keyPerson: Id }

export const addPicture = (tx: Tx, row: NewPicture): Promise<unknown> =>
  tx.run(
    write.insertInto(pictureTable).values({
      ...{ municipality_id: row.municipality, family_id: row.familyId, id: row.id, item_id: row.stepId },
      ...{ child_id: row.child, by_person: row.by, at: row.at, sealed: row.sealed, key_person: row.keyPerson },
    }),
  )

export const addSticker = (tx: Tx, row: Placed & { pictureId: Id }): Promise<unknown> =>
  tx.run(
    write.insertInto('care.step_sticker').values({
      ...{ municipality_id: row.municipality, family_id: row.familyId, id: row.id, picture_id: row.pictureId },
      ...{ by_person: row.by, at: row.at },
    }),
  )

export const takeOff = (tx: Tx, table: 'care.step_picture' | 'care.step_sticker', familyId: Id, id: Id, at: Date) =>
  tx.run(
    write
      .updateTable(table as 'care.step_sticker')
      .set({ undone_at: at })
      .where('family_id', '=', familyId)
      .where('id', '=', id)
      .where('undone_at', 'is', null),
  )

/** What the child did itself in the same moment goes along. */
export const takeDoneBack = (tx: Tx, familyId: Id, stepId: Id, done: { by: Id; at: Date }, at: Date) =>
  tx.run(
    write
      .updateTable('care.step_act')
      .set({ undone_at: at })
      .where('family_id', '=', familyId)
      .where('step_id', '=', stepId)
      .where('by_person', '=', done.by)
      .where('at', '=', done.at)
      .where('undone_at', 'is', null),
  )
