/** Beginning a family: sealed under keys of its own, with who begins it as the fixed person for the time being. */

import type { Act, Knock } from '#care/access/door.commands.ts'
import { readViewer } from '#care/access/frame.sql.ts'
import type { Viewer } from '#care/access/frame.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import { birthOf } from '#care/families/birth.ts'
import type { Id } from '#care/pass/facts.ts'
import { oncePerAct } from '#care/practiceSignal/practice-signal.commands.ts'
import { newId } from '#platform/clock.ts'
import { asDay } from '#platform/dates.ts'
import { seal, type Texts } from '#platform/keys/seal.ts'
import {
  beginningForAct,
  beginningQuestion,
  type NewFamilyAct,
  type RawNewFamily,
  type SealedFamily,
  writeBeginning,
} from './new-family.sql.ts'
import { type FamilyProblem, familyProblem, type TypedFamily } from './new-family.ts'

export const look = (id?: Id) =>
  ({ purpose: 'het gezin bijwerken', object: { class: 'family', ...(id === undefined ? {} : { id }) } }) as const

export async function readBeginning(knock: Knock): Promise<Viewer> {
  const raw = await listAtOnce<RawNewFamily>(knock, look(), beginningQuestion)
  return readViewer(knock.house.keys, raw.viewer)
}

/** Whether it may be begun is known before a key is made; the family carries the id of the act. */
export const beginFamilyHere = (knock: Knock, act: Act, typed: TypedFamily): Promise<FamilyProblem | 'done'> =>
  oncePerAct<FamilyProblem, NewFamilyAct>(
    knock,
    look(act.operation),
    (tx) => beginningForAct(tx, knock.token, act),
    async (tx, { municipality, today }) => {
      const problem = familyProblem(typed, asDay(today))
      if (problem !== null) return problem
      const family = await sealedFamily(knock, municipality, act.operation, typed)
      await writeBeginning(tx, knock.token, knock.requestId, act, family)
      return 'done'
    },
  )

export const takeBackPath = (family: Id): string => `/vragen/gezin/${family}/weg`

const notice = (family: Id) => ({
  ...{ said: 'pro.begin.klaar', next: 'pro.begin.hierna' },
  ways: [{ key: 'pro.begin.vergissing', to: takeBackPath(family) }],
})

async function sealedFamily({ house }: Knock, municipality: Id, id: Id, typed: TypedFamily): Promise<SealedFamily> {
  const [person, birth] = [newId(), birthOf(typed.birth)]
  const sealed = async (table: string, own: Id, texts: Texts) =>
    (await seal(house.keys, { municipality, table, id: own, wording: 1, keyPerson: own }, texts)).toString('base64')
  const { name, callName, familyName } = typed
  const youth = {
    ...{ id: newId(), person, parts: ['youth'], position: 0 },
    ...{ bornOn: birth?.bornOn ?? null, knownTo: birth?.knownTo ?? null },
    sealed: await sealed('care.person', person, { callName }),
    birthSealed: await sealed('care.birth', person, familyName === '' ? {} : { familyName }),
  }
  return {
    family: { id, sealed: await sealed('care.family', id, { name }) },
    members: [youth],
    term: newId(),
    answer: { notice: notice(id) },
  }
}
