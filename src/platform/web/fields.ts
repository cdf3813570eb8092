/** The fields of a form as text. Control characters, lone surrogates and doubled fields are refused here; a field may be a list only by name `x[]`. */
import * as v from 'valibot'

export type Fields = Readonly<Record<string, string | readonly string[]>>

export const bodyLimit = 256 * 1024
export const fieldLimit = 200

// NUL and other control characters but tab and line ends.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for in order to refuse them
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

// Names that would reach the inside of an object in a careless copy.
const reserved = new Set(['__proto__', 'constructor', 'prototype'])

export type FieldFault = 'reserved' | 'doubled' | 'control' | 'tooMany' | 'encoding'

export function readFields(text: string): Fields | FieldFault {
  const pairs = text === '' ? [] : text.split('&')
  return pairs.length > fieldLimit ? 'tooMany' : fieldsFrom(pairs.map(decoded))
}

/** Names and values as they were sent, in their order; an undefined half could not be read. */
export function fieldsFrom(
  pairs: readonly (readonly [name: string | undefined, value: string | undefined])[],
): Fields | FieldFault {
  const fields: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of pairs) {
    if (name === undefined || value === undefined || !value.isWellFormed()) return 'encoding'
    if (control.test(value) || control.test(name)) return 'control'
    if (reserved.has(name.split('[', 1)[0] ?? '')) return 'reserved'
    const present = fields[name]
    if (name.endsWith('[]')) fields[name] = [...((present as string[] | undefined) ?? []), value]
    else if (present !== undefined) return 'doubled'
    else fields[name] = value.replaceAll('\r\n', '\n')
  }
  return fields
}

function decoded(pair: string): [string | undefined, string | undefined] {
  const [name = '', value = ''] = pair.replaceAll('+', ' ').split(/=(.*)/s)
  try {
    return [decodeURIComponent(name), decodeURIComponent(value)]
  } catch {
    return [undefined, undefined]
  }
}

/** Fields every form has, beside its own. */
export const formFields = {
  _token: v.string(),
  _op: v.optional(v.pipe(v.string(), v.uuid())),
  _draft: v.optional(v.pipe(v.string(), v.maxLength(300))),
}

export type FormSchema =
  | v.StrictObjectSchema<v.ObjectEntries, undefined>
  | v.ObjectWithRestSchema<
      v.ObjectEntries,
      v.UnionSchema<[v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>], undefined>,
      undefined
    >

/** A field nobody offered is refused whole; what a field may hold is judged by the form of the room. */
export function hasOnlyOffered(schema: FormSchema, fields: Fields): boolean {
  return v.safeParse(schema, fields).success
}

export const one = (fields: Fields, name: string): string => {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

export const many = (fields: Fields, name: string): readonly string[] => {
  const value = fields[`${name}[]`]
  return Array.isArray(value) ? value : []
}

/** A form of text fields by name; names that end in [] are lists. */
export function offer(...names: string[]): FormSchema {
  const entries: v.ObjectEntries = { ...formFields }
  for (const name of names)
    entries[name] = name.endsWith('[]') ? v.optional(v.array(v.string())) : v.optional(v.string())
  return v.strictObject(entries)
}

/** Whatever somebody is typing, in whatever form: it is only kept for the writer, and judged when it is sent. */
export const anything: FormSchema = v.objectWithRest(formFields, v.union([v.string(), v.array(v.string())]))
