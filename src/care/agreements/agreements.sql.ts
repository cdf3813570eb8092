/** Questions, answers and the facts that say who must agree; row level security leaves what this reader may know. */

import type { Facts, Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { AskedShare, GivenAnswer } from './asking.ts'

export const shareQuestions = (tx: Tx, familyId: Id) =>
  tx.rows<AskedShare>(
    'consent.shareQuestions',
    `
    select q.id, q.subject, q.reader, q.organisation_id as organisation, o.name as "organisationName", q.topics, q.purpose, q.professional, q.until_on as "untilOn",
      q.asked_by as "askedBy", q.asked_at as "askedAt", q.recalled_at as "recalledAt"
    from care.share_question q left join care.organisation o on o.municipality_id = q.municipality_id and o.id = q.organisation_id
    where q.family_id = $1 order by q.asked_at desc, q.id`,
    [familyId],
  )

export type AnswerTable = 'data_consent' | 'secrecy_release' | 'care_consent'
export type AnswerRow = Omit<GivenAnswer, 'checkedHow'> & SealedRow

/** Oldest first. What somebody may not read of another's answer is simply not there. */
export const answerRows = (tx: Tx, table: AnswerTable, familyId: Id): Promise<AnswerRow[]> =>
  tx.run<AnswerRow>(
    write
      .selectFrom(`care.${table}` as 'care.data_consent')
      .select(['id', 'question_id as question', 'person_id as by', 'about', 'says', 'text_version as textVersion'])
      .select([
        'language',
        'channel',
        'recorded_by as recordedBy',
        'given_at as givenAt',
        'withdrawn_at as withdrawnAt',
      ])
      .select(['invalidated_at as invalidatedAt', 'sealed', 'wording', 'key_person as keyPerson'])
      .where('family_id', '=', familyId)
      .orderBy('given_at')
      .orderBy('id'),
  )

type Born = { id: Id; municipality: Id; bornOn: Day | null; from: Day; until: Day | null }

/** Ages and custody, as far as this reader may know them: of whom he or she signs for, that is always known. */
export async function factsOf(tx: Tx, familyId: Id): Promise<Facts> {
  const members = await tx.rows<Born>(
    'consent.members',
    `
    select m.person_id as id, m.municipality_id as municipality, b.born_on as "bornOn", m.from_on as "from", m.until_on as "until"
    from care.family_member m left join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id where m.family_id = $1`,
    [familyId],
  )
  const custodySnapshots = await tx.rows<Facts['custodySnapshots'][number]>(
    'consent.custody',
    `
    select youth_id as youth, holders, kind, outcome, checked_on as "checkedOn", recorded_at as "recordedAt" from care.custody_snapshot where family_id = $1`,
    [familyId],
  )
  const municipality = members[0]?.municipality ?? ''
  return {
    persons: members,
    families: [
      { id: familyId, municipality, members: members.map(({ id, ...member }) => ({ person: id, ...member })) },
    ],
    custodySnapshots,
    coordinatorTerms: [],
  }
}

/** All answers to this question are weighed in the database, also those that the asker does not read; complete, it shares. */
export const completeShare = async (tx: Tx, question: Id): Promise<boolean> =>
  (
    await tx.one<{ complete: boolean }>('consent.completeShare', 'select door.complete_share($1) as complete', [
      question,
    ])
  )?.complete ?? false

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
