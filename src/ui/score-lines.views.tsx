import type { Say } from '#platform/words.ts'
import { Details } from '#ui/card.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { chart, chartsOf, markOf, type PlacedLine, type ScoreLine, yOf } from '#ui/score-lines.ts'
import { Table } from '#ui/table.views.tsx'

export type ScoreLinesTexts = {
  title: string
  /** Stands at the line from which it is good enough. */
  goodEnough: string
  who: string
  when: string
  score: string
}

export type ScoreLinesProps = {
  say: Say
  id: string
  lines: readonly ScoreLine[]
  threshold?: number | undefined
  /** One sentence per person: the same numbers in words. */
  sentences: readonly string[]
  texts: ScoreLinesTexts
}

/** One small line per person, the same in words, and the same as a table. */
export function ScoreLines({ say, id, lines, threshold = 6, sentences, texts }: ScoreLinesProps) {
  const rows = lines.flatMap((line) => line.points.map((point) => [line.name, point.day, point.score]))
  return (
    <div class="onsplan-chart">
      {chartsOf(lines).map((placed, at) => (
        <Chart
          id={`${id}-${at}`}
          placed={placed}
          threshold={threshold}
          texts={texts}
          description={sentences.join(' ')}
        />
      ))}
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <Details summary={say(partWords['alg.tabel'])}>
        <Table
          caption={texts.title}
          columns={[{ name: texts.who }, { name: texts.when }, { name: texts.score, number: true }]}
          rows={rows}
        />
      </Details>
    </div>
  )
}

type ChartProps = {
  id: string
  placed: readonly PlacedLine[]
  threshold: number
  texts: ScoreLinesTexts
  description: string
}

function Chart({ id, placed, threshold, texts, description }: ChartProps) {
  const enough = yOf(threshold)
  return (
    <svg
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{texts.title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <path
        class="onsplan-chart__axis"
        d={`M${chart.start - 8} ${chart.top}V${chart.bottom}H${chart.end}`}
        fill="none"
      />
      <line class="onsplan-chart__enough" x1={chart.start - 8} x2={chart.end} y1={enough} y2={enough} />
      {[10, 0].map((score) => (
        <text class="onsplan-chart__scale" x={chart.start - 14} y={yOf(score) + 5} text-anchor="end">
          {score}
        </text>
      ))}
      <text class="onsplan-chart__words" x={chart.start - 2} y={enough - 5}>
        {texts.goodEnough}
      </text>
      {placed.map((line) => (
        <Line line={line} />
      ))}
    </svg>
  )
}

const markSize = 9

function Line({ line }: { line: PlacedLine }) {
  // The last mark stands before the name, so that line and name belong together without colour too.
  const marks = [...line.points, { x: chart.end + chart.nameGap + 4, y: line.nameY }]
  return (
    <g class={`onsplan-person-${line.person}`}>
      <polyline points={line.points.map((point) => `${point.x},${point.y}`).join(' ')} />
      <path class="onsplan-chart__mark" d={marks.map((p) => markOf(line.person, p.x, p.y, markSize)).join('')} />
      <text x={chart.end + 2 * chart.nameGap} y={line.nameY + 5}>
        {short(line.name)}
      </text>
    </g>
  )
}

// The drawing has room for some ten letters; the sentence and the table hold the whole name.
const short = (name: string) => (name.length <= 10 ? name : `${name.slice(0, 9)}…`)
