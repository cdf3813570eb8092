/** From the fields of one question to what was said at the table. Rows of a list carry their number: `said.1` stands beside `person.1`. */

import { dayIn, dayTyped } from '#care/custody/custody.form.ts'
import { agePages } from '#care/knowledge/knowledge.ts'
import type { Id } from '#care/pass/facts.ts'
import { type Option, rungs, skipReasons } from '#care/startConversation/start-conversation.ts'
import { fits } from '#care/startConversation/start-voice.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import type { NextTyped } from './next-step.ts'

const mostPeople = 20

const numbered = (...names: string[]) =>
  Array.from({ length: mostPeople }, (_, at) => names.map((name) => `${name}.${at}`)).flat()

/** Every field that a step may send; a field nobody offered is refused whole. */
export const tableFields: readonly string[] = [
  ...[
    'present[]',
    'company',
    'fits',
    'page',
    'since',
    'inTheWay',
    'helps',
    'smallest',
    'view',
    'agree',
    'differ',
    'choice',
  ],
  ...['outcomes[]', 'what', 'who', 'on.day', 'on.month', 'on.year', 'look.day', 'look.month', 'look.year'],
  ...['paper', 'end', 'right[]', ...rungs.flatMap((rung) => [`rung.${rung}`, `skip.${rung}`])],
  ...numbered('person', 'said', 'not', 'own', 'score'),
]

export type Spoken = { person: Id; text: string; ratherNot: boolean; own: string; score: number | null }

export const spokenForm = (fields: Fields): Spoken[] =>
  Array.from({ length: mostPeople }, (_, at) => at).flatMap((at) => {
    const person = text(fields, `person.${at}`)
    const score = text(fields, `score.${at}`)
    return person === ''
      ? []
      : [
          {
            person,
            text: text(fields, `said.${at}`),
            ratherNot: text(fields, `not.${at}`) !== '',
            own: text(fields, `own.${at}`),
            score: /^(?:\d|10)$/.test(score) ? Number(score) : null,
          },
        ]
  })

export const presentForm = (fields: Fields) => ({ present: list(fields, 'present'), company: text(fields, 'company') })

export const growingUpForm = (fields: Fields) => ({
  fits: fits.find((one) => one === text(fields, 'fits')) ?? null,
  since: text(fields, 'since'),
  inTheWay: text(fields, 'inTheWay'),
  helps: text(fields, 'helps'),
  smallest: text(fields, 'smallest'),
  page: agePages.find((one) => one === text(fields, 'page')) ?? null,
})

export const chooseForm = (fields: Fields) => ({
  view: text(fields, 'view'),
  agree: text(fields, 'agree'),
  differ: text(fields, 'differ'),
  choice: text(fields, 'choice'),
  outcomes: list(fields, 'outcomes'),
  options: rungs.map(
    (rung): Option => ({
      rung,
      text: text(fields, `rung.${rung}`),
      skipped: skipReasons.find((one) => one === text(fields, `skip.${rung}`)) ?? null,
    }),
  ),
})

export const nextForm = (fields: Fields): NextTyped => ({
  what: text(fields, 'what'),
  who: text(fields, 'who'),
  on: dayIn(dayTyped(fields, 'on')),
  lookBackOn: dayIn(dayTyped(fields, 'look')),
})

/** Everybody at the table says that it is right; or who does, and the others answer later. */
export const endForm = (fields: Fields) => ({
  onPaper: text(fields, 'paper') !== '',
  right: text(fields, 'end') === 'everyone' ? ('everyone' as const) : list(fields, 'right'),
})

/** The longest text that was typed, so that one check serves every field of a step. */
export const longest = (fields: Fields): number =>
  Math.max(0, ...Object.values(fields).map((value) => (typeof value === 'string' ? value.trim().length : 0)))
