/** A signal, a plainer text and an answer, as they were typed. */

import type { TypedPlainer } from '#care/peerTalk/peer-talk.ts'
import { type Fields, text } from '#platform/fields.ts'
import type { TypedSignal } from './practice-signal.ts'

export const fieldsOfSignal = ['text', 'help', 'theme'] as const
export const fieldsOfPlainer = ['place', 'sentence', 'plainer'] as const

export const signalTyped = (fields: Fields): TypedSignal => ({
  text: text(fields, 'text'),
  help: text(fields, 'help'),
  theme: text(fields, 'theme'),
})

export const plainerTyped = (fields: Fields): TypedPlainer => ({
  place: text(fields, 'place'),
  sentence: text(fields, 'sentence'),
  plainer: text(fields, 'plainer'),
})
