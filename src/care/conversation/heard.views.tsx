import { membersOf, nameOf, type Someone } from '#care/access/frame.ts'
import { SaidWords } from '#care/reviews/prepared.views.tsx'
import { isYoungChild, ratersOf } from '#care/reviews/review.ts'
import { saidBy } from '#care/reviews/review-voice.ts'
import { reviewWords } from '#care/reviews/reviews.words.ts'
import { Card } from '#ui/card.views.tsx'
import { Checkboxes, Choice } from '#ui/choice.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { type AtTable, scoreOf, type TableGoal } from './at-table.ts'
import { conversationWords } from './conversation.words.ts'
import { ConversationStep, errorAt, namesAt, SaidLastTime, type StepProps, typedIn } from './shared.views.tsx'

/** Step 1: what went well, everybody apart; a child in its own words, or that it did not want to say anything. */
export function WentWellStep(step: StepProps) {
  const { seen, table, typed, wrong } = step
  const { say } = seen
  const members = membersOf(seen)
  const chosen = typed?.['present[]']
  return (
    <ConversationStep {...step} step={1}>
      <Checkboxes
        say={say}
        name="present"
        label={say(conversationWords['gesprek.wieis'])}
        options={members.map(({ id, name }) => ({ value: id, label: name }))}
        values={typed === undefined ? table.review.present : Array.isArray(chosen) ? chosen : []}
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
  const { seen, table, typed } = step
  const { say } = seen
  const isChild = isYoungChild(person)
  const said = saidBy(table.voices, isChild ? 'childVoice' : 'wentWell', person.id)
  const prepared = saidBy(table.voices, 'preparation', person.id, 'wentWell')
  const name = `said.${at}`
  return (
    <Card title={person.name}>
      {prepared === undefined ? null : <SaidWords seen={seen} voice={prepared} />}
      <input type="hidden" name={`person.${at}`} value={person.id} />
      <Field
        say={say}
        name={name}
        kind="long"
        optional
        label={isChild ? say(reviewWords['review.kindstem'], { child: person.name }) : say(reviewWords['review.v1'])}
        value={typedIn(typed, name, said?.text ?? '')}
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

/** Step 2: each one's number for each active goal, side by side. */
export function NumbersStep(step: StepProps) {
  const { seen, table } = step
  const raters = ratersOf(membersOf(seen), table.review.present)
  return (
    <ConversationStep {...step} step={2}>
      {table.goals.length === 0 ? <p>{seen.say(conversationWords['gesprek.geencijfer'])}</p> : null}
      {table.goals.map((goal, at) => (
        <Card title={goal.title}>
          <LastNumbers step={step} goal={goal} />
          <ul class="onsplan-numbers">
            {raters.map((person, place) => (
              <NumberOf step={step} goal={goal} person={person} at={at * raters.length + place} />
            ))}
          </ul>
        </Card>
      ))}
      <WhoReads {...step} />
    </ConversationStep>
  )
}

function NumberOf({ step, goal, person, at }: { step: StepProps; goal: TableGoal; person: Someone; at: number }) {
  const { seen, table, typed, wrong } = step
  const given = scoreOf(table.scores, goal.id, person.id)
  const ratherNot = table.voices.some(
    (voice) => voice.kind === 'noScore' && voice.author === person.id && voice.goalId === goal.id,
  )
  const name = `score.${at}`
  return (
    <li>
      <input type="hidden" name={`person.${at}`} value={person.id} />
      <input type="hidden" name={`goal.${at}`} value={goal.id} />
      <Field
        say={seen.say}
        name={name}
        kind="number"
        width={3}
        label={seen.say(conversationWords['gesprek.cijfervan'], { name: person.name })}
        value={typedIn(typed, name, given === undefined ? '' : String(given))}
        error={errorAt(wrong, name)}
      />
      <Choice
        kind="checkbox"
        name={`rather.${at}`}
        at={0}
        option={{ value: '1', label: seen.say(conversationWords['gesprek.liever']) }}
        checked={typedIn(typed, `rather.${at}`, ratherNot && given === undefined ? '1' : '') !== ''}
      />
    </li>
  )
}

function LastNumbers({ step: { seen, table }, goal }: { step: StepProps; goal: TableGoal }) {
  const numbers = table.lastScores
    .filter((score) => score.goalId === goal.id)
    .map((score) => `${nameOf(seen, score.rater)} ${score.value}`)
  if (numbers.length === 0) return null
  return (
    <p class="onsplan-help">
      {seen.say(conversationWords['gesprek.vorigecijfers'], {
        numbers: new Intl.ListFormat(seen.viewer.voice.language, { type: 'unit' }).format(numbers),
      })}
    </p>
  )
}

/** Under what is typed and before the button: who reads it, the writer included, because the words are another's. */
export function WhoReads({ seen, table }: { seen: StepProps['seen']; table: AtTable }) {
  const names = [...namesAt(seen, table.review.present), seen.viewer.name]
  return <EyeLabel say={seen.say} language={seen.viewer.voice.language} names={names} />
}
