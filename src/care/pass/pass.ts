// Leesrecht van nu (pass): which topic of which person somebody may read in one family, at one moment, and on what ground.
// A person gets only what a line of `relations` gives; whoever stands in no line gets nothing (access rules 6 and 11).
import { type Day, dayOf } from '#platform/dates.ts'
import { ageGroupOn } from './age.ts'
import {
  type CoordinatorTerm,
  custodyOf,
  type Facts,
  type Family,
  type Id,
  isPresentMember,
  type Person,
  running,
  type Topic,
  topics,
} from './facts.ts'

export type Ground = 'self' | 'selfUnder12' | 'custodyUnder12' | 'custody12To15' | 'coordinator' | 'standby'
export type PassRow = { readonly subject: Id; readonly topic: Topic; readonly ground: Ground }
export type Pass = readonly PassRow[]

/** One viewer looks at one subject, both already known to belong to this family today. */
type Look = {
  readonly facts: Facts
  readonly viewer: Id
  readonly subject: Person
  readonly family: Id
  readonly at: Date
  readonly day: Day
}

type Relation = {
  readonly ground: Ground
  readonly topics: readonly Topic[]
  readonly holds: (look: Look) => boolean
}

// What a child under 12 reads of itself, in child form. `decisions` joins when a decision can be marked as explained.
const childTopics: readonly Topic[] = ['goals', 'meetings', 'circle', 'resilience', 'placement', 'story']

// What the youth (12–15) kept to itself is the item's audience; its story and resilience open only by its own share.
const custodyTopicsFrom12 = topics.filter((topic) => topic !== 'story' && topic !== 'resilience')

// Story pieces kept private are left out by their audience; resilience is read only by share.
const coordinatorTopics = topics.filter((topic) => topic !== 'resilience')

export const relations: readonly Relation[] = [
  { ground: 'self', topics, holds: (look) => isSelf(look) && !isUnder12(look) },
  { ground: 'selfUnder12', topics: childTopics, holds: (look) => isSelf(look) && isUnder12(look) },
  { ground: 'custodyUnder12', topics, holds: (look) => hasCustody(look) && isUnder12(look) },
  { ground: 'custody12To15', topics: custodyTopicsFrom12, holds: (look) => hasCustody(look) && isFrom12To15(look) },
  { ground: 'coordinator', topics: coordinatorTopics, holds: coordinatesAsProfessional },
  { ground: 'standby', topics: coordinatorTopics, holds: standsBehindFamilyCoordinator },
]

/** The topics that a way of standing to somebody opens. */
export const topicsOf = (ground: Ground): readonly Topic[] =>
  relations.find((relation) => relation.ground === ground)?.topics ?? []

export function passOf(facts: Facts, viewer: Id, family: Id, at: Date): Pass {
  if (Number.isNaN(at.getTime())) return []
  const day = dayOf(at)
  const home = facts.families.find((each) => each.id === family)
  const person = facts.persons.find((each) => each.id === viewer)
  if (!home || !person) return []
  if (person.municipality !== home.municipality) return []
  if (!isPresentMember(facts, viewer, family, day) && !hasPartInRunningTerm(facts, viewer, family, day)) return []
  return presentMembers(facts, home, day).flatMap((subject) =>
    relations
      .filter((relation) => relation.holds({ facts, viewer, subject, family, at, day }))
      .flatMap(({ ground, topics }) => topics.map((topic) => ({ subject: subject.id, topic, ground }))),
  )
}

/** The persons of the family's own municipality who are a member on this day. */
function presentMembers(facts: Facts, home: Family, day: Day): readonly Person[] {
  return facts.persons.filter(
    (person) => person.municipality === home.municipality && isPresentMember(facts, person.id, home.id, day),
  )
}

function runningTerms(facts: Facts, family: Id, day: Day): readonly CoordinatorTerm[] {
  return facts.coordinatorTerms.filter((term) => term.family === family && running(term, day))
}

function hasPartInRunningTerm(facts: Facts, viewer: Id, family: Id, day: Day): boolean {
  return runningTerms(facts, family, day).some((term) => term.person === viewer || term.standby === viewer)
}

function isSelf({ viewer, subject }: Look): boolean {
  return viewer === subject.id
}

function isUnder12({ subject, day }: Look): boolean {
  return ageGroupOn(subject.bornOn, day) === 'under12'
}

function isFrom12To15({ subject, day }: Look): boolean {
  return ageGroupOn(subject.bornOn, day) === 'from12'
}

// Only a confirmed outcome gives a pass. How long ago it was checked makes a task, and closes nothing (access 4.3).
// It counts for who belongs to the family today; a term as coordinator does not bring somebody back who left.
function hasCustody({ facts, viewer, subject, family, at, day }: Look): boolean {
  if (!isPresentMember(facts, viewer, family, day)) return false
  const custody = custodyOf(facts, subject.id, at)
  return custody !== null && custody.outcome === 'confirmed' && custody.holders.includes(viewer)
}

function coordinatesAsProfessional({ facts, viewer, family, day }: Look): boolean {
  return runningTerms(facts, family, day).some((term) => term.professional && term.person === viewer)
}

function standsBehindFamilyCoordinator({ facts, viewer, family, day }: Look): boolean {
  return runningTerms(facts, family, day).some((term) => !term.professional && term.standby === viewer)
}
