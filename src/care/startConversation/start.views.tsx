import type { Asked } from '#care/access/family.views.tsx'
import { coordinatorOf, nameOf, type Someone } from '#care/access/frame.ts'
import { CalledOff, InMyCalendar } from '#care/calendar/calendar.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { dayOf, longDay, spokenTime } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, EmptyState } from '#ui/card.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { DateField, type TypedDate } from '#ui/date-field.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { Banner } from '#ui/shared-screen.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { Prepared } from './prepared.views.tsx'
import { startWords } from './start.words.ts'
import type { StartTalk } from './start-conversation.ts'
import {
  cannotTalkFreely,
  newestOf,
  questionPath,
  questions,
  type SeenTalk,
  type StartVoice,
  saidBeforeMove,
  startPath,
  toldToAnother,
} from './start-voice.ts'

export const namesIn = (seen: Reader, people: readonly Id[]): string =>
  namesOf(
    seen.say,
    seen.viewer.voice.language,
    people.map((id) => nameOf(seen, id)),
  )

/** Day and time, in full. */
export const whenOf = ({ say, viewer, today }: Reader, { plannedOn, plannedAt }: StartTalk): string =>
  say(startWords['startgesprek.wanneer'], {
    date: longDay(viewer.voice, plannedOn, today),
    time: spokenTime(plannedAt),
  })

export function NoTalks({ seen: { say, family, isCoordinator } }: { seen: Reader }) {
  return (
    <EmptyState text={say(startWords['gesprek.leeg'])}>
      {isCoordinator ? (
        <Button href={`/gezin/${family.id}/startgesprek/plannen`}>{say(startWords['pro.start.plan'])}</Button>
      ) : (
        <Button kind="other" href={`/gezin/${family.id}/verhaal`}>
          {say(uiWords['knop.terug'])}
        </Button>
      )}
    </EmptyState>
  )
}

/** The newest first. */
export function Talks({ seen, talks }: { seen: Reader; talks: readonly SeenTalk[] }) {
  const { say, family, isCoordinator } = seen
  return (
    <>
      {talks.map(({ talk, state }) => (
        <Card title={whenOf(seen, talk)}>
          <p>{say(startWords['startgesprek.met'], { names: namesIn(seen, talk.invited) })}</p>
          <Button kind={state === 'planned' ? 'main' : 'other'} href={startPath(family.id, talk.id)}>
            {say(startWords[talk.sentAt === null ? 'startgesprek.bekijk' : 'startgesprek.bladzijde'])}
          </Button>
        </Card>
      ))}
      {isCoordinator ? (
        <LoneLink href={`/gezin/${family.id}/startgesprek/plannen`}>{say(startWords['pro.start.plan'])}</LoneLink>
      ) : null}
    </>
  )
}

type AheadProps = { seen: Reader; start: SeenTalk; prepares: boolean }

/** Before: when it is, with whom, and what was sent in; or that it was cancelled. */
export function Ahead({ seen, start, prepares }: AheadProps) {
  const { say, viewer, today, isCoordinator } = seen
  const { talk, state, voices } = start
  const [cancelled] = newestOf(voices, 'cancelled')
  return (
    <>
      <p>
        <strong>{whenOf(seen, talk)}</strong>
      </p>
      <p>{say(startWords['startgesprek.met'], { names: namesIn(seen, talk.invited) })}</p>
      {isCoordinator ? <NotFree seen={seen} said={cannotTalkFreely(voices)} /> : null}
      {state === 'cancelled' && cancelled !== undefined ? (
        <CalledOff say={say}>
          {say(startWords['startgesprek.afgezegd.staat'], { date: longDay(viewer.voice, dayOf(cancelled.at), today) })}
        </CalledOff>
      ) : state !== 'planned' ? null : (
        <Ways seen={seen} start={start} prepares={prepares} />
      )}
      <Prepared seen={seen} voices={voices} mine />
      <Prepared seen={seen} voices={voices} mine={false} />
    </>
  )
}

function Ways({ seen, start: { talk, voices }, prepares }: AheadProps) {
  const { say, viewer, family, isCoordinator } = seen
  const path = startPath(family.id, talk.id)
  const own = voices.filter(({ author }) => author === viewer.person)
  const coordinator = coordinatorOf(seen)
  const answered = own.length > 0
  return (
    <>
      {prepares ? <p>{say(startWords['gesprek.start.uitleg'])}</p> : null}
      {prepares ? <p>{say(startWords['startgesprek.voor'])}</p> : null}
      {prepares && answered && own.every((voice) => saidBeforeMove(talk, voice)) ? (
        <Banner icon="meetings">{say(startWords['startgesprek.anderedag'])}</Banner>
      ) : null}
      {prepares && toldToAnother(voices, viewer.person, coordinator?.id) ? (
        <>
          <Banner icon="meetings">
            {say(startWords['startgesprek.anderepersoon'], { name: coordinator?.name ?? '' })}
          </Banner>
          <LoneLink href={questionPath(family.id, talk.id, 'talksFreely')}>
            {say(startWords['gesprek.veilig'])}
          </LoneLink>
        </>
      ) : null}
      <Acts>
        {prepares ? (
          <Button href={questionPath(family.id, talk.id, questions[0])}>
            {say(startWords[answered ? 'startgesprek.verder' : 'startgesprek.voorbereiden'])}
          </Button>
        ) : null}
        {isCoordinator ? <Button href={`${path}/samen/gebeurd`}>{say(startWords['pro.start.begin'])}</Button> : null}
        {isCoordinator ? (
          <Button kind="other" href={`${path}/dag`}>
            {say(startWords['pro.start.ander'])}
          </Button>
        ) : null}
      </Acts>
      {prepares ? <p class="onsplan-help">{say(startWords['startgesprek.zoalsjebent'])}</p> : null}
      <InMyCalendar say={say} href={`${path}/agenda`} />
      {talk.invited.includes(viewer.person) || isCoordinator ? (
        <LoneLink href={`${path}/afzeggen`}>{say(startWords['startgesprek.afzeggen'])}</LoneLink>
      ) : null}
    </>
  )
}

/** For who coordinates alone, on the own screen, also once it was called off: a call for a new day comes next. The shared screen and the paper never say it. */
function NotFree({ seen, said }: { seen: Reader; said: readonly StartVoice[] }) {
  const { say, viewer, today } = seen
  return (
    <>
      {said.map(({ author, at }) => (
        <Banner icon="eye-closed">
          {say(startWords['pro.start.nietvrij'], {
            name: nameOf(seen, author),
            date: longDay(viewer.voice, dayOf(at), today),
          })}
        </Banner>
      ))}
    </>
  )
}

export type TypedPlan = { invited: readonly string[]; on: TypedDate; at: string }

type DayFormProps = {
  asked: Asked
  seen: Reader
  /** Empty for a conversation that stands: who is invited stays as it was. */
  members: readonly Someone[]
  typed: TypedPlan
  errors: Readonly<Record<string, string>>
}

export function DayForm({ asked, seen: { say }, members, typed, errors }: DayFormProps) {
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      {members.length === 0 ? null : (
        <Checkboxes
          say={say}
          name="invited"
          label={say(startWords['pro.start.met'])}
          help={say(startWords['pro.start.met.uitleg'])}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
          values={typed.invited}
          error={errors.invited}
        />
      )}
      <DateField say={say} name="on" label={say(startWords['pro.start.dag'])} value={typed.on} error={errors.on} />
      <Field say={say} name="at" label={say(startWords['pro.start.tijd'])} value={typed.at} error={errors.at} width={5}>
        <EyeSentence>{say(startWords['pro.start.ziet'])}</EyeSentence>
      </Field>
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

/** Without a reason: one press, and who coordinates looks for another day. */
export function CancelForm({ asked, seen: { say }, leader }: { asked: Asked; seen: Reader; leader: string }) {
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
      <p>{say(startWords['startgesprek.afzeggen.uitleg'], { name: leader })}</p>
      <Button>{say(startWords['startgesprek.afzeggen.knop'])}</Button>
    </Form>
  )
}
