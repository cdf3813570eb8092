/** What A-14 asks of the database: the page, which leaves no row, and the own place of a worker, which does. */

import type { RawViewer } from '#care/access/frame.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import type { PublicWords } from '#care/publicText/public-text.ts'
import type { Pool, Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { OwnFace } from './local-team.ts'

export const faceTable = 'care.team_face'

export type RawTeam = {
  id: Id
  municipality: Id
  name: string
  words: PublicWords
  at: string
  checkedAt: string
  faces: { name: SealedRow; words: SealedRow }[]
}

export const teamRow = async (pool: Pool, organisation: Id): Promise<RawTeam | undefined> =>
  (await pool.one<{ team: RawTeam | null }>('localTeam.page', 'select door.team_page($1) as team', [organisation]))
    ?.team ?? undefined

export const ownFaceQuestion = { name: 'localTeam.own', text: 'select door.own_face($1, $2, $3) as page' }

export type RawOwnFace = { today: string; viewer: RawViewer; done: OwnFace['said']; team: OwnFace['team'] } & {
  own: SealedRow | null
}

type Sent = { operation: Id; bodyHash: Buffer }
export type FaceWriting = { municipality: Id; me: Id; same: boolean | null }

export const faceForAct = async (tx: Tx, token: Buffer, { operation, bodyHash }: Sent) =>
  (
    await tx.one<{ held: FaceWriting }>('localTeam.forAct', 'select door.face_for_act($1, $2, $3) as held', [
      ...[token, operation, bodyHash],
    ])
  )?.held

/** Without words the own place is taken back. */
export const writeFace = (tx: Tx, token: Buffer, request: Id, { operation, bodyHash }: Sent, sealed: Buffer | null) =>
  tx.one('localTeam.write', 'select door.write_face($1, $2, $3, $4, $5)', [
    ...[token, request, operation, bodyHash, sealed],
  ])
