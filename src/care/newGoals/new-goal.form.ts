/** What was typed on the four pages of a new goal; every page carries the answers of the others along. */

import type { Audience, GoalWish } from '#care/goals/goal.ts'
import { scoreIn } from '#care/goals/score.ts'
import { askedIn, type TypedGoal } from './typed-goal.ts'

export type Fields = Readonly<Record<string, string | readonly string[]>>
/** The draft keeps a list as lines. */
const listIn = (value: string | readonly string[] | undefined): readonly string[] =>
  typeof value === 'string' ? value.split('\n').filter((each) => each !== '') : (value ?? [])

export function typedGoal(fields: Fields): TypedGoal {
  const text = (name: string) => (typeof fields[name] === 'string' ? (fields[name] as string).trim() : '')
  return {
    title: text('title'),
    why: text('why'),
    asked: text('asked'),
    asker: text('asker'),
    askerName: text('askerName'),
    mayChoose: text('mayChoose'),
    fixed: text('fixed'),
    forWhom: listIn(fields['forWhom[]']),
    looksLike: text('looksLike'),
    goodEnough: text('goodEnough') === '' ? '6' : text('goodEnough'),
    score: text('score'),
    whyNotLower: text('whyNotLower'),
    oneHigher: text('oneHigher'),
    audience: text('audience') === '' ? 'plan' : text('audience'),
    domains: listIn(fields['domains[]']),
  }
}

const audiences: readonly Audience[] = ['onlyMe', 'family', 'plan']

export function goalWish(typed: TypedGoal) {
  const wish: GoalWish = { ...typed, goodEnough: Number(typed.goodEnough) }
  const value = scoreIn(typed.score)
  const { whyNotLower, oneHigher } = typed
  return {
    ...wish,
    asked: askedIn(typed),
    audience: audiences.find((one) => one === typed.audience) ?? 'plan',
    score: value === null ? null : { value, whyNotLower, oneHigher },
  }
}
