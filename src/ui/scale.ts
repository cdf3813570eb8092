/** The scale 0–10: two rows that never move, and the number from which it is good enough. */

export type ScaleCell = { value: number; high: boolean }

/** 0–5 on the first row, 6–10 on the second; cells at or above the threshold are good enough. */
export function scaleRows(threshold: number): readonly [ScaleCell[], ScaleCell[]] {
  const cells = Array.from({ length: 11 }, (_, value) => ({ value, high: value >= threshold }))
  return [cells.slice(0, 6), cells.slice(6)]
}
