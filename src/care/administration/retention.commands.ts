/** B-07 Bewaren: what goes because its twenty years are over, and the act that lets it go. Numbers only; no name comes here. */

import { type Act, type Knock, refusing } from '#care/access/door.commands.ts'
import { type RawViewer, readViewer } from '#care/access/frame.sql.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { asDay } from '#platform/dates.ts'
import { endKeepingQuestion, type RawRetention, retentionQuestion } from './retention.sql.ts'
import type { Retention } from './retention.ts'

const looking = { purpose: 'bewaren en weghalen', object: { class: 'retention' } } as const

export async function readRetention(knock: Knock, done: Id | undefined): Promise<Retention> {
  const raw = await listAtOnce<RawRetention & { viewer: RawViewer }>(knock, looking, retentionQuestion, [done ?? null])
  return {
    ...raw,
    viewer: await readViewer(knock.house.keys, raw.viewer),
    today: asDay(raw.today),
    ended: raw.ended.map((one) => ({ ...one, on: asDay(one.on) })),
  }
}

/** False when the number that was shown is not the number by now. What was unwrapped of these people leaves the memory at once. */
export function endKeeping(knock: Knock, act: Pick<Act, 'operation'>, shown: number): Promise<boolean> {
  const { house, token, requestId } = knock
  return refusing(knock, { ...looking, familyId: null }, async () => {
    const values = [token, requestId, act.operation, shown]
    const { ended } = (await house.pool.one<{ ended: { people: Id[] } | null }>(...endKeepingQuestion, values)) ?? {
      ended: null,
    }
    for (const person of ended?.people ?? []) house.keys.forget(person)
    return ended !== null
  })
}
