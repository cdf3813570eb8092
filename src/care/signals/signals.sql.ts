/** Signals, what was done with them and what the family asks, as row level security leaves them. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export const signalTable = 'care.signal'
export const signalAnswerTable = 'care.signal_answer'

export type SignalRow = SealedRow & { youth: Id; author: Id; at: Date; seenOn: Day; discussed: boolean }

export const signalRows = (tx: Tx, familyId: Id) =>
  tx.rows<SignalRow>(
    'signals.all',
    `
    select id, youth_id as youth, author, at, seen_on as "seenOn", discussed, sealed, wording, key_person as "keyPerson"
    from care.signal where family_id = $1 and undone_at is null order by at, id`,
    [familyId],
  )

export type AnswerRow = SealedRow & { signal: Id; by: Id; at: Date }

export const signalAnswerRows = (tx: Tx, familyId: Id) =>
  tx.rows<AnswerRow>(
    'signals.answers',
    `
    select id, signal_id as signal, author as by, at, sealed, wording, key_person as "keyPerson" from care.signal_answer where family_id = $1 order by at, id`,
    [familyId],
  )

export const signalQuestionRows = (tx: Tx, familyId: Id) =>
  tx.rows<{ id: Id; signal: Id; author: Id; at: Date; heardAt: Date | null }>(
    'signals.questions',
    `
    select id, signal_id as signal, person_id as author, at, heard_at as "heardAt" from care.signal_question
    where family_id = $1 and undone_at is null order by at, id`,
    [familyId],
  )

/** What who looks told for the safety file alone, and what was done with it. */
export const toldSignRows = (tx: Tx, familyId: Id, me: Id) =>
  tx.rows<SealedRow & { youth: Id; at: Date; seenOn: Day; discussed: boolean }>(
    'signals.toldSigns',
    `
    select id, key_person as youth, at, seen_on as "seenOn", discussed, sealed, wording, key_person as "keyPerson"
    from safety.sign where family_id = $1 and by_person = $2 and from_outside order by at, id`,
    [familyId, me],
  )

export const toldAnswerRows = (tx: Tx, familyId: Id) =>
  tx.rows<AnswerRow>(
    'signals.signAnswers',
    `
    select id, sign_id as signal, by_person as by, at, sealed, wording, key_person as "keyPerson" from safety.sign_answer where family_id = $1 order by at, id`,
    [familyId],
  )

/** The youths of whom this reader, who takes part from outside, may tell. */
export const youthsToTellOf = async (tx: Tx): Promise<readonly Id[]> =>
  (await tx.one<{ youths: Id[] }>('signals.youths', 'select door.youths_told_of() as youths', []))?.youths ?? []
