/** What a peer worker does with a worry: whom to call, and what is written down after it was told. */

import type { Act, Knock } from '#care/access/door.commands.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { worryTable } from '#care/peers/worry.sql.ts'
import { actAtWork, oneTalkOf, talkFrameOf, talkLook } from '#care/peerTalk/peer-talk.commands.ts'
import { lockKeys, seal } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import { pageWorry, type RawWorryPage, writeWorry } from './peer-worry.sql.ts'
import { type Leader, type TypedWorry, type WorryAtTalk, type WorryProblem, worryProblem } from './worry.ts'

export async function readWorry(knock: Knock, id: Id, done: Id | undefined): Promise<WorryAtTalk> {
  const raw = await listAtOnce<RawWorryPage>(knock, talkLook(id), pageWorry, [id, done ?? null])
  const { open } = await talkFrameOf(knock, raw)
  const worries = raw.worries.map(async ({ at, heardAt, ...row }) => ({
    ...{ id: row.id, at: new Date(at), heardAt: heardAt === null ? null : new Date(heardAt) },
    text: (await open<{ text: string }>(worryTable, row)).text,
  }))
  return {
    talk: await oneTalkOf(knock, raw),
    leader: raw.leader === null ? null : await leaderOf(raw.leader),
    worries: await Promise.all(worries),
  }

  async function leaderOf({ coordinates, name, card }: NonNullable<RawWorryPage['leader']>): Promise<Leader> {
    const { callName } = await open<{ callName: string }>('care.person', name)
    const { phone } = card === null ? { phone: '' } : await open<{ phone: string }>('care.worker', card)
    return { coordinates, name: callName, phone }
  }
}

export const keepWorry = (
  knock: Knock,
  act: Act,
  talk: Id,
  typed: TypedWorry,
): Promise<WorryProblem | 'nobody' | 'done'> =>
  actAtWork<WorryProblem | 'nobody'>(knock, act, talk, async (tx, { municipality, person }) => {
    if (person === null) throw new Refusal('notFound')
    const problem = worryProblem(typed)
    if (problem !== null) return problem
    await lockKeys(tx, person)
    const place = { municipality, table: worryTable, id: act.operation, wording: 1, keyPerson: person }
    const sealed = await seal(knock.house.keys, place, { text: typed.worry })
    return (await writeWorry(tx, knock.token, knock.requestId, act, { talk, sealed })) ? 'done' : 'nobody'
  })

export const takeWorryBack = (knock: Knock, act: Act, talk: Id, undone: Id): Promise<'done'> =>
  actAtWork<never>(knock, act, talk, async (tx) => {
    await writeWorry(tx, knock.token, knock.requestId, act, { talk, undone })
    return 'done'
  })
