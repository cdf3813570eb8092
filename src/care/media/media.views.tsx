import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import type { Say } from '#platform/words.ts'
import { Drawing, type DrawnLine } from '#ui/drawing.views.tsx'
import { DrawingPad } from '#ui/drawing-pad.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { PhotoField } from '#ui/photo-field.views.tsx'
import { Recorder } from '#ui/recorder.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { colours, pathOf, type Stroke, sheet } from './drawing.ts'
import { type Media, type MediaProblem, photoTypes, soundSeconds } from './media.ts'
import { mediaWords } from './media.words.ts'

/** A drawing of these strokes, as the house draws it. */
export const lineOf = (stroke: Stroke): DrawnLine => ({
  path: pathOf(stroke),
  colour: stroke.colour,
  thick: stroke.width === 'thick',
})

type ShownProps = {
  seen: Reader
  /** The id of the piece they stand with. */
  piece: Id
  media: readonly Media[]
  /** Its speaker may throw each of them away from here. */
  throwable?: boolean | undefined
}

/** Sounds, drawings and photos of one piece; a sound loads when somebody plays it. */
export function MediaShown({ seen, piece, media, throwable = false }: ShownProps) {
  if (media.length === 0) return null
  return (
    <ul class="onsplan-media">
      {media.map((one) => (
        <li>
          <OneShown seen={seen} piece={piece} one={one} />
          {throwable && one.author === seen.viewer.person ? (
            <LoneLink href={`${placeOf(seen, piece, one)}/weg`}>
              {seen.say(mediaWords['media.gooiweg'])}
              <span class="onsplan-hidden">: {captionOf(seen, one)}</span>
            </LoneLink>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

const placeOf = (seen: Reader, piece: Id, { id }: Media) => `/gezin/${seen.family.id}/verhaalstuk/${piece}/opname/${id}`

export function captionOf(seen: Reader, { kind, author, seconds }: Media): string {
  const name = nameOf(seen, author)
  if (kind !== 'sound' || seconds === null) return seen.say(mediaWords[`media.van.${kind}`], { name })
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return seen.say(mediaWords['media.van.sound.duur'], { name, time })
}

/** One of them with what it is and whose. */
export function OneShown({ seen, piece, one }: { seen: Reader; piece: Id; one: Media }) {
  const caption = captionOf(seen, one)
  return (
    <figure>
      <Shown seen={seen} piece={piece} one={one} caption={caption} />
      <figcaption class="onsplan-byline">{caption}</figcaption>
    </figure>
  )
}

type ShownOne = { seen: Reader; piece: Id; one: Media; caption: string }

function Shown({ seen, piece, one, caption }: ShownOne) {
  const place = placeOf(seen, piece, one)
  if (one.kind === 'drawing') return <Drawing label={caption} lines={one.strokes.map(lineOf)} />
  if (one.kind === 'sound') return <Sound caption={caption} source={place} />
  return <SmallPhoto say={seen.say} caption={caption} small={one.small} large={`${place}/groot`} />
}

/** Plays what somebody told; it loads when it is played. */
export function Sound({ caption, source }: { caption: string; source: string }) {
  // biome-ignore lint/a11y/useMediaCaption: nobody types out what somebody told, and no computer does
  return <audio controls preload="none" src={source} aria-label={caption} />
}

/** small: a JPEG in base64; large: where it is seen as large as it is kept, for who may. */
type SmallPhotoProps = { say: Say; caption: string; small: string; large: string | undefined }

export function SmallPhoto({ say, caption, small, large }: SmallPhotoProps) {
  return (
    <>
      <img src={`data:image/jpeg;base64,${small}`} alt={caption} />
      {large === undefined ? null : <LoneLink href={large}>{say(mediaWords['media.groot'])}</LoneLink>}
    </>
  )
}

export function WholePhoto({ caption, source }: { caption: string; source: string }) {
  return (
    <figure class="onsplan-media">
      <img src={source} alt={caption} />
      <figcaption class="onsplan-byline">{caption}</figcaption>
    </figure>
  )
}

/** A drawing as a file of its own: it brings its colours, since no stylesheet of the house comes along. */
export function DrawingFile({ label, strokes }: { label: string; strokes: readonly Stroke[] }) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      fill="none"
      stroke-linecap="round"
    >
      <title>{label}</title>
      {strokes.map((stroke) => (
        <path d={pathOf(stroke)} stroke={stroke.colour} stroke-width={stroke.width === 'thick' ? 20 : 6} />
      ))}
    </svg>
  )
}

type FieldsProps = {
  say: Say
  /** What was drawn, when the form comes back. */
  drawing: string
  errors: Partial<Record<string, string>>
}

/** Beside or in place of words: speak, draw, or a photo. */
export function MediaFields({ say, drawing, errors }: FieldsProps) {
  return (
    <fieldset class="onsplan-group">
      <legend>
        {say(mediaWords['media.anders'])} <span class="onsplan-label__mark">{say(uiWords['alg.hoeftniet'])}</span>
      </legend>
      <Recorder say={say} name="sound" seconds={soundSeconds} error={errors.sound} />
      <DrawingPad say={say} name="drawing" colours={colours} value={drawing} error={errors.drawing} />
      <PhotoField
        say={say}
        name="photo"
        label={say(mediaWords['media.foto'])}
        help={say(mediaWords['media.foto.uitleg'])}
        accept={photoTypes}
        error={errors.photo}
        optional
      />
    </fieldset>
  )
}

/** What has to be repaired, in words; megabytes as whole numbers. */
export function problemText(say: Say, problem: MediaProblem): string {
  if (problem.fault === 'tooLarge') return say(uiWords['fout.bestand'], { size: problem.megabytes, max: 10 })
  return say(mediaWords[faults[problem.fault]])
}

const faults = {
  notAPhoto: 'media.fout.geenfoto',
  tooManyPixels: 'media.fout.groot',
  notASound: 'media.fout.geengeluid',
  notADrawing: 'media.fout.tekening',
  tooMany: 'media.fout.vol',
} as const
