import { waysOf } from '#care/dossier/ways.ts'
import { startWords } from '#care/startConversation/start.words.ts'
import type { TalkAhead } from '#care/startLookBack/look-back.ts'
import { startPageWords } from '#care/startPage/start-page.words.ts'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { longDay, spokenTime } from '#platform/dates.ts'
import { Card } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { todayWords } from './today.words.ts'

/** When each first conversation is; once its page is there: the first step, when one looks back, and the way to it. */
export function TalkCard({ seen, talks }: { seen: Reader; talks: readonly TalkAhead[] }) {
  if (talks.length === 0) return null
  return (
    <Card title={seen.say(startWords['startgesprek.kop'])}>
      {talks.map((talk) => (
        <>
          <FirstStepAgreed seen={seen} talk={talk} />
          <TalkItself seen={seen} talk={talk} />
        </>
      ))}
    </Card>
  )
}

/** What was agreed on to do first: with its day for who does it, and with who does it for the others. */
function FirstStepAgreed({ seen: { say, viewer, today }, talk: { firstStep } }: { seen: Reader; talk: TalkAhead }) {
  if (firstStep === undefined) return null
  const { what, who, on, isMine } = firstStep
  const date = longDay(viewer.voice, on, today)
  return (
    <>
      <h3>{say(startPageWords['gesprek.eerstestap'])}</h3>
      <p class="onsplan-typed">{what}</p>
      <p>
        {isMine
          ? say(todayWords['vandaag.stap.jij'], { date })
          : say(startPageWords['startgesprek.stap'], { who, date })}
      </p>
    </>
  )
}

/** Of a page that is asked about, what is asked leads to it. */
function TalkItself({ seen, talk }: { seen: Reader; talk: TalkAhead }) {
  const { say, viewer, today, family } = seen
  const { id, on, at, isSent, asks, lookBackOn } = talk
  if (asks) return null
  return (
    <>
      <p class="onsplan-lead">
        {isSent && lookBackOn !== null
          ? say(startWords['startgesprek.terugkijken'], { date: longDay(viewer.voice, lookBackOn, today) })
          : say(startWords['startgesprek.wanneer'], { date: longDay(viewer.voice, on, today), time: spokenTime(at) })}
      </p>
      <LoneLink href={waysOf(family.id).startTalk(id)}>
        {say(startWords[isSent ? 'startgesprek.bladzijde' : 'startgesprek.bekijk'])}
      </LoneLink>
    </>
  )
}
