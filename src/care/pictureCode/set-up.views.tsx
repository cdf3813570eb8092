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
import { type ChildDevice, type Chosen, deviceKinds, pictures } from './picture-code.ts'
import { pictureCodeWords as words } from './picture-code.words.ts'

type Reader = { say: Say; voice: Voice; today: Day }
type Child = { id: string; name: string }
type ListProps = {
  asked: Asked
  reader: Reader
  place: string
  children: readonly Child[]
  devices: readonly ChildDevice[]
}

/** What it is and how weak, and for each child where it works. */
export function Devices({ asked, reader, place, children, devices }: ListProps) {
  const { say } = reader
  return (
    <Stack>
      <p class="onsplan-lead">{say(words['plaatjes.uitleg'])}</p>
      <p>{say(words['plaatjes.zwak'])}</p>
      <p>{say(words['plaatjes.ziet'])}</p>
      {children.map((child) => (
        <ChildCard
          asked={asked}
          reader={reader}
          place={place}
          child={child}
          devices={devices.filter((device) => device.child === child.id)}
        />
      ))}
      <p class="onsplan-help">{say(words['plaatjes.alleenjij'])}</p>
    </Stack>
  )
}

type CardProps = Omit<ListProps, 'children'> & { child: Child }

function ChildCard({ asked, reader, place, child, devices }: CardProps) {
  const { say } = reader
  return (
    <Card title={child.name}>
      {devices.length === 0 ? <p>{say(words['plaatjes.geen'], { child: child.name })}</p> : null}
      {devices.map((device) => (
        <OneDevice asked={asked} reader={reader} place={place} device={device} />
      ))}
      <LoneLink href={`${place}/${child.id}`}>{say(words['plaatjes.kies'], { child: child.name })}</LoneLink>
    </Card>
  )
}

function OneDevice({
  asked,
  reader: { say, voice, today },
  place,
  device,
}: Omit<CardProps, 'child' | 'devices'> & { device: ChildDevice }) {
  const { id, kind, animal, here, madeAt } = device
  const date = longDay(voice, dayOf(new Date(madeAt)), today)
  return (
    <Form action={`${place}/weg/${id}`} csrf={asked.csrf} op={asked.fresh()}>
      <h3 id={`apparaat-${id}`}>
        {say(words[here ? 'plaatjes.hier' : 'plaatjes.elders'], { kind: say(words[`plaatjes.apparaat.${kind}`]) })}
      </h3>
      <p>{say(words['plaatjes.sinds'], { animal: pictureName(say, animal), date })}</p>
      {here ? <p class="onsplan-help">{say(words['plaatjes.uitloggen'])}</p> : null}
      <Button kind="other" describedBy={`apparaat-${id}`}>
        {say(words['plaatjes.stop'])}
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
