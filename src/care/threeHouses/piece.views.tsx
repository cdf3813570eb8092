import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { OnWhosePhone, type Reader } from '#care/childTurn/child-frame.views.tsx'
import { ToldThen } from '#care/childTurn/told-then.views.tsx'
import { drawingOf } from '#care/media/drawing.ts'
import { lineOf, SmallPhoto, Sound } from '#care/media/media.views.tsx'
import { mediaWords } from '#care/media/media.words.ts'
import { Drawing } from '#ui/drawing.views.tsx'
import { pictogramOf, pictureName } from './picture-groups.views.tsx'
import { houses, type Piece } from './three-houses.ts'
import { housesWords } from './three-houses.words.ts'

/** at: where its sound and its whole photo are; whole: a grown-up may look at a photo large. */
type ShownProps = { seen: Reader; piece: Piece; at: string; whole?: boolean | undefined }

/** One thing in a house, as it was told. */
export function PieceShown({ seen, piece, at, whole = false }: ShownProps) {
  const id = `stuk-${piece.id}`
  const drawn = pictogramOf(piece.picture)
  if (drawn !== null)
    return (
      <p class="onsplan-told-weather">
        {drawn}
        <span id={id}>{pictureName(seen.say, piece.picture)}</span>
      </p>
    )
  if (piece.sound !== null) return <SoundShown seen={seen} piece={piece} at={at} />
  if (piece.photo !== '') return <PhotoShown seen={seen} piece={piece} at={at} whole={whole} />
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
        lines={strokes.map(lineOf)}
      />
    </div>
  )
}

function SoundShown({ seen, piece, at }: ShownProps) {
  const caption = seen.say(mediaWords['media.van.sound'], { name: nameOf(seen, piece.author) })
  return (
    <figure class="onsplan-media" id={`stuk-${piece.id}`}>
      <Sound caption={caption} source={`${at}/geluid`} />
    </figure>
  )
}

function PhotoShown({ seen, piece, at, whole }: ShownProps) {
  const caption = seen.say(mediaWords['media.van.photo'], { name: nameOf(seen, piece.author) })
  return (
    <figure class="onsplan-media" id={`stuk-${piece.id}`}>
      <SmallPhoto say={seen.say} caption={caption} small={piece.photo} large={whole ? `${at}/groot` : undefined} />
    </figure>
  )
}

const told = {
  nice: housesWords['huizen.nice'],
  notNice: housesWords['huizen.notNice'],
  wish: housesWords['huizen.wish'],
} as const

/** For grown-ups: what the child put in its houses and opened to them, what is nice first. */
export function HousesOf({ asked, seen, pieces }: { asked: Asked; seen: Reader; pieces: readonly Piece[] }) {
  const { say } = seen
  const at = (piece: Piece) => `/gezin/${seen.family.id}/verhaal/huizen/${piece.id}`
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
                <PieceShown seen={seen} piece={piece} at={at(piece)} whole />
                <OnWhosePhone seen={seen} beside={piece.beside} />
                <ToldThen asked={asked} seen={seen} told={piece} at={at(piece)} about={`stuk-${piece.id}`} />
              </>
            ))}
          </div>
        )
      })}
    </section>
  )
}
