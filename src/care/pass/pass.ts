// Leesrecht van nu (pass): which topic of which person somebody may read in one family, at one moment, and on what ground.
// A person gets only what a line of `relations` gives; whoever stands in no line gets nothing (access rules 6 and 11).
import { type Day, dayOf } from '#platform/dates.ts'
import { ageGroupOn } from './age.ts'
import { agreedToCoordinator, hasRoleFor, looksInEmergency, partsOf } from './bonds.ts'
import {
  type CoordinatorTerm,
  type CustodySnapshot,
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
import { hasTopicShare, sharesWith } from './shares.ts'
import { leftWork } from './work.ts'

export type Ground =
  | 'self'
  | 'selfUnder12'
  | 'custodyUnder12'
  | 'custody12To15'
  | 'guardianUnder12'
  | 'guardian12To15'
  | 'guardian16To17'
  | 'coordinator'
  | 'standby'
  | 'familyCoordinator'
  | 'contactPerson'
  | 'pilotContact'
  | 'escalation'
  | 'decisionAdviser'
  | 'emergency'
  | 'share'
export type PassRow = { readonly subject: Id; readonly topic: Topic; readonly ground: Ground }
export type Pass = readonly PassRow[]

/** One viewer looks at one topic of one subject, who is known to belong to this family today. */
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
  /** Of these topics only some; all of them when it is not there. */
  readonly narrowed?: (look: Look, topic: Topic) => boolean
}

// What a child under 12 reads of itself, in child form. A decision joins as an item, once it was explained to the child; of its story it reads what it told.
const childTopics: readonly Topic[] = ['goals', 'meetings', 'circle', 'resilience', 'placement', 'story']

// What the youth (12–15) kept to itself is the item's audience; its story and resilience open only by its own share.
const custodyTopicsFrom12 = topics.filter((topic) => topic !== 'story' && topic !== 'resilience')

// Story pieces kept private are left out by their audience; resilience is read only by share.
const coordinatorTopics = topics.filter((topic) => topic !== 'resilience')

const guardianTopicsFrom16: readonly Topic[] = ['goals', 'meetings', 'help', 'placement', 'decisions']
const emergencyTopics = topics.filter((topic) => topic !== 'story' && topic !== 'resilience')

export const relations: readonly Relation[] = [
  { ground: 'self', topics, holds: (look) => isSelf(look) && !isUnder12(look) },
  { ground: 'selfUnder12', topics: childTopics, holds: (look) => isSelf(look) && isUnder12(look) },
  { ground: 'custodyUnder12', topics, holds: (look) => hasCustody(look) && isUnder12(look) },
  { ground: 'custody12To15', topics: custodyTopicsFrom12, holds: (look) => hasCustody(look) && isAged(look, 'from12') },
  { ground: 'guardianUnder12', topics, holds: (look) => isGuardian(look) && isUnder12(look) },
  {
    ground: 'guardian12To15',
    topics: custodyTopicsFrom12,
    holds: (look) => isGuardian(look) && isAged(look, 'from12'),
  },
  {
    ground: 'guardian16To17',
    topics: guardianTopicsFrom16,
    holds: (look) => isGuardian(look) && isAged(look, 'from16'),
  },
  { ground: 'coordinator', topics: coordinatorTopics, holds: coordinatesAsProfessional },
  { ground: 'standby', topics: coordinatorTopics, holds: standsBehindFamilyCoordinator },
  { ground: 'familyCoordinator', topics: ['goals', 'meetings', 'help'], holds: coordinatesByAgreement },
  { ground: 'contactPerson', topics: ['meetings', 'help', 'contact'], holds: isIn('contactPersons') },
  { ground: 'pilotContact', topics: ['goals', 'contact'], holds: isIn('pilotContacts') },
  { ground: 'escalation', topics: ['goals', 'help', 'decisions'], holds: isIn('acceptedEscalations') },
  {
    ground: 'decisionAdviser',
    topics: ['goals', 'help', 'placement', 'decisions'],
    holds: isIn('decisionAdvisers'),
  },
  { ground: 'emergency', topics: emergencyTopics, holds: looksNow },
  { ground: 'share', topics, holds: hasAnyShare, narrowed: isSharedWith },
]

export function passOf(facts: Facts, viewer: Id, family: Id, at: Date): Pass {
  if (Number.isNaN(at.getTime())) return []
  const day = dayOf(at)
  const home = facts.families.find((each) => each.id === family)
  const person = facts.persons.find((each) => each.id === viewer)
  if (!home || !person) return []
  if (person.municipality !== home.municipality) return []
  return presentMembers(facts, home, day).flatMap((subject) => {
    const look = { facts, viewer, subject, family, at, day }
    return relations
      .filter(({ holds }) => holds(look))
      .flatMap(({ ground, topics, narrowed }) =>
        topics
          .filter((topic) => narrowed?.(look, topic) ?? true)
          .map((topic) => ({ subject: subject.id, topic, ground })),
      )
  })
}

/** The persons of the family's own municipality who are a member on this day. */
function presentMembers(facts: Facts, home: Family, day: Day): readonly Person[] {
  return facts.persons.filter(
    (person) => person.municipality === home.municipality && isPresentMember(facts, person.id, home.id, day),
  )
}

export function runningTerms(facts: Facts, family: Id, day: Day): readonly CoordinatorTerm[] {
  return facts.coordinatorTerms.filter((term) => term.family === family && running(term, day))
}

function works({ facts, viewer, day }: Look): boolean {
  return !leftWork(facts, viewer, day)
}

function isSelf({ viewer, subject }: Look): boolean {
  return viewer === subject.id
}

function isUnder12(look: Look): boolean {
  return isAged(look, 'under12')
}

function isAged({ subject, day }: Look, group: ReturnType<typeof ageGroupOn>): boolean {
  return ageGroupOn(subject.bornOn, day) === group
}

// Only a confirmed outcome gives a pass. How long ago it was checked makes a task, and closes nothing (access 4.3).
function heldCustody({ facts, viewer, subject, at }: Look): CustodySnapshot | null {
  const custody = custodyOf(facts, subject.id, at)
  return custody !== null && custody.outcome === 'confirmed' && custody.holders.includes(viewer) ? custody : null
}

// It counts for who belongs to the family today; a term as coordinator brings nobody back who left.
function hasCustody(look: Look): boolean {
  const { facts, viewer, family, day } = look
  return heldCustody(look) !== null && isPresentMember(facts, viewer, family, day)
}

// Of an institution mostly: who takes part as guardian of this youth, and holds guardianship by the newest check (decision 0026).
function isGuardian(look: Look): boolean {
  return heldCustody(look)?.kind === 'guardianship' && hasGuardianPart(look)
}

function hasGuardianPart({ facts, viewer, subject, family, day }: Look): boolean {
  return partsOf(facts, viewer, family, day).some(
    ({ kind, subjects }) => kind === 'guardian' && subjects.includes(subject.id),
  )
}

function coordinatesAsProfessional(look: Look): boolean {
  const { facts, viewer, family, day } = look
  return works(look) && runningTerms(facts, family, day).some((term) => term.professional && term.person === viewer)
}

function standsBehindFamilyCoordinator(look: Look): boolean {
  const { facts, viewer, family, day } = look
  return works(look) && runningTerms(facts, family, day).some((term) => !term.professional && term.standby === viewer)
}

function coordinatesByAgreement(look: Look): boolean {
  const { facts, viewer, subject, family, at, day } = look
  const leads = runningTerms(facts, family, day).some((term) => !term.professional && term.person === viewer)
  return works(look) && leads && agreedToCoordinator(facts, viewer, family, subject.id, at)
}

function isIn(role: Parameters<typeof hasRoleFor>[1]): Relation['holds'] {
  return ({ facts, viewer, family, subject, at }) => hasRoleFor(facts, role, viewer, family, subject.id, at)
}

function looksNow({ facts, viewer, family, subject, at }: Look): boolean {
  return looksInEmergency(facts, viewer, family, subject.id, at)
}

function hasAnyShare({ facts, viewer, family, subject }: Look): boolean {
  return sharesWith(facts, viewer, family, subject.id).length > 0
}

function isSharedWith({ facts, viewer, family, subject, at }: Look, topic: Topic): boolean {
  return hasTopicShare(facts, viewer, family, subject.id, topic, at)
}
