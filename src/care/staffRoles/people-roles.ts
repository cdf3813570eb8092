// Mensen en rollen (people and roles, B-02): who works here, what that role may do, and until when. Roles take four eyes: nobody grants one
// to the own person, another one confirms, and the last administrator stays (reliability.md T8). Stopping access takes one and works at once.

import type { Id } from '#care/pass/facts.ts'
import { type Day, daysBetween, isDay } from '#platform/dates.ts'

/** What somebody can be let in as. Other roles get their place here together with their pages. */
export const roles = ['localTeam', 'peerWorker', 'privacyOfficer', 'administrator'] as const
export type Role = (typeof roles)[number]

export type StaffName = { id: Id; name: string }

export type WorkerLine = {
  who: StaffName
  works: boolean
  role: string
  organisation: string
  organisationId: Id
  untilOn: Day | null
  hasAccount: boolean
  seenAt: Date | null
}

export type WorkPlace = { id: Id; name: string; mailDomain: string | null }

export type RoleRequest = {
  id: Id
  kind: 'begin' | 'change' | 'newKey'
  who: StaffName
  asker: string
  role: string
  before: string | null
  organisation: string
  untilOn: Day | null
  askedOn: Day
  /** Asked by who looks, or about who looks: somebody else has to confirm it. */
  mine: boolean
  /** Where the code goes, for the second pair of eyes; null when no code goes out. */
  mail: string | null
}

/** What was typed to let somebody in. */
export type TypedWorker = {
  name: string
  role: string
  organisation: string
  phone: string
  days: string
  mail: string
  fact: string
  until: string
}

export type WorkerField = keyof TypedWorker
export type WorkerProblem = 'empty' | 'choose' | 'day' | 'past' | 'mail' | 'domain' | 'tooLong'
export type WorkerProblems = Partial<Record<WorkerField, WorkerProblem>>

const longest = { name: 60, phone: 40, days: 80, mail: 200, fact: 80 } as const

// Addresses that anybody can have say nothing about where somebody works.
const anybodys = new Set(['gmail.com', 'hotmail.com', 'outlook.com', 'live.nl', 'icloud.com', 'ziggo.nl', 'kpnmail.nl'])

export const domainOf = (mail: string): string => mail.slice(mail.lastIndexOf('@') + 1).toLowerCase()

/** S29: an address of work lies in the domain of the organisation; where that is not known, at least nowhere that anybody can have one. */
export function mailProblem(mail: string, place: WorkPlace | undefined): 'mail' | 'domain' | null {
  if (!/^[^\s@<>"]+@[^\s@<>"]+$/.test(mail) || mail.length > longest.mail) return 'mail'
  if (anybodys.has(domainOf(mail))) return 'domain'
  return place?.mailDomain && domainOf(mail) !== place.mailDomain ? 'domain' : null
}

export function untilProblem(until: string, today: Day): 'day' | 'past' | null {
  if (until === '') return null
  if (!isDay(until)) return 'day'
  return daysBetween(today, until) > 0 ? null : 'past'
}

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text)

export function workerProblems(typed: TypedWorker, places: readonly WorkPlace[], today: Day): WorkerProblems {
  const problems: WorkerProblems = {}
  const place = places.find(({ id }) => id === typed.organisation)
  for (const field of ['name', 'phone', 'days', 'fact'] as const) {
    if (typed[field] === '') problems[field] = 'empty'
    else if (typed[field].length > longest[field]) problems[field] = 'tooLong'
  }
  if (!isRole(typed.role)) problems.role = 'choose'
  if (place === undefined) problems.organisation = 'choose'
  const mail = mailProblem(typed.mail, place)
  if (mail !== null) problems.mail = mail
  const until = untilProblem(typed.until, today)
  if (until !== null) problems.until = until
  return problems
}

/** Names that begin with what was typed come first; nothing typed shows everybody who works here, then who did. */
export function found(people: readonly WorkerLine[], sought: string): readonly WorkerLine[] {
  const plainly = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const wanted = plainly(sought.trim())
  const byName = people.toSorted(
    (a, b) => Number(b.works) - Number(a.works) || a.who.name.localeCompare(b.who.name, 'nl'),
  )
  return byName.filter(({ who, organisation }) => plainly(`${who.name} ${organisation}`).includes(wanted))
}

export type StopProblem = 'self' | 'last' | 'noStandIn'
export type AskProblem = 'self' | 'last' | 'waiting'
export type ConfirmProblem = 'own' | 'decided'
