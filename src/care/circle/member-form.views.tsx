import type { Asked } from '#care/access/family.views.tsx'
import { isFamilyFromTwelve, nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { Button } from '#ui/button.views.tsx'
import { Details } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Along, Form, MadeFrom } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import {
  type CircleAudience,
  type CircleMember,
  circleAudiences,
  noteLength,
  rings,
  sectors,
  supports,
  type Told,
} from './circle.ts'
import { type Reader, ringWords, sectorWords, supportWords } from './circle.views.tsx'
import { circleWords } from './circle.words.ts'

type NamesFormProps = {
  asked: Asked
  seen: Reader
  typed: string
  error: string | undefined
  /** Who sees these names at once, before more is chosen for each. */
  readers: readonly Id[]
  /** A name that is there already: it may be somebody else. */
  isTwice: boolean
  /** Who writes raises a child here. */
  raises: boolean
}

/** Step one: who they are, one name on each line. */
export function NamesForm({ asked, seen, typed, error, readers, isTwice, raises }: NamesFormProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(circleWords['kring.namen.denk'])}</p>
      <ul>
        <li>{say(circleWords[raises ? 'kring.vraag.doen' : 'kring.vraag.halen'])}</li>
        <li>{say(circleWords['kring.vraag.raad'])}</li>
        <li>{say(circleWords['kring.vraag.troost'])}</li>
      </ul>
      <Field
        say={say}
        kind="long"
        name="names"
        label={say(circleWords['kring.stap1'])}
        help={say(circleWords['kring.namen.hulp'])}
        value={typed}
        error={error}
        sameAsHeading
      >
        <EyeLabel say={say} language={seen.viewer.voice.language} names={readers.map((id) => nameOf(seen, id))} />
      </Field>
      {isTwice ? (
        <Checkboxes
          say={say}
          name="another"
          label={say(circleWords['persoon.dubbel.vraag'])}
          optional
          options={[{ value: 'yes', label: say(circleWords['persoon.dubbel.toch']) }]}
        />
      ) : null}
      <Button>{say(uiWords['knop.verder'])}</Button>
    </Form>
  )
}

export type MemberFormProps = {
  asked: Asked
  seen: Reader
  member: CircleMember
  told: Told
  base: string
  audience: CircleAudience
  readers: readonly Id[]
  errors: Partial<Record<string, string>>
}

/** Steps two and three: how close, and with what; the rest may stay empty. */
export function MemberForm(props: MemberFormProps) {
  const { asked, seen, member, told, base, audience, readers, errors } = props
  const { say } = seen
  const name = told.name || member.name
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <MadeFrom base={base} />
      <Along name="noteWas" value={member.note} />
      <Radios
        say={say}
        name="ring"
        label={say(circleWords['kring.stap2'], { name })}
        value={told.ring}
        error={errors.ring}
        options={rings.map((ring) => ({ value: ring, label: say(ringWords[ring]) }))}
      />
      <Radios
        say={say}
        name="sector"
        label={say(circleWords['kring.groep'], { name })}
        value={told.sector}
        error={errors.sector}
        options={sectors.map((sector) => ({ value: sector, label: say(sectorWords[sector]) }))}
      />
      <Checkboxes
        say={say}
        name="helps"
        label={say(circleWords['kring.stap3'], { name })}
        values={told.helps}
        optional
        options={supports.map((support) => ({ value: support, label: say(supportWords[support]) }))}
      />
      <More {...props} />
      <EyeLabel
        say={say}
        language={seen.viewer.voice.language}
        names={audience === 'onlyMe' ? [] : readers.map((id) => nameOf(seen, id))}
        choice={{
          name: 'audience',
          offered: circleAudiences,
          value: audience,
          labels: { onlyMe: say(circleWords['kring.toon.eigen']), plan: say(circleWords['kring.toon.gezin']) },
        }}
      />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

const moreFields = ['name', 'relation', 'contact', 'note'] as const

function More({ seen, member, told, errors }: MemberFormProps) {
  const { say } = seen
  const field = (name: (typeof moreFields)[number], label: string, optional = true) => (
    <Field
      say={say}
      kind={name === 'note' ? 'long' : 'text'}
      name={name}
      label={label}
      value={told[name]}
      error={errors[name]}
      most={name === 'note' ? noteLength : undefined}
      optional={optional}
    />
  )
  const wrong = moreFields.some((name) => errors[name] !== undefined)
  return (
    <Details
      summary={say(circleWords['persoon.meer'], { name: told.name || member.name })}
      open={wrong || [told.relation, told.contact, told.note].some(Boolean)}
    >
      {field('name', say(circleWords['persoon.voornaam']), false)}
      {field('relation', say(circleWords['persoon.wie']))}
      {field('contact', say(circleWords['persoon.contact']))}
      {field('note', say(circleWords['persoon.notitie']))}
    </Details>
  )
}

type RestProps = { asked: Asked; seen: Reader; member: CircleMember }

/** Under the form: asking this person in, earlier words, and out of the circle. */
export function RestOfMember({ asked, seen, member }: RestProps) {
  const { say, family } = seen
  return (
    <>
      {isFamilyFromTwelve(seen) ? (
        <LoneLink href={`/gezin/${family.id}/kring/${member.id}/vraag`}>
          {say(circleWords[member.hasPart ? 'kring.doetmee' : 'kring.vraagmee'], { name: member.name })}
        </LoneLink>
      ) : null}
      {member.hasEarlier ? (
        <LoneLink href={`/gezin/${family.id}/woorden/kring/${member.id}`}>{say(circleWords['kring.eerder'])}</LoneLink>
      ) : null}
      {member.hasPart ? <p>{say(circleWords['kring.weg.doetmee'])}</p> : null}
      <Form action={`/gezin/${family.id}/kring/${member.id}/weg`} csrf={asked.csrf} op={asked.fresh()} bare>
        <Button kind="other">{say(circleWords['kring.weg'], { name: member.name })}</Button>
      </Form>
    </>
  )
}
