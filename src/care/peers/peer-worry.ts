// Zorg van een ervaringsdeskundige (peerWorry): told to who asked for the talk first, and then read by who coordinates (D-PEE-03).
// What cannot be told to that person safely is not written down: one calls.

import type { Id } from '#care/pass/facts.ts'
import { type Day, workingDaysAfter } from '#platform/dates.ts'

export const norm = { worryWorkingDays: 1 } as const

/** The next working day. */
export const worryReadBefore = (written: Day): Day => workingDaysAfter(written, norm.worryWorkingDays)

export type PeerWorry = {
  id: Id
  person: Id
  author: { name: string; phone: string }
  at: Date
  heardAt: Date | null
  text: string
}
