import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import type { SeenTalk } from '#care/startConversation/start-voice.ts'
import { type Day, longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, EmptyState, Stack } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { type LovedOne, type LovedOnePart, lovedOnePlace, type TypedOpening } from './loved-one.ts'
import { lovedOneWords as words } from './loved-one.words.ts'

type Told = { asked: Asked; seen: Reader }

const dated = ({ viewer, today }: Reader, day: Day): string => longDay(viewer.voice, day, today)

type OpenProps = Told & {
  guests: readonly LovedOnePart[]
  leader: string
  typed: TypedOpening
  errors: Readonly<Record<string, string>>
}

/** To whom of those who take part, and until when; who is nobody's guest is asked in first. */
export function OpenToLovedOne({ asked, seen, guests, leader, typed, errors }: OpenProps) {
  const { say, family } = seen
  if (guests.length === 0)
    return (
      <EmptyState text={say(words['meelees.leeg'])}>
        <Button href={`/gezin/${family.id}/kring/mijn`}>{say(words['meelees.kring'])}</Button>
      </EmptyState>
    )
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(words['meelees.uitleg'])}</p>
      <p>{say(words['meelees.anderen'])}</p>
      <p>{say(words['meelees.samen'])}</p>
      <p>{say(words['meelees.kind'])}</p>
      <Radios
        say={say}
        name="reader"
        label={say(words['meelees.wie'])}
        options={guests.map(({ person }) => ({ value: person, label: nameOf(seen, person) }))}
        value={typed.reader}
        error={errors.reader}
      />
      <DateField
        say={say}
        name="until"
        label={say(words['meelees.tot'])}
        help={say(words['meelees.tot.hulp'])}
        value={typed.until}
        error={errors.until}
      />
      <EyeSentence>
        {leader === '' ? say(words['meelees.weten.later']) : say(words['meelees.weten'], { name: leader })}
      </EyeSentence>
      <Button>{say(words['meelees.knop'])}</Button>
    </Form>
  )
}

type BesideProps = Told & { start: SeenTalk; open: readonly LovedOne[]; opens: boolean }

/** Under the page that went out: whom one lets read along oneself, and what one says to the loved ones of others. */
export function ReadAlongBeside(props: BesideProps) {
  const { seen, open, opens } = props
  const me = seen.viewer.person
  return (
    <Stack>
      {opens ? <OwnLovedOnes {...props} /> : null}
      {opens
        ? open.filter(({ person }) => person !== me).map((one) => <LovedOneOfOther {...props} one={one} />)
        : open.map((one) => <KnownLovedOne {...props} one={one} />)}
    </Stack>
  )
}

function OwnLovedOnes({ asked, seen, start, open }: BesideProps) {
  const { say, viewer, family } = seen
  const place = lovedOnePlace(family.id, start.talk.id)
  return (
    <Card title={say(words['meelees.vraag'])}>
      {open
        .filter(({ person }) => person === viewer.person)
        .map(({ id, name, untilOn }) => (
          <>
            <p>{say(words['meelees.leest'], { name, date: dated(seen, untilOn) })}</p>
            <Form action={`${place}/${id}/stop`} csrf={asked.csrf} op={asked.fresh()} bare>
              <Button kind="other">{say(words['meelees.stop'], { name })}</Button>
            </Form>
          </>
        ))}
      <LoneLink href={place}>{say(words['meelees.kop'])}</LoneLink>
    </Card>
  )
}

/** The own words of who was there too are read by nobody's loved one until one says so; who says nothing is asked nothing more. */
function LovedOneOfOther({ asked, seen, start, one }: BesideProps & { one: LovedOne }) {
  const { say, family } = seen
  const { id, name, person, untilOn, letsRead } = one
  const action = `${lovedOnePlace(family.id, start.talk.id)}/${id}/woorden`
  return (
    <Card title={say(words['meelees.ander.kop'], { name })}>
      <p>{say(words['meelees.ander'], { person: nameOf(seen, person), name, date: dated(seen, untilOn) })}</p>
      <p>{say(words[letsRead ? 'meelees.mijn.ja' : 'meelees.mijn.nee'], { name })}</p>
      {letsRead ? null : (
        <>
          <p>{say(words['meelees.samen'])}</p>
          <p>{say(words['meelees.kind'])}</p>
        </>
      )}
      <Form action={action} csrf={asked.csrf} op={asked.fresh()} bare>
        <Button kind="other" name="says" value={letsRead ? 'no' : 'yes'}>
          {say(words[letsRead ? 'meelees.mijn.dicht' : 'meelees.mijn.open'])}
        </Button>
      </Form>
    </Card>
  )
}

function KnownLovedOne({ seen, one: { name, person, untilOn } }: BesideProps & { one: LovedOne }) {
  const { say } = seen
  return <p>{say(words['pro.meelees.leest'], { name, person: nameOf(seen, person), date: dated(seen, untilOn) })}</p>
}
