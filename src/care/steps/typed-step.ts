// Wat iemand typte (typed step): an action as it stands in its fields, right or wrong,
// so that a page that comes back shows exactly what was typed.

import type { Id } from '#care/pass/facts.ts'
import type { FirstStep } from '#care/startPage/carry.ts'
import type { Day } from '#platform/dates.ts'

export type TypedDay = { day: string; month: string; year: string; quick: string }
export type TypedStep = {
  what: string
  why: string
  who: string
  outside: string
  supports: string
  takeOver: string
  due: TypedDay
  until: TypedDay
  /** The step that is done differently from now on. */
  instead: string
  /** The first step of a first conversation that this is; empty when it is not. */
  saidIn: string
}

/** As it was agreed on in the first conversation: somebody of this plan by the name, or else somebody near. A day that went by is left open. */
export function asAgreed(
  step: FirstStep,
  members: readonly { id: Id; name: string }[],
  today: Day,
): Partial<TypedStep> {
  const member = members.find(({ name }) => name === step.who)
  const [year = '', month = '', day = ''] = step.on === null || step.on < today ? [] : step.on.split('-')
  const who = member === undefined ? { who: 'buiten:circle', outside: step.who } : { who: member.id }
  return { what: step.what, saidIn: step.id, due: { day, month, year, quick: '' }, ...who }
}
