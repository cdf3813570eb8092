// Wat iemand typte (typed step): an action as it stands in its fields, right or wrong,
// so that a page that comes back shows exactly what was typed.

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
}
