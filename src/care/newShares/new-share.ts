// Iets delen (new share): about whom, with whom, what, what for and until when; nothing is ticked beforehand (screens G-18).
// With school single goals are shared, at least one: only what is needed in class (screens N-03).

import { sharePurposes } from '#care/agreements/asking.ts'
import { type ShareProblem, shareProblem } from '#care/consent/sharing.ts'
import { type Id, type Topic, topics } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'

/** Own words are opened by their speaker, piece by piece (J-02); messages and addresses are asked for nowhere. */
const neverAsked: readonly Topic[] = ['story', 'resilience', 'messages', 'contact']
const ofYouthsOnly: readonly Topic[] = ['school', 'placement', 'adulthood']

export const topicsToAsk = (isYouth: boolean): readonly Topic[] =>
  topics.filter((topic) => !neverAsked.includes(topic) && (isYouth || !ofYouthsOnly.includes(topic)))

/** An active goal of one person that can be shared by itself. */
export type NamedGoal = { readonly id: Id; readonly subject: Id; readonly title: string }

export type AskProblem =
  | ShareProblem
  | 'subjectMissing'
  | 'readerMissing'
  | 'topicsMissing'
  | 'professionalMissing'
  | 'goalsMissing'
  | 'goalOfOther'

export type ShareWish = {
  readonly subject: string
  readonly reader: string
  readonly topics: readonly string[]
  readonly goals: readonly string[]
  readonly withScore: boolean
  readonly purpose: string
  /** Empty: the reader reads it in the plan. Else who may speak about it with the reader. */
  readonly professional: string
  readonly untilOn: Day | null
}

/** As it was typed. */
export type TypedShare = Omit<ShareWish, 'untilOn'> & {
  readonly until: { readonly day: string; readonly month: string; readonly year: string }
}

/** About whom somebody asks, who may read and speak, who of them takes part for school, and the goals that can be shared by themselves. */
export type ShareFacts = {
  readonly subjects: readonly Id[]
  readonly readers: readonly Id[]
  readonly speakers: readonly Id[]
  readonly schools: readonly Id[]
  readonly goals: readonly NamedGoal[]
}

/** Chosen goals say that goals are shared; speaking about them is never about a few. */
export const askedParts = ({ topics, goals, withScore, professional }: ShareWish) =>
  professional !== '' || goals.length === 0
    ? { topics, goals: [], withScore: false }
    : { topics: topics.includes('goals') ? topics : ['goals', ...topics], goals, withScore }

/** Null when it may be asked. */
export function askProblem(wish: ShareWish, known: ShareFacts, today: Day, at: Date): AskProblem | null {
  const { subjects, readers, speakers } = known
  if (!subjects.includes(wish.subject)) return 'subjectMissing'
  if (wish.reader !== wish.subject && !readers.includes(wish.reader)) return 'readerMissing'
  if (wish.professional !== '' && (!speakers.includes(wish.professional) || wish.professional === wish.reader))
    return 'professionalMissing'
  return partsProblem(wish, known) ?? restProblem(wish, today, at)
}

/** School gets single goals, what is needed in class; everybody else what was chosen. */
function partsProblem(wish: ShareWish, { schools, goals }: ShareFacts): AskProblem | null {
  const parts = askedParts(wish)
  if (parts.topics.length === 0 || !parts.topics.every((topic) => topicsToAsk(true).some((one) => one === topic)))
    return 'topicsMissing'
  const isOwn = (id: string) => goals.some((goal) => goal.id === id && goal.subject === wish.subject)
  if (!parts.goals.every(isOwn)) return 'goalOfOther'
  const isWhole = parts.topics.includes('goals') && parts.goals.length === 0
  return isWhole && wish.professional === '' && schools.includes(wish.reader) ? 'goalsMissing' : null
}

function restProblem(wish: ShareWish, today: Day, at: Date): AskProblem | null {
  if (!(sharePurposes as readonly string[]).includes(wish.purpose)) return 'purposeMissing'
  return wish.untilOn === null ? 'inThePast' : shareProblem(wish, today, wish.untilOn, at)
}
