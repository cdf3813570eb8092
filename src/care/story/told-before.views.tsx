import { MediaShown } from '#care/media/media.views.tsx'
import { bylineOf } from '#care/statements/statements.views.tsx'
import { dayOf, longDay } from '#platform/dates.ts'
import { OwnWords } from '#ui/written.views.tsx'
import type { StoryPiece } from './story.ts'
import type { Reader } from './story.views.tsx'
import { storyWords } from './story.words.ts'

type ToldProps = { seen: Reader; piece: StoryPiece }

/** What a new reader finds in the place of the question (D-STO-05). */
export function ToldBefore({ seen, piece }: ToldProps) {
  return (
    <div class="onsplan-section">
      <p>
        <strong>{alreadyTold({ seen, piece })}</strong>
      </p>
      <OwnWords text={piece.text} by={bylineOf(seen, { ...piece, at: piece.changedAt })}>
        <MediaShown seen={seen} piece={piece.id} media={piece.media} />
      </OwnWords>
    </div>
  )
}

export const alreadyTold = ({ seen: { say, viewer, today }, piece: { changedAt } }: ToldProps): string =>
  say(storyWords['verhaal.alverteld'], { date: longDay(viewer.voice, dayOf(changedAt), today) })
