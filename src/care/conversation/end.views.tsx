import { membersOf } from '#care/access/frame.ts'
import { Missing } from '#care/atTable/missing.views.tsx'
import { ConversationStep, listIn, namesAt, type StepProps, typedIn } from '#care/atTable/step.views.tsx'
import { ResultCards } from '#care/minutes/result.views.tsx'
import { speaksAtTable } from '#care/reviews/leader.ts'
import { stepPath } from '#care/reviews/review.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Details } from '#ui/card.views.tsx'
import { Checkboxes, Choice } from '#ui/choice.views.tsx'
import { namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'
import { conversationWords } from './conversation.words.ts'

/** Step 7: what was said, read together as it will stand; who reads it, what is still asked, and whether it is right. */
export function WhoSeesStep(step: StepProps) {
  const { seen, table } = step
  const { say } = seen
  const names = namesOf(say, seen.viewer.voice.language, [...namesAt(seen, table.review.present), seen.viewer.name])
  return (
    <ConversationStep {...step} step={7} ending={<Ending {...step} />}>
      {table.missing.length > 0 ? <Missing step={step} /> : null}
      <p>{say(conversationWords['gesprek.wieziet'], { names })}</p>
      <h2>{say(conversationWords['gesprek.leessamen'])}</h2>
      <ResultCards seen={seen} {...table} />
    </ConversationStep>
  )
}

/** One press when everybody at the table says so; else those who do are ticked, and the others answer later themselves. */
function Ending({ seen, table, typed }: StepProps) {
  const { say, viewer } = seen
  const speakers = membersOf(seen)
    .filter((member) => table.review.present.includes(member.id))
    .filter((member) => speaksAtTable(table.leading, viewer.person, member))
  const names = namesOf(
    say,
    viewer.voice.language,
    speakers.map((member) => member.name),
  )
  return (
    <>
      <h2>
        {table.leading === 'family'
          ? say(conversationWords['gesprek.kloptvoor'], { names })
          : say(conversationWords['gesprek.iedereen'])}
      </h2>
      <Choice
        kind="checkbox"
        name="paper"
        at={0}
        option={{ value: '1', label: say(uiWords['samen.papier']) }}
        checked={typedIn(typed, 'paper', '') !== ''}
      />
      <Acts>
        <Button name="end" value="everyone">
          {say(uiWords['samen.klopt'])}
        </Button>
        <Button kind="other" href={stepPath(seen.family.id, 1)}>
          {say(uiWords['samen.kloptniet'])}
        </Button>
      </Acts>
      <Details summary={say(conversationWords['gesprek.nietiedereen'])}>
        <Checkboxes
          say={say}
          name="right"
          label={say(conversationWords['gesprek.wiezegt'])}
          help={say(conversationWords['gesprek.zegtlater'])}
          options={speakers.map(({ id, name }) => ({ value: id, label: name }))}
          values={listIn(typed, 'right', [])}
          optional
        />
        <Button kind="other" name="end" value="some">
          {say(conversationWords['gesprek.bewaar'])}
        </Button>
      </Details>
    </>
  )
}
