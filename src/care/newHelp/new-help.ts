// Een nieuwe vraag om hulp (help question): what is told before anybody answers, and when help counts as light or urgent (access 4.1).
// All five blocks are written; light is marked by who is registered, with a sentence why, and never for what goes deep.

import { type HelpForm, helpForms } from '#care/consent/help-question.ts'
import { type Block, blockLength, blocks } from '#care/helpQuestions/help-asking.ts'
import type { Id } from '#care/pass/facts.ts'

/** Forms that a registered professional may mark as light; the others never are. */
export const lightForms: readonly HelpForm[] = ['talks', 'group', 'practical', 'stopsAtOnce']

export type HelpWish = {
  readonly youth: string
  readonly form: string
  readonly light: boolean
  readonly lightWhy: string
  readonly childSaid: string
  readonly underMeasure: boolean
  readonly urgent: boolean
  readonly urgentWhy: string
} & Readonly<Record<Block, string>>

export type HelpWishProblem =
  | { at: 'youth' | 'form' | 'lightWhy' | 'light' | 'underMeasure' | 'urgentWhy' }
  | { at: Block; is: 'missing' | 'tooLong' }
  | { at: 'childSaid'; is: 'tooLong' }

/** Null when it may be asked. All five blocks are told; light is marked by who is registered and urgent by who asks, each with a sentence why. */
export function helpWishProblem(
  wish: HelpWish,
  youths: readonly Id[],
  mayMarkLight: boolean,
  measured: readonly Id[],
): HelpWishProblem | null {
  if (!youths.includes(wish.youth)) return { at: 'youth' }
  const form = helpForms.find((one) => one === wish.form)
  if (form === undefined) return { at: 'form' }
  for (const block of blocks) {
    if (wish[block] === '') return { at: block, is: 'missing' }
    if (wish[block].length > blockLength) return { at: block, is: 'tooLong' }
  }
  if (wish.childSaid.length > blockLength) return { at: 'childSaid', is: 'tooLong' }
  if (wish.underMeasure && !measured.includes(wish.youth)) return { at: 'underMeasure' }
  if (wish.urgent && (wish.urgentWhy === '' || wish.urgentWhy.length > blockLength)) return { at: 'urgentWhy' }
  if (!wish.light) return null
  if (!mayMarkLight || !lightForms.includes(form)) return { at: 'light' }
  return wish.lightWhy === '' || wish.lightWhy.length > blockLength ? { at: 'lightWhy' } : null
}
