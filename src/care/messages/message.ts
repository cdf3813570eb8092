// Bericht (message): a conversation about the plan or a goal, for those whom its writer chose from who may read that (D-MSG-01).
// A professional answers within two working days (D-MSG-03). Nothing tells whether somebody of a family read it.

import type { Someone } from '#care/access/frame.ts'
import type { ItemKind } from '#care/access/item.ts'
import type { Id } from '#care/pass/facts.ts'
import { type Day, workingDaysAfter } from '#platform/dates.ts'

export const norm = { messageDays: 2, longest: 4000 } as const

/** What a conversation may be about, by the word of its address. */
export const subjectKinds = ['plan', 'doel'] as const satisfies readonly ItemKind[]
export type SubjectKind = (typeof subjectKinds)[number]
export const isSubjectKind = (word: string): word is SubjectKind => (subjectKinds as readonly string[]).includes(word)

export type Message = { id: Id; kind: SubjectKind; aboutId: Id; author: Id; readers: readonly Id[] }
export type MessageLine = { id: Id; messageId: Id; author: Id; at: Date; answerBy: Day | null; text: string }

export type Subject = {
  kind: SubjectKind
  id: Id
  /** The words of the goal; null for the plan, which has its own name on every page. */
  title: string | null
  /** Everybody who may read it now. */
  readers: readonly Id[]
  /** Of those, whom the viewer may choose: who is known to read it. */
  known: readonly Id[]
}

export type Told = {
  message: Message
  subject: Subject
  lines: readonly MessageLine[]
  readers: readonly Id[]
  /** Who of them is a professional in this family, and who of them the viewer is told of here only. */
  professionals: readonly Id[]
  strangers: readonly Someone[]
}

/** One more reader, asked of who began the conversation; `yes` is null as long as that person did not answer. */
export type AskedIn = { id: Id; person: Id; askedBy: Id; askedAt: Date; yes: boolean | null; answeredAt: Date | null }

/** What waits for an answer, for who is asked and for who asked. */
export const waitingFor = (asked: readonly AskedIn[], { author }: Pick<Message, 'author'>, viewer: Id): AskedIn[] =>
  asked.filter(({ yes, askedBy }) => yes === null && [author, askedBy].includes(viewer))

/** A professional in this family said that what stood there last needs no answer. */
export type NoAnswer = { id: Id; person: Id; at: Date }

/** What was said last, when nothing was written since; new words ask again. */
export const noAnswerNow = (said: readonly NoAnswer[], lines: readonly MessageLine[]): NoAnswer | null =>
  said.findLast(({ at }) => lines.every((line) => line.at <= at)) ?? null

/** A professional in this family may say so of words that somebody else wrote last. */
export const mayNeedNoAnswer = (
  said: readonly NoAnswer[],
  { lines, professionals }: Pick<Told, 'lines' | 'professionals'>,
  person: Id,
): boolean => professionals.includes(person) && lines.at(-1)?.author !== person && noAnswerNow(said, lines) === null

export type Typed = { readers: readonly Id[]; text: string; tone: string; answerBy: Day | null | undefined }
export type MessageProblem = 'empty' | 'tooLong' | 'noReaders' | 'twoHomes' | 'day' | 'tone'

/** By this day a professional answers. */
export const answerBefore = (written: Day): Day => workingDaysAfter(written, norm.messageDays)

export const everyoneIn = ({ author, readers }: Pick<Message, 'author' | 'readers'>): readonly Id[] => [
  author,
  ...readers,
]

/** What is wrong with what was typed; `undefined` for a day that does not exist, and a day that is over asks nothing. */
export function problemOf({ readers, text, answerBy }: Typed, today: Day): MessageProblem | null {
  if (readers.length === 0) return 'noReaders'
  if (text === '') return 'empty'
  if (text.length > norm.longest) return 'tooLong'
  return answerBy === undefined || (answerBy !== null && answerBy < today) ? 'day' : null
}
