import { nameOf } from '#care/access/frame.ts'
import { type OpenPart, stepPath } from '#care/reviews/review.ts'
import { Card, Rows, StepRow } from '#ui/card.views.tsx'
import { atTableWords } from './at-table.words.ts'
import type { StepProps } from './step.views.tsx'

/** The open parts by step, each leading to its step; five persons at one goal are five rows, so the same sentence stands once. */
export function Missing({ step: { seen, table } }: { step: StepProps }) {
  const rows = new Map(table.missing.map((part) => [stillAsked({ seen, table }, part), part.step]))
  return (
    <Card title={seen.say(atTableWords['gesprek.mist'])}>
      <Rows>
        {[...rows].map(([sentence, step]) => (
          <StepRow title={sentence} href={stepPath(seen.family.id, step)} />
        ))}
      </Rows>
    </Card>
  )
}

/** One thing that a review cannot be concluded without, as a line that leads to its step. */
function stillAsked({ seen, table }: Pick<StepProps, 'seen' | 'table'>, part: OpenPart): string {
  const { say } = seen
  const name = 'person' in part ? nameOf(seen, part.person) : ''
  if (part.part === 'wentWell') return say(atTableWords['gesprek.mist.goed'])
  if (part.part === 'childVoice') return say(atTableWords['gesprek.mist.stem'], { name })
  if (part.part === 'score') return say(atTableWords['gesprek.mist.cijfer'], { name })
  if (part.part === 'ownDoing') return say(atTableWords['gesprek.mist.zelf'])
  if (part.part === 'jim') return say(atTableWords['gesprek.mist.jim'], { name })
  if (part.part === 'nextDay') return say(atTableWords['gesprek.mist.dag'])
  const step = table.running.find(({ id }) => id === part.stepId)
  return say(atTableWords['gesprek.mist.loslaten'], { step: step?.what ?? '' })
}
