/** Taking a question about a family that let it be read, giving it back, and answering it. */

import type { Act, Knock } from '#care/access/door.commands.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import { adviceTable, answerTable } from '#care/familyAdvice/family-advice.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { talkFrameOf } from '#care/peerTalk/peer-talk.commands.ts'
import { oncePerAct } from '#care/practiceSignal/practice-signal.commands.ts'
import { asDay } from '#platform/dates.ts'
import { lockKeys, seal } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import { actWithFamily, type RawWithFamily, withFamilyForAct, withFamilyPage } from './with-family.sql.ts'
import { type GivenProblem, givenProblem, type WithFamily } from './with-family.ts'

const withFamilyLook = (id: Id) =>
  ({ purpose: 'iemand met ervaring laten meedenken', object: { class: 'familyAdvice', id } }) as const

export async function readWithFamily(knock: Knock, id: Id, done: Id | undefined): Promise<WithFamily> {
  const raw = await listAtOnce<RawWithFamily>(knock, withFamilyLook(id), withFamilyPage, [id, done ?? null])
  const { frame, open } = await talkFrameOf(knock, raw)
  const words = raw.words && (await open<{ question: string; tried: string }>(adviceTable, raw.words))
  return { ...frame, id, answerBefore: asDay(raw.answerBefore), words }
}

type Wish = { advice: Id } & ({ did: 'adviceTaken' | 'adviceBack' } | { did: 'advisedFamily'; text: string })

/** Of two peer workers at the same moment the first has it. */
export const actOnAdvice = (knock: Knock, act: Act, wish: Wish): Promise<GivenProblem | 'done'> =>
  oncePerAct(
    knock,
    withFamilyLook(wish.advice),
    (tx) => withFamilyForAct(tx, knock.token, act, wish.advice),
    async (tx, { municipality, person }) => {
      if (person === null) throw new Refusal('notFound')
      const { advice, did } = wish
      const write = async (written: Parameters<typeof actWithFamily>[4]) => {
        if ((await actWithFamily(tx, knock.token, knock.requestId, act, written)) !== true)
          throw new Refusal('notFound')
        return 'done' as const
      }
      if (did !== 'advisedFamily') return write({ advice, did, sealed: null })
      const problem = givenProblem(wish.text)
      if (problem !== null) return problem
      await lockKeys(tx, person)
      const place = { municipality, table: answerTable, id: act.operation, wording: 1, keyPerson: person }
      return write({ advice, did, sealed: await seal(knock.house.keys, place, { text: wish.text }) })
    },
  )
