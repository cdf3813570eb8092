import { nameOf } from '#care/access/frame.ts'
import type { Jim } from '#care/jim/jim.ts'
import type { Told } from '#care/jim/jim.views.tsx'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Facts, LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import {
  type Agreed,
  type Arrangement,
  type ArrangementField,
  arrangementFields,
  arrangementLists,
  lengths,
  otherOf,
  type TypedArrangement,
  typedOf,
} from './jim-arrangement.ts'
import { jimArrangementWords as words } from './jim-arrangement.words.ts'

type Of = Told & { jim: Jim; to: string }

/** How the other of the two is called here. */
export const otherName = ({ seen, jim }: Pick<Of, 'seen' | 'jim'>): string =>
  seen.viewer.person === jim.youth ? jim.name : nameOf(seen, otherOf(jim, seen.viewer.person))

/** J-05 and N-01: what counts, what the other wrote, or what waits for the other. */
export function WhatWeAgree(props: Of & Agreed) {
  const { seen, jim, standing, proposed, to } = props
  const { say } = seen
  const isStanding = proposed === null && standing !== null
  return (
    <>
      {standing === null && proposed === null ? (
        <>
          <p>{say(words['jimafspraak.uitleg'])}</p>
          <p>{say(words['jimafspraak.leeg'])}</p>
          <Button href={`${to}/schrijf`}>{say(words['jimafspraak.begin'])}</Button>
        </>
      ) : null}
      {proposed === null ? null : <Proposed {...props} proposed={proposed} />}
      {standing === null ? null : (
        <Card title={say(words[isStanding ? 'jimafspraak.geldt' : 'jimafspraak.eerder'])}>
          <Written seen={seen} jim={jim} arrangement={standing} />
        </Card>
      )}
      {isStanding ? <LoneLink href={`${to}/schrijf`}>{say(words['jimafspraak.verander'])}</LoneLink> : null}
    </>
  )
}

function Proposed(props: Of & { proposed: Arrangement }) {
  const { asked, seen, jim, to, proposed } = props
  const { say } = seen
  const name = otherName(props)
  const isOwn = proposed.author === seen.viewer.person
  return (
    <Card title={say(words[isOwn ? 'jimafspraak.mijn' : 'jimafspraak.ander'], { name })}>
      <Written seen={seen} jim={jim} arrangement={proposed} />
      {isOwn ? (
        <>
          <p>{say(words['jimafspraak.wacht'], { name })}</p>
          <LoneLink href={`${to}/schrijf`}>{say(words['jimafspraak.verander'])}</LoneLink>
        </>
      ) : (
        <Form action={`${to}/${proposed.id}/ja`} csrf={asked.csrf} op={asked.fresh()}>
          <p>{say(words['jimafspraak.vraag'])}</p>
          <Acts>
            <Button>{say(words['jimafspraak.ja'])}</Button>
            <Button kind="plain" href={`${to}/schrijf`}>
              {say(words['jimafspraak.verander'])}
            </Button>
          </Acts>
        </Form>
      )}
    </Card>
  )
}

function Written(props: Omit<Of, 'asked' | 'to'> & { arrangement: Arrangement }) {
  const { seen, arrangement } = props
  const { say, viewer } = seen
  const typed = typedOf(arrangement)
  return (
    <>
      <Facts
        facts={arrangementFields
          .filter((field) => typed[field] !== '')
          .map((field) => ({ name: say(words[`jimafspraak.${field}`]), value: typed[field] }))}
      />
      <EyeLabel say={say} language={viewer.voice.language} names={[otherName(props)]} />
    </>
  )
}

type FormProps = Of & { typed: TypedArrangement; isChange: boolean; errors: Partial<Record<ArrangementField, string>> }

export function ArrangementForm(props: FormProps) {
  const { asked, seen, isChange, typed, errors, to } = props
  const { say, viewer } = seen
  const name = otherName(props)
  const isList = (field: ArrangementField) => (arrangementLists as readonly string[]).includes(field)
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{isChange ? say(words['jimafspraak.verander.uitleg'], { name }) : say(words['jimafspraak.uitleg'])}</p>
      {arrangementFields.map((field) => (
        <Field
          say={say}
          kind={field === 'rhythm' || field === 'support' ? 'text' : 'long'}
          name={field}
          label={say(words[`jimafspraak.${field}`])}
          help={isList(field) ? say(words['jimafspraak.regels']) : undefined}
          value={typed[field]}
          error={errors[field]}
          most={isList(field) ? undefined : lengths[field]}
          optional={field === 'expenses'}
        >
          <EyeLabel say={say} language={viewer.voice.language} names={[name]} />
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

/** N-01: what there is to do about it, or only the way there. */
export function ArrangementCard({ seen, jim }: Pick<Of, 'seen' | 'jim'>) {
  const { say, family } = seen
  const to = `/gezin/${family.id}/netwerk/afspraken/${jim.id}`
  const { arranged } = jim
  if (arranged?.isAgreed || arranged?.author === seen.viewer.person)
    return <LoneLink href={to}>{say(words['jimafspraak.kop'])}</LoneLink>
  return (
    <Card title={say(words['jimafspraak.kop'])}>
      <p>
        {arranged === null
          ? say(words['jimafspraak.uitleg'])
          : say(words['jimafspraak.ander'], { name: otherName({ seen, jim }) })}
      </p>
      <Button kind="other" href={to}>
        {say(words[arranged === null ? 'jimafspraak.begin' : 'jimafspraak.bekijk'])}
      </Button>
    </Card>
  )
}
