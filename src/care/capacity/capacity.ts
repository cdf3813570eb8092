// Zelf beslissen (capacity): somebody from 12 decides about help, until a registered professional found that this is not possible now for one kind of help.
// It is decided per kind, ends by itself within six months, and who stands in follows from age and law (access 4.1).

import type { RepresentativeKind } from '#care/consent/deciding.ts'
import { type HelpForm, helpForms } from '#care/consent/help-question.ts'
import { decidesToo } from '#care/families/custody.ts'
import type { Id } from '#care/pass/facts.ts'
import { addMonths, type Day } from '#platform/dates.ts'

export const capacityNorm = { fromAge: decidesToo, adult: 18, reviewMonths: 6, words: 1000 } as const

export const representativeKinds = ['curator', 'mentor', 'authorised', 'partner', 'family'] as const

export type CapacityWish = {
  readonly form: string
  readonly why: string
  /** How it was told to the person, and what that person said. */
  readonly told: string
  readonly reviewOn: Day | null
  /** An earlier refusal in writing; undefined when something was typed that is no day. */
  readonly refusedOn: Day | null | undefined
}

export type CapacityProblem =
  | 'formMissing'
  | 'alreadyDecided'
  | 'whyMissing'
  | 'whyLong'
  | 'toldMissing'
  | 'toldLong'
  | 'reviewWrong'
  | 'refusedWrong'

export const formIn = (form: string): HelpForm | undefined => helpForms.find((one) => one === form)

/** Null when it may be recorded from today, beside the kinds that were decided already. */
export function capacityProblem(wish: CapacityWish, decided: readonly string[], today: Day): CapacityProblem | null {
  const { form, why, told, reviewOn, refusedOn } = wish
  if (formIn(form) === undefined) return 'formMissing'
  if (decided.includes(form)) return 'alreadyDecided'
  if (why === '') return 'whyMissing'
  if (why.length > capacityNorm.words) return 'whyLong'
  if (told === '') return 'toldMissing'
  if (told.length > capacityNorm.words) return 'toldLong'
  if (reviewOn === null || reviewOn <= today || reviewOn > addMonths(today, capacityNorm.reviewMonths))
    return 'reviewWrong'
  return refusedOn === undefined || (refusedOn !== null && refusedOn > today) ? 'refusedWrong' : null
}

export type RepresentativeWish = { readonly representative: string; readonly kind: string; readonly ground: string }
export type RepresentativeProblem = 'whoMissing' | 'kindMissing' | 'groundMissing' | 'groundLong' | 'alreadyStands'

export const kindIn = (kind: string): RepresentativeKind | undefined => representativeKinds.find((one) => one === kind)

/** Only people of the plan, each once, and each with the ground on which that person may decide. */
export function representativeProblem(
  { representative, kind, ground }: RepresentativeWish,
  people: readonly Id[],
  standing: readonly Id[],
): RepresentativeProblem | null {
  if (!people.includes(representative)) return 'whoMissing'
  if (standing.includes(representative)) return 'alreadyStands'
  if (kindIn(kind) === undefined) return 'kindMissing'
  if (ground === '') return 'groundMissing'
  return ground.length > capacityNorm.words ? 'groundLong' : null
}

type Decided = { readonly from: Day; readonly reviewOn: Day; readonly endedOn: Day | null }

/** `lapsed`: nobody looked again in time, so the person decides again. */
export function standingOf({ from, reviewOn, endedOn }: Decided, today: Day): 'running' | 'ended' | 'lapsed' {
  if (endedOn !== null && endedOn <= today) return 'ended'
  return from <= today && today < reviewOn ? 'running' : 'lapsed'
}
