/** The first conversations of a family with what was said about them: row level security leaves what this reader may know. */

import type { Audience, Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { StartTalk } from './start-conversation.ts'
import type { VoiceKind } from './start-voice.ts'

/** Oldest first; with `id` that one alone. */
export const startTalks = (tx: Tx, familyId: Id, id: Id | null = null) =>
  tx.rows<StartTalk>(
    'start.talks',
    `
    select id, invited, planned_on as "plannedOn", planned_at as "plannedAt", moved_at as "movedAt", held_at as "heldAt", present, outcomes, first_step_on as "firstStepOn",
      look_back_on as "lookBackOn", sent_at as "sentAt", read_together as "readTogether"
    from care.start_talk where family_id = $1 and ($2::uuid is null or id = $2) order by planned_on, planned_at, id`,
    [familyId, id],
  )

export type VoiceRow = Omit<SealedRow, 'sealed'> & {
  sealed: Buffer | null
  talkId: Id
  kind: VoiceKind
  author: Id
  typedBy: Id | null
  counts: boolean
  audience: Audience
  named: Id[]
  value: string | null
  at: Date
}

/** The newest last. */
export const startVoices = (tx: Tx, familyId: Id, talks: readonly Id[]) =>
  tx.rows<VoiceRow>(
    'start.voices',
    `
    select id, talk_id as "talkId", kind, author, typed_by as "typedBy", typed_by is null or confirmed_at is not null or read_together_at is not null as counts,
      audience, named, value, created_at as at, sealed, wording, key_person as "keyPerson"
    from care.start_voice v where family_id = $1 and talk_id = any($2) and undone_at is null
    order by created_at, array_position((select t.present from care.start_talk t where t.family_id = v.family_id and t.id = v.talk_id), author), id`,
    [familyId, [...talks]],
  )

/** Held while one part of it is saved, so that two who type wait for each other. */
export const holdTalk = (tx: Tx, familyId: Id, talkId: Id) =>
  tx.one<{ id: Id }>('start.hold', 'select id from care.start_talk where family_id = $1 and id = $2 for update', [
    familyId,
    talkId,
  ])
