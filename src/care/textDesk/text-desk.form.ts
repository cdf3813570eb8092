/** A text of an organisation, as it was typed. */

import type { TextKind } from '#care/publicText/public-text.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import { allTextFields, fieldsOfText, type TypedText } from './text-desk.ts'

export const fieldsOfTextForm = [...allTextFields, 'anyway[]'] as const

/** Lines end as the house writes them, whatever the device sends. */
export const textTyped = (kind: TextKind, fields: Fields): TypedText => ({
  words: Object.fromEntries(fieldsOfText(kind).map((name) => [name, text(fields, name).replaceAll('\r\n', '\n')])),
  anyway: list(fields, 'anyway').includes('yes'),
})
