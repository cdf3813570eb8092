import { nameOf, type Someone } from '#care/access/frame.ts'
import type { Told } from '#care/jim/jim.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import { peopleWords } from '#care/people/people.words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, EmptyState } from '#ui/card.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import {
  type SharedView,
  sideBySide,
  type View,
  type ViewText,
  type ViewWords,
  viewLength,
  viewPlace,
  viewTexts,
} from './jim-view.ts'
import { jimViewWords as words } from './jim-view.words.ts'

type SidesProps = { seen: Told['seen']; to: string; parts: readonly Id[]; views: readonly View[]; mayChoose: boolean }

/** J-05 and N-01: every side beside the others, the own one first. */
export function Sides({ seen, to, parts, views, mayChoose }: SidesProps) {
  const { say, viewer } = seen
  const me = viewer.person
  const choose = mayChoose ? <LoneLink href={`${to}/wie`}>{say(words['jim.kanten.wie'])}</LoneLink> : null
  if (parts.length < 2)
    return (
      <EmptyState text={say(words['jim.kanten.leeg'])}>
        <Button href={`${to}/wie`}>{say(words['jim.kanten.kies'])}</Button>
      </EmptyState>
    )
  const sides = sideBySide([me, ...parts.filter((person) => person !== me)], views)
  const others = parts.filter((person) => person !== me).map((person) => nameOf(seen, person))
  return (
    <>
      <p>{say(words['jimkanten.uitleg'])}</p>
      <div class="onsplan-sides">
        {sides.map(({ person, view }) => (
          <Card title={person === me ? say(words['jimkanten.mijn']) : nameOf(seen, person)}>
            {view === undefined ? <p>{say(words['jimkanten.niets'])}</p> : <Side seen={seen} view={view} />}
            {person === me ? (
              <>
                <EyeLabel say={say} language={viewer.voice.language} names={others} />
                <Button kind={view === undefined ? 'main' : 'other'} href={`${to}/schrijf`}>
                  {say(words[view === undefined ? 'jimkanten.schrijf' : 'jimkanten.verander'])}
                </Button>
              </>
            ) : null}
          </Card>
        ))}
      </div>
      {choose}
    </>
  )
}

function Side({ seen, view }: { seen: Told['seen']; view: View }) {
  return (
    <>
      {viewTexts
        .filter((text) => view[text] !== '')
        .map((text) => (
          <section>
            <h3>{seen.say(words[`jimkanten.${text}`])}</h3>
            <p class="onsplan-typed">{view[text]}</p>
          </section>
        ))}
    </>
  )
}

/** For who takes part: a way to each of them. */
export const WaysToViews = ({ seen, views }: { seen: Told['seen']; views: readonly SharedView[] }) =>
  views.map(({ jim, youth }) => (
    <LoneLink href={viewPlace(seen.family.id, jim, 'other')}>
      {seen.say(words['jimkanten.bij'], { child: nameOf(seen, youth) })}
    </LoneLink>
  ))

type SideFormProps = Told & {
  to: string
  readers: readonly Id[]
  typed: ViewWords
  errors: Partial<Record<ViewText, string>>
}

export function SideForm({ asked, seen, to, readers, typed, errors }: SideFormProps) {
  const { say, viewer } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      {viewTexts.map((text) => (
        <Field
          say={say}
          kind="long"
          name={text}
          label={say(words[`jimkanten.${text}`])}
          value={typed[text]}
          error={errors[text]}
          most={viewLength}
          optional
        >
          <EyeLabel say={say} language={viewer.voice.language} names={readers.map((id) => nameOf(seen, id))} />
        </Field>
      ))}
      <Acts>
        <Button>{say(uiWords['knop.bewaar'])}</Button>
        <Button kind="plain" href={to}>
          {say(uiWords['knop.terug'])}
        </Button>
      </Acts>
    </Form>
  )
}

type WhoProps = Told & { people: readonly Someone[]; now: readonly Id[]; jim: Id | null }

/** The youth chooses; nobody is ticked beforehand. */
export function WhoTakesPart({ asked, seen, people, now, jim }: WhoProps) {
  const { say } = seen
  const name = (someone: Someone): string =>
    someone.id === jim ? `${someone.name} (${say(peopleWords['rol.jim'])})` : someone.name
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
      <p>{say(words['jim.kanten.wie.uitleg'])}</p>
      <Checkboxes
        say={say}
        name="people"
        label={say(words['jim.kanten.wie'])}
        values={now}
        options={people.map((someone) => ({ value: someone.id, label: name(someone) }))}
      />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}
