/**
 * Lists of hot pages come as bare values, because the same names in every row cost the database a third of a look.
 * Here each value gets its name again, in the order in which the function of the page gives them.
 */

export type Values = readonly unknown[]

/** A list that came row by row; null when there was none. */
export function fromRows<R extends object>(names: readonly (keyof R)[], rows: readonly Values[] | null): R[] {
  return (rows ?? []).map((values) => {
    const row: Partial<Record<keyof R, unknown>> = {}
    for (const [at, name] of names.entries()) row[name] = values[at]
    return row as R
  })
}

/** A list that came column by column, which is cheaper from about ten rows on. */
export function fromColumns<R extends object>(
  names: readonly (keyof R)[],
  columns: readonly (Values | null)[] | null,
): R[] {
  return (columns?.[0] ?? []).map((_, nth) => {
    const row: Partial<Record<keyof R, unknown>> = {}
    for (const [at, name] of names.entries()) row[name] = columns?.[at]?.[nth]
    return row as R
  })
}
