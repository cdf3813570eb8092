/** Looking at a family that one began, and taking it back. */

import type { Act, Knock } from '#care/access/door.commands.ts'
import { readViewer } from '#care/access/frame.sql.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { oncePerAct } from '#care/practiceSignal/practice-signal.commands.ts'
import { unseal } from '#platform/keys/seal.ts'
import { look } from './new-family.commands.ts'
import { type BegunAct, begunForAct, begunQuestion, type RawBegunPage, writeTakenBack } from './take-back.sql.ts'
import { type BegunFamily, type TakeBackProblem, takeBackProblem } from './take-back.ts'

type Known = Pick<BegunAct, 'by' | 'at' | 'inUse' | 'now'>

const problemOf = ({ by, at, inUse, now }: Known): TakeBackProblem | null =>
  takeBackProblem(by, { by, at: new Date(at), inUse }, new Date(now))

export async function readBegun(knock: Knock, family: Id): Promise<BegunFamily> {
  const raw = await listAtOnce<RawBegunPage>(knock, look(family), begunQuestion, [family])
  const { keys } = knock.house
  const viewer = await readViewer(keys, raw.viewer)
  const { name } = await unseal<{ name: string }>(keys, viewer.municipality, 'care.family', raw.family)
  return { viewer, name, problem: problemOf(raw) }
}

/** What was unwrapped of these people leaves the memory at once. */
export async function takeFamilyBack(knock: Knock, act: Act, family: Id): Promise<TakeBackProblem | 'done'> {
  let gone: readonly Id[] = []
  const done = await oncePerAct<TakeBackProblem, BegunAct>(
    knock,
    look(family),
    (tx) => begunForAct(tx, knock.token, act, family),
    async (tx, begun) => {
      const problem = problemOf(begun)
      if (problem !== null) return problem
      gone = await writeTakenBack(tx, knock.token, knock.requestId, act, family)
      return 'done'
    },
  )
  for (const id of [...gone, family]) knock.house.keys.forget(id)
  return done
}
