// Kijk als … (look as): the plan as another reader sees it, run for somebody of the family or the coordinator (access 3, case 28).
// It shows of what the looker may read the part that this reader sees too, and never more than the looker's own plan.

import { type Facts, type Id, type Item, isPresentMember } from '#care/pass/facts.ts'
import { passOf } from '#care/pass/pass.ts'
import { mayRead } from '#care/pass/reading.ts'
import { dayOf } from '#platform/dates.ts'

export type LookReason = 'bothRead' | 'notALooker' | 'lookerDoesNot' | 'readerDoesNot'
export type LookDecision = { readonly allowed: boolean; readonly reason: LookReason }

export function lookAs(facts: Facts, looker: Id, reader: Id, item: Item, at: Date): LookDecision {
  if (!mayLookAs(facts, looker, item.family, at)) return { allowed: false, reason: 'notALooker' }
  if (!mayRead(facts, looker, item, at).allowed) return { allowed: false, reason: 'lookerDoesNot' }
  const seen = mayRead(facts, reader, item, at).allowed
  return seen ? { allowed: true, reason: 'bothRead' } : { allowed: false, reason: 'readerDoesNot' }
}

/** The family and the professional who coordinates; a reader by share looks with the own eyes only. */
export function mayLookAs(facts: Facts, looker: Id, family: Id, at: Date): boolean {
  const pass = passOf(facts, looker, family, at)
  const coordinates = pass.some(({ ground }) => ground === 'coordinator' || ground === 'standby')
  return coordinates || (pass.length > 0 && isPresentMember(facts, looker, family, dayOf(at)))
}
