export type QrSquareProps = {
  /** The squares row by row, true where it is dark, with the empty edge a camera needs. */
  squares: readonly (readonly boolean[])[]
  label: string
}

/** An address to scan, on paper. It holds no secret: it leads to the page where one logs in. */
export function QrSquare({ squares, label }: QrSquareProps) {
  const dark = squares.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  const size = squares.length
  return (
    <svg class="onsplan-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path d={dark.join('')} />
    </svg>
  )
}
