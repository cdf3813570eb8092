import { membersOf, nameOf } from '#care/access/frame.ts'
import { type OpenPart, stepPath } from '#care/reviews/review.ts'
import { Card, Rows, StepRow } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'
import { conversationWords } from './conversation.words.ts'
import { ConversationStep, namesAt, type StepProps, typedIn } from './shared.views.tsx'

/** Step 7: who reads this, what is still asked, and whether it was read together. */
export function WhoSeesStep(step: StepProps & { tried: boolean }) {
  const { seen, table, typed } = step
  const { say } = seen
  const names = namesOf(say, seen.viewer.voice.language, [...namesAt(seen, table.review.present), seen.viewer.name])
  const present = membersOf(seen).filter((member) => table.review.present.includes(member.id))
  const withNames = namesOf(
    say,
    seen.viewer.voice.language,
    present.map((member) => member.name),
  )
  return (
    <ConversationStep {...step} step={7} end>
      {table.missing.length > 0 && step.tried ? <Missing step={step} /> : null}
      <p>{say(conversationWords['gesprek.wieziet'], { names })}</p>
      <Radios
        say={say}
        name="read"
        label={say(conversationWords['gesprek.hoegelezen'])}
        options={[
          { value: 'screen', label: say(conversationWords['pro.gesprek.gelezen'], { names: withNames }) },
          { value: 'paper', label: say(uiWords['samen.papier']) },
          { value: 'not', label: say(conversationWords['gesprek.nogniet']) },
        ]}
        value={typedIn(typed, 'read', '')}
        optional
      />
    </ConversationStep>
  )
}

/** The open parts by step, each leading to its step; five persons at one goal are five rows, so the same sentence stands once. */
function Missing({ step: { seen, table } }: { step: StepProps }) {
  const rows = new Map(table.missing.map((part) => [sentenceOf({ seen, table }, part), part.step]))
  return (
    <Card title={seen.say(conversationWords['gesprek.mist'])}>
      <Rows>
        {[...rows].map(([sentence, step]) => (
          <StepRow title={sentence} href={stepPath(seen.family.id, step)} />
        ))}
      </Rows>
    </Card>
  )
}

export function sentenceOf({ seen, table }: Pick<StepProps, 'seen' | 'table'>, part: OpenPart): string {
  const { say } = seen
  if (part.part === 'wentWell') return say(conversationWords['gesprek.mist.goed'])
  if (part.part === 'childVoice')
    return say(conversationWords['gesprek.mist.stem'], { name: nameOf(seen, part.person) })
  if (part.part === 'score') return say(conversationWords['gesprek.mist.cijfer'], { name: nameOf(seen, part.person) })
  if (part.part === 'ownDoing') return say(conversationWords['gesprek.mist.zelf'])
  if (part.part === 'nextDay') return say(conversationWords['gesprek.mist.dag'])
  const step = table.running.find(({ id }) => id === part.stepId)
  return say(conversationWords['gesprek.mist.loslaten'], { step: step?.what ?? '' })
}
