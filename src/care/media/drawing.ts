// Tekening (drawing): what somebody draws with a finger or a mouse, kept as lines and not as a picture, so that the house draws it again at any size.
// In a form it is one text of numbers: lines apart by "--", in each its colour, its width, and the points it goes through.

export const colours = ['black', 'blue', 'green', 'red', 'orange', 'brown'] as const
export type Colour = (typeof colours)[number]
export const widths = ['fine', 'thick'] as const
export type Width = (typeof widths)[number]

/** The sheet is 1000 wide and 750 high; points are x, y, x, y, … on it. */
export const sheet = { width: 1000, height: 750 } as const
export type Stroke = { colour: Colour; width: Width; points: readonly number[] }

const strokesAtMost = 600
const numbersAtMost = 24_000

/** Nothing when nothing was drawn; 'notADrawing' when it is not what the page sends. */
export function drawingOf(text: string): readonly Stroke[] | 'notADrawing' | undefined {
  if (text === '') return undefined
  const parts = text.split('--')
  if (parts.length > strokesAtMost) return 'notADrawing'
  const strokes = parts.map(strokeOf)
  const numbers = strokes.reduce((sum, stroke) => sum + (stroke?.points.length ?? 0), 0)
  return strokes.every((stroke) => stroke !== undefined) && numbers <= numbersAtMost ? strokes : 'notADrawing'
}

function strokeOf(text: string): Stroke | undefined {
  if (!/^\d{1,4}(?:-\d{1,4})+$/.test(text)) return undefined
  const [colour = 0, width = 0, ...points] = text.split('-').map(Number)
  const [named, wide] = [colours[colour], widths[width]]
  if (named === undefined || wide === undefined || points.length < 2 || points.length % 2 !== 0) return undefined
  const isOnSheet = points.every((at, nth) => at <= (nth % 2 === 0 ? sheet.width : sheet.height))
  return isOnSheet ? { colour: named, width: wide, points } : undefined
}

export const drawingText = (strokes: readonly Stroke[]): string =>
  strokes
    .map(({ colour, width, points }) => [colours.indexOf(colour), widths.indexOf(width), ...points].join('-'))
    .join('--')

/** The way of a pen through its points, for the `d` of an SVG path; one point is a dot. */
export function pathOf({ points }: Pick<Stroke, 'points'>): string {
  const [x = 0, y = 0, ...rest] = points
  return `M${x} ${y}L${rest.length === 0 ? `${x} ${y}` : rest.join(' ')}`
}
