import type { Asked } from '#care/access/family.views.tsx'
import { ChildReaders, KeepAlone, type Reader } from '#care/childTurn/child-frame.views.tsx'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { childWords } from '#care/childTurn/child-turn.words.ts'
import { type CircleMember, inOrder, rings, type Sector, sectors } from '#care/circle/circle.ts'
import type { Id } from '#care/pass/facts.ts'
import { pictureWords } from '#care/threeHouses/picture.words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { PictureBoxes, PictureButton, PictureButtons } from '#ui/child-picture.views.tsx'
import { CircleOf } from '#ui/circle-picture.views.tsx'
import type { CircleRing, CircleSector } from '#ui/circle-places.ts'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { allOf } from '#ui/names.ts'
import { Pictogram, type PictogramName } from '#ui/pictogram.views.tsx'
import { animals, isAnimal, isChosenFor, type Question, questionWord } from './child-circle.ts'
import { childCircleWords } from './child-circle.words.ts'

type Member = CircleMember & { isNow: boolean }
const base = (seen: Reader) => `${childPlace(seen.family.id)}/kring`

export const questionWords = {
  near: childCircleWords['kind.kring.midden'],
  laughs: childCircleWords['kind.kring.leeg'],
} as const

type CircleProps = { seen: Reader; members: readonly Member[] }

/** The picture, what one may ask about it, and the same people as a list; a press leads to the page of one of them. */
export function ChildCircle({ seen, members }: CircleProps) {
  const { say } = seen
  return (
    <>
      <CirclePictured seen={seen} members={members} />
      <Acts>
        <Button href={`${base(seen)}/wie`}>{say(childCircleWords['kind.kring.erbij'])}</Button>
        {members.length === 0
          ? null
          : (['near', 'laughs'] as const).map((question) => (
              <Button kind="other" href={`${base(seen)}/vraag/${questionWord[question]}`}>
                {say(questionWords[question])}
              </Button>
            ))}
      </Acts>
      {members.length === 0 ? null : (
        <PictureButtons three>
          {members.map(({ id, name, animal }) => (
            <PictureButton
              picture={<Pictogram name={isAnimal(animal) ? animal : 'child'} />}
              href={`${base(seen)}/${id}`}
            >
              {name}
            </PictureButton>
          ))}
        </PictureButtons>
      )}
    </>
  )
}

/** Who has no place yet stands with the family, further on, until the child says where. */
const placed = (members: readonly Member[]) =>
  inOrder(members.map((member) => ({ ...member, ring: member.ring ?? 'close', sector: member.sector ?? 'kin' })))

function CirclePictured({ seen, members }: CircleProps) {
  const { say, viewer } = seen
  const list = placed(members)
  const namesOf = (some: typeof list) =>
    some.length === 0
      ? say(childCircleWords['kind.kring.niemand'])
      : allOf(
          viewer.voice.language,
          some.map(({ name }) => name),
        )
  const isNear = ({ ring }: (typeof list)[number]) => ring === 'veryClose'
  return (
    <CircleOf
      middle={viewer.name}
      label={say(childCircleWords['kind.kring.plaatje'], {
        near: namesOf(list.filter(isNear)),
        others: namesOf(list.filter((one) => !isNear(one))),
      })}
      list={list.map(({ name, ring, sector, animal }) => ({
        name,
        ring: rings.indexOf(ring) as CircleRing,
        sector: sectors.indexOf(sector) as CircleSector,
        drawing: isAnimal(animal) ? animal : undefined,
      }))}
    />
  )
}

type SomeoneProps = { asked: Asked; seen: Reader; member: Member; readers: readonly Id[] }

/** One person of the circle: what the child said of him or her, who reads that, and what may be changed. */
export function Someone({ asked, seen, member, readers }: SomeoneProps) {
  const { say } = seen
  const { id, animal, audience, isNow } = member
  const place = `${base(seen)}/${id}`
  const told = (['near', 'laughs'] as const).filter((question) => isChosenFor(question, member))
  const isAlone = audience === 'onlyMe'
  return (
    <>
      <p class="onsplan-told-weather">
        {isAnimal(animal) ? <Pictogram name={animal} /> : null}
        {told.length === 0 ? null : <span>{told.map((question) => say(toldWords[question])).join(' · ')}</span>}
      </p>
      <ChildReaders seen={seen} readers={readers} alone={isAlone} closes={isNow} />
      <Acts>
        <Button kind="other" href={`${place}/dier`}>
          {say(childCircleWords['kind.kring.ander'])}
        </Button>
        {isAlone || readers.length === 0 || !isNow ? null : (
          <OnSomeone asked={asked} to={`${place}/alleen`} label={say(childWords['kind.alleenik'])} />
        )}
        <OnSomeone asked={asked} to={`${place}/weg`} label={say(childCircleWords['kind.kring.eruit'])} />
      </Acts>
    </>
  )
}

const toldWords = {
  near: childCircleWords['kind.kring.dichtbij'],
  laughs: childCircleWords['kind.kring.lacht'],
} as const

type OnSomeoneProps = { asked: Asked; to: string; label: string }

const OnSomeone = ({ asked, to, label }: OnSomeoneProps) => (
  <Form action={to} csrf={asked.csrf} op={asked.fresh()} bare>
    <Button kind="other">{label}</Button>
  </Form>
)

/** For ten minutes somebody who was taken out may come back. */
export const PutBack = ({ asked, seen, id }: { asked: Asked; seen: Reader; id: Id }) => (
  <Form action={`${base(seen)}/${id}/terug`} csrf={asked.csrf} op={asked.fresh()}>
    <p>{seen.say(childCircleWords['kind.kring.iseruit'])}</p>
    <Button kind="other">{seen.say(childCircleWords['kind.kring.terug'])}</Button>
  </Form>
)

type NameProps = {
  asked: Asked
  seen: Reader
  readers: readonly Id[]
  typed: { name: string; alone: boolean }
  error?: string | undefined
}

/** One name; who reads it stands before the button. */
export function NameForm({ asked, seen, readers, typed, error }: NameProps) {
  const { say } = seen
  return (
    <Form action={`${base(seen)}/wie`} csrf={asked.csrf} op={asked.fresh()} notOnDevice>
      <Field
        say={say}
        name="name"
        label={say(childCircleWords['kind.kring.naam'])}
        value={typed.name}
        error={error}
        autocomplete="off"
      >
        <ChildReaders seen={seen} readers={readers} alone={false} />
      </Field>
      <KeepAlone seen={seen} readers={readers} checked={typed.alone} />
      <Button>{say(childWords['kind.bewaar'])}</Button>
    </Form>
  )
}

type ChooseProps = { asked: Asked; seen: Reader; id: Id }

/** One press is an answer. */
export const ChooseAnimal = ({ asked, seen, id }: ChooseProps) => (
  <Form action={`${base(seen)}/${id}/dier`} csrf={asked.csrf} op={asked.fresh()}>
    <PictureButtons three>
      {animals.map((animal) => (
        <PictureButton picture={<Pictogram name={animal} />} name="animal" value={animal}>
          {seen.say(pictureWords[`plaatje.${animal}`])}
        </PictureButton>
      ))}
    </PictureButtons>
  </Form>
)

const pictureOf = {
  kin: 'house',
  friendsAndNeighbours: 'friends',
  schoolAndWork: 'school',
  help: 'talking',
} as const satisfies Record<Sector, PictogramName>

export const ChooseWhere = ({ asked, seen, id }: ChooseProps) => (
  <Form action={`${base(seen)}/${id}/waar`} csrf={asked.csrf} op={asked.fresh()}>
    <PictureButtons>
      {sectors.map((sector) => (
        <PictureButton picture={<Pictogram name={pictureOf[sector]} />} name="sector" value={sector}>
          {seen.say(childCircleWords[`kind.kring.${sector}`])}
        </PictureButton>
      ))}
    </PictureButtons>
  </Form>
)

type AskProps = { asked: Asked; seen: Reader; question: Question; members: readonly Member[] }

/** Everybody of the circle, to press on as many as the child likes. */
export const AskAbout = ({ asked, seen, question, members }: AskProps) => (
  <Form action={`${base(seen)}/vraag/${questionWord[question]}`} csrf={asked.csrf} op={asked.fresh()}>
    <PictureBoxes
      say={seen.say}
      name="people"
      label={seen.say(childCircleWords['kind.kring.tik'])}
      options={members.map((member) => ({
        value: member.id,
        label: member.name,
        picture: <Pictogram name={isAnimal(member.animal) ? member.animal : 'child'} />,
        chosen: isChosenFor(question, member),
      }))}
    />
    <Button>{seen.say(childWords['kind.bewaar'])}</Button>
  </Form>
)
