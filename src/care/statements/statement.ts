// Niet eens (statement): what a person says to a text of another or about the person. It stands beside the text for all its readers;
// nobody else can remove it. Asking for a correction or a removal gets its answer within thirty days (access.md 8).

import type { Frame } from '#care/access/frame.ts'
import type { ItemKind } from '#care/access/item.ts'
import type { Id } from '#care/pass/facts.ts'
import { addDays, type Day } from '#platform/dates.ts'

export const wishes = ['beside', 'correction', 'removal'] as const
export type Wish = (typeof wishes)[number]

export type Statement = {
  id: Id
  itemId: Id
  kind: Wish
  author: Id
  at: Date
  answerDueOn: Day | null
  text: string
}

export type Answered = { kind: ItemKind; id: Id; author: Id; subjects: readonly Id[] }

export type StatementProblem = 'empty' | 'tooLong' | 'unchosen' | 'tone'

export const statementLength = 2000
const answerDays = 30

/** Anything somebody else wrote, and anything about oneself. */
export const mayAnswer = (viewer: Id, { author, subjects }: Pick<Answered, 'author' | 'subjects'>): boolean =>
  author !== viewer || subjects.includes(viewer)

// Who takes part in a plan, and by it may put words beside what he or she reads. Custody, a share and a look in an emergency give reading alone; an escalation
// and advice on a decision too.
const voices: readonly string[] = [
  ...['self', 'coordinator', 'fosterParent', 'specialist', 'school', 'gp', 'gpYouthPractitioner', 'youthHealth'],
  ...['jim', 'lovedOne', 'circleMember', 'peerWorker', 'buddy', 'supportFamily', 'clientSupporter', 'volunteer'],
  ...['adultCareWorker', 'other'],
]

/** What somebody may ask of a text, by how he or she stands to the family: a member of twelve or older everything, who takes part a text beside it. */
export const wishesOf = (ways: readonly string[]): readonly Wish[] =>
  ways.includes('self') ? wishes : ways.some((way) => voices.includes(way)) ? ['beside'] : []

/** The same for who looks. */
export const wishesFor = ({ standing, viewer }: Pick<Frame, 'standing' | 'viewer'>): readonly Wish[] =>
  wishesOf(standing.filter(({ actor }) => actor === viewer.person).map(({ kind }) => kind))

export const answerDue = (kind: Wish, today: Day): Day | null => (kind === 'beside' ? null : addDays(today, answerDays))

export const isWish = (word: string): word is Wish => (wishes as readonly string[]).includes(word)

export type Lives = { person: Id; parts: readonly string[]; households: readonly Id[] }

/** Parents who share a child and no home are asked to read their words once more before they stand there. */
export function parentsInTwoHomes(viewer: Id, members: readonly Lives[]): boolean {
  const parents = members.filter(({ parts }) => parts.includes('parent'))
  const me = parents.find(({ person }) => person === viewer)
  return (
    me !== undefined &&
    me.households.length > 0 &&
    parents.some(({ households }) => households.length > 0 && !households.some((home) => me.households.includes(home)))
  )
}
