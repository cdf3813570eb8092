/** What a question to share needs: the goals that can be shared by themselves, the next look-back, and where its reader works. */

import type { Opened } from '#care/agreements/agreements.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { NamedGoal } from './new-share.ts'

/** Active goals of one person alone that are open to the whole plan: one of these can be shared by itself. */
export const goalsToShare = async (dossier: Opened, familyId: Id): Promise<NamedGoal[]> => {
  const rows = await dossier.rows<SealedRow & { subject: Id }>(
    'consent.goalsToShare',
    `
    select g.id, g.subjects[1] as subject, g.sealed, g.wording, g.key_person as "keyPerson" from care.goal g
    where g.family_id = $1 and g.undone_at is null and g.audience = 'plan' and g.class = 'plan' and g.kind <> 'condition' and cardinality(g.subjects) = 1
      and (select a.kind from care.goal_act a where a.family_id = g.family_id and a.goal_id = g.id and a.undone_at is null and a.kind <> 'talkFirst'
        order by a.at desc, a.id desc limit 1) = 'activated' order by g.created_at, g.id`,
    [familyId],
  )
  return Promise.all(
    rows.map(async ({ subject, ...row }) => ({
      ...{ id: row.id, subject, title: (await dossier.unseal<{ title: string }>('care.goal', row)).title },
    })),
  )
}

export const nextReviewOn = async (tx: Tx, familyId: Id): Promise<Day | null> =>
  (
    await tx.one<{ on: Day }>(
      'consent.nextReview',
      'select r.due_on as on from care.review r where r.family_id = $1 and r.concluded_at is null order by r.due_on limit 1',
      [familyId],
    )
  )?.on ?? null

/** Where a reader works, as far as it is told. */
export const workplaceOf = async (tx: Tx, person: Id): Promise<Id | null> =>
  (
    await tx.one<{ id: Id }>(
      'consent.workplace',
      'select w.organisation_id as id from care.worker w where w.person_id = $1',
      [person],
    )
  )?.id ?? null
