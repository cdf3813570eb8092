// Wat eruit komt (choice): what a first conversation leads to, chosen at the table.
// Help of a specialist only once what is nearer was looked at, in the order of the rungs (D-STA-12).

import {
  type Option,
  outcomes,
  type Rung,
  rungs,
  type StartOutcome,
} from '#care/startConversation/start-conversation.ts'

/** The rungs before specialist help that nobody looked at and that were not skipped with a reason (D-STA-12). */
export function unlooked(chosen: readonly string[], options: readonly Option[]): Rung[] {
  if (!chosen.includes('specialist')) return []
  const looked = options.filter(({ text, skipped }) => text !== '' || skipped !== null).map(({ rung }) => rung)
  return rungs.slice(0, rungs.indexOf('specialist')).filter((rung) => !looked.includes(rung))
}

export type ChoiceProblem = 'outcomeMissing' | 'noneAndHelp' | 'rungMissing'

/** Help of professionals: beside "no help is needed" one of the two is a slip. */
const professional = ['localTeam', 'consultation', 'specialist'] as const satisfies readonly StartOutcome[]

export function choiceProblem(chosen: readonly string[], options: readonly Option[]): ChoiceProblem | null {
  if (!outcomes.some((outcome) => chosen.includes(outcome))) return 'outcomeMissing'
  if (chosen.includes('noHelpNeeded') && professional.some((help) => chosen.includes(help))) return 'noneAndHelp'
  return unlooked(chosen, options).length > 0 ? 'rungMissing' : null
}
