// Delen (share): a person's data, one topic or one item, one reader of one organisation, from and until a day. "Tell it once" is an act
// of the person (access 4.2); a live share adds to the reader's pass, and it is never more alive than the reader's place in the family.
import { type Day, dayOf } from '#platform/dates.ts'
import { ageGroupOn } from './age.ts'
import { livesWithFosterParent, partsOf } from './bonds.ts'
import { custodyHeldBy, type Facts, type Id, type Item, isPresentMember, running, type Topic } from './facts.ts'

export type Share = {
  readonly id: Id
  readonly family: Id
  readonly subject: Id
  /** A topic or an item, never both. */
  readonly topic: Topic | null
  readonly item: Id | null
  readonly reader: Id
  /** Null for a reader from the family or the circle. */
  readonly organisation: Id | null
  readonly from: Day
  /** The last day on which it is readable; null only for a daily-life share, which ends with the placement. */
  readonly lastDay: Day | null
  readonly dailyLife: boolean
  readonly grantedBy: readonly Id[]
  readonly withdrawnAt: Date | null
}

/** A decision that was explained to a child under 12, in child form (access rule 10). */
export type Explained = { readonly item: Id; readonly child: Id; readonly explainedAt: Date }

export type Shares = { readonly shares: readonly Share[]; readonly explained: readonly Explained[] }

// What a foster parent needs from day to day; `help` only as far as it is needed, so it is picked item by item.
export const dailyLifeTopics: readonly Topic[] = ['goals', 'meetings', 'school', 'help']

export function isLive(facts: Facts, share: Share, at: Date): boolean {
  if (share.withdrawnAt !== null && share.withdrawnAt <= at) return false
  const day = dayOf(at)
  if (!isPresentMember(facts, share.subject, share.family, day)) return false
  return isWithinDays(facts, share, day) && hasReaderPlace(facts, share, day)
}

export function hasTopicShare(facts: Facts, reader: Id, family: Id, subject: Id, topic: Topic, at: Date): boolean {
  return sharesWith(facts, reader, family, subject).some(
    (share) =>
      share.topic === topic &&
      share.item === null &&
      isDailyEnough(share, topic) &&
      isOpenedByWhoMay(facts, share, topic, at) &&
      !carriesMeasureOnly(facts, share, dayOf(at)) &&
      isLive(facts, share, at),
  )
}

export function hasItemShare(facts: Facts, reader: Id, item: Item, subject: Id, at: Date): boolean {
  return sharesWith(facts, reader, item.family, subject).some(
    (share) =>
      share.item === item.id &&
      share.topic === null &&
      (!share.dailyLife || dailyLifeTopics.includes(item.topic)) &&
      isOpenedByWhoMay(facts, share, item.topic, at) &&
      isLive(facts, share, at),
  )
}

export function isExplainedTo({ explained }: Facts, child: Id, item: Item, at: Date): boolean {
  if (item.topic !== 'decisions') return false
  return (explained ?? []).some((each) => each.item === item.id && each.child === child && each.explainedAt <= at)
}

function sharesWith(facts: Facts, reader: Id, family: Id, subject: Id): readonly Share[] {
  return (facts.shares ?? []).filter(
    (share) => share.reader === reader && share.family === family && share.subject === subject,
  )
}

function isWithinDays(facts: Facts, share: Share, day: Day): boolean {
  if (day < share.from) return false
  if (share.dailyLife) return livesWithFosterParent(facts, share.reader, share.family, share.subject, day)
  return share.lastDay !== null && day <= share.lastDay
}

function isDailyEnough(share: Share, topic: Topic): boolean {
  return !share.dailyLife || (dailyLifeTopics.includes(topic) && topic !== 'help')
}

// From 12 the speaker alone opens own words, and from 16 who held custody sees only what the youth shares: what a parent opened before counts no more.
function isOpenedByWhoMay(facts: Facts, { subject, reader, grantedBy }: Share, topic: Topic, at: Date): boolean {
  if (grantedBy.includes(subject)) return true
  const bornOn = facts.persons.find(({ id }) => id === subject)?.bornOn ?? null
  const group = ageGroupOn(bornOn, dayOf(at))
  if (group === 'under12') return true
  if (topic === 'story' || topic === 'resilience') return false
  return group === 'from12' || custodyHeldBy(facts, reader, subject, at) === null
}

// The share names person and organisation: who left either of them, or never had a place here, reads nothing by it.
function hasReaderPlace(facts: Facts, { reader, family, organisation }: Share, day: Day): boolean {
  if (partsOf(facts, reader, family, day).some((part) => part.organisation === organisation)) return true
  if (facts.coordinatorTerms.some((term) => isPartOf(term, reader) && term.family === family && running(term, day)))
    return true
  return organisation === null && isPresentMember(facts, reader, family, day)
}

// The carrier of a measure gets answers to questions, item by item, and no topic to look in as he likes.
function carriesMeasureOnly(facts: Facts, { reader, family }: Share, day: Day): boolean {
  const parts = partsOf(facts, reader, family, day)
  return parts.length > 0 && parts.every(({ kind }) => kind === 'measureCarrier')
}

function isPartOf(term: Facts['coordinatorTerms'][number], person: Id): boolean {
  return term.person === person || (!term.professional && term.standby === person)
}
