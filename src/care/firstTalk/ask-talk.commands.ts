/** Asking for a first talk without an account: kept sealed under a key of its own, which goes with it. */

import { newId } from '#platform/clock.ts'
import { asDay, type Day, dayOf } from '#platform/dates.ts'
import { nameWithKey } from '#platform/keys/name.ts'
import { lockKeys, seal } from '#platform/keys/seal.ts'
import { type Page, Refusal } from '#platform/web/page.ts'
import { type AskAnswer, firstTalkTable, keepTalk, mayAskTalk } from './first-talk.sql.ts'
import { type TypedTalk, talkBefore } from './first-talk.ts'

/** Who asks shows nothing but the address the request came from, and that only to be counted. */
type Asking = Pick<Page, 'house' | 'address' | 'now' | 'operation' | 'bodyHash'>
type AskedFor = { dueOn: Day } | { problem: 'tooOften' | 'nobody' }

/** Sent twice it is one talk. Whether it may be asked is known before a key is made. */
export async function askTalk(asking: Asking, typed: TypedTalk): Promise<AskedFor> {
  const { house, address, now, bodyHash } = asking
  const id = nameWithKey(house.keys, firstTalkTable, asking.operation || newId())
  const asked = { place: typed.place, id, kind: typed.kind, bodyHash }
  const answer = await house.pool.transaction(async (tx): Promise<AskAnswer> => {
    const may = await mayAskTalk(tx, address, asked)
    if ('problem' in may || 'same' in may) return may
    await lockKeys(tx, id)
    const { name, way, reach, about } = typed
    const place = { municipality: typed.place, table: firstTalkTable, id, wording: 1, keyPerson: id }
    const times = way === 'phone' ? typed.times : ''
    const sealed = await seal(house.keys, place, { name, way, reach, times, about })
    return keepTalk(tx, { ...asked, address, due: talkBefore(dayOf(now)), sealed })
  })
  return saidBack(answer)
}

function saidBack(answer: AskAnswer): AskedFor {
  if (isProblem(answer)) return answer
  if (!isKept(answer) || !answer.same) throw new Refusal('changed')
  return { dueOn: asDay(answer.dueOn) }
}

const isProblem = (answer: AskAnswer): answer is Extract<AskAnswer, { problem: string }> => 'problem' in answer
const isKept = (answer: AskAnswer): answer is Extract<AskAnswer, { same: boolean }> => 'same' in answer
