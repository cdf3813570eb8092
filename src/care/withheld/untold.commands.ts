/** From whom a question about help is kept while it is asked: a holder of custody who is the concern (access 4.1). */

import type { Dossier } from '#care/access/door.commands.ts'
import { youthsOf } from '#care/access/frame.ts'
import { factsOf } from '#care/agreements/agreements.sql.ts'
import { custodyNow } from '#care/consent/deciding.ts'
import type { Id } from '#care/pass/facts.ts'
import { colleagues } from './withheld.commands.ts'
import { groundIn, untoldProblem, type WithheldGround, type WithheldProblem, type WithheldWish } from './withheld.ts'

export type UntoldWish = Omit<WithheldWish, 'item'>
export type Untold = UntoldWish & { ground: WithheldGround }

/** With everything that withholding asks; null when everybody is asked. */
export async function keptOut(
  dossier: Dossier,
  { youth, kept }: { youth: string; kept: UntoldWish },
): Promise<{ from: Untold | null } | { problem: WithheldProblem }> {
  const { holders } = custodyNow(await factsOf(dossier, dossier.family.id), youth, dossier.at)
  const known = (await colleagues(dossier)).map(({ id }) => id)
  const problem = untoldProblem(kept, holders, known, dossier.today)
  const ground = groundIn(kept.ground)
  if (problem !== null) return { problem }
  return { from: ground === undefined ? null : { ...kept, ground } }
}

/** Who has custody over a youth here, and is a member. */
export async function mayStayUntold(dossier: Dossier): Promise<readonly Id[]> {
  const facts = await factsOf(dossier, dossier.family.id)
  const holders = youthsOf(dossier).flatMap(({ id }) => custodyNow(facts, id, dossier.at).holders)
  return dossier.people.map(({ id }) => id).filter((id) => holders.includes(id))
}
