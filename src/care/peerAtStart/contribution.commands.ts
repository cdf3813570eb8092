/** The conversation as the peer worker sees it who comes along, and what that person says of it. */

import type { Act, Knock } from '#care/access/door.commands.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { actAtWork, oneTalkOf, talkFrameOf, talkLook } from '#care/peerTalk/peer-talk.commands.ts'
import { lockKeys, seal } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import { alongPage, contributionTable, type RawAlongPage, writeContribution } from './peer-at-start.sql.ts'
import { type AlongTalk, type ContributionProblem, contributionProblem } from './peer-at-start.ts'

export async function readAlong(knock: Knock, id: Id, done: Id | undefined): Promise<AlongTalk> {
  const raw = await listAtOnce<RawAlongPage>(knock, talkLook(id), alongPage, [id, done ?? null])
  const { open } = await talkFrameOf(knock, raw)
  const talk = await oneTalkOf(knock, raw)
  if (talk.along === null) throw new Refusal('notFound')
  const opened = raw.opened?.map(async ({ question, value, words }) => {
    const { text = '' } = words === null ? {} : await open<{ text?: string }>('care.start_voice', words)
    return { question, value, text }
  })
  const own = raw.own.map(async ({ at, rightAt, ...row }) => ({
    ...{ id: row.id, at: new Date(at), rightAt: rightAt === null ? null : new Date(rightAt) },
    text: (await open<{ text: string }>(contributionTable, row)).text,
  }))
  return { talk, along: talk.along, words: opened ? await Promise.all(opened) : null, own: await Promise.all(own) }
}

export const keepContribution = (
  knock: Knock,
  act: Act,
  talk: Id,
  text: string,
): Promise<ContributionProblem | 'done'> =>
  actAtWork<ContributionProblem>(knock, act, talk, async (tx, { municipality, person }) => {
    if (person === null) throw new Refusal('notFound')
    const problem = contributionProblem(text)
    if (problem !== null) return problem
    await lockKeys(tx, person)
    const place = { municipality, table: contributionTable, id: act.operation, wording: 1, keyPerson: person }
    const sealed = await seal(knock.house.keys, place, { text })
    const done = await writeContribution(tx, knock.token, knock.requestId, act, { talk, sealed })
    if (done !== true) throw new Refusal('conflict')
    return 'done'
  })

export const takeContributionBack = (knock: Knock, act: Act, talk: Id, undone: Id): Promise<'done'> =>
  actAtWork<never>(knock, act, talk, async (tx) => {
    await writeContribution(tx, knock.token, knock.requestId, act, { talk, undone })
    return 'done'
  })
