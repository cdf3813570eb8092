import { waysOf } from '#care/dossier/ways.ts'
import { startWords } from '#care/startConversation/start.words.ts'
import type { TalkAhead } from '#care/startLookBack/look-back.ts'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { longDay, spokenTime } from '#platform/dates.ts'
import { Card } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'

/** When the first conversation is; once its page is there: when one looks back, and the way to it. */
export function TalkCard({ seen, talk }: { seen: Reader; talk: TalkAhead }) {
  const { say, viewer, today, family } = seen
  const { id, on, at, isSent, lookBackOn } = talk
  return (
    <Card title={say(startWords['startgesprek.kop'])}>
      <p class="onsplan-lead">
        {isSent && lookBackOn !== null
          ? say(startWords['startgesprek.terugkijken'], { date: longDay(viewer.voice, lookBackOn, today) })
          : say(startWords['startgesprek.wanneer'], { date: longDay(viewer.voice, on, today), time: spokenTime(at) })}
      </p>
      <LoneLink href={waysOf(family.id).startTalk(id)}>
        {say(startWords[isSent ? 'startgesprek.bladzijde' : 'startgesprek.bekijk'])}
      </LoneLink>
    </Card>
  )
}
