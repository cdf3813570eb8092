/** What goes well and what is hard, as far as this reader may see it. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { NoticedKind } from './strength.ts'

export type NoticedRow = SealedRow & {
  kind: NoticedKind
  subjects: Id[]
  author: Id
  audience: 'onlyMe' | 'family' | 'familyAndJim' | 'plan' | 'chosen'
  domains: string[]
  settledOn: string | null
  saidIn: Id | null
  at: string
  changedAt: string
}

/** Strengths and worries with the order of the worries, in one question; strengths before worries. */
export const noticedOfFamily = (tx: Tx, familyId: Id) =>
  tx.one<{ strengths: NoticedRow[]; worries: NoticedRow[]; orders: { person: Id; worries: Id[] }[] }>(
    'plan.noticed',
    `
    select
      (select coalesce(jsonb_agg(jsonb_build_object('kind', 'strength', 'id', s.id, 'sealed', encode(s.sealed, 'base64'), 'wording', s.wording, 'keyPerson', s.key_person,
          'subjects', s.subjects, 'author', s.author, 'audience', s.audience, 'domains', s.domains, 'settledOn', null, 'saidIn', s.said_in, 'at', s.created_at, 'changedAt', s.changed_at)
          order by s.created_at, s.id), '[]') from care.strength s where s.family_id = $1 and s.undone_at is null) as strengths,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', 'worry', 'id', w.id, 'sealed', encode(w.sealed, 'base64'), 'wording', w.wording, 'keyPerson', w.key_person,
          'subjects', w.subjects, 'author', w.author, 'audience', w.audience, 'domains', w.domains, 'settledOn', w.settled_on, 'saidIn', w.said_in, 'at', w.created_at, 'changedAt', w.changed_at)
          order by w.created_at, w.id), '[]') from care.worry w where w.family_id = $1 and w.undone_at is null) as worries,
      (select coalesce(jsonb_agg(jsonb_build_object('person', newest.person_id, 'worries', newest.worries)), '[]')
        from (select distinct on (o.person_id) o.person_id, o.worries from care.worry_order o where o.family_id = $1 order by o.person_id, o.at desc, o.id desc) newest) as orders`,
    [familyId],
  )

/** Whom this reader may read about here, and whom he or she may write about. */
export const openPeople = (tx: Tx) =>
  tx.one<{ reads: Id[]; writes: Id[] }>(
    'plan.openPeople',
    `select p.strengths_and_worries as reads, p.writes from door.pass p where p.xid = pg_current_xact_id_if_assigned()`,
  )
