import { membersOf, nameOf, type Someone } from '#care/access/frame.ts'
import { stepsToSay, type TableStep } from '#care/atTable/at-table.ts'
import { AskedForJim } from '#care/atTable/jim-asked.views.tsx'
import {
  ConversationStep,
  errorAt,
  ofRow,
  SaidLastTime,
  type StepProps,
  typedIn,
  WhoReads,
} from '#care/atTable/step.views.tsx'
import type { Reader } from '#care/plan/byline.views.tsx'
import { saidBy } from '#care/reviews/review-voice.ts'
import { reviewWords } from '#care/reviews/reviews.words.ts'
import { longDay } from '#platform/dates.ts'
import { Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Along } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { conversationWords } from './conversation.words.ts'
import { NumbersOfNow } from './numbers.views.tsx'

/** "Wil: samen de post doen". */
export function stepLine(seen: Reader, step: TableStep): string {
  const doer = step.doer === null ? (step.outside ?? '') : nameOf(seen, step.doer)
  return doer === '' ? step.what : `${doer}: ${step.what}`
}

/** Step 3: which actions are done; nothing needs a reason and what is not said goes on. */
export function StepsStep(step: StepProps) {
  const { seen, table } = step
  const { say } = seen
  const { open, ended } = stepsToSay(table)
  const options = [
    { value: '', label: say(conversationWords['gesprek.lopend']) },
    { value: 'done', label: say(uiWords['knop.gedaan']) },
    { value: 'notWorked', label: say(uiWords['knop.nietgelukt']) },
    { value: 'stopped', label: say(uiWords['knop.stop']) },
  ]
  return (
    <ConversationStep {...step} step={3} before={<NumbersOfNow seen={seen} table={table} />}>
      {open.length + ended.length === 0 ? <p>{say(conversationWords['gesprek.geenacties'])}</p> : null}
      {open.length > 0 ? <p class="onsplan-help">{say(conversationWords['gesprek.zegtniets'])}</p> : null}
      {open.map((one, at) => (
        <div>
          <Along name={`step.${at}`} value={one.id} />
          <Radios
            say={say}
            name={`went.${at}`}
            label={stepLine(seen, one)}
            options={options}
            value={typedIn(ofRow(step, { step: one.id }, at).typed, `went.${at}`, '')}
            pairs
          />
        </div>
      ))}
      {ended.length === 0 ? null : (
        <ul>
          {ended.map((one) => (
            <li>{say(conversationWords['gesprek.afgelopen'], { step: stepLine(seen, one) })}</li>
          ))}
        </ul>
      )}
    </ConversationStep>
  )
}

/** Step 4: what they do themselves already; asked each time, and it may stay empty. */
export function OwnDoingStep(step: StepProps) {
  const { seen, table } = step
  const doing = ({ id }: Someone) => saidBy(table.voices, 'ownDoing', id)?.text ?? ''
  const present = membersOf(seen).filter((member) => table.review.present.includes(member.id))
  return (
    <ConversationStep {...step} step={4}>
      <p class="onsplan-help">{seen.say(conversationWords['gesprek.leegmag'])}</p>
      {present.map((person, at) => (
        <>
          <Along name={`person.${at}`} value={person.id} />
          <Field
            say={seen.say}
            name={`said.${at}`}
            kind="long"
            optional
            label={person.name}
            value={typedIn(ofRow(step, { person: person.id }, at).typed, `said.${at}`, doing(person))}
          />
        </>
      ))}
      <WhoReads {...step} />
      <AskedForJim {...step} />
      <SaidLastTime seen={seen} voices={table.lastVoices.filter(({ kind }) => kind === 'ownDoing')} />
    </ConversationStep>
  )
}

/** Step 6: what they agree now and when they look back again; the usual day stands there already. */
export function AgreedStep(step: StepProps) {
  const { seen, table, typed, wrong } = step
  const { say } = seen
  const said = table.voices.findLast(({ kind }) => kind === 'agreement')
  const [year = '', month = '', day = ''] = (said?.value ?? table.usualNext).split('-')
  return (
    <ConversationStep {...step} step={6}>
      <Field
        say={say}
        name="text"
        kind="long"
        optional
        label={say(conversationWords['gesprek.afspraken'])}
        value={typedIn(typed, 'text', said?.text ?? '')}
      />
      <WhoReads {...step} />
      <NextDay step={step} usual={{ day: String(Number(day)), month: String(Number(month)), year }} wrong={wrong} />
      <SaidLastTime seen={seen} voices={table.lastVoices.filter(({ kind }) => kind === 'agreement')} />
    </ConversationStep>
  )
}

type NextDayProps = {
  step: StepProps
  usual: { day: string; month: string; year: string }
  wrong: StepProps['wrong']
}

function NextDay({ step: { seen, table, typed }, usual, wrong }: NextDayProps) {
  const latest = longDay(seen.viewer.voice, table.latestNext, seen.today)
  return (
    <DateField
      say={seen.say}
      name="next"
      label={seen.say(reviewWords['review.volgende'])}
      help={seen.say(conversationWords['gesprek.uiterlijk'], { date: latest })}
      value={{
        day: typedIn(typed, 'next.day', usual.day),
        month: typedIn(typed, 'next.month', usual.month),
        year: typedIn(typed, 'next.year', usual.year),
      }}
      error={errorAt(wrong, 'next')}
    />
  )
}
