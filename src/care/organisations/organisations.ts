// Organisaties (organisations, B-03): where people work, at which domain their mail arrives, and until when. When one ends, everybody who
// works there is out the same minute, and every plan keeps somebody (reliability.md T15, S29).

import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'

export const organisationKinds = [
  'localTeam',
  'provider',
  'school',
  'certifiedInstitution',
  'municipality',
  'peerOrganisation',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export type OrganisationLine = {
  id: Id
  name: string
  kind: OrganisationKind
  untilOn: Day | null
  mailDomain: string | null
  people: number
  families: number
}

export type TypedOrganisation = { name: string; kind: string; domain: string }
export type OrganisationProblem = 'empty' | 'tooLong' | 'choose' | 'domain' | 'known'
export type OrganisationProblems = Partial<Record<keyof TypedOrganisation, OrganisationProblem>>

const longest = 80
const domain = /^(?=.{3,200}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/

export const isOrganisationKind = (text: string): text is OrganisationKind =>
  (organisationKinds as readonly string[]).includes(text)

export function organisationProblems(typed: TypedOrganisation): OrganisationProblems {
  const problems: OrganisationProblems = {}
  if (typed.name === '') problems.name = 'empty'
  else if (typed.name.length > longest) problems.name = 'tooLong'
  if (!isOrganisationKind(typed.kind)) problems.kind = 'choose'
  if (typed.domain !== '' && !domain.test(typed.domain)) problems.domain = 'domain'
  return problems
}
