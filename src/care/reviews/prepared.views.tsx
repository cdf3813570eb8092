import { nameOf, seenBy } from '#care/access/frame.ts'
import { bylineOf, type Reader } from '#care/plan/byline.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { ReadTogetherMark } from '#ui/shared-screen.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'
import type { ReviewVoice } from './review-voice.ts'
import { reviewWords } from './reviews.words.ts'

/** What each person sent in, with who sees it; one's own first. */
export function Prepared({ seen, voices, mine }: { seen: Reader; voices: readonly ReviewVoice[]; mine: boolean }) {
  const { say, viewer } = seen
  const shown = voices.filter(
    ({ kind, text, author }) => kind === 'preparation' && text !== '' && (author === viewer.person) === mine,
  )
  const authors = [...new Set(shown.map(({ author }) => author))]
  return (
    <>
      {authors.map((author) => (
        <Card
          title={
            mine ? say(reviewWords['review.mijn']) : say(reviewWords['review.van'], { name: nameOf(seen, author) })
          }
        >
          {shown
            .filter((voice) => voice.author === author)
            .map((voice) => (
              <>
                <h3>{say(reviewWords[voice.value === 'less' ? 'review.v3' : 'review.v1'])}</h3>
                <OwnWords text={voice.text} by={bylineOf(seen, voice.author, voice.at)}>
                  {mine ? <Eyes seen={seen} voice={voice} /> : null}
                </OwnWords>
              </>
            ))}
        </Card>
      ))}
    </>
  )
}

function Eyes({ seen, voice }: { seen: Reader; voice: ReviewVoice }) {
  const names = seenBy(seen, voice.audience, [voice.author]).map((id) => nameOf(seen, id))
  return <EyeLabel say={seen.say} language={seen.viewer.voice.language} names={names} />
}

/** Somebody's words with the name; what was typed and not yet read together says so. */
export function SaidWords({ seen, voice }: { seen: Reader; voice: ReviewVoice }) {
  return (
    <OwnWords text={voice.text} by={bylineOf(seen, voice.author, voice.at)}>
      {voice.counts ? null : <ReadTogetherMark say={seen.say} how="not" />}
    </OwnWords>
  )
}
