import { type Frame, nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { type Day, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, EmptyState } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { type WithheldGround, withheldGrounds, withheldNorm } from './withheld.ts'
import { withheldWords as words } from './withheld.words.ts'

type Reader = Frame & { say: Say }
type Asked = { path: string; csrf: string; fresh(): string }
type Colleagues = readonly { id: Id; name: string }[]
type TypedAgain = { reason: string; second: string; review: { day: string; month: string; year: string } }
type Errors = Partial<Record<string, string>>

/** Kept from somebody, as it is shown; the commands give more. */
type Kept = { id: Id; against: readonly Id[]; ground: WithheldGround; reason: string; second: string; reviewOn: Day }

const namesIn = (seen: Reader, ids: readonly Id[]): string =>
  namesOf(
    seen.say,
    seen.viewer.voice.language,
    ids.map((id) => nameOf(seen, id)),
  )

/** P-17: what is withheld here, each with its day to look again. */
export function WithheldHere({ seen, withheld }: { seen: Reader; withheld: readonly Kept[] }) {
  const { say, viewer, today } = seen
  if (withheld.length === 0) return null
  return (
    <Card title={say(words['pro.achter.kop'])} id="achtergehouden">
      {withheld.map(({ id, against, second, reviewOn }) => (
        <div>
          <p>
            {say(words['pro.achter.regel'], {
              names: namesIn(seen, against),
              second,
              date: longDay(viewer.voice, reviewOn, today),
            })}
          </p>
          <LoneLink href={`/gezin/${seen.family.id}/achtergehouden/${id}`}>{say(words['pro.achter.kijk'])}</LoneLink>
        </div>
      ))}
    </Card>
  )
}

export type AgainProps = { seen: Reader; colleagues: Colleagues; typed: TypedAgain; errors: Errors }

/** Why, with whom, and when one looks again: asked each time anew. */
export function AgainFields({ seen: { say }, colleagues, typed, errors }: AgainProps) {
  return (
    <>
      <Field
        say={say}
        kind="long"
        name="reason"
        label={say(words['pro.achter.reden'])}
        value={typed.reason}
        most={withheldNorm.reason}
        error={errors.reason}
      >
        <EyeSentence>{say(words['pro.achter.lezers'])}</EyeSentence>
      </Field>
      <Radios
        say={say}
        name="second"
        label={say(words['pro.achter.tweede'])}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.second}
        error={errors.second}
      />
      <DateField
        say={say}
        name="review"
        label={say(words['pro.achter.weer'])}
        help={say(words['pro.achter.weer.hulp'])}
        value={typed.review}
        error={errors.review}
      />
    </>
  )
}

export function GroundRadios({
  seen: { say },
  typed,
  errors,
}: Pick<WithheldFormProps, 'seen' | 'errors'> & { typed: { ground: string } }) {
  return (
    <Radios
      say={say}
      name="ground"
      label={say(words['pro.achter.grond'])}
      options={withheldGrounds.map((value) => ({ value, label: say(words[`pro.achter.grond.${value}`]) }))}
      value={typed.ground}
      error={errors.ground}
    />
  )
}

export type WithheldFormProps = AgainProps & {
  asked: Asked
  youth: Id
  items: readonly { id: Id; words: string }[]
  members: readonly Id[]
  typed: TypedAgain & { item: string; against: readonly string[]; ground: string }
}

/** One item, from whom, on what ground; nothing is chosen beforehand. */
export function WithholdForm({ asked, youth, items, members, ...again }: WithheldFormProps) {
  const { seen, typed, errors } = again
  const { say } = seen
  if (items.length === 0)
    return <EmptyState text={say(words['pro.achter.leeg'], { name: nameOf(seen, youth) })}>{null}</EmptyState>
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(words['pro.achter.uitleg'])}</p>
      <Radios
        say={say}
        name="item"
        label={say(words['pro.achter.wat'])}
        options={items.map((item) => ({ value: item.id, label: item.words }))}
        value={typed.item}
        error={errors.item}
      />
      <Checkboxes
        say={say}
        name="against"
        label={say(words['pro.achter.voor'])}
        options={members.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        values={typed.against}
        error={errors.against}
      />
      <GroundRadios seen={seen} typed={typed} errors={errors} />
      <AgainFields {...again} />
      <Button>{say(words['pro.achter.knop'])}</Button>
    </Form>
  )
}

export type LookAgainProps = AgainProps & { asked: Asked; standing: Kept; words: string }

/** What is kept from whom and why; then the two ways on: open it, or keep it with a new reason, colleague and day. */
export function LookAgain({ asked, standing, words: text, ...again }: LookAgainProps) {
  const { seen } = again
  const { say, viewer, today } = seen
  const here = `/gezin/${seen.family.id}/achtergehouden/${standing.id}`
  const names = namesIn(seen, standing.against)
  const date = longDay(viewer.voice, standing.reviewOn, today)
  const ground = say(words[`pro.achter.grond.${standing.ground}`])
  return (
    <>
      <p class="onsplan-lead onsplan-typed">{text}</p>
      <p>{say(words['pro.achter.regel'], { names, second: standing.second, date })}</p>
      <p class="onsplan-typed">{say(words['pro.achter.waarom'], { ground, words: standing.reason })}</p>
      <Card title={say(words['pro.achter.open'])}>
        <p>{say(words['pro.achter.openuitleg'], { names })}</p>
        <Form action={`${here}/open`} csrf={asked.csrf} op={asked.fresh()}>
          <Button kind="other">{say(words['pro.achter.openknop'])}</Button>
        </Form>
      </Card>
      <Card title={say(words['pro.achter.langer'])}>
        <Form action={here} csrf={asked.csrf} op={asked.fresh()} draft={here}>
          <AgainFields {...again} />
          <Button>{say(words['pro.achter.langer'])}</Button>
        </Form>
      </Card>
    </>
  )
}
