/** A signal, a plainer text and an answer, as they were typed. */

import { type Fields, text } from '#platform/fields.ts'

export const fieldsOfSignal = ['text', 'help', 'theme'] as const
export const fieldsOfPlainer = ['place', 'sentence', 'plainer'] as const

export const signalTyped = (fields: Fields) => ({
  text: text(fields, 'text'),
  help: text(fields, 'help'),
  theme: text(fields, 'theme'),
})

export const plainerTyped = (fields: Fields) => ({
  place: text(fields, 'place'),
  sentence: text(fields, 'sentence'),
  plainer: text(fields, 'plainer'),
})

export type TypedSignal = ReturnType<typeof signalTyped>
export type TypedPlainer = ReturnType<typeof plainerTyped>
