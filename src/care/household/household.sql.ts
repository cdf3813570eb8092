/** Who belongs, which homes there are and who has custody; birth days, addresses and custody only as far as this reader may see. */

import type { BirthKnown } from '#care/families/birth.ts'
import type { Custody } from '#care/families/custody.ts'
import type { Framework } from '#care/families/framework.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export type MemberRow = {
  id: Id
  person: Id
  parts: string[]
  households: Id[]
  position: number
  since: Day
  /** This reader may know the birth day, if it is known at all. */
  open: boolean
  bornOn: Day | null
  knownTo: BirthKnown | null
  /** A child that is not born yet: the first day of the month in which it is expected. */
  dueMonth: Day | null
}

export const presentMembers = (tx: Tx, familyId: Id) =>
  tx.rows<MemberRow>(
    'household.members',
    `
    select m.id, m.person_id as person, m.parts, array(select h from unnest(m.households) h where h in (select k.id from care.household k)) as households, m.position, m.from_on as since, b.person_id is not null as open, b.born_on as "bornOn",
      case when b.born_on is not null then coalesce(b.known_to, 'day') end as "knownTo", b.due_month as "dueMonth"
    from care.family_member m left join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id
    where m.family_id = $1 and m.until_on is null order by m.position, m.person_id`,
    [familyId],
  )

export type LeftMember = { person: Id; untilOn: Day }

/** Who belonged before and does not today, the last who left first. */
export const leftMembers = (tx: Tx, familyId: Id) =>
  tx.rows<LeftMember>(
    'household.left',
    `
    select m.person_id as person, m.until_on as "untilOn" from care.family_member m
    where m.family_id = $1 and m.until_on is not null
      and exists (select from care.leaving l where l.family_id = m.family_id and l.person_id = m.person_id and l.undone_at is null)
    order by m.until_on desc, m.position`,
    [familyId],
  )

export type HomeRow = SealedRow & { vault: (SealedRow & { secret: boolean }) | null }

export const homesOf = (tx: Tx, familyId: Id) =>
  tx.rows<HomeRow>(
    'household.homes',
    `
    select h.id, h.sealed, h.wording, h.key_person as "keyPerson",
      (select jsonb_build_object('id', v.household_id, 'sealed', encode(v.sealed, 'base64'), 'wording', v.wording, 'keyPerson', v.key_person, 'secret', v.secret)
        from care.household_vault v where v.family_id = h.family_id and v.household_id = h.id) as vault
    from care.household h where h.family_id = $1 order by h.position, h.created_at, h.id`,
    [familyId],
  )

/** What a page reads beside other things (`care.homes_of_youths`). */
export type ListedHomes = readonly (SealedRow & { youths: Id[] })[] | null

/** The newest check of each youth this reader has a pass on. */
export const custodyOfFamily = (tx: Tx, familyId: Id) =>
  tx.rows<Custody>(
    'household.custody',
    `
    select distinct on (s.youth_id) s.youth_id as youth, s.holders, s.kind, s.source, s.outcome, s.checked_on as "checkedOn",
      greatest(
        (select max(l.until_on) from care.leaving l where l.family_id = s.family_id and l.undone_at is null and l.recorded_at > s.recorded_at
          and (l.person_id = any(s.holders) or l.person_id = s.youth_id)),
        (select max(f.court_on) from care.legal_framework f where f.family_id = s.family_id and f.youth_id = s.youth_id and f.recorded_at > s.recorded_at)
      ) as "unsettledOn"
    from care.custody_snapshot s where s.family_id = $1 order by s.youth_id, s.recorded_at desc, s.id desc`,
    [familyId],
  )

/** The newest legal framework of each youth this reader has a pass on. */
export const frameworksNow = (tx: Tx, familyId: Id) =>
  tx.rows<Framework>(
    'household.frameworks',
    `
    select distinct on (f.youth_id) f.youth_id as youth, f.kind, f.measure, f.court_on as "courtOn", f.from_on as "fromOn", f.until_on as "untilOn"
    from care.legal_framework f where f.family_id = $1 order by f.youth_id, f.recorded_at desc, f.id desc`,
    [familyId],
  )

/** How often the name of this family was chosen. */
export const wordingOfName = (tx: Tx, familyId: Id) =>
  tx.one<{ wording: number }>('household.nameWording', 'select wording from care.family where id = $1', [familyId])

/** The persons this reader may write about; who has none adds nobody and no home. */
export const writesHere = async (tx: Tx): Promise<readonly Id[]> =>
  (
    await tx.one<{ writes: Id[] }>(
      'household.writes',
      'select p.writes from door.pass p where p.xid = pg_current_xact_id_if_assigned()',
    )
  )?.writes ?? []
