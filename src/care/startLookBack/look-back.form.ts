/** From the fields of looking back to what was said. Rows carry their number: `number.1` stands beside `person.1`. */

import { dayIn, daysOf, dayTyped } from '#care/custody/custody.form.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import type { Held } from './look-back.ts'

const mostPeople = 20
const rows = Array.from({ length: mostPeople }, (_, at) => at)

export const fieldsOfHolding: readonly string[] = [
  ...['how', 'comes', 'right[]', ...daysOf('next')],
  ...rows.flatMap((at) => [`person.${at}`, `number.${at}`, `weather.${at}`]),
]

export const heldForm = (fields: Fields): Held => ({
  how: text(fields, 'how'),
  comes: text(fields, 'comes'),
  nextOn: dayIn(dayTyped(fields, 'next')),
  right: list(fields, 'right'),
  said: rows
    .map((at) => ({
      person: text(fields, `person.${at}`),
      number: text(fields, `number.${at}`),
      weather: text(fields, `weather.${at}`),
    }))
    .filter(({ person }) => person !== ''),
})
