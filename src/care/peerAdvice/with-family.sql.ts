/** What a peer worker asks of the database about a question with the yes of a family: functions of the door, each of which leaves a row. */

import type { Id } from '#care/pass/facts.ts'
import type { RawTalkFrame } from '#care/peerTalk/peer-talk.sql.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export const withFamilyPage = {
  name: 'peerAdvice.withFamily',
  text: 'select door.family_advice_page($1, $2, $3, $4) as page',
}
export type RawWithFamily = RawTalkFrame & { id: Id; answerBefore: string; words: SealedRow | null }

type Sent = { operation: Id; bodyHash: Buffer }
type HeldAdvice = { municipality: Id; same: boolean | null; person: Id | null }

export const withFamilyForAct = async (tx: Tx, token: Buffer, { operation, bodyHash }: Sent, advice: Id) =>
  (
    await tx.one<{ held: HeldAdvice }>(
      'peerAdvice.withFamilyForAct',
      'select door.family_advice_for_act($1, $2, $3, $4) as held',
      [token, operation, bodyHash, advice],
    )
  )?.held

export type AdviceAct = { advice: Id } & (
  | { did: 'adviceTaken' | 'adviceBack'; sealed: null }
  | { did: 'advisedFamily'; sealed: Buffer }
)

export const actWithFamily = async (
  tx: Tx,
  token: Buffer,
  request: Id,
  { operation, bodyHash }: Sent,
  act: AdviceAct,
) =>
  (
    await tx.one<{ done: boolean }>(
      'peerAdvice.actWithFamily',
      'select door.act_on_family_advice($1, $2, $3, $4, $5, $6, $7) as done',
      [token, request, operation, bodyHash, act.advice, act.did, act.sealed],
    )
  )?.done
