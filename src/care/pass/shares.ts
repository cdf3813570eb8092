// Delen (share): a person's data, one topic or one item, one reader of one organisation, from and until a day. "Tell it once" is an act
// of the person (access 4.2); a live share adds to the reader's pass, and it is never more alive than the reader's place in the family.
import { type Day, dayOf } from '#platform/dates.ts'
import { ageGroupOn } from './age.ts'
import { agreedToCoordinator, hasRoleFor, livesWithFosterParent, partsOf, rolesOf } from './bonds.ts'
import { custodyHeldBy, type Facts, type Id, type Item, isPresentMember, running, type Topic } from './facts.ts'
import { closesToJim } from './jims.ts'
import { leftWork, worksAt } from './work.ts'

export type Share = {
  readonly id: Id
  readonly family: Id
  readonly subject: Id
  /** A topic or an item, never both. */
  readonly topic: Topic | null
  readonly item: Id | null
  /** What the shared item is of; null with a topic. */
  readonly itemTopic: Topic | null
  readonly reader: Id
  /** Null for a reader from the family or the circle. */
  readonly organisation: Id | null
  readonly from: Day
  /** The last day on which it is readable; null only for an item of daily life, which ends with the placement. */
  readonly lastDay: Day | null
  readonly dailyLife: boolean
  readonly grantedBy: readonly Id[]
  readonly withdrawnAt: Date | null
}

/** A decision that was explained to a child under 12, in child form (access rule 10). */
export type Explained = { readonly item: Id; readonly child: Id; readonly explainedAt: Date }

export type Shares = { readonly shares: readonly Share[]; readonly explained: readonly Explained[] }

// What a foster parent needs from day to day, picked item by item by who decides for the youth.
export const dailyLifeTopics: readonly Topic[] = ['goals', 'meetings', 'school', 'help']

// From 12 the speaker alone opens these; nobody is asked or told (access 4.2).
const ownWords: readonly Topic[] = ['story', 'resilience']

export function isLive(facts: Facts, share: Share, at: Date): boolean {
  if (share.withdrawnAt !== null && share.withdrawnAt <= at) return false
  const day = dayOf(at)
  if (!isPresentMember(facts, share.subject, share.family, day)) return false
  if (!isOpenedBySpeaker(facts, share, at) || carriesMeasureOnly(facts, share, day)) return false
  const topic = topicOf(share)
  if (topic !== null && closesToJim(facts, share.reader, share.family, share.subject, topic, at)) return false
  return isWithinDays(facts, share, day) && !endedWithPart(facts, share, day) && hasReaderPlace(facts, share, at)
}

// What was shared with somebody of a circle ends with that part; asked in again, it stays closed. Who had another place when it was shared has it by that.
function endedWithPart({ participants }: Facts, { family, reader, from }: Share, day: Day): boolean {
  const parts = (participants ?? []).filter((part) => part.family === family && part.person === reader)
  const ofCircle = parts.filter(({ kind }) => kind === 'circleMember')
  const hadPlace = parts.some(
    (part) => !ofCircle.includes(part) && part.from <= from && !(part.until !== null && part.until <= from),
  )
  return !hadPlace && ofCircle.some(({ until }) => until !== null && until <= day && until > from)
}

export function hasTopicShare(facts: Facts, reader: Id, family: Id, subject: Id, topic: Topic, at: Date): boolean {
  return sharesWith(facts, reader, family, subject).some(
    (share) => share.topic === topic && share.item === null && isLive(facts, share, at),
  )
}

export function hasItemShare(facts: Facts, reader: Id, item: Item, subject: Id, at: Date): boolean {
  return sharesWith(facts, reader, item.family, subject).some(
    (share) => share.item === item.id && share.topic === null && isLive(facts, share, at),
  )
}

export function isExplainedTo({ explained }: Facts, child: Id, item: Item, at: Date): boolean {
  if (item.topic !== 'decisions') return false
  return (explained ?? []).some((each) => each.item === item.id && each.child === child && each.explainedAt <= at)
}

export function sharesWith(facts: Facts, reader: Id, family: Id, subject: Id): readonly Share[] {
  return (facts.shares ?? []).filter(
    (share) => share.reader === reader && share.family === family && share.subject === subject,
  )
}

/** Whether only this person opens that topic: own words, of somebody of 12 or older. */
export function areOwnWords(facts: Facts, speaker: Id, topic: Topic, day: Day): boolean {
  const bornOn = facts.persons.find(({ id }) => id === speaker)?.bornOn ?? null
  return ownWords.includes(topic) && ageGroupOn(bornOn, day) !== 'under12'
}

function topicOf({ topic, itemTopic }: Share): Topic | null {
  return topic ?? itemTopic
}

// From 12 the speaker alone opens own words, and from 16 the youth alone to who holds custody.
function isOpenedBySpeaker(facts: Facts, share: Share, at: Date): boolean {
  const day = dayOf(at)
  const topic = topicOf(share)
  if (topic === null || share.grantedBy.includes(share.subject)) return true
  return !areOwnWords(facts, share.subject, topic, day) && !isToHolderFrom16(facts, share, at)
}

function isToHolderFrom16(facts: Facts, { subject, reader }: Share, at: Date): boolean {
  const bornOn = facts.persons.find(({ id }) => id === subject)?.bornOn ?? null
  const group = ageGroupOn(bornOn, dayOf(at))
  return (group === 'from16' || group === 'from18') && custodyHeldBy(facts, reader, subject, at) !== null
}

function isWithinDays(facts: Facts, share: Share, day: Day): boolean {
  if (day < share.from) return false
  if (share.dailyLife && !isOfDailyLife(facts, share, day)) return false
  return share.lastDay === null ? share.dailyLife : day <= share.lastDay
}

// One item of daily life, while the youth lives there.
function isOfDailyLife(facts: Facts, share: Share, day: Day): boolean {
  const { reader, family, subject, item, itemTopic } = share
  const isDaily = item !== null && itemTopic !== null && dailyLifeTopics.includes(itemTopic)
  return isDaily && livesWithFosterParent(facts, reader, family, subject, day)
}

// A share is a place of its own: an aunt needs no other. Whoever had a place here that ended, or left the organisation that the share names, reads
// nothing by it (decision 0026).
function hasReaderPlace(facts: Facts, { reader, family, organisation }: Share, at: Date): boolean {
  return (organisation === null || worksAt(facts, reader, organisation)) && canReceive(facts, reader, family, at)
}

/** Whether something of this family may be opened to this reader at all: not to whose work ended, nor to whose place here did. */
export function canReceive(facts: Facts, reader: Id, family: Id, at: Date): boolean {
  if (leftWork(facts, reader, dayOf(at))) return false
  return !hadPlace(facts, reader, family) || hasPlace(facts, reader, family, at)
}

function hadPlace(facts: Facts, reader: Id, family: Id): boolean {
  const isTheirs = (each: { readonly family: Id; readonly person: Id }) =>
    each.family === family && each.person === reader
  const members = facts.families.find(({ id }) => id === family)?.members ?? []
  return (
    members.some(({ person }) => person === reader) ||
    (facts.participants ?? []).some(isTheirs) ||
    rolesOf(facts).some(isTheirs) ||
    (facts.termAgreements ?? []).some((each) => each.family === family && each.coordinator === reader) ||
    facts.coordinatorTerms.some((term) => term.family === family && [term.person, term.standby].includes(reader))
  )
}

function hasPlace(facts: Facts, reader: Id, family: Id, at: Date): boolean {
  const day = dayOf(at)
  if (isPresentMember(facts, reader, family, day) || partsOf(facts, reader, family, day).length > 0) return true
  const terms = facts.coordinatorTerms.filter((term) => term.family === family && running(term, day))
  if (terms.some((term) => (term.professional ? term.person : term.standby) === reader)) return true
  const leads = terms.some((term) => !term.professional && term.person === reader)
  const present = (facts.families.find(({ id }) => id === family)?.members ?? []).filter((each) => running(each, day))
  return present.some(
    ({ person }) =>
      roleNames.some((role) => hasRoleFor(facts, role, reader, family, person, at)) ||
      (leads && agreedToCoordinator(facts, reader, family, person, at)),
  )
}

const roleNames = ['contactPersons', 'pilotContacts', 'acceptedEscalations', 'decisionAdvisers'] as const

// The carrier of a measure gets answers to questions, item by item, and no topic to look in as he likes.
function carriesMeasureOnly(facts: Facts, { reader, family, topic }: Share, day: Day): boolean {
  const parts = partsOf(facts, reader, family, day)
  return topic !== null && parts.length > 0 && parts.every(({ kind }) => kind === 'measureCarrier')
}
