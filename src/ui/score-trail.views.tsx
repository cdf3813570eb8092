import { mostPoints } from '#ui/score-lines.ts'

export type Trail = {
  name: string
  /** Oldest first. */
  scores: readonly number[]
  /** The earlier numbers as words, for eyes and ears alike. */
  before?: string | undefined
}

const box = { width: 96, height: 32, edge: 4 }

/** Per person the number of now with the last five as a small line: side by side, never one for all. */
export function ScoreTrails({ trails, threshold }: { trails: readonly Trail[]; threshold: number }) {
  return (
    <ul class="onsplan-trails">
      {trails.map((trail, at) => (
        <li class={`onsplan-person-${(at % 4) + 1}`}>
          <span class="onsplan-trail__now">{trail.scores.at(-1)}</span>
          <span class="onsplan-trail__who">
            <span>{trail.name}</span>
            {trail.before === undefined ? null : <span class="onsplan-help">{trail.before}</span>}
          </span>
          <TrailLine scores={trail.scores.slice(-mostPoints)} threshold={threshold} />
        </li>
      ))}
    </ul>
  )
}

/** Only a picture of the words beside it. */
function TrailLine({ scores, threshold }: { scores: readonly number[]; threshold: number }) {
  if (scores.length < 2) return null
  const inside = { width: box.width - 2 * box.edge, height: box.height - 2 * box.edge }
  const y = (score: number) => box.edge + inside.height - (inside.height * score) / 10
  const x = (at: number) => box.edge + (inside.width * at) / (scores.length - 1)
  const last = scores.length - 1
  return (
    <svg class="onsplan-trail__line" viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true" focusable="false">
      <line class="onsplan-chart__enough" x1="0" x2={box.width} y1={y(threshold)} y2={y(threshold)} />
      <polyline points={scores.map((score, at) => `${x(at)},${y(score)}`).join(' ')} />
      <circle cx={x(last)} cy={y(scores[last] ?? 0)} r="3.5" />
    </svg>
  )
}
