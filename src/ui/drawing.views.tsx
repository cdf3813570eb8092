/** One line of a drawing: the `d` of its path, its colour by name, and whether it is thick. */
export type DrawnLine = { path: string; colour: string; thick: boolean }

export const lineLook = ({ colour, thick }: Omit<DrawnLine, 'path'>): string =>
  `onsplan-line onsplan-line--${colour}${thick ? ' onsplan-line--thick' : ''}`

/** A drawing as it was made, on white paper in every theme. */
export function Drawing({ label, lines }: { label: string; lines: readonly DrawnLine[] }) {
  return (
    <svg class="onsplan-sketch" viewBox="0 0 1000 750" role="img" aria-label={label}>
      {lines.map((line) => (
        <path class={lineLook(line)} d={line.path} />
      ))}
    </svg>
  )
}
