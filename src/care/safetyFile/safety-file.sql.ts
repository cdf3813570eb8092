/** Safety files with what stands in them; row level security shows them to few. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Decision, StepNumber } from './safety-file.ts'

export type SignRow = SealedRow & {
  seenOn: Day
  discussed: boolean
  by: Id
  at: string
  /** Told by somebody from outside, who hears what was done with it. */
  fromOutside: boolean
  isAnswered: boolean
  closed: (SealedRow & { onDay: Day; by: Id }) | null
  released: { id: Id; person: Id; talkOn: Day; by: Id; second: Id | null }[]
}
export type StepRow = SealedRow & {
  nr: StepNumber
  onDay: Day
  notHeld: boolean
  decision: Decision | null
  reportedOn: Day | null
  by: Id
  at: string
}
export type FileRow = {
  id: Id
  youth: Id
  concernAbout: Id[]
  openedOn: Day
  openedBy: Id
  signs: SignRow[]
  steps: StepRow[]
  acts: { kind: 'told' | 'closed'; onDay: Day; by: Id; at: string }[]
}

export const filesOf = (tx: Tx, familyId: Id) =>
  tx.rows<FileRow>(
    'safetyFile.files',
    `
    select f.id, f.youth_id as youth, f.concern_about as "concernAbout", f.opened_on as "openedOn", f.opened_by as "openedBy",
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'sealed', encode(s.sealed, 'base64'), 'wording', s.wording, 'keyPerson', s.key_person,
          'seenOn', s.seen_on, 'discussed', s.discussed, 'by', s.by_person, 'at', s.at, 'fromOutside', s.from_outside,
          'isAnswered', exists (select from safety.sign_answer a where a.family_id = s.family_id and a.sign_id = s.id),
          'closed', (select jsonb_build_object('id', c.id, 'sealed', encode(c.sealed, 'base64'), 'wording', c.wording, 'keyPerson', c.key_person, 'onDay', c.on_day, 'by', c.by_person)
            from safety.sign_closed c where c.family_id = s.family_id and c.sign_id = s.id),
          'released', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'person', r.person_id, 'talkOn', r.talk_on, 'by', r.by_person, 'second', r.second_person) order by r.at), '[]')
            from safety.released r where r.family_id = s.family_id and r.sign_id = s.id)) order by s.at, s.id), '[]')
        from safety.sign s where s.family_id = f.family_id and s.file_id = f.id) as signs,
      (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'sealed', encode(t.sealed, 'base64'), 'wording', t.wording, 'keyPerson', t.key_person,
          'nr', t.nr, 'onDay', t.on_day, 'notHeld', t.not_held, 'decision', t.decision, 'reportedOn', t.reported_on, 'by', t.by_person, 'at', t.at) order by t.at, t.id), '[]')
        from safety.code_step t where t.family_id = f.family_id and t.file_id = f.id) as steps,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'onDay', a.on_day, 'by', a.by_person, 'at', a.at) order by a.at, a.id), '[]')
        from safety.file_act a where a.family_id = f.family_id and a.file_id = f.id) as acts
    from safety.safety_file f where f.family_id = $1 order by f.opened_on, f.id`,
    [familyId],
  )

/** Who reads a sign released to him or her sees that sign and no file. */
export const releasedTo = (tx: Tx, familyId: Id, person: Id) =>
  tx.rows<SealedRow & { talkOn: Day; by: Id; second: Id }>(
    'safetyFile.releasedTo',
    `
    select s.id, s.sealed, s.wording, s.key_person as "keyPerson", r.talk_on as "talkOn", r.by_person as by, r.second_person as second
    from safety.released r join safety.sign s on s.family_id = r.family_id and s.id = r.sign_id
    where r.family_id = $1 and r.person_id = $2 and r.second_at is not null order by r.at, r.id`,
    [familyId, person],
  )
