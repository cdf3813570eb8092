/** From the fields of planning and preparing the first conversation to a typed wish; empty is allowed where nothing has to be said. */

import { dayIn, dayTyped } from '#care/custody/custody.form.ts'
import { audienceAsked, type StoryAudience } from '#care/speakers/speaker.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import { type PlanTyped, timeIn } from './start-conversation.ts'
import { places, type Question, themes } from './start-voice.ts'

export const dayFields = ['on.day', 'on.month', 'on.year', 'at'] as const
export const preparationFields = ['value', 'ticks[]', 'text', 'audience'] as const

export const planForm = (fields: Fields): PlanTyped => ({
  invited: list(fields, 'invited'),
  on: dayIn(dayTyped(fields, 'on')),
  at: timeIn(text(fields, 'at')),
})

const offered: Partial<Record<Question, readonly string[]>> = {
  place: places,
  peer: ['yes', 'no'],
  interpreter: ['yes', 'no'],
  talksFreely: ['yes', 'no'],
}

/** A coded answer is one of those that were offered, or none. */
export function preparedForm(question: Question, fields: Fields) {
  const ticked = themes.filter((theme) => list(fields, 'ticks').includes(theme)).join(' ')
  const coded = question === 'toTalkAbout' ? ticked : text(fields, 'value')
  const fitting = question === 'toTalkAbout' ? ticked !== '' : (offered[question] ?? []).includes(coded)
  return { value: fitting ? coded : null, text: text(fields, 'text') }
}

export const audienceIn = (fields: Fields, otherwise: StoryAudience): StoryAudience =>
  audienceAsked(text(fields, 'audience'), otherwise)
