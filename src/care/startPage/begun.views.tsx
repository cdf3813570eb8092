import type { Reader } from '#care/speakers/speaker.views.tsx'
import { isQuestion, Prepared } from '#care/startConversation/prepared.views.tsx'
import { namesIn } from '#care/startConversation/start.views.tsx'
import { startWords } from '#care/startConversation/start.words.ts'
import { type SeenTalk, type StartVoice, shownToOthers, startPath } from '#care/startConversation/start-voice.ts'
import { Button } from '#ui/button.views.tsx'
import { Details } from '#ui/card.views.tsx'

/** It was held and the page is not there yet: who leads goes on, the others hear that it comes. */
export function Held({ seen, start: { talk, voices }, leader }: { seen: Reader; start: SeenTalk; leader: string }) {
  const { say, family, isCoordinator } = seen
  if (!isCoordinator)
    return (
      <>
        <p>{say(startWords['startgesprek.bezig'], { name: leader })}</p>
        <PreparedBefore seen={seen} voices={voices} own />
      </>
    )
  return (
    <>
      <p>{say(startWords['startgesprek.met'], { names: namesIn(seen, talk.present) })}</p>
      <Button href={`${startPath(family.id, talk.id)}/samen/gebeurd`}>{say(startWords['pro.start.verder'])}</Button>
      <PreparedBefore seen={seen} voices={voices} own={false} />
    </>
  )
}

/** Once it began: folded away, since the page of the table is one tap from here; one's own, and for who writes it down also what others opened. */
export function PreparedBefore({ seen, voices, own }: { seen: Reader; voices: readonly StartVoice[]; own: boolean }) {
  const shown = shownToOthers(voices).filter(
    ({ kind, author }) => isQuestion(kind) && (!own || author === seen.viewer.person),
  )
  if (shown.length === 0) return null
  return (
    <Details summary={seen.say(startWords['startgesprek.vooraf'])}>
      <Prepared seen={seen} voices={shown} mine />
      <Prepared seen={seen} voices={shown} mine={false} />
    </Details>
  )
}
