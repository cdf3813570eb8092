/** From the fields of an action to a wish; a day comes as three fields or as one of the quick answers. */

import { doerKinds, type Repeats, type StepWish } from '#care/goals/step.ts'
import type { Id } from '#care/pass/facts.ts'
import { addDays, type Day, isDay, mondayOf } from '#platform/dates.ts'
import { type Fields, text } from '#platform/fields.ts'
import type { TypedDay, TypedStep } from './typed-step.ts'

export const typedDay = (fields: Fields, name: string): TypedDay => ({
  day: text(fields, `${name}.day`),
  month: text(fields, `${name}.month`),
  year: text(fields, `${name}.year`),
  quick: text(fields, `${name}.quick`),
})

export const typedStep = (fields: Fields): TypedStep => ({
  what: text(fields, 'what'),
  why: text(fields, 'why'),
  who: text(fields, 'who'),
  outside: text(fields, 'outside'),
  supports: text(fields, 'supports'),
  takeOver: text(fields, 'takeOver'),
  due: typedDay(fields, 'due'),
  until: typedDay(fields, 'until'),
  instead: text(fields, 'instead'),
  saidIn: text(fields, 'saidIn'),
})

/** Null for nothing typed, "wrong" for a day that does not exist. What is typed goes before a quick answer. */
export function dayIn({ day, month, year, quick }: TypedDay, today: Day): Day | null | 'wrong' {
  if (`${day}${month}${year}` !== '') {
    const two = (part: string) => part.padStart(2, '0')
    const whole = `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`
    return isDay(whole) ? whole : 'wrong'
  }
  if (quick === 'vandaag') return today
  return quick === 'dezeweek' ? addDays(mondayOf(today), 6) : null
}

const repeatsIn: Record<string, Repeats> = { elkeweek: 'weekly', elkemaand: 'monthly' }

/** Who: a person of this plan, or a kind of person outside it with a name. */
export function wishOf(
  typed: TypedStep,
  kindOf: (person: Id) => StepWish['doerKind'],
  today: Day,
): StepWish | 'wrongDay' {
  const [due, until] = [dayIn(typed.due, today), dayIn(typed.until, today)]
  if (due === 'wrong' || until === 'wrong') return 'wrongDay'
  const outsideKind = doerKinds.find((kind) => typed.who === `buiten:${kind}`) ?? null
  const doer = outsideKind === null && kindOf(typed.who) !== null ? typed.who : null
  return {
    what: typed.what,
    why: typed.why,
    supports: typed.supports,
    doer,
    outside: outsideKind === null ? '' : typed.outside,
    doerKind: outsideKind ?? kindOf(typed.who),
    dueOn: due,
    startOn: null,
    repeats: repeatsIn[typed.due.quick] ?? null,
    untilOn: until,
  }
}
