/** From the fields of G-10 to somebody of the circle; whether it may be is the rule's to say. */

import type { CircleMember, NamesProblem, Told, ToldProblem } from './circle.ts'

type Fields = Readonly<Record<string, string | readonly string[]>>

const textIn = (fields: Fields, name: string): string => {
  const value = fields[name]
  return typeof value === 'string' ? value.trim() : ''
}

const listIn = (fields: Fields, name: string): readonly string[] => {
  const value = fields[`${name}[]`]
  return typeof value === 'string' ? value.split('\n') : (value ?? [])
}

/** A draft keeps a list as lines of one text, so both come in here. */
export const toldIn = (fields: Fields): Told => ({
  name: textIn(fields, 'name'),
  ring: textIn(fields, 'ring'),
  sector: textIn(fields, 'sector'),
  helps: listIn(fields, 'helps'),
  relation: textIn(fields, 'relation'),
  contact: textIn(fields, 'contact'),
  note: textIn(fields, 'note'),
  audience: textIn(fields, 'audience'),
})

export const toldOf = ({ ring, sector, ...member }: CircleMember): Told => ({
  ...member,
  ring: ring ?? '',
  sector: sector ?? '',
})

export const isAnother = (fields: Fields): boolean => listIn(fields, 'another').length > 0

/** Where on the page each problem stands. */
export const fieldOfTold: Record<ToldProblem, string> = {
  nameMissing: 'name',
  nameTooLong: 'name',
  ringMissing: 'ring',
  sectorMissing: 'sector',
  relationTooLong: 'relation',
  contactTooLong: 'contact',
  noteTooLong: 'note',
}

export const fieldOfNames: Record<NamesProblem, string> = {
  nobody: 'names',
  nameTooLong: 'names',
  tooMany: 'names',
  twice: 'names',
}
