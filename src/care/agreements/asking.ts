// Vraag om te delen (share question): may this reader see these parts of one person, or may this professional speak about them with that reader?
// One question per reader, with what is shared and what not, what for and until when; nothing is ticked beforehand (screens G-18, access 4.2).

import type { AnswerProblem, DataConsent } from '#care/consent/answer.ts'
import {
  type ShareOutcome,
  type ShareProblem,
  type ShareQuestion,
  type ShareSigners,
  shareOutcome,
  shareProblem,
  shareSigners,
} from '#care/consent/sharing.ts'
import { type Facts, type Id, type Topic, topics } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'

export const sharePurposes = ['readAlong', 'thinkAlong', 'school', 'daily', 'help'] as const
export type SharePurpose = (typeof sharePurposes)[number]

/** Own words are opened by their speaker, piece by piece (J-02); messages and addresses are asked for nowhere. */
const neverAsked: readonly Topic[] = ['story', 'resilience', 'messages', 'contact']
const ofYouthsOnly: readonly Topic[] = ['school', 'placement', 'adulthood']

export const topicsToAsk = (isYouth: boolean): readonly Topic[] =>
  topics.filter((topic) => !neverAsked.includes(topic) && (isYouth || !ofYouthsOnly.includes(topic)))

/** The text that is read before answering; an answer names the version it was given under. */
export const shareTextVersion = 'delen-1'

export type AskedShare = {
  readonly id: Id
  readonly subject: Id
  readonly reader: Id
  readonly organisation: Id | null
  readonly organisationName: string | null
  readonly topics: readonly Topic[]
  readonly purpose: SharePurpose
  /** Set: a yes to speak with the reader, and nothing is shown in the plan. */
  readonly professional: Id | null
  readonly untilOn: Day
  readonly askedBy: Id
  readonly askedAt: Date
  readonly recalledAt: Date | null
}

/** An answer as it was given; `talk` says neither yes nor no. */
export type GivenAnswer = Omit<DataConsent, 'kind' | 'says'> & { readonly id: Id; readonly says: 'yes' | 'no' | 'talk' }

export function partsOf(asked: AskedShare): readonly ShareQuestion[] {
  const { id, subject, reader, organisation, purpose } = asked
  return asked.topics.map((topic) => ({
    ...{ id, subject, topic, purpose, reader, organisation },
    record: null,
    chosenWith: null,
  }))
}

/** Whoever must say yes to one of the parts must say it to the question. */
export function signersOf(facts: Facts, asked: AskedShare, at: Date): ShareSigners {
  const each = partsOf(asked).map((part) => shareSigners(facts, part, at))
  const all = [...new Set(each.flatMap((signers) => signers.all))]
  const oneOf = [...new Set(each.flatMap((signers) => signers.oneOf))].filter((person) => !all.includes(person))
  return { all, oneOf, custody: each.some(({ custody }) => custody === 'unsure') ? 'unsure' : 'settled' }
}

/** What comes of the answers that the asker may read; the database computes it again from all of them before anything is shared. */
export function outcomeOf(facts: Facts, asked: AskedShare, given: readonly GivenAnswer[], at: Date): ShareOutcome {
  const outcomes = partsOf(asked).map((part) => shareOutcome(facts, part, countedOf(given), at))
  const blocked = outcomes.find(({ state }) => state === 'blocked')
  if (blocked !== undefined) return blocked
  const waiting = outcomes.flatMap((outcome) => (outcome.state === 'waiting' ? outcome.for : []))
  return waiting.length === 0 ? { state: 'active' } : { state: 'waiting', for: [...new Set(waiting)] }
}

/** Wanting to talk first takes an earlier answer back without putting another in its place. */
export function countedOf(given: readonly GivenAnswer[]): readonly DataConsent[] {
  return given.flatMap(({ says, ...rest }) =>
    says === 'talk' || newestOf(given, rest.by)?.says === 'talk'
      ? []
      : [{ ...rest, says, kind: 'dataConsent' as const }],
  )
}

export function newestOf<Given extends GivenAnswer>(given: readonly Given[], person: Id): Given | undefined {
  return given
    .filter((each) => each.by === person && each.invalidatedAt === null)
    .toSorted((one, other) => other.givenAt.getTime() - one.givenAt.getTime())[0]
}

export type AskProblem = ShareProblem | 'subjectMissing' | 'readerMissing' | 'topicsMissing' | 'professionalMissing'

export type ShareWish = {
  readonly subject: string
  readonly reader: string
  readonly topics: readonly string[]
  readonly purpose: string
  /** Empty: the reader reads it in the plan. Else who may speak about it with the reader. */
  readonly professional: string
  readonly untilOn: Day | null
}

/** Null when it may be asked, by somebody who writes about `mayAsk` and is told of `mayRead` and `maySpeak`. */
export function askProblem(
  wish: ShareWish,
  mayAsk: readonly Id[],
  mayRead: readonly Id[],
  maySpeak: readonly Id[],
  today: Day,
  at: Date,
): AskProblem | null {
  if (!mayAsk.includes(wish.subject)) return 'subjectMissing'
  if (wish.reader !== wish.subject && !mayRead.includes(wish.reader)) return 'readerMissing'
  if (wish.professional !== '' && (!maySpeak.includes(wish.professional) || wish.professional === wish.reader))
    return 'professionalMissing'
  if (wish.topics.length === 0 || !wish.topics.every((topic) => topicsToAsk(true).some((one) => one === topic)))
    return 'topicsMissing'
  if (!(sharePurposes as readonly string[]).includes(wish.purpose)) return 'purposeMissing'
  return wish.untilOn === null ? 'inThePast' : shareProblem(wish, today, wish.untilOn, at)
}

/** How much is written about how it was made sure who answered. */
export const checkedLength = 300
export type RecordProblem = 'channelMissing' | 'checkLong' | Extract<AnswerProblem, 'checkMissing'>
/** `unsure`: custody is not certain, so nobody can sign. */
export type SayProblem = RecordProblem | 'saysMissing' | 'unsure'
