import { coordinatorOf, type Frame, nameOf } from '#care/access/frame.ts'
import type { Media } from '#care/media/media.ts'
import { MediaShown } from '#care/media/media.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import { type Given, isLive, lastDayOf } from '#care/shares/given.ts'
import { sharesWords } from '#care/shares/shares.words.ts'
import type { Prompt } from '#care/story/story.ts'
import { promptWords } from '#care/story/story.views.tsx'
import { longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, EmptyState } from '#ui/card.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { wholePlan } from './own-pieces.ts'

type Reader = Frame & { say: Say }
type Asked = { path: string; csrf: string; fresh(): string }
type Piece = { id: Id; prompt: Prompt; text: string; media: readonly Media[] }
/** With who reads it now, and whether it is open to the plan. */
type Own = Piece & { readers: readonly Id[]; isInPlan: boolean }

export type OwnPiecesProps = {
  seen: Reader
  asked: Asked
  pieces: readonly Own[]
  shares: readonly Given[]
}

const pathOf = ({ family }: Reader) => `/gezin/${family.id}/mijn-stukken`

/** J-02: own pieces that nobody else reads; below them those that others read, each with who does and the way to close it. */
export function OwnPieces(props: OwnPiecesProps) {
  const { seen, pieces } = props
  const { say, family } = seen
  const name = coordinatorOf(seen)?.name
  const [own, open] = [pieces.filter(isPrivate), pieces.filter((piece) => !isPrivate(piece))]
  return (
    <>
      <p>{say(sharesWords['jong.prive'])}</p>
      <p>{name === undefined ? say(sharesWords['jong.gevaar.niemand']) : say(sharesWords['jong.gevaar'], { name })}</p>
      {pieces.length === 0 ? (
        <EmptyState text={say(sharesWords['jong.stukleeg'])}>
          <Button href={`/gezin/${family.id}/verhaal`}>{say(sharesWords['jong.nieuwstuk'])}</Button>
        </EmptyState>
      ) : (
        <>
          {own.map((piece) => (
            <PieceCard {...props} piece={piece} />
          ))}
          <LoneLink href={`/gezin/${family.id}/verhaal`}>{say(sharesWords['jong.nieuwstuk'])}</LoneLink>
        </>
      )}
      {open.length === 0 ? null : <h2>{say(sharesWords['jong.anderen'])}</h2>}
      {open.map((piece) => (
        <PieceCard {...props} piece={piece} />
      ))}
    </>
  )
}

const isPrivate = ({ readers, isInPlan }: Own) => readers.length === 0 && !isInPlan

function PieceCard({ seen, asked, shares, piece }: OwnPiecesProps & { piece: Own }) {
  const { say, viewer, today, at } = seen
  const { readers, isInPlan } = piece
  const live = shares.filter((one) => one.item === piece.id && readers.includes(one.reader) && isLive(one, at))
  const inPlan = isInPlan && readers.length === 0 ? [say(uiWords['niveau.plan'])] : []
  return (
    <Card title={say(promptWords[piece.prompt])}>
      <PieceShown seen={seen} piece={piece} />
      <EyeLabel
        say={say}
        language={viewer.voice.language}
        names={[...readers.map((id) => nameOf(seen, id)), ...inPlan]}
      />
      {isInPlan ? (
        <Form action={`${pathOf(seen)}/${piece.id}/dicht`} csrf={asked.csrf} op={asked.fresh()}>
          <Button kind="other" name="reader" value={wholePlan}>
            {say(sharesWords['jong.plan.dicht'])}
          </Button>
        </Form>
      ) : null}
      {live.map((share) => (
        <Form action={`${pathOf(seen)}/${piece.id}/dicht`} csrf={asked.csrf} op={asked.fresh()}>
          <p>
            {say(sharesWords['jong.delen.met'], {
              name: nameOf(seen, share.reader),
              date: longDay(viewer.voice, lastDayOf(share) ?? today, today),
            })}
          </p>
          <Button kind="other" name="reader" value={share.reader}>
            {say(sharesWords['jong.delen.stop'])}
          </Button>
        </Form>
      ))}
      <LoneLink href={`${pathOf(seen)}/${piece.id}/delen`}>{say(sharesWords['jong.delen'])}</LoneLink>
    </Card>
  )
}

function PieceShown({ seen, piece }: { seen: Reader; piece: Piece }) {
  return (
    <>
      {piece.text === '' ? null : <p class="onsplan-typed">{piece.text}</p>}
      <MediaShown seen={seen} piece={piece.id} media={piece.media} />
    </>
  )
}

export type SharePieceProps = {
  seen: Reader
  asked: Asked
  piece: Piece
  readers: readonly Id[]
  typed: { readers: readonly string[]; until: { day: string; month: string; year: string } }
  errors: Partial<Record<string, string>>
}

/** T-09: a piece, a person, and a day on which it ends. */
export function SharePieceForm({ seen, asked, piece, readers, typed, errors }: SharePieceProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
      <PieceShown seen={seen} piece={piece} />
      <WhoAndUntil {...{ seen, readers, typed, errors }} label={say(sharesWords['jong.delen.kies'])} />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

type WhoAndUntilProps = Pick<SharePieceProps, 'seen' | 'readers' | 'typed' | 'errors'> & {
  label: string
  help?: string
}

/** Who reads it, and the last day. */
export function WhoAndUntil({ seen, readers, typed, errors, label, help }: WhoAndUntilProps) {
  const { say } = seen
  return (
    <>
      <Checkboxes
        say={say}
        name="readers"
        label={label}
        options={readers.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        values={typed.readers}
        error={errors.readers}
      />
      <DateField
        say={say}
        name="until"
        label={say(sharesWords['jong.delen.tot'])}
        help={help}
        value={typed.until}
        error={errors.until}
      />
    </>
  )
}
