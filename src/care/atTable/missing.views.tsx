import { nameOf } from '#care/access/frame.ts'
import type { OpenPart } from '#care/reviews/review.ts'
import { atTableWords } from './at-table.words.ts'
import type { StepProps } from './step.views.tsx'

/** One thing that a review cannot be concluded without, as a line that leads to its step. */
export function stillAsked({ seen, table }: Pick<StepProps, 'seen' | 'table'>, part: OpenPart): string {
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
