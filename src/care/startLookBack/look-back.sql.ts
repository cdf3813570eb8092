/** That was looked back on a first conversation, as row level security leaves it. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { ChosenWeather, LookBack, TalkAhead } from './look-back.ts'

export const lookBackTable = 'care.start_look_back'

/** Two acts on the look-backs of one family come one after the other. */
export const lookBacksOneByOne = (tx: Tx, familyId: Id) =>
  tx.one('startLookBack.oneByOne', "select pg_advisory_xact_lock(hashtextextended($1 || ' start look-back', 2))", [
    familyId,
  ])

/** Oldest first. */
export const lookBackRows = (tx: Tx, familyId: Id, talkId: Id) =>
  tx.rows<LookBack>(
    'startLookBack.all',
    `
    select id, how, comes, next_on as "nextOn", author, at from care.start_look_back
    where family_id = $1 and talk_id = $2 and undone_at is null order by at, id`,
    [familyId, talkId],
  )

export const goesOnElsewhere = async (tx: Tx, familyId: Id, talkId: Id): Promise<boolean> =>
  (
    await tx.one<{ elsewhere: boolean }>(
      'startLookBack.elsewhere',
      'select care.goes_on_elsewhere(t) as elsewhere from care.start_talk t where t.family_id = $1 and t.id = $2',
      [familyId, talkId],
    )
  )?.elsewhere ?? false

/** Every picture that these people chose and left to be seen: what was chosen before a look-back stays beside it, however much came after. */
export const weatherChosen = (tx: Tx, familyId: Id, people: readonly Id[]) =>
  tx.rows<ChosenWeather>(
    'startLookBack.weather',
    `
    select author, picture, created_at as at from care.weather where family_id = $1 and author = any($2) and audience <> 'onlyMe' order by created_at desc, id`,
    [familyId, [...people]],
  )

export type RawTalkAhead = Omit<TalkAhead, 'on' | 'lookBackOn' | 'firstStep'> & {
  on: string
  lookBackOn: string | null
  firstStep?: (SealedRow & { on: string }) | null
}
