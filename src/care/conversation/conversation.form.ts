/** From the fields of a step to what was said at the table. Rows of a list carry their number: `score.3` stands beside `person.3`. */

import { daysOf } from '#care/custody/custody.form.ts'
import { scoreIn } from '#care/goals/score.ts'
import { type LettingGoAnswer, lettingGoAnswers, type TrialOutcome, trialOutcomes } from '#care/lettingGo/letting-go.ts'
import { type ScaleDownChoice, scaleDownChoices } from '#care/lettingGo/scale-down.ts'
import type { Id } from '#care/pass/facts.ts'
import { dayIn, type TypedFields, textIn } from '#care/reviews/review.form.ts'

const mostRows = 40
const rowNames = (...names: string[]): string[] =>
  Array.from({ length: mostRows }, (_, at) => names.map((name) => `${name}.${at}`)).flat()

/** Every field a step of the conversation may send; a field nobody offered is refused whole. */
export const fieldsOfSteps: readonly string[] = [
  'review',
  'present[]',
  'text',
  ...daysOf('next'),
  'paper',
  'end',
  'right[]',
  ...rowNames(
    'person',
    'said',
    'not',
    'goal',
    'score',
    'step',
    'went',
    'answer',
    'why',
    'part',
    'takenBy',
    'youth',
    'jim',
  ),
  ...rowNames('fallback', 'whom', 'trial', 'down', 'choice', 'own', 'above'),
  ...daysOf(...rowNames('until')),
]

function rowsIn<T>(fields: TypedFields, name: string, row: (at: number, id: Id) => T): T[] {
  return Array.from({ length: mostRows }, (_, at) => at).flatMap((at) => {
    const id = textIn(fields, `${name}.${at}`)
    return id === '' ? [] : [row(at, id)]
  })
}

const listIn = (fields: TypedFields, name: string): readonly string[] => {
  const value = fields[`${name}[]`]
  return Array.isArray(value) ? value : []
}

export const wentWellForm = (fields: TypedFields) => ({
  present: listIn(fields, 'present'),
  said: rowsIn(fields, 'person', (at, person) => ({
    person,
    text: textIn(fields, `said.${at}`),
    notWanted: textIn(fields, `not.${at}`) !== '',
  })),
})

/** A number that is none stops the step; its row says where. Nothing chosen is allowed: it is asked again at the end. */
export function numbersForm(fields: TypedFields) {
  const typed = rowsIn(fields, 'person', (at, person) => ({
    at,
    person,
    goalId: textIn(fields, `goal.${at}`),
    typed: textIn(fields, `score.${at}`),
  }))
  return {
    wrong: typed.filter((row) => !['', 'not'].includes(row.typed) && scoreIn(row.typed) === null).map((row) => row.at),
    given: typed.map(({ typed: text, at: _, ...row }) => ({ ...row, value: scoreIn(text), ratherNot: text === 'not' })),
  }
}

const stepActs = ['done', 'notWorked', 'stopped'] as const

export const stepsForm = (fields: TypedFields) => ({
  went: rowsIn(fields, 'step', (at, stepId) => ({
    stepId,
    act: stepActs.find((act) => act === textIn(fields, `went.${at}`)),
  })).flatMap(({ stepId, act }) => (act === undefined ? [] : [{ stepId, act }])),
})

export const ownDoingForm = (fields: TypedFields) => ({
  said: rowsIn(fields, 'person', (at, person) => ({ person, text: textIn(fields, `said.${at}`) })),
  jims: rowsIn(fields, 'youth', (at, youth) => ({ youth, says: textIn(fields, `jim.${at}`) })),
})

export const lessForm = (fields: TypedFields) => ({
  answers: rowsIn(fields, 'step', (at, stepId): LettingGoAnswer => answerIn(fields, at, stepId)),
  went: rowsIn(fields, 'trial', (at, trialId) => ({
    trialId,
    outcome: trialOutcomes.find((one) => one === textIn(fields, `went.${at}`)),
  })).flatMap(({ trialId, outcome }): { trialId: Id; outcome: TrialOutcome }[] =>
    outcome === undefined ? [] : [{ trialId, outcome }],
  ),
  choices: rowsIn(fields, 'down', (at, id) => ({
    id,
    choice: scaleDownChoices.find((one) => one === textIn(fields, `choice.${at}`)),
    ownWords: textIn(fields, `own.${at}`),
    whyAbove: textIn(fields, `above.${at}`),
  })).flatMap(({ choice, ...rest }): (typeof rest & { choice: ScaleDownChoice })[] =>
    choice === undefined ? [] : [{ ...rest, choice }],
  ),
})

const answerIn = (fields: TypedFields, at: number, stepId: Id): LettingGoAnswer => ({
  stepId,
  answer: lettingGoAnswers.find((one) => one === textIn(fields, `answer.${at}`)) ?? null,
  why: textIn(fields, `why.${at}`),
  part: textIn(fields, `part.${at}`),
  takenBy: textIn(fields, `takenBy.${at}`),
  fallback: textIn(fields, `fallback.${at}`),
  untilOn: dayIn(fields, `until.${at}`),
  whomToCall: textIn(fields, `whom.${at}`) || null,
})

export const agreedForm = (fields: TypedFields) => ({ text: textIn(fields, 'text'), nextOn: dayIn(fields, 'next') })

/** Everybody at the table says that it is right; or who does, and the others answer later. */
export const endForm = (fields: TypedFields) => ({
  onPaper: textIn(fields, 'paper') !== '',
  right: textIn(fields, 'end') === 'everyone' ? ('everyone' as const) : listIn(fields, 'right'),
})
