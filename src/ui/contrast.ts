/**
 * Contrast: the ratio of WCAG between two colours. A municipality's own colours are refused when a pair of the design
 * is too close; the pairs themselves stand here so that the refusal can name the one that fails.
 */

type Pair = { rule: string; text: string; ground: string; least: number }

export type MeasuredPair = Pair & { ratio: number }

/** From 1 (the same) to 21 (black on white), for colours written as `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(colour: string): number {
  if (!/^#[\da-f]{6}$/i.test(colour)) throw new RangeError(`Not a colour written as #rrggbb: ${colour}`)
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

export const roles = [
  'default',
  'accent-1',
  'accent-2',
  'accent-3',
  'positive',
  'warning',
  'negative',
  'highlight',
  'action-1',
  'action-2',
  'info',
  'selected',
  'disabled',
] as const

const basis = (role: string, step: string) => `--basis-color-${role}-${step}`
const grounds = ['bg-document', 'bg-subtle', 'bg-default']
const page = grounds.map((step) => basis('default', step))
const rings = [1, 2, 3].map((n) => `--onsplan-circle-ring-${n}-color`)

const cross = (rule: string, least: number, texts: readonly string[], on: readonly string[]): Pair[] =>
  texts.flatMap((text) => on.map((ground) => ({ rule, text, ground, least })))

function rolePairs(role: string): Pair[] {
  const own = (...steps: string[]) => steps.map((step) => basis(role, step))
  const ownAndPage = [...new Set([...own(...grounds), ...page])]
  return [
    ...cross('C1', 5.5, own('color-default', 'color-hover', 'color-active', 'color-document'), ownAndPage),
    ...cross('C2', 5, own('color-subtle'), own(...grounds)),
    ...cross('C3', 5.5, own('color-document'), own('bg-hover', 'bg-active')),
    ...cross('C4', 4.5, own('color-default'), own('bg-hover', 'bg-active')),
    ...cross('C5', 3.3, own('border-default', 'border-hover', 'border-active'), ownAndPage),
    ...cross('C6', 5.5, own('bg-document'), own('color-default', 'color-hover', 'color-active')),
  ]
}

const card = '--basis-color-default-bg-default'

const ownPairs: readonly Pair[] = [
  ...cross('C7', 7, ['--basis-focus-color'], ['--basis-focus-background-color']),
  ...cross('C8', 3, ['--basis-focus-outline-color'], ['--basis-color-default-bg-document', card]),
  ...cross(
    'C9',
    4.5,
    [1, 2, 3, 4].map((n) => `--onsplan-person-${n}-color`),
    ['--basis-color-default-bg-document', card],
  ),
  ...cross('C10', 3.3, ['--onsplan-circle-line-color'], rings),
  ...cross(
    'C11',
    3.3,
    ['person-border', 'jim', 'helper-border'].map((part) => `--onsplan-circle-${part}-color`),
    rings,
  ),
  ...['low', 'high', 'selected'].flatMap((kind) =>
    cross('C12', 5.5, [`--onsplan-scale-${kind}-color`], [`--onsplan-scale-${kind}-background-color`]),
  ),
  ...['low', 'high'].flatMap((kind) =>
    cross('C12', 3.3, [`--onsplan-scale-${kind}-border-color`], [card, `--onsplan-scale-${kind}-background-color`]),
  ),
  ...['new', 'due', 'safety', 'nearby'].flatMap((tag) =>
    cross('C13', 5.5, [`--onsplan-${tag}-color`], [`--onsplan-${tag}-background-color`]),
  ),
]

/** Every pair of the design in one theme; `read` answers the value of a token. */
export function measuredPairs(read: (token: string) => string): MeasuredPair[] {
  return [...roles.flatMap(rolePairs), ...ownPairs].map((pair) => ({
    ...pair,
    ratio: contrast(read(pair.text), read(pair.ground)),
  }))
}
