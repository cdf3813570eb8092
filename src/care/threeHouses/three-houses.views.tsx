import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { ChildReaders, KeepAlone, OnWhosePhone, type Reader } from '#care/childTurn/child-frame.views.tsx'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { childWords } from '#care/childTurn/child-turn.words.ts'
import { colours, drawingOf, pathOf } from '#care/media/drawing.ts'
import type { Id } from '#care/pass/facts.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { PictureButton, PictureButtons, PictureChoices } from '#ui/child-picture.views.tsx'
import { Drawing } from '#ui/drawing.views.tsx'
import { DrawingPad } from '#ui/drawing-pad.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { HouseDrawing } from '#ui/pictogram.views.tsx'
import { pictogramOf, pictureGroups, pictureName } from './picture-groups.views.tsx'
import { type House, houses, houseWord, type Look, looks, type Piece, type Put } from './three-houses.ts'
import { housesWords } from './three-houses.words.ts'

export const houseQuestion = {
  nice: housesWords['kind.huis1'],
  notNice: housesWords['kind.huis2'],
  wish: housesWords['kind.huis3'],
} as const

const told = {
  nice: housesWords['huizen.nice'],
  notNice: housesWords['huizen.notNice'],
  wish: housesWords['huizen.wish'],
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
          <PieceShown seen={seen} piece={piece} />
          <ChildReaders seen={seen} readers={readers} alone={piece.audience === 'onlyMe'} />
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

function PieceShown({ seen, piece }: { seen: Reader; piece: Piece }) {
  const id = `stuk-${piece.id}`
  const drawn = pictogramOf(piece.picture)
  if (drawn !== null)
    return (
      <p class="onsplan-told-weather">
        {drawn}
        <span id={id}>{pictureName(seen.say, piece.picture)}</span>
      </p>
    )
  const strokes = drawingOf(piece.drawing)
  if (strokes === undefined || strokes === 'notADrawing')
    return (
      <p class="onsplan-lead onsplan-typed" id={id}>
        {piece.word}
      </p>
    )
  return (
    <div id={id}>
      <Drawing
        label={seen.say(housesWords['huizen.tekening'], { name: nameOf(seen, piece.author) })}
        lines={strokes.map((stroke) => ({
          path: pathOf(stroke),
          colour: stroke.colour,
          thick: stroke.width === 'thick',
        }))}
      />
    </div>
  )
}

type FillProps = {
  asked: Asked
  seen: Reader
  house: House
  readers: readonly Id[]
  typed: Put
  error?: string | undefined
}

/** Pictures, one word, or a drawing; who reads it stands before the button. */
export function FillHouse({ asked, seen, house, readers, typed, error }: FillProps) {
  const { say } = seen
  return (
    <Form action={`${base(seen)}/${houseWord[house]}`} csrf={asked.csrf} op={asked.fresh()} notOnDevice>
      <PictureChoices
        say={say}
        name="pictures"
        label={say(housesWords['kind.huizen.plaatje'])}
        error={error}
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
      <ChildReaders seen={seen} readers={readers} alone={false} />
      <KeepAlone seen={seen} readers={readers} checked={false} />
      <Button>{say(childWords['kind.bewaar'])}</Button>
    </Form>
  )
}

/** Houses, planets or a train. */
export function ChooseLook({ asked, seen, house }: { asked: Asked; seen: Reader; house: House }) {
  const { say } = seen
  return (
    <section aria-labelledby="mooi">
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

/** For grown-ups: what the child put in its houses and opened to them, what is nice first. */
export function HousesOf({ seen, pieces }: { seen: Reader; pieces: readonly Piece[] }) {
  const { say } = seen
  const [first] = pieces
  if (first === undefined) return null
  return (
    <section class="onsplan-stack">
      <h3>{say(housesWords['huizen.van'], { name: nameOf(seen, first.author) })}</h3>
      {houses.map((house) => {
        const inside = pieces.filter((piece) => piece.house === house)
        return inside.length === 0 ? null : (
          <div class="onsplan-own-words">
            <p class="onsplan-label">{say(told[house])}</p>
            {inside.map((piece) => (
              <>
                <PieceShown seen={seen} piece={piece} />
                <OnWhosePhone seen={seen} beside={piece.beside} />
              </>
            ))}
          </div>
        )
      })}
    </section>
  )
}
