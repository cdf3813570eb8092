/**
 * Where everybody of a circle stands in its picture: a pure function of the list, so that the same circle always looks the same.
 * Angles in degrees, clockwise from the top; units of the drawing (look.md 8).
 */

export const sectorCount = 4

/** From the middle outwards: the radius, and the angle that keeps 54 units between two middles. */
export const circleRings = [
  { radius: 78, step: 40.5 },
  { radius: 132, step: 23.6 },
  { radius: 186, step: 16.7 },
] as const

const smallestSector = 36
const whole = 360

export type CircleRing = 0 | 1 | 2
/** Clockwise from the top: family, friends and neighbourhood, school and work, help. */
export type CircleSector = 0 | 1 | 2 | 3

export type Spot = { ring: CircleRing; angle: number }
export type CirclePlaces = {
  /** Who is drawn, by the place in the list. */
  people: readonly (Spot & { nth: number })[]
  /** Where a ring of a sector has no room: how many stand in the list only. */
  more: readonly (Spot & { count: number })[]
  /** Where each sector begins. */
  borders: readonly number[]
}

type Cell = { members: readonly number[]; spots: number }
type Sector = readonly Cell[]

export function placesOf(list: readonly { ring: CircleRing; sector: CircleSector }[]): CirclePlaces {
  const sectors = fitted(
    Array.from({ length: sectorCount }, (_, sector) =>
      circleRings.map((_ring, ring): Cell => {
        const members = list.flatMap((one, nth) => (one.ring === ring && one.sector === sector ? [nth] : []))
        return { members, spots: members.length }
      }),
    ),
  )
  const left = (whole - sum(sectors.map(needOf))) / sectorCount
  const widths = sectors.map((sector) => needOf(sector) + left)
  const borders = widths.map((_, nth) => sum(widths.slice(0, nth)))
  const cells = sectors.flatMap((sector, nth) =>
    sector.map((cell, ring) => spread(cell, ring as CircleRing, borders[nth] as number, widths[nth] as number)),
  )
  return {
    people: cells.flatMap(({ people }) => people),
    more: cells.flatMap(({ more }) => more),
    borders,
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const needIn = ({ spots }: Cell, ring: number): number => spots * (circleRings[ring]?.step ?? 0)

const needOf = (sector: Sector): number => Math.max(smallestSector, ...sector.map(needIn))

/** As long as it does not fit, the sector that needs most shows one less in its fullest ring. */
function fitted(sectors: readonly Sector[]): readonly Sector[] {
  const needs = sectors.map(needOf)
  if (sum(needs) <= whole) return sectors
  const widest = needs.indexOf(Math.max(...needs))
  const rings = (sectors[widest] as Sector).map(needIn)
  const fullest = rings.indexOf(Math.max(...rings))
  return fitted(
    sectors.map((sector, nth) =>
      nth === widest
        ? sector.map((cell, ring) => (ring === fullest ? { ...cell, spots: cell.spots - 1 } : cell))
        : sector,
    ),
  )
}

function spread({ members, spots }: Cell, ring: CircleRing, start: number, width: number) {
  const angleOf = (at: number) => start + (width * (at + 0.5)) / spots
  const shown = spots < members.length ? members.slice(0, spots - 1) : members
  const count = members.length - shown.length
  return {
    people: shown.map((nth, at) => ({ nth, ring, angle: angleOf(at) })),
    more: count === 0 ? [] : [{ ring, angle: angleOf(spots - 1), count }],
  }
}

/** A point of the drawing of 440 by 440, one decimal. */
export function pointAt(radius: number, angle: number): { x: number; y: number } {
  const turned = (angle * Math.PI) / 180
  return { x: round(220 + radius * Math.sin(turned)), y: round(220 - radius * Math.cos(turned)) }
}

const round = (value: number): number => Math.round(value * 10) / 10

const article = /^(?:de|het|een) (?=\S)/i

/** Somebody who is called "de mentor" is no D. */
const letters = (name: string, count: number): string => {
  const [first = '', ...rest] = [...name.trim().replace(article, '')].slice(0, count)
  return first.toLocaleUpperCase('nl') + rest.join('')
}

/** One letter, and as many more as it takes to tell two people apart, at most three. */
export function initialsOf(names: readonly string[]): string[] {
  return names.map((name) => {
    const others = names.filter((other) => other.trim() !== name.trim())
    const length = [1, 2].find((size) => !others.some((other) => letters(other, size) === letters(name, size))) ?? 3
    return letters(name, length)
  })
}

const mostInTheMiddle = 8

/** What fits in the middle: the name, or its first letter. */
export const middleOf = (name: string): string => ([...name].length <= mostInTheMiddle ? name : letters(name, 1))
