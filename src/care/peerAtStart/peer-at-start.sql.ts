/** Who comes along to a first conversation, as far as this reader may know; and what a peer worker asks of the database. */

import type { Id } from '#care/pass/facts.ts'
import type { RawOneTalk } from '#care/peerTalk/peer-talk.sql.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { AtStart, OpenedWords, PeerKind } from './peer-at-start.ts'

export const alongTable = 'care.peer_at_start'
export const contributionTable = 'care.peer_contribution'

/** What the viewer asked; the newest first. */
export const alongRows = (tx: Tx, familyId: Id) =>
  tx.rows<AtStart & { kind: PeerKind | null }>(
    'peerAtStart.along',
    `
    select id, talk_id as "talkId", request_id as "requestId", kind, chosen_for as "chosenFor", tells_name as "tellsName", opens_words as "opensWords"
    from care.peer_at_start where family_id = $1 and undone_at is null order by at desc, id`,
    [familyId],
  )

export type RawComing = { name?: SealedRow; card?: SealedRow | null }

export const comingRows = async (tx: Tx, talkId: Id): Promise<RawComing[]> =>
  (await tx.one<{ along: RawComing[] }>('peerAtStart.coming', 'select door.peers_along($1) as along', [talkId]))
    ?.along ?? []

export type RawContribution = SealedRow & { at: string; rightAt: string | null }
export type NamedContribution = RawContribution & { name: SealedRow | null }

export const contributionRows = async (tx: Tx, talkId: Id): Promise<NamedContribution[]> =>
  (
    await tx.one<{ said: NamedContribution[] }>(
      'peerAtStart.contributions',
      'select door.peer_contributions($1) as said',
      [talkId],
    )
  )?.said ?? []

/** The own ones, also those that nobody judged yet. */
export const judgedAt = async (tx: Tx, familyId: Id, talkId: Id, id: Id) =>
  tx.one<{ rightAt: Date | null }>(
    'peerAtStart.judged',
    'select right_at as "rightAt" from care.peer_contribution where family_id = $1 and talk_id = $2 and id = $3 and undone_at is null',
    [familyId, talkId, id],
  )

export const alongPage = { name: 'peerAtStart.page', text: 'select door.peer_start_page($1, $2, $3, $4) as page' }

export type RawAlongPage = RawOneTalk & {
  opened: { question: OpenedWords['question']; value: string | null; words: SealedRow | null }[] | null
  own: RawContribution[]
}

type Written = { talk: Id; sealed: Buffer } | { talk: Id; undone: Id }

export const writeContribution = async (
  tx: Tx,
  token: Buffer,
  request: Id,
  act: { operation: Id; bodyHash: Buffer },
  written: Written,
) =>
  (
    await tx.one<{ done: boolean }>(
      'peerAtStart.write',
      'select door.write_peer_contribution($1, $2, $3, $4, $5, $6, $7) as done',
      [
        ...[token, request, written.talk, act.operation, act.bodyHash],
        ...('undone' in written ? [null, written.undone] : [written.sealed, null]),
      ],
    )
  )?.done
