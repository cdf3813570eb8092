/** The worry of a peer worker, asked of the database: functions of the door. */

import type { Id } from '#care/pass/facts.ts'
import type { RawOneTalk } from '#care/peerTalk/peer-talk.sql.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export const pageWorry = { name: 'peerWorry.page', text: 'select door.peer_worry_page($1, $2, $3, $4) as page' }

export type RawWorryPage = RawOneTalk & {
  leader: { coordinates: boolean; name: SealedRow; card: SealedRow | null } | null
  worries: (SealedRow & { at: string; heardAt: string | null })[]
}

type WrittenWorry = { talk: Id; sealed: Buffer } | { talk: Id; undone: Id }

export const writeWorry = async (
  tx: Tx,
  token: Buffer,
  request: Id,
  act: { operation: Id; bodyHash: Buffer },
  worry: WrittenWorry,
) =>
  (
    await tx.one<{ done: boolean }>(
      'peerWorry.write',
      'select door.write_peer_worry($1, $2, $3, $4, $5, $6, $7) as done',
      [
        ...[token, request, worry.talk, act.operation, act.bodyHash],
        ...('undone' in worry ? [null, worry.undone] : [worry.sealed, null]),
      ],
    )
  )?.done
