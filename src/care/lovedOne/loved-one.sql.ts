/** Who reads the page of a first conversation along, as far as this reader may know of it. */

import type { Id } from '#care/pass/facts.ts'
import type { VoiceRow } from '#care/startConversation/start.sql.ts'
import type { StartTalk } from '#care/startConversation/start-conversation.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { LovedOne, LovedOnePart, OpenPage } from './loved-one.ts'

/** Whom this person asked in from the own circle, for oneself, and who takes part now. */
export const ownGuests = (tx: Tx, familyId: Id, me: Id) =>
  tx.rows<LovedOnePart>(
    'lovedOne.guests',
    `
    select h.id, h.person_id as person, h.until_on as "untilOn" from care.asked_in h join care.participant p on p.family_id = h.family_id and p.id = h.id
    where h.family_id = $1 and h.invited_by = $2 and h.kind = 'circleMember' and h.ended_at is null and $2 = any(p.subjects)
      and p.from_at <= door.now() and (p.until_at is null or p.until_at > door.now()) order by p.from_at, h.id`,
    [familyId, me],
  )

type NamedRow = Omit<LovedOne, 'name'> & { name: SealedRow }

export const lovedOnesOf = async (tx: Tx, talkId: Id): Promise<NamedRow[]> =>
  (await tx.one<{ open: NamedRow[] }>('lovedOne.of', 'select door.loved_ones_of($1) as open', [talkId]))?.open ?? []

/** Two acts on who reads along in one family come one after the other. */
export const lovedOnesOneByOne = (tx: Tx, familyId: Id) =>
  tx.one('lovedOne.oneByOne', "select pg_advisory_xact_lock(hashtextextended($1 || ' lovedOne', 2))", [familyId])

export const pagesOfLovedOne = async (tx: Tx): Promise<OpenPage[]> =>
  (await tx.one<{ open: OpenPage[] }>('lovedOne.pages', 'select door.pages_of_loved_one() as open', []))?.open ?? []

/** As the database gives it: moments are texts. */
export type RawReadPage = {
  id: Id
  person: Id
  untilOn: Day
  talk: Omit<StartTalk, 'movedAt' | 'heldAt' | 'sentAt'> & { heldAt: string; sentAt: string }
  names: SealedRow[]
  voices: (Omit<VoiceRow, 'sealed' | 'at' | 'named'> & { sealed: Buffer | null; at: string })[]
}

export const pageOfLovedOne = async (tx: Tx, id: Id): Promise<RawReadPage | undefined> =>
  (await tx.one<{ page: RawReadPage | null }>('lovedOne.page', 'select door.loved_one_page($1) as page', [id]))?.page ??
  undefined

export const viewTable = 'care.loved_one_view'

/** Of each page the newest that was not taken back. */
export const ownViewRows = (tx: Tx, familyId: Id, me: Id) =>
  tx.rows<SealedRow & { lovedOne: Id; at: Date }>(
    'lovedOne.ownViews',
    `
    select distinct on (loved_one_id) id, loved_one_id as "lovedOne", at, sealed, wording, key_person as "keyPerson" from care.loved_one_view
    where family_id = $1 and author = $2 and undone_at is null order by loved_one_id, at desc, id desc`,
    [familyId, me],
  )

type ViewRow = SealedRow & { person: Id; at: string; name: SealedRow }

export const viewsOfLovedOnes = async (tx: Tx, talkId: Id): Promise<ViewRow[]> =>
  (await tx.one<{ views: ViewRow[] }>('lovedOne.views', 'select door.views_of_loved_ones($1) as views', [talkId]))
    ?.views ?? []
