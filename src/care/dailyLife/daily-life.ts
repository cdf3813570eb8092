// Gewone dag (daily life): what a foster parent needs to know of a youth from day to day, picked piece by piece by who decides for the youth (access 3).
// Nothing is open by itself; it ends with the day on which the youth no longer lives there.

import type { Id } from '#care/pass/facts.ts'

/** From 16 the youth alone shares. */
export const pickedUntilAge = 16

export type DailyItem = { readonly id: Id; readonly kind: 'goal' | 'step'; readonly goal: Id }
export type OpenItem = { readonly share: Id; readonly item: Id }

/** Each goal with its own steps behind it, in the order of the plan. */
export function inGoalOrder<Item extends DailyItem>(items: readonly Item[]): readonly Item[] {
  return items
    .filter(({ kind }) => kind === 'goal')
    .flatMap((goal) => [goal, ...items.filter((item) => item.kind === 'step' && item.goal === goal.id)])
}

export type PickProblem = 'unknownItem'

/** What opens and what closes, so that exactly the wished pieces are open; a piece that the picker does not read is none. */
export function changesOf(
  wished: readonly string[],
  items: readonly DailyItem[],
  open: readonly OpenItem[],
): { opens: readonly DailyItem[]; closes: readonly Id[] } | { problem: PickProblem } {
  if (!wished.every((id) => items.some((item) => item.id === id))) return { problem: 'unknownItem' }
  return {
    opens: items.filter(({ id }) => wished.includes(id) && !open.some(({ item }) => item === id)),
    closes: open.filter(({ item }) => !wished.includes(item)).map(({ share }) => share),
  }
}
