// Writers that ask about a line of the log, and what became of every question that was acknowledged: goals R1 and R2.
import { setTimeout as pause } from 'node:timers/promises'
import { newId } from '#platform/clock.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import type { Seen, Visitor } from '#src/trial/visitor.ts'

type Ask = TrialHouse['ask']

export type Questions = { acknowledged: Set<string>; sent: number }

/** Where a family asks about the last look of a professional. */
export async function placeToAsk(ask: Ask, family: string): Promise<string> {
  const [line] = await ask<{ id: string }>(
    "select id from care.access_log where family_id = $1 and role <> 'family' and outcome = 'done' order by at desc limit 1",
    [family],
  )
  return `/gezin/${family}/wie-keek/${line?.id}/vraag`
}

/** One question after the other, each that was acknowledged noted. `heard` gets every answer, null where none came. */
export async function keepAsking(
  visitor: Pick<Visitor, 'post'>,
  path: string,
  questions: Questions,
  going: () => boolean,
  heard: (answer: Seen | null) => void = () => {},
): Promise<void> {
  while (going()) {
    const operation = newId()
    questions.sent += 1
    const answer = await visitor.post(path, { question: 'Waarom keek je?' }, operation).catch(() => null)
    heard(answer)
    if (answer?.status === 303) questions.acknowledged.add(operation)
    else await pause(5)
  }
}

/** Of all that was kept: acknowledged and not there, there without its other row, there without its line in the log. */
export async function lookForLost(
  ask: Ask,
  family: string,
  { acknowledged }: Questions,
): Promise<{ lost: number; half: number; unlogged: number }> {
  const kept = await ask<{ id: string; question: boolean; logged: boolean }>(
    `select o.id, exists (select from care.log_question q where q.id = o.id) as question,
      exists (select from care.access_log l where l.object_class = 'logQuestion' and l.action = 'create' and l.at = o.at) as logged
     from care.operation o where o.family_id = $1 and o.answer ->> 'to' like '%wie-keek%'`,
    [family],
  )
  const [counted] = await ask<{ questions: number }>('select count(*)::integer as questions from care.log_question')
  const found = new Set(kept.map(({ id }) => id))
  return {
    lost: [...acknowledged].filter((id) => !found.has(id)).length,
    half: kept.filter(({ question }) => !question).length + Math.abs((counted?.questions ?? 0) - kept.length),
    unlogged: kept.filter(({ logged }) => !logged).length,
  }
}
