/** Shares of this family as far as this reader knows of them, also the ended ones, and what a reader already looked at. */

import type { Opened } from '#care/agreements/agreements.sql.ts'
import type { Id, Topic } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { addDays, type Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Given } from './given.ts'

type RawGiven = Omit<Given, 'title'> & { goal: SealedRow | null }

export const sharesHere = async (dossier: Opened, familyId: Id): Promise<Given[]> => {
  const rows = await dossier.rows<RawGiven>(
    'shares.here',
    `
    select s.id, s.subject, s.topic, s.item_table as "itemTable", s.item_id as item, s.reader, o.name as "organisationName", s.purpose, s.ground, s.from_at as "fromAt",
      least(s.until_at, door.share_over(s.reader, s.from_at)) as "untilAt", s.granted_by as "grantedBy", s.withdrawn_at as "withdrawnAt", s.question_id as question,
      (select json_build_object('id', g.id, 'sealed', encode(g.sealed, 'base64'), 'wording', g.wording, 'keyPerson', g.key_person) from care.goal g
        where s.item_table = 'goal' and g.family_id = s.family_id and g.id = s.item_id) as goal
    from care.share s left join care.organisation o on o.municipality_id = s.municipality_id and o.id = s.organisation_id
    where s.family_id = $1 order by s.from_at desc, s.topic, s.id`,
    [familyId],
  )
  return Promise.all(
    rows.map(async ({ goal, ...row }) => ({
      ...row,
      title: goal === null ? null : (await dossier.unseal<{ title: string }>('care.goal', goal)).title,
    })),
  )
}

export type LookedAt = { topics: readonly Topic[]; at: Date }

/** Looks of one reader at somebody's part since a moment, as far as the asker's own log tells them. */
export const looksOf = (tx: Tx, familyId: Id, reader: Id, subject: Id) =>
  tx.rows<LookedAt>(
    'shares.looks',
    `
    select l.topics, l.at from care.access_log l
    where l.family_id = $1 and l.person_id = $2 and $3 = any(l.subjects) and l.outcome = 'done' and l.action <> 'create'
      and door.is_by_hand(l.purpose)`,
    [familyId, reader, subject],
  )

/** The moment at which what is open until a day closes. */
export async function midnightAfter(tx: Tx, day: Day): Promise<Date> {
  const found = await tx.one<{ at: Date }>(
    'shares.midnight',
    "select $1::date::timestamp at time zone 'Europe/Amsterdam' as at",
    [addDays(day, 1)],
  )
  return (found as { at: Date }).at
}
