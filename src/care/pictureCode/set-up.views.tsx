import type { Asked } from '#care/access/family.views.tsx'
import { animals } from '#care/childCircle/child-circle.ts'
import { pictogramOf, pictureName } from '#care/threeHouses/picture-groups.views.tsx'
import { type Day, dayOf, longDay } from '#platform/dates.ts'
import type { Say, Voice } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { PictureBoxes } from '#ui/child-picture.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { type ChildDevice, type Chosen, deviceKinds, type OfChild, pictures } from './picture-code.ts'
import { pictureCodeWords as words } from './picture-code.words.ts'

type Reader = { say: Say; voice: Voice; today: Day }
type ListProps = { asked: Asked; reader: Reader; place: string; children: readonly OfChild[] }

/** What it is and how weak, and for each child where it works or worked. */
export function Devices({ asked, reader, place, children }: ListProps) {
  const { say } = reader
  return (
    <Stack>
      <p class="onsplan-lead">{say(words['plaatjes.uitleg'])}</p>
      <p>{say(words['plaatjes.zwak'])}</p>
      <p>{say(words['plaatjes.ziet'])}</p>
      <p>{say(words['plaatjes.vanzelf'])}</p>
      {children.map((child) => (
        <ChildCard asked={asked} reader={reader} place={place} child={child} />
      ))}
      <p class="onsplan-help">{say(words['plaatjes.alleenjij'])}</p>
    </Stack>
  )
}

type CardProps = Omit<ListProps, 'children'> & { child: OfChild }

function ChildCard({ asked, reader, place, child }: CardProps) {
  const { say } = reader
  const { id, name, chooses, devices } = child
  return (
    <Card title={name}>
      {devices.length === 0 ? <p>{say(words['plaatjes.geen'], { child: name })}</p> : null}
      {devices.map((device) => (
        <OneDevice asked={asked} reader={reader} place={place} child={child} device={device} />
      ))}
      {chooses ? <LoneLink href={`${place}/${id}`}>{say(words['plaatjes.kies'], { child: name })}</LoneLink> : null}
    </Card>
  )
}

function OneDevice({ asked, reader, place, child, device }: CardProps & { device: ChildDevice }) {
  const { say, voice, today } = reader
  const { id, kind, animal, here, madeAt, end } = device
  const date = longDay(voice, dayOf(new Date(madeAt)), today)
  return (
    <Form action={`${place}/weg/${id}`} csrf={asked.csrf} op={asked.fresh()}>
      <h3 id={`apparaat-${id}`}>
        {say(words[here ? 'plaatjes.hier' : 'plaatjes.elders'], { kind: say(words[`plaatjes.apparaat.${kind}`]) })}
      </h3>
      <p>{say(words['plaatjes.sinds'], { animal: pictureName(say, animal), date })}</p>
      {end === null ? null : <p>{say(words[`plaatjes.einde.${end}`], { child: child.name })}</p>}
      {here && end === null ? <p class="onsplan-help">{say(words['plaatjes.uitloggen'])}</p> : null}
      <Button kind="other" describedBy={`apparaat-${id}`}>
        {say(words[end === null ? 'plaatjes.stop' : 'plaatjes.opruimen'])}
      </Button>
    </Form>
  )
}

type ChooseProps = { asked: Asked; say: Say; chosen: Chosen; errors: Partial<Record<keyof Chosen, string>> }

/** Chosen together: an animal that stands on the device, and three pictures in their order. */
export function ChoosePictures({ asked, say, chosen, errors }: ChooseProps) {
  const drawn = (names: readonly string[], at: string) =>
    names.map((value) => ({ value, label: pictureName(say, value), picture: pictogramOf(value), chosen: value === at }))
  const row = (
    name: 'animal' | 'first' | 'second' | 'third',
    label: string,
    names: readonly string[],
    help?: string,
  ) => (
    <PictureBoxes
      say={say}
      name={name}
      label={label}
      help={help}
      single
      options={drawn(names, chosen[name])}
      error={errors[name]}
    />
  )
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} notOnDevice>
      <p class="onsplan-lead">{say(words['plaatjes.samen'])}</p>
      <p>{say(words['plaatjes.zwak'])}</p>
      <Radios
        say={say}
        name="kind"
        label={say(words['plaatjes.apparaat'])}
        options={deviceKinds.map((value) => ({ value, label: say(words[`plaatjes.apparaat.${value}`]) }))}
        value={chosen.kind}
        error={errors.kind}
      />
      {row('animal', say(words['plaatjes.dier']), animals, say(words['plaatjes.dier.hulp']))}
      {row('first', say(words['plaatjes.eerste']), pictures)}
      {row('second', say(words['plaatjes.tweede']), pictures)}
      {row('third', say(words['plaatjes.derde']), pictures)}
      <Button>{say(words['plaatjes.bewaar'])}</Button>
    </Form>
  )
}
