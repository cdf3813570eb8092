/** The welcome picture: rings with people around a house, and an empty place, because there is room for someone. */
export function CirclePicture({ label }: { label: string }) {
  return (
    <svg class="onsplan-circle" viewBox="0 0 440 440" role="img" aria-label={label}>
      <circle class="onsplan-circle__disc-3" cx="220" cy="220" r="214" />
      <circle class="onsplan-circle__disc-2" cx="220" cy="220" r="160" />
      <circle class="onsplan-circle__disc-1" cx="220" cy="220" r="106" />
      {[78, 132, 186].map((r) => (
        <circle class="onsplan-circle__ring" cx="220" cy="220" r={r} />
      ))}
      <circle class="onsplan-circle__centre" cx="220" cy="220" r="40" />
      <path class="onsplan-circle__house" d="M200 222l20-18 20 18M205 219v20h30v-20M216 239v-10h8v10" />
      <circle class="onsplan-circle__room" cx={round(at(186, 45).x)} cy={round(at(186, 45).y)} r="24" />
      {people.map(({ ring, angle }) => (
        <Person {...at(ring, angle)} />
      ))}
      <Person {...at(132, 150)} jim />
      <Helper {...at(186, 305)} />
    </svg>
  )
}

const people = [
  { ring: 78, angle: 330 },
  { ring: 78, angle: 60 },
  { ring: 78, angle: 190 },
  { ring: 132, angle: 265 },
  { ring: 132, angle: 15 },
  { ring: 186, angle: 100 },
  { ring: 186, angle: 215 },
]

const round = (value: number) => Math.round(value * 10) / 10

/** Degrees clockwise from the top. */
const at = (ring: number, angle: number) => ({
  x: round(220 + ring * Math.sin((angle * Math.PI) / 180)),
  y: round(220 - ring * Math.cos((angle * Math.PI) / 180)),
})

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
      <rect class="onsplan-circle__helper" x="-21" y="-21" width="42" height="42" rx="8" />
      <path class="onsplan-circle__figure" d="M0-11a5 5 0 1 1 0 10 5 5 0 0 1 0-10M-9 11c0-6 4-10 9-10s9 4 9 10z" />
    </g>
  )
}
