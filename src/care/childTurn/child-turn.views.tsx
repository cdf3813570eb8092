import type { Asked } from '#care/access/family.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import type { Say } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { PictureButton, PictureButtons } from '#ui/child-picture.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { HouseDrawing, Pictogram } from '#ui/pictogram.views.tsx'
import { WeatherDrawing } from '#ui/weather.views.tsx'
import type { Reader } from './child-frame.views.tsx'
import { childPlace, type TrustedAdult } from './child-turn.ts'
import { childWords } from './child-turn.words.ts'
import { turnWords } from './turn.words.ts'

type TurnsProps = { asked: Asked; say: Say; familyId: Id; turns: readonly { id: Id; name: string }[] }

/** On the first page of a grown-up: giving the phone to a child. */
export function GiveTurn({ asked, say, familyId, turns }: TurnsProps) {
  if (turns.length === 0) return null
  return (
    <Card title={say(turnWords['beurt.kop'])}>
      <p>{say(turnWords['beurt.uitleg'])}</p>
      <Form action={`${childPlace(familyId)}/beurt`} csrf={asked.csrf} op={asked.fresh()}>
        <Acts>
          {turns.map(({ id, name }) => (
            <Button kind="other" name="child" value={id}>
              {say(turnWords['vandaag.kind'], { child: name })}
            </Button>
          ))}
        </Acts>
      </Form>
      <LoneLink href={`/gezin/${familyId}/plaatjes`}>{say(turnWords['beurt.plaatjes'])}</LoneLink>
    </Card>
  )
}

/** K-01: four things a child can do, each with its picture; the rest lies one step further. */
export function ChildWays({ seen: { say, family } }: { seen: Reader }) {
  return (
    <PictureButtons>
      <PictureButton picture={<WeatherDrawing picture="sunAndCloud" />} href={`${childPlace(family.id)}/weer`}>
        {say(childWords['kind.knop.weer'])}
      </PictureButton>
      <PictureButton
        picture={<HouseDrawing look="houses" house="nice" />}
        href={`${childPlace(family.id)}/huizen/fijn`}
      >
        {say(childWords['kind.knop.huizen'])}
      </PictureButton>
      <PictureButton picture={<Pictogram name="star" />} href={`${childPlace(family.id)}/plan`}>
        {say(childWords['kind.knop.plan'])}
      </PictureButton>
      <PictureButton picture={<Pictogram name="friends" />} href={`${childPlace(family.id)}/kring`}>
        {say(childWords['kind.knop.kring'])}
      </PictureButton>
    </PictureButtons>
  )
}

/** With the houses: what the child can and what helps it. */
export const ToStrengths = ({ seen: { say, family } }: { seen: Reader }) => (
  <PictureButtons>
    <PictureButton picture={<Pictogram name="cycling" />} href={`${childPlace(family.id)}/sterk/kan`}>
      {say(childWords['kind.knop.sterk'])}
    </PictureButton>
  </PictureButtons>
)

/** With the circle: who helps us. */
export const ToTeam = ({ seen: { say, family } }: { seen: Reader }) => (
  <PictureButtons>
    <PictureButton picture={<Pictogram name="talking" />} href={`${childPlace(family.id)}/team`}>
      {say(childWords['kind.knop.team'])}
    </PictureButton>
  </PictureButtons>
)

type HelpProps = { asked: Asked; seen: Reader; trusted: readonly TrustedAdult[]; more: boolean }

/** K-06: whom to call, and that it is not the child's fault. There is nothing to fill in here. */
export function SomeoneToCall({ asked, seen, trusted, more }: HelpProps) {
  const { say, family } = seen
  return (
    <>
      <p class="onsplan-lead">{say(childWords['kind.nietok.geenschuld'])}</p>
      <p>{say(childWords['kind.nietok'])}</p>
      <a class="onsplan-button onsplan-button--main" href="tel:08000432">
        {toCall(say(childWords['kind.nietok.bel']))}
      </a>
      {trusted.length === 0 && !more ? null : (
        <section class="onsplan-section" aria-labelledby="mensen">
          <h2 id="mensen">{say(childWords['kind.nietok.mensen'])}</h2>
          {trusted.map((someone) => (
            <Trusted asked={asked} seen={seen} someone={someone} />
          ))}
          {more ? (
            <Button kind="other" href={`${childPlace(family.id)}/meer/erbij`}>
              {say(childWords['kind.mensen.erbij'])}
            </Button>
          ) : null}
        </section>
      )}
      <p>{say(childWords['kind.nietok.112'])}</p>
      <a class="onsplan-button onsplan-button--other" href="tel:112">
        {toCall(say(childWords['kind.nietok.112.knop']))}
      </a>
    </>
  )
}

/** A link to a phone holds no plain space; on a narrow screen its words may still go to the next line. */
export const toCall = (words: string): string => words.replaceAll(' ', '\u00a0\u200b')

function Trusted({ asked, seen, someone }: { asked: Asked; seen: Reader; someone: TrustedAdult }) {
  const { say, family } = seen
  const { id, name, phone } = someone
  return (
    <div class="onsplan-acts">
      {phone === '' ? (
        <p class="onsplan-lead">{name}</p>
      ) : (
        <a class="onsplan-button onsplan-button--other" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
          {toCall(say(childWords['kind.nietok.belnaam'], { name }))}
        </a>
      )}
      <Form action={`${childPlace(family.id)}/meer/${id}/weg`} csrf={asked.csrf} op={asked.fresh()} bare>
        <Button kind="plain" describedBy={`wie-${id}`}>
          {say(childWords['kind.weg'])}
        </Button>
        <span class="onsplan-hidden" id={`wie-${id}`}>
          {name}
        </span>
      </Form>
    </div>
  )
}

type TrustFormProps = {
  asked: Asked
  seen: Reader
  /** The grown-up whose phone this is, if it is not the child's own. */
  phoneOf: string | undefined
  typed: { name: string; phone: string }
  errors: Partial<Record<'name' | 'phone', string>>
}

export function TrustForm({ asked, seen: { say, family }, phoneOf, typed, errors }: TrustFormProps) {
  return (
    <Form action={`${childPlace(family.id)}/meer/erbij`} csrf={asked.csrf} op={asked.fresh()} notOnDevice>
      <Field
        say={say}
        name="name"
        label={say(childWords['kind.mensen.naam'])}
        value={typed.name}
        error={errors.name}
        autocomplete="off"
      />
      <Field
        say={say}
        kind="tel"
        name="phone"
        label={say(childWords['kind.mensen.nummer'])}
        value={typed.phone}
        error={errors.phone}
        autocomplete="off"
        optional={say(childWords['kind.mensen.hoeftniet'])}
      >
        <p class="onsplan-help">
          {phoneOf === undefined
            ? say(childWords['kind.mensen.alleenjij'])
            : say(childWords['kind.mensen.telefoon'], { name: phoneOf })}
        </p>
      </Field>
      <Button>{say(childWords['kind.bewaar'])}</Button>
    </Form>
  )
}
