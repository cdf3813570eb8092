// Veiligheid (safety): who reads a safety file or safety plan; nobody else, and never a person in `concernAbout` (access 6).
// A safety item without a row here is read by nobody. Being left out leaves no trace: the answer is the same "not found".
import { type Day, dayOf } from '#platform/dates.ts'
import { isGoingOn, type Moments, type ParticipantKind, partsOf } from './bonds.ts'
import { type Facts, type Id, type Item, isPresentMember, type Period, running } from './facts.ts'
import { runningTerms } from './pass.ts'
import { leftWork } from './work.ts'

export type SafetyReader = { readonly person: Id; readonly reason: string }

/** Released to a member of the family in a conversation, by two professionals (D-SAF-12). */
export type SafetyRelease = { readonly person: Id; readonly by: readonly [Id, Id]; readonly toldAt: Date }

export type SafetyItem = {
  readonly item: Id
  readonly family: Id
  /** `file`: signs and the steps of the code; `sharedPlan`: made with the family; `youthPlan`: by a youth alone. */
  readonly kind: 'file' | 'sharedPlan' | 'youthPlan'
  readonly concernAbout: readonly Id[]
  /** A file: others, each with a reason. A plan: those it is made with, or those the youth named. */
  readonly readers: readonly SafetyReader[]
  readonly releases: readonly SafetyRelease[]
}

export type SafetyOfficer = Period & { readonly municipality: Id; readonly person: Id }

/** The secret address lies in a vault of its own, readable only by the two persons it names. */
export type SecretAddress = Moments & { readonly item: Id; readonly readers: readonly Id[] }

export type SafetyFacts = {
  readonly safetyItems: readonly SafetyItem[]
  readonly safetyOfficers: readonly SafetyOfficer[]
  readonly secretAddresses: readonly SecretAddress[]
}

// Reading along as one of these never includes a safety file, whatever reason is given.
const neverReaders: readonly ParticipantKind[] = [
  'jim',
  'school',
  'lovedOne',
  'circleMember',
  'peerWorker',
  'buddy',
  'supportFamily',
  'volunteer',
  'fosterParent',
]

/** `isBound`: a relation to the family runs; without one who wrote an item is nobody special. */
export function readsSafety(facts: Facts, viewer: Id, item: Item, at: Date, isBound: boolean): boolean {
  const about = (facts.safetyItems ?? []).find((each) => each.item === item.id)
  if (!about || about.concernAbout.includes(viewer)) return false
  if (about.kind === 'youthPlan') return item.author === viewer || isNamed(about, viewer)
  if (about.kind === 'sharedPlan') return isNamed(about, viewer) || coordinates(facts, viewer, item.family, at)
  return (
    (isReleasedTo(about, viewer, at) && isPresentMember(facts, viewer, item.family, dayOf(at))) ||
    (isOutsideFamily(facts, viewer, item.family, at) && readsFile(facts, viewer, about, item, at, isBound))
  )
}

function readsFile(facts: Facts, viewer: Id, about: SafetyItem, item: Item, at: Date, isBound: boolean): boolean {
  if ((isBound && item.author === viewer) || isNamed(about, viewer) || coordinates(facts, viewer, item.family, at))
    return true
  return isSafetyOfficer(facts, viewer, item.family, at) || isContactPersonOf(facts, viewer, item, at)
}

/** The officer has a place only in families with a safety item; elsewhere the family does not exist for him or her. */
export function hasSafetyPlace(facts: Facts, viewer: Id, family: Id, at: Date): boolean {
  const hasFile = (facts.safetyItems ?? []).some((each) => each.family === family && each.kind === 'file')
  return hasFile && isSafetyOfficer(facts, viewer, family, at)
}

export function isInVaultFor({ secretAddresses }: Facts, viewer: Id, item: Id, at: Date): boolean {
  return (secretAddresses ?? []).some(
    (each) => each.item === item && isGoingOn(each, at) && !each.readers.includes(viewer),
  )
}

function isNamed({ readers }: SafetyItem, viewer: Id): boolean {
  return readers.some(({ person, reason }) => person === viewer && reason !== '')
}

function isReleasedTo({ releases }: SafetyItem, viewer: Id, at: Date): boolean {
  return releases.some(({ person, by: [first, second], toldAt }) => {
    return person === viewer && first !== second && toldAt <= at
  })
}

function isOutsideFamily(facts: Facts, viewer: Id, family: Id, at: Date): boolean {
  const day = dayOf(at)
  const isClose = partsOf(facts, viewer, family, day).some(({ kind }) => neverReaders.includes(kind))
  return !isClose && !isPresentMember(facts, viewer, family, day) && !leads(facts, viewer, family, day)
}

function leads(facts: Facts, viewer: Id, family: Id, day: Day): boolean {
  return runningTerms(facts, family, day).some((term) => !term.professional && term.person === viewer)
}

// A coordinator from family or circle never reads a safety file; the standby does (D-SAF-04).
function coordinates(facts: Facts, viewer: Id, family: Id, at: Date): boolean {
  if (leftWork(facts, viewer, dayOf(at))) return false
  const terms = runningTerms(facts, family, dayOf(at))
  return terms.some((term) => (term.professional ? term.person : term.standby) === viewer)
}

function isSafetyOfficer(facts: Facts, viewer: Id, family: Id, at: Date): boolean {
  const municipality = facts.families.find((each) => each.id === family)?.municipality
  return (facts.safetyOfficers ?? []).some(
    (each) => each.person === viewer && each.municipality === municipality && running(each, dayOf(at)),
  )
}

// Before a plan there is no coordinator: the contact person of the question reads the file of whom it is about.
function isContactPersonOf(facts: Facts, viewer: Id, item: Item, at: Date): boolean {
  return (facts.contactPersons ?? []).some(
    (each) =>
      each.family === item.family &&
      each.person === viewer &&
      item.subjects.every((subject) => each.subjects.includes(subject)) &&
      isGoingOn(each, at),
  )
}
