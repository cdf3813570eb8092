import type { Asked } from '#care/access/family.views.tsx'
import { ChildReaders, KeepAlone, type Reader } from '#care/childTurn/child-frame.views.tsx'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { childWords } from '#care/childTurn/child-turn.words.ts'
import { colours } from '#care/media/drawing.ts'
import { photoTypes, soundSeconds } from '#care/media/media.ts'
import type { Id } from '#care/pass/facts.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { PictureButton, PictureButtons, PictureChoices } from '#ui/child-picture.views.tsx'
import { DrawingPad } from '#ui/drawing-pad.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhotoField } from '#ui/photo-field.views.tsx'
import { HouseDrawing } from '#ui/pictogram.views.tsx'
import { Recorder } from '#ui/recorder.views.tsx'
import { pictureGroups } from './picture-groups.views.tsx'
import { PieceShown } from './piece.views.tsx'
import { type House, houses, houseWord, type Look, looks, type Piece, type Put } from './three-houses.ts'
import { housesWords } from './three-houses.words.ts'

export const houseQuestion = {
  nice: housesWords['kind.huis1'],
  notNice: housesWords['kind.huis2'],
  wish: housesWords['kind.huis3'],
} as const

const base = (seen: Reader) => `${childPlace(seen.family.id)}/huizen`

/** The way to each of the three, as the child likes them drawn. */
export function HouseTabs({ seen, look, house }: { seen: Reader; look: Look; house: House }) {
  const { say } = seen
  return (
    <nav aria-label={say(housesWords['kind.huizen.drie'])}>
      <ul class="onsplan-picture-buttons onsplan-picture-buttons--three">
        {houses.map((one) => (
          <li>
            <a
              class="onsplan-picture-button"
              href={`${base(seen)}/${houseWord[one]}`}
              aria-current={one === house ? 'page' : undefined}
            >
              <HouseDrawing look={look} house={one} />
              <span>{say(houseQuestion[one])}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type OwnProps = { asked: Asked; seen: Reader; pieces: readonly Piece[]; readers: readonly Id[] }

/** What stands in this house, each with who reads it. */
export function OwnPieces({ asked, seen, pieces, readers }: OwnProps) {
  const { say } = seen
  if (pieces.length === 0) return <p>{say(housesWords['kind.huizen.leeg'])}</p>
  return (
    <ul class="onsplan-child-pieces">
      {pieces.map((piece) => (
        <li class="onsplan-card">
          <PieceShown seen={seen} piece={piece} at={`${base(seen)}/stuk/${piece.id}`} />
          <ChildReaders seen={seen} readers={readers} alone={piece.audience === 'onlyMe'} closes={piece.isNow} />
          <Acts>
            {piece.audience === 'onlyMe' || readers.length === 0 || !piece.isNow ? null : (
              <OnPiece asked={asked} seen={seen} piece={piece} act="alleen" label={say(childWords['kind.alleenik'])} />
            )}
            {piece.isNow ? (
              <OnPiece asked={asked} seen={seen} piece={piece} act="weg" label={say(childWords['kind.weg'])} />
            ) : null}
          </Acts>
        </li>
      ))}
    </ul>
  )
}

type OnPieceProps = { asked: Asked; seen: Reader; piece: Piece; act: 'alleen' | 'weg'; label: string }

function OnPiece({ asked, seen, piece, act, label }: OnPieceProps) {
  return (
    <Form action={`${base(seen)}/stuk/${piece.id}/${act}`} csrf={asked.csrf} op={asked.fresh()} bare>
      <Button kind="other" describedBy={`stuk-${piece.id}`}>
        {label}
      </Button>
    </Form>
  )
}

type FillProps = {
  asked: Asked
  seen: Reader
  house: House
  readers: readonly Id[]
  typed: Omit<Put, 'files'> & { alone: boolean }
  errors: Partial<Record<string, string>>
}

/** Pictures, one word, a drawing, the voice or a photo; who reads it stands before the button. */
export function FillHouse({ asked, seen, house, readers, typed, errors }: FillProps) {
  const { say } = seen
  return (
    <Form action={`${base(seen)}/${houseWord[house]}`} csrf={asked.csrf} op={asked.fresh()} notOnDevice files>
      <PictureChoices
        say={say}
        name="pictures"
        label={say(housesWords['kind.huizen.plaatje'])}
        error={errors.pictures}
        groups={pictureGroups(say, typed.pictures)}
      />
      <Field
        say={say}
        name="word"
        label={say(housesWords['kind.huizen.woord'])}
        value={typed.word}
        optional=""
        autocomplete="off"
      />
      <DrawingPad say={say} name="drawing" colours={colours} value={typed.drawing} />
      <Recorder
        say={say}
        name="sound"
        seconds={soundSeconds}
        label={say(housesWords['kind.huizen.praat'])}
        help={say(housesWords['kind.huizen.praat.wie'])}
        error={errors.sound}
      />
      <PhotoField
        say={say}
        name="photo"
        label={say(housesWords['kind.huizen.foto'])}
        accept={photoTypes}
        error={errors.photo}
      />
      <ChildReaders seen={seen} readers={readers} alone={typed.alone} />
      <KeepAlone seen={seen} readers={readers} checked={typed.alone} />
      <Button>{say(childWords['kind.bewaar'])}</Button>
    </Form>
  )
}

/** Houses, planets or a train. */
export function ChooseLook({ asked, seen, house }: { asked: Asked; seen: Reader; house: House }) {
  const { say } = seen
  return (
    <section class="onsplan-section" aria-labelledby="mooi">
      <h2 id="mooi">{say(housesWords['kind.huizen.kies'])}</h2>
      <Form action={`${childPlace(seen.family.id)}/mooi`} csrf={asked.csrf} op={asked.fresh()}>
        <PictureButtons three>
          {looks.map((look) => (
            <PictureButton picture={<HouseDrawing look={look} house={house} />} name="look" value={look}>
              {say(housesWords[`kind.huizen.${look}`])}
            </PictureButton>
          ))}
        </PictureButtons>
      </Form>
    </section>
  )
}
