import {
  type CircleRing,
  type CircleSector,
  circleRings,
  initialsOf,
  middleOf,
  placesOf,
  pointAt,
  type Spot,
} from '#ui/circle-places.ts'
import { type PictogramName, pictogramPath } from '#ui/pictogram.views.tsx'

/** The welcome picture: rings with people around a house, and an empty place, because there is room for someone. */
export function CirclePicture({ label }: { label: string }) {
  return (
    <svg class="onsplan-circle" viewBox="0 0 440 440" role="img" aria-label={label}>
      <Rings />
      <House />
      <circle class="onsplan-circle__room" cx={pointAt(186, 45).x} cy={pointAt(186, 45).y} r="24" />
      {people.map(({ ring, angle }) => (
        <Person {...pointAt(ring, angle)} />
      ))}
      <Person {...pointAt(132, 150)} jim />
      <Helper {...pointAt(186, 305)} />
    </svg>
  )
}

function Rings() {
  return (
    <>
      <circle class="onsplan-circle__disc-3" cx="220" cy="220" r="214" />
      <circle class="onsplan-circle__disc-2" cx="220" cy="220" r="160" />
      <circle class="onsplan-circle__disc-1" cx="220" cy="220" r="106" />
      {circleRings.map(({ radius }) => (
        <circle class="onsplan-circle__ring" cx="220" cy="220" r={radius} />
      ))}
      <circle class="onsplan-circle__centre" cx="220" cy="220" r="40" />
    </>
  )
}

const House = () => <path class="onsplan-circle__house" d="M200 222l20-18 20 18M205 219v20h30v-20M216 239v-10h8v10" />

export type InCircle = {
  name: string
  ring: CircleRing
  sector: CircleSector
  /** Drawn in the place of the initials. */
  drawing?: PictogramName | undefined
}

type CircleOfProps = {
  /** Whose circle it is, for in the middle; the house of a family without it. */
  middle?: string | undefined
  list: readonly InCircle[]
  /** The whole picture in words; the list beside it says the same. */
  label: string
}

/** The people around somebody, drawn from the list: nearer is nearer, who helps as work is a square. */
export function CircleOf({ middle, list, label }: CircleOfProps) {
  const places = placesOf(list)
  const initials = initialsOf(list.map(({ name }) => name))
  return (
    <svg class="onsplan-circle onsplan-circle--large" viewBox="0 0 440 440" role="img" aria-label={label}>
      <Rings />
      {places.borders.map((angle) => {
        const [from, to] = [pointAt(54, angle), pointAt(214, angle)]
        return <path class="onsplan-circle__border" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      })}
      {middle === undefined ? <House /> : <Middle name={middle} />}
      {places.people.map(({ nth, ...spot }) => (
        <Node spot={spot} square={list[nth]?.sector === 3} text={initials[nth] ?? ''} drawing={list[nth]?.drawing} />
      ))}
      {places.more.map(({ count, ...spot }) => (
        <Node spot={spot} text={`+${count}`} />
      ))}
      {places.people.map(({ nth, ...spot }) => (
        <NameBeside spot={spot} name={list[nth]?.name ?? ''} />
      ))}
    </svg>
  )
}

type ToFillProps = {
  /** In the middle. */
  me: string
  /** From near to far. */
  rings: readonly string[]
  /** Clockwise from the top right. */
  sectors: readonly string[]
  label: string
}

/** Of the three discs. */
const edges = [106, 160, 214] as const

const corners = [
  { x: 436, y: 18, anchor: 'end' },
  { x: 436, y: 434, anchor: 'end' },
  { x: 4, y: 434, anchor: 'start' },
  { x: 4, y: 18, anchor: 'start' },
] as const

/** On paper: the same rings, empty, with the words where the names will stand. */
export function CircleToFill({ me, rings, sectors, label }: ToFillProps) {
  return (
    <svg class="onsplan-circle onsplan-circle--paper" viewBox="0 0 440 440" role="img" aria-label={label}>
      {edges.map((radius) => (
        <circle class="onsplan-circle__ring" cx="220" cy="220" r={radius} />
      ))}
      {[0, 90, 180, 270].map((angle) => {
        const [from, to] = [pointAt(30, angle), pointAt(214, angle)]
        return <path class="onsplan-circle__border" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      })}
      <circle class="onsplan-circle__ring" cx="220" cy="220" r="30" />
      <text class="onsplan-circle__written" x="220" y="226" font-size="18" text-anchor="middle">
        {me}
      </text>
      {rings.map((name, nth) => (
        <text class="onsplan-circle__written" x="220" y={220 - 80 - 54 * nth} font-size="13" text-anchor="middle">
          {name}
        </text>
      ))}
      {corners.map(({ x, y, anchor }, nth) => (
        <text class="onsplan-circle__written" x={x} y={y} font-size="15" text-anchor={anchor}>
          {sectors[nth]}
        </text>
      ))}
    </svg>
  )
}

const Middle = ({ name }: { name: string }) => (
  <text class="onsplan-circle__text onsplan-circle__text--middle" x="220" y="228" font-size="23">
    {middleOf(name)}
  </text>
)

const placeOf = ({ ring, angle }: Spot) => pointAt(circleRings[ring].radius, angle)

type NodeProps = { spot: Spot; square?: boolean; text: string; drawing?: PictogramName | undefined }

function Node({ spot, square = false, text, drawing }: NodeProps) {
  const { x, y } = placeOf(spot)
  return (
    <g transform={`translate(${x} ${y})`}>
      {square ? <SquareShape /> : <circle class="onsplan-circle__person" r="24" />}
      {drawing === undefined ? (
        <text class="onsplan-circle__text" y="8" font-size="22">
          {text}
        </text>
      ) : (
        <path class="onsplan-circle__drawing" transform="scale(1.35) translate(-12 -12)" d={pictogramPath(drawing)} />
      )}
    </g>
  )
}

/** Above everything, so that no neighbour covers it. */
function NameBeside({ spot, name }: { spot: Spot; name: string }) {
  const { x, y } = placeOf(spot)
  return (
    <text class="onsplan-circle__text onsplan-circle__text--name" x={x} y={y + 37} font-size="14">
      {name}
    </text>
  )
}

const SquareShape = () => <rect class="onsplan-circle__helper" x="-21" y="-21" width="42" height="42" rx="8" />

const people = [
  { ring: 78, angle: 330 },
  { ring: 78, angle: 60 },
  { ring: 78, angle: 190 },
  { ring: 132, angle: 265 },
  { ring: 132, angle: 15 },
  { ring: 186, angle: 100 },
  { ring: 186, angle: 215 },
]

function Person({ x, y, jim = false }: { x: number; y: number; jim?: boolean }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle class="onsplan-circle__person" r="24" />
      {jim ? <circle class="onsplan-circle__jim" r="20" /> : null}
      <path
        class={jim ? 'onsplan-circle__figure onsplan-circle__figure--jim' : 'onsplan-circle__figure'}
        d="M0-11a5 5 0 1 1 0 10 5 5 0 0 1 0-10M-9 11c0-6 4-10 9-10s9 4 9 10z"
      />
    </g>
  )
}

function Helper({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <SquareShape />
      <path class="onsplan-circle__figure" d="M0-11a5 5 0 1 1 0 10 5 5 0 0 1 0-10M-9 11c0-6 4-10 9-10s9 4 9 10z" />
    </g>
  )
}
