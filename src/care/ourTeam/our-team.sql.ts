/** Who has a part here, what each says of it, and whether it clicks: each as row level security leaves it. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { ClickCheck } from './click-check.ts'
import type { CardText, RoleCard } from './role-card.ts'

export type PartRow = { id: Id; person: Id; kind: string; subjects: Id[]; from: Date; until: Date | null }

/** Parts and terms that run. Whoever was called for a stuck case counts from the yes, a contact person until a plan starts, and nobody whose work ended. */
export const partRows = (tx: Tx, familyId: Id, at: Date, today: Day) =>
  tx.rows<PartRow>(
    'ourTeam.parts',
    `
    select p.id, p.person_id as person, p.kind, p.subjects, p.from_at as "from", p.until_at as until from care.participant p
    where p.family_id = $1 and p.from_at <= $2 and (p.until_at is null or p.until_at > $2) and p.kind not in ('safetyOfficer', 'leader')
      and (p.kind not in ('localTeam', 'processDirector', 'expertTeamMember') or p.accepted_at <= $2)
      and (p.kind <> 'contactPerson' or not exists (select from care.plan q where q.family_id = $1 and q.closed_at is null))
      and exists (select from care.family_member m where m.family_id = $1 and m.person_id = any(p.subjects) and (m.until_on is null or m.until_on > $3))
      and not exists (select from care.worker w where w.person_id = p.person_id and w.until_on <= $3)
    union all
    select t.id, s.person, s.kind, '{}', t.from_at, t.until_at from care.coordinator_term t
    cross join lateral (values (t.person_id, case when t.professional then 'coordinator' else 'leader' end), (t.standby_id, 'standby')) s(person, kind)
    where t.family_id = $1 and t.from_at <= $2 and (t.until_at is null or t.until_at > $2) and s.person is not null
      and not exists (select from care.worker w where w.person_id = s.person and w.until_on <= $3)`,
    [familyId, at, today],
  )

export type CardRow = Omit<RoleCard, CardText> & SealedRow

/** The newest card of each part. */
export const cardRows = (tx: Tx, familyId: Id) =>
  tx.rows<CardRow>(
    'ourTeam.cards',
    `
    select distinct on (c.part_id, c.person_id) c.id, c.part_id as part, c.person_id as person, c.days, c.answers_within as "answersWithin", c.known_before as "knownBefore", c.until_on as "untilOn", c.at,
      c.sealed, c.wording, c.key_person as "keyPerson"
    from care.role_card c where c.family_id = $1 and c.undone_at is null order by c.part_id, c.person_id, c.at desc, c.id desc`,
    [familyId],
  )

export type OtherCardRow = SealedRow & Pick<RoleCard, 'days' | 'answersWithin'>

export const otherCardRow = (tx: Tx) =>
  tx.one<OtherCardRow>('ourTeam.otherCard', 'select * from door.own_other_card()', [])

/** Answers of one person about one other are judged one by one: the newest takes the place of the one before. */
export const clickOneByOne = (tx: Tx, author: Id, about: Id) =>
  tx.one('ourTeam.oneByOne', 'select pg_advisory_xact_lock(hashtextextended($1, 3))', [`${author}${about}`])

export type ClickRow = Omit<ClickCheck, 'text'> & Omit<SealedRow, 'sealed'> & { sealed: Buffer | null }

/** The newest first. */
export const clickRows = (tx: Tx, familyId: Id) =>
  tx.rows<ClickRow>(
    'ourTeam.clicks',
    `
    select k.id, k.author, k.about, k.says, k.alone, k.at, k.talked_at as "talkedAt", k.sealed, k.wording, k.key_person as "keyPerson"
    from care.click_check k where k.family_id = $1 and k.undone_at is null order by k.at desc, k.id`,
    [familyId],
  )
