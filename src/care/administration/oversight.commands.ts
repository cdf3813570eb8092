/** Reading B-06 and the two acts on it. Names are opened here; of a plan nothing is. */

import { type Act, type Knock, refusing, required } from '#care/access/door.commands.ts'
import { readViewer } from '#care/access/frame.sql.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import { chainState } from '#care/logChain/log-chain.ts'
import type { Id } from '#care/pass/facts.ts'
import { asDay, isDay } from '#platform/dates.ts'
import { lockKeys, seal, unseal } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  addAnswer,
  askedQuestion,
  oversightQuestion,
  placeOfAnswer,
  type RawName,
  type RawOversight,
  type RawQuestion,
  reviewLook,
} from './oversight.sql.ts'
import { type AskedQuestion, askedOn, type Oversight } from './oversight.ts'

const oversightLook = { purpose: 'het inzagelog controleren', object: { class: 'accessLog' } } as const
const answering = { purpose: 'een vraag van het gezin beantwoorden', object: { class: 'logQuestion' } } as const

const nameIn = async ({ house }: Knock, municipality: Id, row: RawName) => ({
  id: row.id,
  name: (await unseal<{ callName: string }>(house.keys, municipality, 'care.person', row)).callName,
  organisation: row.organisation ?? '',
})

const isLinked = ({ waitsSince, now }: RawOversight): boolean =>
  chainState(waitsSince === null ? null : new Date(waitsSince), new Date(now)) === 'linked'

export async function readOversight(knock: Knock, done: Id | undefined): Promise<Oversight> {
  const raw = await listAtOnce<RawOversight>(knock, oversightLook, oversightQuestion, [done ?? null])
  const viewer = await readViewer(knock.house.keys, raw.viewer)
  const named = (row: RawName) => nameIn(knock, viewer.municipality, row)
  return {
    today: asDay(raw.today),
    viewer,
    isLinked: isLinked(raw),
    done: raw.done,
    head: raw.head,
    questions: await Promise.all(
      raw.questions.map(async ({ id, askedAt, dueOn, asker }) => ({
        id,
        asker: (await named(asker)).name,
        askedOn: askedOn(new Date(askedAt)),
        dueOn: asDay(dueOn),
      })),
    ),
    looks: await Promise.all(
      raw.looks.map(async ({ worker, seenOn, reviewedOn, ...look }) => ({
        ...look,
        worker: await named(worker),
        seenOn: asDay(seenOn),
        reviewedOn: reviewedOn === null ? null : asDay(reviewedOn),
      })),
    ),
  }
}

export async function readQuestion(knock: Knock, id: Id): Promise<AskedQuestion> {
  const raw = await listAtOnce<RawQuestion>(
    knock,
    { ...answering, object: { ...answering.object, id } },
    askedQuestion,
    [id],
  )
  const viewer = await readViewer(knock.house.keys, raw.viewer)
  const named = (row: RawName) => nameIn(knock, viewer.municipality, row)
  const asker = await named(raw.asker)
  const { question } = await unseal<{ question: string }>(
    knock.house.keys,
    viewer.municipality,
    'care.log_question',
    raw,
  )
  return {
    id: raw.id,
    today: asDay(raw.today),
    viewer,
    asker,
    text: question,
    askedOn: askedOn(new Date(raw.askedAt)),
    dueOn: asDay(raw.dueOn),
    answered: raw.answered,
    lines: raw.rows.map((row) => ({ ...row, at: new Date(row.at), subjects: [asker.id] })),
    workers: await Promise.all(raw.workers.map(named)),
  }
}

/** Keeps the answer under the key of who asked; nobody else in the family reads it. */
export function answerQuestion(
  knock: Knock,
  act: Act,
  { question, text }: { question: Id; text: string },
): Promise<'done' | 'answered'> {
  const { house, token, requestId } = knock
  return refusing(knock, { ...answering, familyId: null }, () =>
    house.pool.transaction(async (tx) => {
      const { municipality, keyPerson, viewer } = required(await placeOfAnswer(tx, token, question))
      const { name } = await readViewer(house.keys, viewer)
      await lockKeys(tx, keyPerson)
      const place = { municipality, table: 'care.log_answer', id: act.operation, wording: 1, keyPerson }
      const sealed = await seal(house.keys, place, { answer: text, by: name })
      const added = await addAnswer(tx, token, requestId, { ...act, question, sealed })
      if (added?.same === false) throw new Refusal('changed')
      return added === undefined ? 'answered' : 'done'
    }),
  )
}

export function markReviewed(
  knock: Knock,
  look: { id: Id; reason: string; person: Id; seenOn: string },
): Promise<unknown> {
  const { house, token, requestId } = knock
  return refusing(knock, { ...oversightLook, familyId: null }, () => {
    if (!isDay(look.seenOn) || !uuid.test(look.person)) throw new Refusal('notFound')
    return reviewLook(house.pool, token, requestId, look)
  })
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
