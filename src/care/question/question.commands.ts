/** Asking without an account: kept sealed under a key of its own, and in the same moment given to somebody with a name. */

import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { asDay, type Day, dayOf } from '#platform/dates.ts'
import { nameWithKey } from '#platform/keys/name.ts'
import { lockKeys, seal, unseal } from '#platform/keys/seal.ts'
import { type Page, Refusal } from '#platform/web/page.ts'
import { type AskAnswer, keepQuestion, mayAsk } from './question.sql.ts'
import { answerDueOn, safeOf, type TypedQuestion } from './question.ts'

export const questionTable = 'care.question'

export type Asked = { contact: string; dueOn: Day } | { problem: 'tooOften' | 'nobody' }

/** Who asks shows nothing but the address the request came from, and that only to be counted. */
export type Asking = Pick<Page, 'house' | 'address' | 'now' | 'operation' | 'bodyHash'>

/** Sent twice it is one question with one contact person. Whether it may be asked is known before a key is made. */
export async function askQuestion(asking: Asking, typed: TypedQuestion): Promise<Asked> {
  const { house, address, now, bodyHash } = asking
  const id = nameWithKey(house.keys, questionTable, asking.operation || newId())
  const asked = { place: typed.place, id, bodyHash }
  const answer = await house.pool.transaction(async (tx): Promise<AskAnswer> => {
    const may = await mayAsk(tx, address, asked)
    if ('problem' in may || 'same' in may) return may
    await lockKeys(tx, id)
    const { words, tried, name, reach, times } = typed
    const place = { municipality: typed.place, table: questionTable, id, wording: 1, keyPerson: id }
    const sealed = await seal(house.keys, place, { words, tried, name, reach, times })
    const more = { address, taken: newId(), dueOn: answerDueOn(dayOf(now)), safe: safeOf(typed), sealed }
    return keepQuestion(tx, { ...asked, ...more })
  })
  return saidBack(asking, typed.place, answer)
}

async function saidBack({ house }: Asking, municipality: Id, answer: AskAnswer): Promise<Asked> {
  if (isProblem(answer)) return answer
  if (!isKept(answer) || !answer.same) throw new Refusal('changed')
  const { callName } = await unseal<{ callName: string }>(house.keys, municipality, 'care.person', answer.contact)
  return { contact: callName, dueOn: asDay(answer.dueOn) }
}

type Kept = Extract<AskAnswer, { same: boolean }>
const isProblem = (answer: AskAnswer): answer is Extract<AskAnswer, { problem: string }> => 'problem' in answer
const isKept = (answer: AskAnswer): answer is Kept => 'same' in answer
