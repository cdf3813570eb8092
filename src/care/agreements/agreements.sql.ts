/** Questions, answers and the facts that say who must agree; row level security leaves what this reader may know. */

import type { Facts, Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { write } from '#platform/database/write.ts'
import { asDay, type Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { AskedShare, GivenAnswer } from './asking.ts'

export type Opened = Tx & { unseal<T extends Record<string, string>>(table: string, row: SealedRow): Promise<T> }
export type RawShare = Omit<AskedShare, 'goals'> & { goals: SealedRow[] | null }

/** The titles of the goals that a question names, as far as this reader sees those goals. */
const withTitles = async <Raw extends { goals: SealedRow[] | null }>(dossier: Pick<Opened, 'unseal'>, raw: Raw) => ({
  ...raw,
  goals: await Promise.all(
    (raw.goals ?? []).map(async (row) => ({
      ...{ id: row.id, title: (await dossier.unseal<{ title: string }>('care.goal', row)).title },
    })),
  ),
})

type AskedOfReader = Omit<RawShare, 'askedAt' | 'recalledAt'> & { askedAt: string }

/** What a page read beside other things (`door.asked_to_share`), readable. */
export const openShares = (
  dossier: Pick<Opened, 'unseal'>,
  asked: readonly AskedOfReader[] | null,
): Promise<AskedShare[]> =>
  Promise.all(
    (asked ?? []).map((raw) => {
      const days = { untilOn: asDay(raw.untilOn), askedAt: new Date(raw.askedAt), recalledAt: null }
      return withTitles(dossier, { ...raw, ...days })
    }),
  )

export const shareQuestions = async (dossier: Opened, familyId: Id): Promise<AskedShare[]> => {
  const rows = await dossier.rows<RawShare>(
    'consent.shareQuestions',
    `
    select q.id, q.subject, q.reader, q.organisation_id as organisation, o.name as "organisationName", q.topics, q.purpose, q.professional, q.until_on as "untilOn",
      q.asked_by as "askedBy", q.asked_at as "askedAt", q.recalled_at as "recalledAt", q.with_score as "withScore",
      (select json_agg(json_build_object('id', g.id, 'sealed', encode(g.sealed, 'base64'), 'wording', g.wording, 'keyPerson', g.key_person) order by g.created_at, g.id)
        from care.goal g where g.family_id = q.family_id and g.id = any(q.goals) and g.undone_at is null) as goals
    from care.share_question q left join care.organisation o on o.municipality_id = q.municipality_id and o.id = q.organisation_id
    where q.family_id = $1 order by q.asked_at desc, q.id`,
    [familyId],
  )
  return Promise.all(rows.map((row) => withTitles(dossier, row)))
}

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
