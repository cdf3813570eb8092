// Koelkast (fridge page): one side of A4 and never two, also with large letters and long sentences.
// What does not fit is left out whole, the last action first, and the paper says that there is more (screens 9.1, U-25).

/** A goal as it will stand on the paper, in its own words. */
export type GoalOnFridge = { title: string; hasNumber: boolean; actions: readonly string[] }
export type Letters = 'normal' | 'large'

export const most = { goals: 3, actions: 3 } as const

/** Of the side that can be printed on, in pixels of 1/96 inch, with what stands around the goals; letters per line are counted on the wide side. */
const side = {
  normal: { height: 980, around: 270, line: 24, titleLetters: 50, letters: 52 },
  large: { height: 980, around: 340, line: 36, titleLetters: 36, letters: 37 },
} as const
const gap = 10

const linesOf = (text: string, letters: number): number => Math.max(1, Math.ceil(text.length / letters))

function heightOf({ title, hasNumber, actions }: GoalOnFridge, shown: number, letters: Letters): number {
  const { line, titleLetters, letters: perLine } = side[letters]
  const above = linesOf(title, titleLetters) * line + (hasNumber ? line + gap : 0) + 3 * gap
  return actions.slice(0, shown).reduce((height, action) => height + linesOf(action, perLine) * line + gap, above)
}

/** How many actions of each goal stand on the paper; a goal that is not in the answer does not. */
export function fitsOnFridge(goals: readonly GoalOnFridge[], letters: Letters): number[] {
  const { height, around } = side[letters]
  const shown = goals.slice(0, most.goals).map(({ actions }) => Math.min(actions.length, most.actions))
  const tooHigh = () =>
    shown.reduce((sum, count, at) => {
      const goal = goals[at]
      return goal === undefined ? sum : sum + heightOf(goal, count, letters)
    }, around) > height
  while (shown.length > 1 && tooHigh()) {
    const fullest = Math.max(...shown)
    // Every goal keeps one action as long as it can; only then the last goal goes.
    if (fullest > 1) shown[shown.lastIndexOf(fullest)] = fullest - 1
    else shown.pop()
  }
  while ((shown[0] ?? 0) > 1 && tooHigh()) shown[0] = (shown[0] ?? 1) - 1
  return shown
}
