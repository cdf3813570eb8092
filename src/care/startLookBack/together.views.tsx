import type { Asked } from '#care/access/family.views.tsx'
import type { Someone } from '#care/access/frame.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { saidBy } from '#care/startConversation/start-voice.ts'
import { startTableWords } from '#care/startTable/start-table.words.ts'
import { pictures } from '#care/weather/weather.ts'
import { longDay } from '#platform/dates.ts'
import { type Fields, list, rowOf, text } from '#platform/fields.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Checkboxes, Radios, Revealed } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Along, Form } from '#ui/form.views.tsx'
import { Banner } from '#ui/shared-screen.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import {
  comingRound,
  comings,
  type LookedBack,
  latestNext,
  ownWeather,
  pictureOf,
  places,
  saidIn,
  togetherPath,
} from './look-back.ts'
import { weatherNames } from './look-back.views.tsx'
import { lookBackWords as words } from './look-back.words.ts'

export type TogetherProps = {
  asked: Asked
  seen: Reader
  looked: LookedBack
  people: readonly Someone[]
  /** Whether this person says a number; a child chooses weather. */
  saysNumber: (person: Someone) => boolean
  typed: Fields | undefined
  problems: readonly FieldProblem[]
}

const typedIn = ({ typed }: TogetherProps, name: string, otherwise: string): string =>
  typed === undefined ? otherwise : text(typed, name)

const errorAt = ({ problems }: TogetherProps, name: string): string | undefined =>
  problems.find(({ field }) => field === name)?.text

/** One page, by phone or at the table: what each says apart, what comes of it, and who says that it is right. */
export function Together(props: TogetherProps) {
  const { asked, seen, looked, people } = props
  const { say, viewer, family } = seen
  const path = togetherPath(family.id, looked.start.talk.id)
  return (
    <>
      <Banner icon="together">{say(words['gesprekterug.samen'], { name: viewer.name })}</Banner>
      <Form action={path} csrf={asked.csrf} op={asked.fresh()} draft={path}>
        <Radios
          say={say}
          name="how"
          label={say(words['gesprekterug.hoe'])}
          options={places.map((one) => ({ value: one, label: say(words[`gesprekterug.hoe.${one}`]) }))}
          value={typedIn(props, 'how', '')}
          error={errorAt(props, 'how')}
        />
        {people.map((person, at) => (
          <OfOne props={props} person={person} at={at} />
        ))}
        <WhatComes {...props} />
        <Checkboxes
          say={say}
          name="right"
          label={say(startTableWords['starttafel.wiezegt'])}
          help={say(startTableWords['starttafel.zegtlater'])}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          values={props.typed === undefined ? [] : list(props.typed, 'right')}
          optional
        />
        <EyeLabel say={say} language={viewer.voice.language} names={[...people.map(({ name }) => name), viewer.name]} />
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
    </>
  )
}

type OneProps = { props: TogetherProps; person: Someone; at: number }

/** Each in an own part: a number from twelve on, weather of a child. */
function OfOne({ props: all, person, at }: OneProps) {
  const props = { ...all, typed: rowOf(all.typed, { person: person.id }, at) }
  return (
    <Card title={person.name}>
      <Along name={`person.${at}`} value={person.id} />
      {props.saysNumber(person) ? (
        <NumberOf props={props} person={person} at={at} />
      ) : (
        <WeatherOfChild props={props} person={person} at={at} />
      )}
    </Card>
  )
}

function NumberOf({ props, person, at }: OneProps) {
  const { seen, looked } = props
  const { say } = seen
  const { voices } = looked.start
  const first = saidBy(voices, 'howIsIt', person.id)?.value
  const said = saidIn(voices, 'howNow', person.id, comingRound(looked.backs))
  return (
    <>
      {first === undefined || first === null ? null : <p>{say(words['gesprekterug.eerst'], { score: first })}</p>}
      {said === undefined || said.typedBy !== null ? null : (
        <p>{say(words['gesprekterug.gafzelf'], { name: person.name, score: said.value ?? '' })}</p>
      )}
      <Field
        say={say}
        name={`number.${at}`}
        kind="number"
        label={say(startTableWords['starttafel.cijfer'], { name: person.name })}
        help={say(startTableWords['starttafel.cijfer.hulp'])}
        value={typedIn(props, `number.${at}`, said?.value ?? '')}
        error={errorAt(props, `number.${at}`)}
        width={2}
        optional
      />
    </>
  )
}

function WeatherOfChild({ props, person, at }: OneProps) {
  const { seen, looked } = props
  const { say } = seen
  const { name } = person
  const round = comingRound(looked.backs)
  const own = ownWeather(looked, person.id, round, seen.at)
  const told = pictureOf(saidIn(looked.start.voices, 'weatherNow', person.id, round))
  return (
    <>
      {own === undefined ? null : <p>{say(words['gesprekterug.koosal'], { name, weather: say(weatherNames[own]) })}</p>}
      <Radios
        say={say}
        name={`weather.${at}`}
        label={say(words['gesprekterug.weer'], { name })}
        help={say(words['gesprekterug.weer.hulp'], { name })}
        options={pictures.map((one) => ({ value: one, label: say(weatherNames[one]) }))}
        value={typedIn(props, `weather.${at}`, told ?? '')}
        optional
      />
    </>
  )
}

function WhatComes(props: TogetherProps) {
  const { say, viewer, today } = props.seen
  return (
    <Radios
      say={say}
      name="comes"
      label={say(startTableWords['starttafel.uitkomst'])}
      options={comings.map((one) => ({
        value: one,
        label: say(words[`gesprekterug.kies.${one}`]),
        reveals: one === 'newDay' ? 'inside' : undefined,
      }))}
      value={typedIn(props, 'comes', '')}
      error={errorAt(props, 'comes')}
    >
      <Revealed>
        <DateField
          say={say}
          name="next"
          label={say(words['gesprekterug.dag'])}
          help={say(startTableWords['starttafel.stap.uiterlijk'], {
            date: longDay(viewer.voice, latestNext(today), today),
          })}
          value={{
            day: typedIn(props, 'next.day', ''),
            month: typedIn(props, 'next.month', ''),
            year: typedIn(props, 'next.year', ''),
          }}
          error={errorAt(props, 'next')}
        />
      </Revealed>
    </Radios>
  )
}
