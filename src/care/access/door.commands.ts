/** The one door: every look and every act on a family's rows goes through here (access.md 2). */

import type { Id, Topic } from '#care/pass/facts.ts'
import type { Pool, Tx } from '#platform/database/pool.ts'
import { lockKeys, type SealedRow, seal, type Texts, unseal } from '#platform/keys/seal.ts'
import type { House, Page } from '#platform/web/page.ts'
import { Refusal } from '#platform/web/page.ts'
import { type Say, speaker } from '#platform/words.ts'
import { type ActQuestion, type RawFrame, readFrame } from './frame.sql.ts'
import type { Frame, Notice } from './frame.ts'
import type { Purpose } from './purpose.ts'

/** Who knocks: the secret of a session. Pages and background jobs knock alike. */
export type Knock = { house: House; token: Buffer; requestId: Id }

export type Look = {
  familyId: Id
  purpose: Purpose
  action: 'create' | 'read' | 'change' | 'delete' | 'print' | 'export' | 'logRead'
  topics: readonly Topic[]
  /** What is looked at, for the log: a class and, for one thing, its id. */
  object: { class: string; id?: Id }
  /** An act just done, to be said on this page. */
  done?: Id | undefined
}

/** An opened dossier: the frame, the rows the pass shows, and the sealing of texts. */
export type Dossier = Frame &
  Tx & {
    say: Say
    seal(place: SealPlace, texts: Texts): Promise<Buffer>
    unseal<T extends Texts = Texts>(table: string, row: SealedRow): Promise<T>
  }
export type SealPlace = { table: string; id: Id; wording: number; keyPerson: Id }

const plainAct: ActQuestion = {
  name: 'door.openAct',
  text: 'select door.open_act($1, $2, $3, $4, $5, $6, $7, $8, $9) as opened',
  more: [],
}

/** What an act gives back: where to go with what is said there. A problem undoes everything. */
export type Act = { operation: Id; bodyHash: Buffer }
export type Outcome = { to: string; notice: Notice; draft?: string }

/** Opens a family for one look. The log row is written in the same transaction; without it nothing shows. */
export async function openDossier<T>(knock: Knock, look: Look, work: (dossier: Dossier) => Promise<T>): Promise<T> {
  return refusing(knock, look, () =>
    knock.house.pool.transaction(async (tx) => {
      const opened = await tx.one<{ frame: RawFrame }>(
        'door.open',
        'select door.open($1, $2, $3, $4, $5, $6, $7, $8, $9) as frame',
        [...opening(knock, look), look.done ?? null],
      )
      return work(await dossierOn(knock.house, tx, required(opened).frame))
    }),
  )
}

/** Opens a family for one act. Sent twice it happens once, and both get the same answer. */
export const actInDossier = <P>(
  knock: Knock,
  look: Look,
  act: Act,
  work: (dossier: Dossier) => Promise<Outcome | { problem: P }>,
): Promise<Outcome | { problem: P }> => actReading<P, null>(knock, look, act, plainAct, work)

/** The same where one question opens the door and reads: for the act that people do most. */
export async function actReading<P, R>(
  knock: Knock,
  look: Look,
  act: Act,
  question: ActQuestion,
  work: (dossier: Dossier, read: R) => Promise<Outcome | { problem: P }>,
): Promise<Outcome | { problem: P }> {
  const undone = new Undone<P>()
  return refusing(knock, look, async () => {
    try {
      return await knock.house.pool.transaction((tx) => once(knock, look, act, tx, { question, work, undone }))
    } catch (fault) {
      if (fault === undone && undone.problem !== undefined) return { problem: undone.problem }
      throw fault
    }
  })
}

type Doing<P, R> = {
  question: ActQuestion
  work: (dossier: Dossier, read: R) => Promise<Outcome | { problem: P }>
  undone: Undone<P>
}

async function once<P, R>(
  knock: Knock,
  look: Look,
  act: Act,
  tx: Tx,
  { question, work, undone }: Doing<P, R>,
): Promise<Outcome> {
  const opened = required(
    await tx.one<{ opened: Opened<R> }>(question.name, question.text, [
      ...opening(knock, look),
      act.operation,
      ...question.more,
    ]),
  ).opened
  const before = opened.before
  if (before) {
    if (before.bodyHash !== act.bodyHash.toString('hex')) throw new Refusal('changed')
    return before.answer
  }
  const outcome = await work(await dossierOn(knock.house, tx, opened.frame, opened.holds), opened.read)
  if ('problem' in outcome) throw undone.because(outcome.problem)
  tx.send({
    name: 'door.closeAct',
    text: 'select door.close_act($1, $2, $3, $4)',
    values: [act.operation, act.bodyHash, outcome, outcome.draft ?? null],
  })
  return outcome
}

/** What the very same act answered when it came before, what was read with it, and whose keys it holds. */
type Opened<R> = { frame: RawFrame; before: Before | null; read: R; holds?: Id }
type Before = { answer: Outcome; bodyHash: string }

/** Carries a problem out of the transaction, so that it is rolled back whole. */
class Undone<P> extends Error {
  problem: P | undefined
  because(problem: P): this {
    this.problem = problem
    return this
  }
}

/** What every opening of the door is told. */
// What is no id names nothing, and the database is not asked about it.
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const isId = (text: string): boolean => uuid.test(text)
const objectOf = ({ object }: Pick<Look, 'object'>): Id | null =>
  object.id !== undefined && isId(object.id) ? object.id : null

export function opening(knock: Knock, look: Look): unknown[] {
  if (look.object.id !== undefined && objectOf(look) === null) throw new Refusal('notFound')
  return openingOf(knock, look)
}

const openingOf = (knock: Knock, look: Look): unknown[] => [
  knock.token,
  look.familyId,
  look.purpose,
  look.action,
  [...look.topics],
  look.object.class,
  objectOf(look),
  knock.requestId,
]

async function dossierOn(house: House, tx: Tx, raw: RawFrame, holds?: Id): Promise<Dossier> {
  const frame = await readFrame(house.keys, raw)
  const municipality = frame.viewer.municipality
  return {
    ...frame,
    ...tx,
    say: speaker(frame.viewer.voice),
    unseal: (table, row) => unseal(house.keys, municipality, table, row),
    seal: async (place, texts) => {
      if (place.keyPerson !== holds) await lockKeys(tx, place.keyPerson)
      return seal(house.keys, { ...place, municipality }, texts)
    },
  }
}

type Asked = Pick<Look, 'purpose' | 'object'> & { familyId: Id | null }

// Waited too long for a lock, or gave way to others three times in a row: nothing was done, and trying again helps.
const othersAtWork = new Set(['55P03', '40001', '40P01'])

// What leaves a row, and what the asker hears of it.
const refused = new Map<string, Refusal['reason']>([
  ['OP401', 'signIn'],
  ['OP404', 'notFound'],
  ['notFound', 'notFound'],
  ['notYours', 'notYours'],
  ['42501', 'notFound'],
])

/** A refusal leaves one row, in a transaction of its own. The asker learns nothing but "not found", that it is not for him or her, or that signing in comes first. */
export async function refusing<T>(knock: Knock, look: Asked, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (fault) {
    const code = fault instanceof Refusal ? fault.reason : (fault as { code?: string }).code
    if (code && othersAtWork.has(code)) throw new Refusal('busy')
    const heard = refused.get(code ?? '')
    if (heard === undefined) throw fault
    await refuse(knock.house.pool, knock, look)
    throw new Refusal(heard)
  }
}

async function refuse(pool: Pool, knock: Knock, look: Asked): Promise<void> {
  await pool.one('door.refuse', 'select door.refuse($1, $2, $3, $4, $5, $6)', [
    knock.token,
    look.familyId,
    look.purpose,
    look.object.class,
    objectOf(look),
    knock.requestId,
  ])
}

export function required<T>(row: T | undefined): T {
  if (row === undefined) throw new Refusal('notFound')
  return row
}

export const knockOf = (page: Page): Knock => ({ house: page.house, token: page.token, requestId: page.requestId })
