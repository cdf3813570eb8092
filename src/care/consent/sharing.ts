// Toestemming om te delen (dataConsent): who opens a person's data to a reader, who can stop it, and when it ends by itself (access 4.2).
// Own words are not the file: from 12 the speaker alone opens and closes them; under 12 the child chooses with a grown-up it trusts.
import type { Facts, Id, RecordKind, Topic } from '#care/pass/facts.ts'
import { addMonths, type Day, dayOf } from '#platform/dates.ts'
import { type DataConsent, type SecrecyRelease, standOf } from './answer.ts'
import { custodyNow, groupOf } from './deciding.ts'
import { lawOn } from './law.ts'

export type ShareQuestion = {
  readonly id: Id
  readonly subject: Id
  readonly topic: Topic
  /** The kind of the one item that is shared; null for the whole topic. */
  readonly record: RecordKind | null
  readonly purpose: string
  readonly reader: Id
  readonly organisation: Id | null
  /** Under 12, for own words: the grown-up with whom the child chose. */
  readonly chosenWith: Id | null
}

export type ShareSigners = {
  readonly all: readonly Id[]
  readonly oneOf: readonly Id[]
  readonly custody: 'settled' | 'unsure'
}

const sensitive: readonly Topic[] = [
  'story',
  'strengthsAndWorries',
  'help',
  'placement',
  'decisions',
  'documents',
  'contact',
]

export function areOwnWords({ topic, record }: Pick<ShareQuestion, 'topic' | 'record'>): boolean {
  return topic === 'story' || topic === 'resilience' || record === 'circleMember'
}

export function shareSigners(facts: Facts, question: ShareQuestion, at: Date): ShareSigners {
  const { subject, topic } = question
  const group = groupOf(facts, subject, at)
  if (group === 'from16' || group === 'from18') return { all: [subject], oneOf: [], custody: 'settled' }
  if (areOwnWords(question)) return { all: [subject], oneOf: [], custody: 'settled' }
  const { state, holders } = custodyNow(facts, subject, at)
  const custody = state === 'confirmed' ? 'settled' : 'unsure'
  if (group === 'from12') return { all: [subject], oneOf: holders, custody }
  return sensitive.includes(topic) ? { all: holders, oneOf: [], custody } : { all: [], oneOf: holders, custody }
}

export type ShareOutcome =
  | { readonly state: 'active' }
  | { readonly state: 'waiting'; readonly for: readonly Id[] }
  | { readonly state: 'blocked'; readonly why: 'custodyUnsure' | 'refused' | 'chooseTogether' }

/** Whether the share may be made. A no of one who must sign is enough; nobody else hears of it. */
export function shareOutcome(
  facts: Facts,
  question: ShareQuestion,
  answers: readonly DataConsent[],
  at: Date,
): ShareOutcome {
  const { all, oneOf, custody } = shareSigners(facts, question, at)
  if (custody === 'unsure') return { state: 'blocked', why: 'custodyUnsure' }
  const isChild = groupOf(facts, question.subject, at) === 'under12'
  if (isChild && areOwnWords(question) && question.chosenWith === null)
    return { state: 'blocked', why: 'chooseTogether' }
  const stand = (person: Id) => standOf(answers, question.id, person, at)
  if ([...all, ...oneOf].some((person) => stand(person) === 'no')) return { state: 'blocked', why: 'refused' }
  const silent = all.filter((person) => stand(person) !== 'yes')
  const missing = oneOf.length > 0 && !oneOf.some((person) => stand(person) === 'yes') ? [...silent, ...oneOf] : silent
  if (missing.length > 0) return { state: 'waiting', for: missing }
  return all.length + oneOf.length > 0 ? { state: 'active' } : { state: 'blocked', why: 'custodyUnsure' }
}

export type StopProblem = 'notTheirs' | 'lawOfThatDay'

/** Null when this person may end the share now: one press, at once. Both laws are kept, so that an act is judged by its own day. */
export function stopShareProblem(
  facts: Facts,
  share: Pick<ShareQuestion, 'subject' | 'topic' | 'record'>,
  by: Id,
  at: Date,
): StopProblem | null {
  const { subject } = share
  const group = groupOf(facts, subject, at)
  const isHolder = custodyNow(facts, subject, at).holders.includes(by)
  if (group === 'from16' || group === 'from18') return by === subject ? null : 'notTheirs'
  if (areOwnWords(share)) return by === subject ? null : 'notTheirs'
  if (isHolder) return null
  if (group === 'under12' || by !== subject) return 'notTheirs'
  return lawOn(at)?.youthWithdrawsFrom12 ? null : 'lawOfThatDay'
}

/** Permission to a professional to speak was given to that professional: from 12 the youth ends it alone, under any law. */
export function stopSpeakingProblem(
  facts: Facts,
  { about: subject }: Pick<SecrecyRelease, 'about'>,
  by: Id,
  at: Date,
): StopProblem | null {
  const group = groupOf(facts, subject, at)
  if (by === subject && group !== 'under12') return null
  const decidesForThem = group === 'under12' || group === 'from12'
  return decidesForThem && custodyNow(facts, subject, at).holders.includes(by) ? null : 'notTheirs'
}

const longestMonths = 6

/** The last day of a share: the next review, at most six months on. */
export function lastDayOf(from: Day, nextReviewOn: Day | null): Day {
  const longest = addMonths(from, longestMonths)
  return nextReviewOn !== null && from <= nextReviewOn && nextReviewOn < longest ? nextReviewOn : longest
}

export type ShareProblem = 'endsBeforeItBegins' | 'tooLong' | 'inThePast' | 'purposeMissing' | 'withOneself'

export function shareProblem(
  { subject, reader, purpose }: Pick<ShareQuestion, 'subject' | 'reader' | 'purpose'>,
  from: Day,
  lastDay: Day,
  at: Date,
): ShareProblem | null {
  if (reader === subject) return 'withOneself'
  if (purpose.trim() === '') return 'purposeMissing'
  if (lastDay < from) return 'endsBeforeItBegins'
  if (lastDay < dayOf(at)) return 'inThePast'
  return lastDay > addMonths(from, longestMonths) ? 'tooLong' : null
}
