/** From the fields of G-10 to somebody of the circle; whether it may be is the rule's to say. */

import { type Fields, list, text } from '#platform/fields.ts'
import type { CircleMember, Told, ToldProblem } from './circle.ts'

export const toldIn = (fields: Fields): Told => ({
  name: text(fields, 'name'),
  ring: text(fields, 'ring'),
  sector: text(fields, 'sector'),
  helps: list(fields, 'helps'),
  relation: text(fields, 'relation'),
  contact: text(fields, 'contact'),
  note: text(fields, 'note'),
  audience: text(fields, 'audience'),
  ...(fields.noteWas === undefined ? {} : { noteWas: text(fields, 'noteWas') }),
})

export const toldOf = ({ ring, sector, ...member }: CircleMember): Told => ({
  ...member,
  ring: ring ?? '',
  sector: sector ?? '',
})

export const isAnother = (fields: Fields): boolean => list(fields, 'another').length > 0

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
