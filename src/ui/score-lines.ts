/**
 * Score lines: where points, lines and names stand. The line always runs from 0 to 10, so that a small change never
 * looks like a large one; only the last five numbers are drawn, and nobody's numbers are added to another's.
 */

export type ScorePoint = { score: number; day: string }

export type ScoreLine = {
  name: string
  /** Oldest first. */
  points: readonly ScorePoint[]
}

/** Units of the drawing. One unit is one CSS pixel on a phone. */
export const chart = { width: 320, height: 196, start: 32, end: 200, top: 18, bottom: 178, nameGap: 14, nameHeight: 20 }

export const mostPoints = 5

export const peoplePerChart = 4

export const yOf = (score: number): number => chart.bottom - ((chart.bottom - chart.top) * score) / 10

/** The newest point stands at the end, so that the lines of two people end side by side. */
export function xOf(at: number, count: number): number {
  const step = (chart.end - chart.start) / (mostPoints - 1)
  return chart.end - (count - 1 - at) * step
}

export type PlacedLine = {
  name: string
  /** The place in the family, from 1: colour, dash and mark follow it. */
  person: number
  points: readonly { x: number; y: number }[]
  nameY: number
}

/** Four people to a chart, in the order of the family; a fifth starts the next chart. */
export function chartsOf(lines: readonly ScoreLine[]): PlacedLine[][] {
  const drawn = lines.filter((line) => line.points.length > 0)
  const charts: PlacedLine[][] = []
  for (let from = 0; from < drawn.length; from += peoplePerChart) {
    charts.push(placed(drawn.slice(from, from + peoplePerChart)))
  }
  return charts
}

function placed(lines: readonly ScoreLine[]): PlacedLine[] {
  const positions = lines.map((line) => {
    const last = line.points.slice(-mostPoints)
    return last.map((point, at) => ({ x: xOf(at, last.length), y: yOf(point.score) }))
  })
  const names = apart(positions.map((points) => points.at(-1)?.y ?? chart.bottom))
  return lines.map((line, i) => ({
    name: line.name,
    person: i + 1,
    points: positions[i] ?? [],
    nameY: names[i] ?? chart.bottom,
  }))
}

/** Moves names that would lie over each other down, and all of them up again where the chart ends. */
export function apart(wanted: readonly number[]): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y || a.i - b.i)
  let free = chart.top
  for (const name of order) {
    name.y = Math.max(name.y, free)
    free = name.y + chart.nameHeight
  }
  let limit = chart.bottom
  for (const name of order.reverse()) {
    name.y = Math.min(name.y, limit)
    limit = name.y - chart.nameHeight
  }
  const result = [...wanted]
  for (const name of order) result[name.i] = name.y
  return result
}

/** Outlines of the four marks around a point: round, square, triangle, diamond. `size` is their width. */
export function markOf(person: number, x: number, y: number, size: number): string {
  const r = size / 2
  if (person === 2) return `M${x - r} ${y - r}h${size}v${size}h${-size}z`
  if (person === 3) return `M${x} ${y - r}l${r} ${size}h${-size}z`
  if (person === 4) return `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${size} 0a${r} ${r} 0 1 0 ${-size} 0z`
}
