/** What the contact person of a question sees and does. The words of who asks come along for nobody else. */

import { type Act, type Knock, refusing, required } from '#care/access/door.commands.ts'
import { readViewer } from '#care/access/frame.sql.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { questionTable } from '#care/question/question.commands.ts'
import type { Tx } from '#platform/database/pool.ts'
import { asDay, dayOf } from '#platform/dates.ts'
import { lockKeys, seal, unseal } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  type HeldQuestion,
  listQuestion,
  pageQuestion,
  questionForAct,
  type RawQuestionFrame,
  type RawQuestionList,
  type RawQuestionPage,
  setDuty,
  undoAct,
  writeAct,
} from './answering.sql.ts'
import {
  type ActKind,
  type ActProblem,
  type AskedWords,
  actProblem,
  type Ending,
  type ListedQuestion,
  type OneQuestion,
  type QuestionFrame,
  type Questions,
  stateOf,
} from './answering.ts'

const actTable = 'care.question_act'
const lookOf = (id?: Id) =>
  ({
    purpose: 'een eerste vraag beantwoorden',
    object: { class: 'question', ...(id === undefined ? {} : { id }) },
  }) as const

async function frameOf({ house }: Knock, raw: RawQuestionFrame): Promise<QuestionFrame> {
  const { done } = raw
  return {
    ...{ today: asDay(raw.today), viewer: await readViewer(house.keys, raw.viewer), onDuty: raw.onDuty },
    done: done === null ? null : { said: done.said, question: done.question, at: new Date(done.at) },
  }
}

export async function readQuestions(knock: Knock, done: Id | undefined): Promise<Questions> {
  const raw = await listAtOnce<RawQuestionList>(knock, lookOf(), listQuestion, [done ?? null])
  const frame = await frameOf(knock, raw)
  const open = <T extends { [K in keyof T]: string }>(...row: [string, Parameters<typeof unseal>[3]]) =>
    unseal<T>(knock.house.keys, frame.viewer.municipality, ...row)
  const questions = raw.questions.map(async ({ sealed, contact, askedAt, dueOn, ...row }): Promise<ListedQuestion> => {
    const named =
      sealed !== null
        ? (await open<{ name: string }>(questionTable, { ...row, sealed })).name
        : contact !== null
          ? (await open<{ callName: string }>('care.person', contact)).callName
          : ''
    const { id, mine, talked } = row
    return { id, mine, talked, name: named, askedOn: dayOf(new Date(askedAt)), dueOn: asDay(dueOn) }
  })
  return { ...frame, questions: await Promise.all(questions) }
}

export async function readQuestion(knock: Knock, id: Id, done: Id | undefined): Promise<OneQuestion> {
  const raw = await listAtOnce<RawQuestionPage>(knock, lookOf(id), pageQuestion, [id, done ?? null])
  const frame = await frameOf(knock, raw)
  const { keys } = knock.house
  const { municipality } = frame.viewer
  const { sealed, safe, talk, wording, keyPerson } = raw
  return {
    ...frame,
    ...{ id, askedOn: dayOf(new Date(raw.askedAt)), dueOn: asDay(raw.dueOn) },
    asked:
      sealed === null || safe === null
        ? null
        : {
            ...(await unseal<AskedWords>(keys, municipality, questionTable, { id, sealed, wording, keyPerson })),
            safe,
          },
    talk: talk && {
      text: (await unseal<{ talk: string }>(keys, municipality, actTable, talk)).talk,
      at: new Date(talk.at),
    },
  }
}

export const changeDuty = (knock: Knock, act: Act, takes: boolean): Promise<void> =>
  refusing(knock, { ...lookOf(), familyId: null }, async () => {
    const { token, requestId } = knock
    const done = await knock.house.pool.transaction((tx) => setDuty(tx, token, requestId, act, takes))
    if (done?.same !== true) throw new Refusal('changed')
  })

type Held = Extract<HeldQuestion, { me: Id }>

/** Holds the question, and judges it as it is then. Sent twice it was done once. */
function actOn(
  knock: Knock,
  act: Act,
  question: Id,
  work: (tx: Tx, held: Held) => Promise<ActProblem | 'done'>,
): Promise<ActProblem | 'done'> {
  return refusing(knock, { ...lookOf(question), familyId: null }, () =>
    knock.house.pool.transaction(async (tx) => {
      const held = required(await questionForAct(tx, knock.token, question, act))
      if (!('same' in held)) return work(tx, held)
      if (!held.same) throw new Refusal('changed')
      return 'done' as const
    }),
  )
}

const stateIn = ({ acts }: Held) => stateOf(acts.map((one) => ({ ...one, at: new Date(one.at) })))

/** Somebody else answers from now on. */
export const takeOver = (knock: Knock, act: Act, question: Id): Promise<ActProblem | 'done'> =>
  actOn(knock, act, question, async (tx) => {
    await writeAct(tx, knock.token, knock.requestId, act, { question, kind: 'taken', sealed: null })
    return 'done'
  })

/** There was a talk, and what came of it. */
export const keepTalk = (knock: Knock, act: Act, question: Id, talk: string): Promise<ActProblem | 'done'> =>
  actOn(knock, act, question, async (tx, held) => {
    const problem = problemIn(held, 'talked')
    if (problem !== null) return problem
    await lockKeys(tx, question)
    const place = { municipality: held.municipality, table: actTable, id: act.operation, wording: 1 }
    const sealed = await seal(knock.house.keys, { ...place, keyPerson: question }, { talk })
    await writeAct(tx, knock.token, knock.requestId, act, { question, kind: 'talked', sealed })
    return 'done'
  })

export const endQuestion = (knock: Knock, act: Act, question: Id, kind: Ending): Promise<ActProblem | 'done'> =>
  actOn(knock, act, question, async (tx, held) => {
    const problem = problemIn(held, kind)
    if (problem === null) await writeAct(tx, knock.token, knock.requestId, act, { question, kind, sealed: null })
    return problem ?? 'done'
  })

function problemIn(held: Held, kind: Exclude<ActKind, 'taken'>): ActProblem | null {
  if (!held.mine) throw new Refusal('notFound')
  return actProblem(kind, stateIn(held))
}

/** The own newest act, as long as it can be taken back. */
export const takeBackAct = (knock: Knock, act: Act, question: Id): Promise<ActProblem | 'done'> =>
  actOn(knock, act, question, async (tx, { acts, me, now }) => {
    const last = acts.at(-1)
    if (last === undefined || last.kind === 'taken') throw new Refusal('conflict')
    if (!mayTakeBack(me, { author: last.by, at: new Date(last.at) }, new Date(now))) throw new Refusal('conflict')
    await undoAct(tx, knock.token, knock.requestId, act, { question, act: last.id })
    return 'done'
  })
