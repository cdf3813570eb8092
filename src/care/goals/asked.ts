// Gevraagd door een ander (asked): a societal goal or a condition names who asks and why, and says what can and cannot be chosen (D-GOA-02).
// What a court or safety asks is a condition; what school, municipality or somebody else asks is a goal that a family takes up or not.
import type { GoalKind } from './goal.ts'

export const askers = ['school', 'municipality', 'other', 'court', 'safety'] as const
export type Asker = (typeof askers)[number]

const conditionAskers: readonly Asker[] = ['court', 'safety']
export const asksCondition = (asker: Asker): boolean => conditionAskers.includes(asker)
export const isAsker = (word: string): word is Asker => (askers as readonly string[]).includes(word)

export const kindAsked = (asker: Asker): Extract<GoalKind, 'societal' | 'condition'> =>
  asksCondition(asker) ? 'condition' : 'societal'

/** A family names any asker but a court or safety: what those ask is written down by the coordinator, who answers for it. */
export const askersFor = (isFamily: boolean): readonly Asker[] =>
  isFamily ? askers.filter((asker) => !asksCondition(asker)) : askers

export const askedLengths = { askerName: 120, mayChoose: 300, fixed: 300 } as const

export type Asked = {
  asker: Asker | null
  askerName: string
  mayChoose: string
  fixed: string
}

/** From the clear choice and the sealed texts of a goal back to one answer; null when nobody else asks. */
export const askedOf = (asker: Asker | null, texts: Partial<Record<string, string>>): Asked | null =>
  asker === null
    ? null
    : { asker, askerName: texts.askerName ?? '', mayChoose: texts.mayChoose ?? '', fixed: texts.fixed ?? '' }

/** The part of it that is sealed with the words of the goal. */
export const askedTexts = (asked: Asked | null): Record<string, string> =>
  asked === null ? {} : { askerName: asked.askerName, mayChoose: asked.mayChoose, fixed: asked.fixed }

export type AskedProblem = 'noAsker' | 'noAskerName' | 'noReason' | 'noMayChoose' | 'noFixed' | 'longAsked'

/** Everything a family must be able to read before it answers: none of it may stay empty. */
export function askedProblems(asked: Asked, why: string, isFamily: boolean): AskedProblem[] {
  const { asker, askerName, mayChoose, fixed } = asked
  const found: [AskedProblem, boolean][] = [
    ['noAsker', asker === null || !askersFor(isFamily).includes(asker)],
    ['noAskerName', askerName === ''],
    ['noReason', why === ''],
    ['noMayChoose', mayChoose === ''],
    ['noFixed', fixed === ''],
    [
      'longAsked',
      Object.entries(askedLengths).some(([name, most]) => asked[name as keyof typeof askedLengths].length > most),
    ],
  ]
  return found.filter(([, wrong]) => wrong).map(([problem]) => problem)
}
