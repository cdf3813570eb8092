// Verbintenissen (bonds): what ties somebody to a family beside membership, custody and a term as coordinator.
// A bond gives a place at the table; what it lets one read stands in `relations`. It ends the same minute (access rule 11).
import { type Day, dayOf } from '#platform/dates.ts'
import { type Facts, type Id, isPresentMember, type Period, running } from './facts.ts'
import { leftWork } from './work.ts'

export const participantKinds = [
  'guardian',
  'measureCarrier',
  'fosterParent',
  'specialist',
  'school',
  'gp',
  'gpYouthPractitioner',
  'youthHealth',
  'behaviouralScientist',
  'processDirector',
  'expertTeamMember',
  'jim',
  'lovedOne',
  'circleMember',
  'peerWorker',
  'buddy',
  'supportFamily',
  'clientSupporter',
  'volunteer',
  'adultCareWorker',
  'other',
] as const
export type ParticipantKind = (typeof participantKinds)[number]

/** Those who take part as their work; what they write hides from nobody it is about. */
export const professionalKinds: readonly ParticipantKind[] = [
  'measureCarrier',
  'specialist',
  'school',
  'gp',
  'gpYouthPractitioner',
  'youthHealth',
  'behaviouralScientist',
  'processDirector',
  'expertTeamMember',
]

/** Somebody with a part in the plan: about whom, for which organisation, from when. */
export type Participant = Period & {
  readonly family: Id
  readonly person: Id
  readonly kind: ParticipantKind
  readonly organisation: Id | null
  readonly subjects: readonly Id[]
}

/** From the first moment up to, and not including, the moment it ended. */
export type Moments = { readonly since: Date; readonly endedAt: Date | null }

export type RoleForSubjects = Moments & {
  readonly family: Id
  readonly person: Id
  readonly subjects: readonly Id[]
}

/** Ends when the question is answered or a plan starts; opens the question and its start conversation as items. */
export type ContactPerson = RoleForSubjects & { readonly items: readonly Id[] }

/** A second professional who is asked to look at one item, until he or she has looked. */
export type SecondReader = Moments & { readonly family: Id; readonly person: Id; readonly item: Id }

/** A member's yes to a coordinator from family or circle. */
export type TermAgreement = Moments & { readonly family: Id; readonly coordinator: Id; readonly member: Id }

/** Noodinzage: one person's record, four hours. */
export type EmergencyLook = {
  readonly family: Id
  readonly person: Id
  readonly subject: Id
  readonly openedAt: Date
}

export type FosterPlacement = Period & {
  readonly family: Id
  readonly youth: Id
  readonly fosterParents: readonly Id[]
}

export type Bonds = {
  readonly participants: readonly Participant[]
  readonly contactPersons: readonly ContactPerson[]
  readonly pilotContacts: readonly RoleForSubjects[]
  /** From the moment somebody accepted; before that only the question put to him or her is readable. */
  readonly acceptedEscalations: readonly RoleForSubjects[]
  /** A behavioural scientist asked for a decision, until that decision runs. */
  readonly decisionAdvisers: readonly RoleForSubjects[]
  readonly secondReaders: readonly SecondReader[]
  readonly termAgreements: readonly TermAgreement[]
  readonly emergencyLooks: readonly EmergencyLook[]
  readonly fosterPlacements: readonly FosterPlacement[]
}

export const emergencyHours = 4

export function isGoingOn({ since, endedAt }: Moments, at: Date): boolean {
  return since <= at && (endedAt === null || at < endedAt)
}

export function partsOf(facts: Facts, person: Id, family: Id, day: Day): readonly Participant[] {
  if (leftWork(facts, person, day)) return []
  return (facts.participants ?? []).filter(
    (part) => part.family === family && part.person === person && running(part, day) && isForSomebody(facts, part, day),
  )
}

// A part is for somebody: when nobody is left whom it is for, it is over.
function isForSomebody(facts: Facts, { family, subjects }: Participant, day: Day): boolean {
  return subjects.some((subject) => isPresentMember(facts, subject, family, day))
}

// Taking part as guardian is a place only with guardianship itself, and the carrier of a measure has none (access 3).
const placeless: readonly ParticipantKind[] = ['guardian', 'measureCarrier']

export function isParticipant(facts: Facts, person: Id, family: Id, at: Date): boolean {
  return partsOf(facts, person, family, dayOf(at)).some(({ kind }) => !placeless.includes(kind))
}

type RoleName = 'contactPersons' | 'pilotContacts' | 'acceptedEscalations' | 'decisionAdvisers'

export function hasRoleFor(facts: Facts, role: RoleName, person: Id, family: Id, subject: Id, at: Date): boolean {
  if (leftWork(facts, person, dayOf(at))) return false
  return (facts[role] ?? []).some(
    (each) =>
      each.family === family && each.person === person && each.subjects.includes(subject) && isGoingOn(each, at),
  )
}

/** Everybody who is called, asked or named for a time, whatever for. */
export function rolesOf(facts: Facts): readonly RoleForSubjects[] {
  const { contactPersons, pilotContacts, acceptedEscalations, decisionAdvisers } = facts
  return [contactPersons, pilotContacts, acceptedEscalations, decisionAdvisers].flatMap((roles) => roles ?? [])
}

export function looksInEmergency(facts: Facts, person: Id, family: Id, subject: Id, at: Date): boolean {
  if (leftWork(facts, person, dayOf(at))) return false
  return (facts.emergencyLooks ?? []).some((look) => {
    const isTheirs = look.family === family && look.person === person && look.subject === subject
    const ends = new Date(look.openedAt.getTime() + emergencyHours * 3_600_000)
    return isTheirs && isGoingOn({ since: look.openedAt, endedAt: ends }, at)
  })
}

export function agreedToCoordinator(facts: Facts, coordinator: Id, family: Id, member: Id, at: Date): boolean {
  return (facts.termAgreements ?? []).some(
    (each) =>
      each.family === family && each.coordinator === coordinator && each.member === member && isGoingOn(each, at),
  )
}

export function livesWithFosterParent(facts: Facts, fosterParent: Id, family: Id, youth: Id, day: Day): boolean {
  return (facts.fosterPlacements ?? []).some(
    (placement) =>
      placement.family === family &&
      placement.youth === youth &&
      placement.fosterParents.includes(fosterParent) &&
      running(placement, day),
  )
}
