// Huis en gezinslid (household, familyMember): who belongs, in the order the family chose, and the homes they live in.
// The label of a home is for everyone; where it is stays inside it (D-PEO-02).
import type { Day } from '#platform/dates.ts'
import {
  type BirthProblem,
  birthOf,
  birthProblem,
  type DueProblem,
  dueProblem,
  isPastYouthHelp,
  type TypedBirth,
} from './birth.ts'

export const memberParts = ['youth', 'unborn', 'parent', 'caregiver', 'fosterParent', 'other'] as const

const mostMembers = 20
const mostHomes = 4
const mostHomesEach = 2
export const longestAddress = 120
export const longestName = 60
export const longestFamily = 60

export type FamilyNameProblem = 'nameless' | 'nameTooLong'

/** D-PEO-14: what the family is called here is the family's own choice. */
export function familyNameProblem(name: string): FamilyNameProblem | null {
  if (name === '') return 'nameless'
  return name.length > longestFamily ? 'nameTooLong' : null
}

export type TypedMember = { callName: string; familyName: string; part: string; birth: TypedBirth }
export type MemberProblem =
  | 'nameMissing'
  | 'nameTooLong'
  | 'familyNameTooLong'
  | 'partMissing'
  | 'familyFull'
  | 'pastYouthHelp'
  | BirthProblem
  | DueProblem

export function memberProblem(member: TypedMember, members: number, today: Day): MemberProblem | null {
  if (members >= mostMembers) return 'familyFull'
  if (member.callName === '') return 'nameMissing'
  if (member.callName.length > longestName) return 'nameTooLong'
  if (member.familyName.length > longestName) return 'familyNameTooLong'
  if (!(memberParts as readonly string[]).includes(member.part)) return 'partMissing'
  if (member.part === 'unborn') return dueProblem(member.birth, today)
  const problem = birthProblem(member.birth, today)
  if (problem !== null || member.part !== 'youth') return problem
  return isPastYouthHelp(birthOf(member.birth)?.bornOn ?? null, today) ? 'pastYouthHelp' : null
}

export type TypedHome = {
  label: string
  address: string
  phone: string
  residents: readonly string[]
  secret: boolean
  readers: readonly string[]
}
export type HomeProblem =
  | 'placeTooLong'
  | 'labelMissing'
  | 'residentMissing'
  | 'homesFull'
  | 'residentFull'
  | 'readersMissing'

export type HomePlace = {
  homes: number
  /** The members of the family with how many homes each has. */
  members: readonly { id: string; homes: number }[]
  /** Who may be named to see a secret address. */
  readers: readonly string[]
  /** A writer who must live in it: everybody but the coordinator. */
  mustLive: string | null
}

export function homeProblem(home: TypedHome, place: HomePlace): HomeProblem | null {
  if (place.homes >= mostHomes) return 'homesFull'
  if (home.label === '' || home.label.length > 40) return 'labelMissing'
  if (home.address.length > longestAddress || home.phone.length > longestAddress) return 'placeTooLong'
  const lives = home.residents.every((id) => place.members.some((member) => member.id === id))
  if (home.residents.length === 0 || !lives) return 'residentMissing'
  if (place.mustLive !== null && !home.residents.includes(place.mustLive)) return 'residentMissing'
  const full = place.members.some((member) => home.residents.includes(member.id) && member.homes >= mostHomesEach)
  if (full) return 'residentFull'
  if (!home.secret) return null
  const known = home.readers.every((id) => place.readers.includes(id))
  return home.readers.length === 2 && known ? null : 'readersMissing'
}

/** The order after one person moves one place. */
export function movedMember(order: readonly string[], id: string, to: 'up' | 'down'): string[] {
  const from = order.indexOf(id)
  const other = order[from + (to === 'up' ? -1 : 1)]
  if (from < 0 || other === undefined) return [...order]
  return order.map((each) => (each === id ? other : each === other ? id : each))
}
