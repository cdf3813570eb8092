// Hoe iemand te bereiken is (ownContact): what a youth wrote down in the own circle about how to reach somebody who came in with a code.
// Whoever it is about sees it, corrects it and removes it, earlier versions too; of what else stands there he or she reads nothing (D-CIR-09).

import { contactLength } from '#care/circle/circle.ts'
import type { Id } from '#care/pass/facts.ts'

export const ownContactPlace = (familyId: Id): string => `/gezin/${familyId}/netwerk/bereik`

/** Null: the youth has this person no longer in the own circle. */
export type OwnContact = { youth: Id; contact: string | null }

export const isTooLong = (contact: string): boolean => contact.length > contactLength

/** The same words with another way to reach; without one nothing is left of it. */
export function withContact(words: Readonly<Record<string, string>>, contact: string): Record<string, string> {
  const { contact: _, ...rest } = words
  return contact === '' ? rest : { ...rest, contact }
}
