/** Reading conversations: which there are, what they are about, who reads them now, and what stands in them. */

import type { Dossier } from '#care/access/door.commands.ts'
import { seenBy } from '#care/access/frame.ts'
import { itemKinds } from '#care/access/item.ts'
import type { Id } from '#care/pass/facts.ts'
import { strangersAmong } from '#care/speakers/strangers.commands.ts'
import { type ItemRow, itemsOf } from '#care/statements/statements.sql.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  everyoneIn,
  type Message,
  type MessageLine,
  type Subject,
  type SubjectKind,
  subjectKinds,
  type Told,
} from './message.ts'
import { type LineRow, lastLineRows, lineRows, messageRows, namedRows, readersNow } from './messages.sql.ts'

type About = Pick<Message, 'kind' | 'aboutId'>

/** What a conversation is about, when this viewer reads it and has messages; not found for everyone else. */
export async function subjectOf(dossier: Dossier, kind: SubjectKind, id: Id): Promise<Subject> {
  const [subject] = await subjectsOf(dossier, [{ kind, aboutId: id }])
  if (subject === undefined) throw new Refusal('notFound')
  return subject
}

/** As many questions for a hundred conversations as for one: who reads, and the words of each kind. */
async function subjectsOf(dossier: Dossier, about: readonly About[]): Promise<Subject[]> {
  if (about.length === 0) return []
  const readers = await readersNow(dossier, about)
  const open = about.filter(({ aboutId }) => readers.get(aboutId)?.includes(dossier.viewer.person))
  const ofKind = async (kind: SubjectKind): Promise<Subject[]> => {
    const ids = [...new Set(open.filter((one) => one.kind === kind).map(({ aboutId }) => aboutId))]
    const items = ids.length === 0 ? [] : await itemsOf(dossier, dossier.family.id, kind, ids)
    return Promise.all(items.map((item) => subjectIn(dossier, kind, item, readers.get(item.id) ?? [])))
  }
  return (await Promise.all(subjectKinds.map(ofKind))).flat()
}

async function subjectIn(dossier: Dossier, kind: SubjectKind, item: ItemRow, readers: readonly Id[]): Promise<Subject> {
  const { table } = itemKinds[kind]
  const words = item.sealed === null ? {} : await dossier.unseal(table, { ...item, sealed: item.sealed })
  // The plan is for all it is made with, each with the own part; a goal for who may read about everybody in it.
  const seen =
    kind === 'plan'
      ? item.subjects.flatMap((subject) => [...seenBy(dossier, 'plan', [subject])])
      : seenBy(dossier, 'plan', item.subjects)
  const title = kind === 'plan' ? null : ((words as { title?: string }).title ?? '')
  const known = dossier.people.map((one) => one.id).filter(isChoosable(seen, readers))
  return { kind, id: item.id, title, readers, known }
}

const isChoosable = (seen: readonly Id[], readers: readonly Id[]) => (id: Id) =>
  seen.includes(id) && readers.includes(id)

/** Who of a conversation still reads it: who lost the subject lost the conversation. */
const stillIn = (message: Message, subject: Subject): readonly Id[] =>
  everyoneIn(message).filter((id) => subject.readers.includes(id))

function linesOf(dossier: Dossier, rows: readonly LineRow[]): Promise<MessageLine[]> {
  return Promise.all(
    rows.map(async (row) => {
      const { text = '' } = await dossier.unseal('care.message_line', row)
      const { id, messageId, author, at, answerBy } = row
      return { id, messageId, author, at, answerBy, text }
    }),
  )
}

type Rows = typeof lineRows
const everyOne = () => true

/** Conversations of this viewer, each with its newest words alone; one whose words were taken back is not there. */
export const messagesHere = (dossier: Dossier, isWanted: (one: Message) => boolean = everyOne): Promise<Told[]> =>
  toldHere(dossier, isWanted, lastLineRows)

/** The newest words first. */
async function toldHere(dossier: Dossier, isWanted: (one: Message) => boolean, rowsOf: Rows): Promise<Told[]> {
  const messages = (await messageRows(dossier, dossier.family.id)).filter(isWanted)
  const ids = messages.map(({ id }) => id)
  const rows = await rowsOf(dossier, dossier.family.id, ids)
  const lines = await linesOf(dossier, rows)
  const named = await namedRows(dossier, ids)
  const professionals = named.filter(({ professional }) => professional).map(({ id }) => id)
  const strangers = await strangersAmong(dossier, named)
  const subjects = new Map((await subjectsOf(dossier, messages)).map((subject) => [subject.id, subject]))
  return messages
    .flatMap((message): Told[] => {
      const subject = subjects.get(message.aboutId)
      const own = lines.filter(({ messageId }) => messageId === message.id)
      if (subject === undefined || own.length === 0) return []
      return [{ message, subject, lines: own, readers: stillIn(message, subject), professionals, strangers }]
    })
    .sort((a, b) => lastAt(b) - lastAt(a))
}

const lastAt = ({ lines }: Told): number => lines.at(-1)?.at.getTime() ?? 0

/** One conversation; not found for who is not in it. */
export async function messageHere(dossier: Dossier, id: Id): Promise<Told> {
  const [found] = await toldHere(dossier, (message) => message.id === id, lineRows)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

/** Who is told of few others knows by name who is in the own conversations, and nobody else (screens G-21). */
export const withNames = (dossier: Dossier, [first]: readonly Told[]): Dossier =>
  first === undefined ? dossier : { ...dossier, people: [...dossier.people, ...first.strangers] }
