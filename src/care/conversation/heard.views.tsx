import { membersOf, type Someone } from '#care/access/frame.ts'
import {
  ConversationStep,
  errorAt,
  listIn,
  ofRow,
  SaidLastTime,
  type StepProps,
  typedIn,
  WhoReads,
} from '#care/atTable/step.views.tsx'
import { SaidWords } from '#care/reviews/prepared.views.tsx'
import { isYoungChild } from '#care/reviews/review.ts'
import { saidBy } from '#care/reviews/review-voice.ts'
import { reviewWords } from '#care/reviews/reviews.words.ts'
import { Card } from '#ui/card.views.tsx'
import { Checkboxes, Choice } from '#ui/choice.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Along } from '#ui/form.views.tsx'
import { conversationWords } from './conversation.words.ts'

/** Step 1: what went well, everybody apart; a child in its own words, or that it did not want to say anything. */
export function WentWellStep(step: StepProps) {
  const { seen, table, typed, wrong } = step
  const { say } = seen
  const members = membersOf(seen)
  return (
    <ConversationStep {...step} step={1}>
      <Checkboxes
        say={say}
        name="present"
        label={say(conversationWords['gesprek.wieis'])}
        options={members.map(({ id, name }) => ({ value: id, label: name }))}
        values={listIn(typed, 'present', table.review.present)}
        error={errorAt(wrong, 'present')}
      />
      {members.map((person, at) => (
        <PersonSays step={step} person={person} at={at} />
      ))}
      <WhoReads {...step} />
      <SaidLastTime
        seen={seen}
        voices={table.lastVoices.filter(({ kind }) => kind === 'wentWell' || kind === 'childVoice')}
      />
    </ConversationStep>
  )
}

function PersonSays({ step, person, at }: { step: StepProps; person: Someone; at: number }) {
  const { seen, table, typed } = ofRow(step, { person: person.id }, at)
  const { say } = seen
  const isChild = isYoungChild(person)
  const said = saidBy(table.voices, isChild ? 'childVoice' : 'wentWell', person.id)
  const prepared = saidBy(table.voices, 'preparation', person.id, 'wentWell')
  return (
    <Card title={person.name}>
      {prepared === undefined ? null : <SaidWords seen={seen} voice={prepared} />}
      <Along name={`person.${at}`} value={person.id} />
      <Field
        say={say}
        name={`said.${at}`}
        kind="long"
        optional
        label={isChild ? say(reviewWords['review.kindstem'], { child: person.name }) : say(reviewWords['review.v1'])}
        value={typedIn(typed, `said.${at}`, said?.text ?? '')}
      />
      {person.parts.includes('youth') ? (
        <Choice
          kind="checkbox"
          name={`not.${at}`}
          at={0}
          option={{ value: '1', label: say(reviewWords['review.kindniet'], { child: person.name }) }}
          checked={typedIn(typed, `not.${at}`, said?.value === 'notWanted' ? '1' : '') !== ''}
        />
      ) : null}
    </Card>
  )
}
