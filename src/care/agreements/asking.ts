// Vraag om te delen (share question): may this reader see these parts of one person, or may this professional speak about them with that reader?
// One question per reader, with what is shared and what not, what for and until when; nothing is ticked beforehand (screens G-18, access 4.2).

import type { AnswerProblem, DataConsent } from '#care/consent/answer.ts'
import {
  type ShareOutcome,
  type ShareQuestion,
  type ShareSigners,
  shareOutcome,
  shareSigners,
} from '#care/consent/sharing.ts'
import type { Facts, Id, Topic } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'

export const sharePurposes = ['readAlong', 'thinkAlong', 'school', 'daily', 'help'] as const
export type SharePurpose = (typeof sharePurposes)[number]

/** The text that is read before answering; an answer names the version it was given under. */
export const shareTextVersion = 'delen-1'

export type AskedShare = {
  readonly id: Id
  readonly subject: Id
  readonly reader: Id
  readonly organisation: Id | null
  readonly organisationName: string | null
  readonly topics: readonly Topic[]
  /** Of the goals only these; empty: all of them, when the topic is asked. */
  readonly goals: readonly { readonly id: Id; readonly title: string }[]
  /** The reader may give an own number on those goals. */
  readonly withScore: boolean
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

/** How much is written about how it was made sure who answered. */
export const checkedLength = 300
export type RecordProblem = 'channelMissing' | 'checkLong' | Extract<AnswerProblem, 'checkMissing'>
/** `unsure`: custody is not certain, so nobody can sign. */
export type SayProblem = RecordProblem | 'saysMissing' | 'unsure'
