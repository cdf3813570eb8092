// De vormen in de kopie (copy kinds): what a day, a moment or the name of a writer looks like in the file, in the words of JSON Schema 2020-12.
// Each is said once here; the lists of the copy are put together of them.

export type Kind = Readonly<Record<string, unknown>>
export type Kinds = Readonly<Record<string, Kind>>

export const id: Kind = { type: 'string', format: 'uuid' }
export const ids: Kind = { type: 'array', items: id }
export const moment: Kind = { type: 'string', format: 'date-time' }
export const day: Kind = { type: 'string', format: 'date' }
export const word: Kind = { type: 'string', minLength: 1 }
export const listOf = (items: Kind): Kind => ({ type: 'array', items })
export const number: Kind = { type: 'integer' }
export const truth: Kind = { type: 'boolean' }
export const orNone = (kind: Kind): Kind => ({
  ...kind,
  type: [kind.type, 'null'],
  ...(Array.isArray(kind.enum) ? { enum: [...kind.enum, null] } : {}),
})
export const oneOf = (...values: readonly string[]): Kind => ({ type: 'string', enum: values })

export const audience = oneOf('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')
export const written = { author: id, typedBy: orNone(id), audience, createdAt: moment }
export const changed = { ...written, changedAt: moment }
export const act = { byPerson: id, at: moment }
export const asked = { personId: id, askedAt: moment }
export const peerEnd = { firstContactOn: orNone(day), endedAt: orNone(moment), was: orNone(word) }
