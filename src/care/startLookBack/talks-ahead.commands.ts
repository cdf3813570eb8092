/** First conversations as Vandaag shows them: they come with the page, and of each page that went out only the first step is opened. */

import type { LookedAt } from '#care/access/glance.commands.ts'
import { asDay } from '#platform/dates.ts'
import type { RawTalkAhead } from './look-back.sql.ts'
import { doesIt, type TalkAhead } from './look-back.ts'

export const talksAhead = (glance: LookedAt, raw: readonly RawTalkAhead[] | null): Promise<TalkAhead[]> =>
  Promise.all(
    (raw ?? []).map(async ({ on, lookBackOn, firstStep, ...talk }) => ({
      ...{ ...talk, on: asDay(on), lookBackOn: lookBackOn === null ? null : asDay(lookBackOn) },
      ...(firstStep ? { firstStep: await stepOf(glance, firstStep) } : {}),
    })),
  )

async function stepOf(glance: LookedAt, { on, ...row }: NonNullable<RawTalkAhead['firstStep']>) {
  const { text, who } = await glance.unseal<{ text: string; who: string }>('care.start_voice', row)
  return { what: text, who, on: asDay(on), isMine: doesIt(who, glance.viewer, glance.people) }
}
