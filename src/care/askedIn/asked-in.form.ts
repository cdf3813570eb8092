/** From what was typed about a helper to a question, or the first thing to mend. */

import { dayIn, daysOf, dayTyped, isEmpty } from '#care/custody/custody.form.ts'
import { typedFact, typedMail } from '#care/entry/secret-code.ts'
import type { Id } from '#care/pass/facts.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import { type AskedFor, type AskProblem, type AskWish, isOutsideKind, lengths, type TypedAsk } from './asked-in.ts'

const shortestFact = 3

export const askTyped = (fields: Fields): TypedAsk => ({
  name: text(fields, 'name'),
  kind: text(fields, 'kind'),
  about: [...new Set(list(fields, 'about'))],
  why: text(fields, 'why'),
  until: dayTyped(fields, 'until'),
  fact: text(fields, 'fact'),
  channel: text(fields, 'channel'),
  mail: text(fields, 'mail'),
})

/** In the order of the form. */
export function askWish(typed: TypedAsk): AskWish | { problem: AskProblem } {
  const { name, kind } = typed
  if (name === '') return { problem: { field: 'name', is: 'empty' } }
  if (name.length > lengths.name) return { problem: { field: 'name', is: 'tooLong' } }
  if (!isOutsideKind(kind)) return { problem: { field: 'kind', is: 'empty' } }
  const rest = askedFor(typed)
  return 'problem' in rest ? rest : { name, kind, ...rest }
}

/** For whom, why, until when, and how the code travels; in the order of the form. */
export function askedFor(typed: TypedAsk): AskedFor | { problem: AskProblem } {
  const { about, why, until, fact, channel } = typed
  if (about.length === 0) return { problem: { field: 'about', is: 'empty' } }
  if (why === '') return { problem: { field: 'why', is: 'empty' } }
  if (why.length > lengths.why) return { problem: { field: 'why', is: 'tooLong' } }
  const untilOn = isEmpty(until) ? null : dayIn(until)
  if (untilOn === null) return { problem: { field: 'until', is: 'wrong' } }
  if (typedFact(fact).length < shortestFact) return { problem: { field: 'fact', is: 'wrong' } }
  if (channel !== 'card' && channel !== 'mail') return { problem: { field: 'channel', is: 'empty' } }
  const mail = channel === 'mail' ? typedMail(typed.mail) : undefined
  if (mail !== undefined && 'problem' in mail) return { problem: { field: 'mail', is: 'wrong' } }
  return { about: about as readonly Id[], why, untilOn, fact, mail: mail?.mail }
}

export const fieldsOfQuestion = ['about[]', 'why', ...daysOf('until'), 'fact', 'channel', 'mail']
export const fieldsOfAsk = ['name', 'kind', ...fieldsOfQuestion]
