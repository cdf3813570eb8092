// Tolk gevraagd (interpreterRequest): somebody of a family wants an interpreter, and who coordinates arranges one.
// A flag and no feature: the house translates nothing that a person wrote. Known to those two alone, until it is arranged or taken back.

import type { Id } from '#care/pass/facts.ts'

export const mostLanguage = 60

export type InterpreterRequest = {
  id: Id
  person: Id
  askedAt: Date
  arrangedAt: Date | null
  arrangedBy: Id | null
  /** In the own words of who asks; empty when it was not said. */
  language: string
}

export const interpreterPlace = (familyId: Id): string => `/gezin/${familyId}/tolk`

export const isOpen = ({ arrangedAt }: Pick<InterpreterRequest, 'arrangedAt'>): boolean => arrangedAt === null

/** What this person waits for; one asks once at a time. */
export const openOf = (requests: readonly InterpreterRequest[], person: Id): InterpreterRequest | undefined =>
  requests.find((one) => one.person === person && isOpen(one))

export const isTooLong = (language: string | null): boolean => (language ?? '').length > mostLanguage
