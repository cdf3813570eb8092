// Made-up choices that a seed repeats exactly: the same seed draws the same world on every machine.

export type Random = {
  /** A whole number from 0 up to and not including `below`. */
  readonly number: (below: number) => number
  readonly chance: (percent: number) => boolean
  readonly pick: <T>(from: readonly T[]) => T
  readonly some: <T>(from: readonly T[], count: number) => T[]
  /** A random identifier of version 4, as the database makes them. */
  readonly uuid: () => string
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  // Mulberry32: 32 bits of state are plenty for choices, and it needs no package.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const number = (below: number) => Math.floor((next() / 0x1_0000_0000) * below)
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[number(from.length)]
    if (chosen === undefined) throw new RangeError('Nothing to pick from')
    return chosen
  }
  const some = <T>(from: readonly T[], count: number): T[] => {
    const left = [...from]
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(number(left.length), 1)).flat()
  }
  const uuid = () => {
    const hex = Array.from({ length: 4 }, () => next().toString(16).padStart(8, '0')).join('')
    const variant = '89ab'[number(4)]
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
  }
  return { number, chance: (percent) => number(100) < percent, pick, some, uuid }
}
