import type { ComponentChildren } from 'preact'

export type Column = { name: string; number?: boolean }

export type TableProps = {
  caption: string
  columns: readonly Column[]
  /** The first cell of a row names the row. */
  rows: readonly (readonly ComponentChildren[])[]
}

export function Table({ caption, columns, rows }: TableProps) {
  const look = (at: number) => (columns[at]?.number ? 'onsplan-number' : undefined)
  return (
    // Wide tables scroll by themselves, by key too, so that the page never does.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable with the keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and a section would be a landmark for each table
    <div class="onsplan-table" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th scope="col" class={look(at)}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells]) => (
            <tr>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td class={look(at + 1)}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
