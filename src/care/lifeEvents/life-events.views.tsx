import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { earlierHelpWords } from '#care/earlierHelp/earlier-help.words.ts'
import type { Id } from '#care/pass/facts.ts'
import type { StoryAudience } from '#care/speakers/speaker.ts'
import { type Reader, WhoReads } from '#care/speakers/speaker.views.tsx'
import { bylineOf } from '#care/statements/statements.views.tsx'
import { longPart } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Checkboxes, Group } from '#ui/choice.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form, MadeFrom } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords } from '#ui/written.views.tsx'
import { type LifeEvent, titleLength } from './life-event.ts'
import { lifeEventsWords } from './life-events.words.ts'

type Told = { seen: Reader; events: readonly LifeEvent[] }

/** Under the story of one person. */
export function LineOf({ seen, events }: Told) {
  if (events.length === 0) return null
  return (
    <section>
      <h3>{seen.say(lifeEventsWords['lijn.kop'])}</h3>
      <Line seen={seen} events={events} />
    </section>
  )
}

/** From long ago to now. */
export function Line({ seen, events }: Told) {
  const { say, viewer, family } = seen
  return (
    <ol class="onsplan-line-of-life">
      {events.map((event) => (
        <li>
          <p class="onsplan-label">{longPart(viewer.voice, event)}</p>
          <OwnWords
            text={event.title}
            by={bylineOf(seen, { author: event.author, typedBy: null, at: event.changedAt })}
          >
            <Touched seen={seen} event={event} />
            <Acts>
              {event.author === viewer.person ? (
                <LoneLink href={`/gezin/${family.id}/verhaal/gebeurtenissen/${event.id}/aanpassen`}>
                  {say(uiWords['knop.aanpassen'])}
                </LoneLink>
              ) : null}
              {event.hasEarlier ? (
                <LoneLink href={`/gezin/${family.id}/woorden/gebeurtenis/${event.id}`}>
                  {say(earlierHelpWords['verhaal.eerder'])}
                </LoneLink>
              ) : null}
            </Acts>
          </OwnWords>
        </li>
      ))}
    </ol>
  )
}

function Touched({ seen, event }: { seen: Reader; event: LifeEvent }) {
  const names = event.touches.map((id) => nameOf(seen, id)).filter((name) => name !== '')
  if (names.length === 0) return null
  return (
    <p>{seen.say(lifeEventsWords['lijn.voor'], { names: namesOf(seen.say, seen.viewer.voice.language, names) })}</p>
  )
}

export type TypedEvent = {
  title: string
  year: string
  month: string
  day: string
  touches: readonly string[]
}

export type EventFormProps = {
  asked: Asked
  seen: Reader
  typed: TypedEvent
  /** The version these words were read in; absent when this is told for the first time. */
  base?: string | undefined
  touchable: readonly Id[]
  audience: StoryAudience
  readers: readonly string[]
  errors: Partial<Record<string, string>>
}

/** What, when, and for whom something changed. */
export function EventForm({ asked, seen, typed, base, touchable, audience, readers, errors }: EventFormProps) {
  const { say } = seen
  const number = { say, kind: 'number' } as const
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <MadeFrom base={base} />
      <Field
        say={say}
        name="title"
        label={say(lifeEventsWords['lijn.wat'])}
        value={typed.title}
        error={errors.title}
        most={titleLength}
      />
      <Group
        say={say}
        name="when"
        label={say(lifeEventsWords['lijn.wanneer'])}
        help={say(lifeEventsWords['lijn.wanneer.uitleg'])}
      >
        <Field
          {...number}
          name="year"
          label={say(lifeEventsWords['lijn.jaar'])}
          value={typed.year}
          error={errors.year}
        />
        <Field
          {...number}
          name="month"
          label={say(lifeEventsWords['lijn.maand'])}
          value={typed.month}
          error={errors.month}
          optional
        />
        <Field {...number} name="day" label={say(lifeEventsWords['lijn.dag'])} value={typed.day} optional />
      </Group>
      <Checkboxes
        say={say}
        name="touches"
        label={say(lifeEventsWords['lijn.wie'])}
        options={touchable.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        values={typed.touches}
        optional
      >
        <WhoReads seen={seen} audience={audience} readers={readers} />
      </Checkboxes>
      <Button>{say(uiWords[base === undefined ? 'knop.zeterbij' : 'knop.bewaar'])}</Button>
    </Form>
  )
}
