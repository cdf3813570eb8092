import type { Reader } from '#care/speakers/speaker.views.tsx'
import { startWords } from '#care/startConversation/start.words.ts'
import { rungs, skipReasons } from '#care/startConversation/start-conversation.ts'
import { lastNoted, type SeenTalk, type StartVoice, textOf } from '#care/startConversation/start-voice.ts'
import { longDay } from '#platform/dates.ts'
import { Card } from '#ui/card.views.tsx'
import { Facts } from '#ui/facts.views.tsx'
import { startPageWords } from './start-page.words.ts'

type Told = { seen: Reader; start: SeenTalk }

/** From near to far, each with what was said of it or why it was skipped; a rung that nobody spoke of is not shown (D-STA-07). */
export function Options({ seen, voices }: { seen: Reader; voices: readonly StartVoice[] }) {
  const { say } = seen
  const facts = rungs.flatMap((rung) => {
    const voice = voices.findLast(({ kind, value }) => kind === 'option' && value === rung)
    const reason = skipReasons.find((one) => one === textOf(voice, 'skipped'))
    const skipped =
      reason === undefined
        ? ''
        : say(startPageWords['startgesprek.overgeslagen'], { reason: say(startWords[`startgesprek.sla.${reason}`]) })
    const value = [skipped, textOf(voice)].filter((part) => part !== '').join('. ')
    return value === '' ? [] : [{ name: say(startWords[`startgesprek.trede.${rung}`]), value }]
  })
  if (facts.length === 0) return null
  return (
    <Card title={say(startWords['startgesprek.opties'])}>
      <Facts facts={facts} />
    </Card>
  )
}

export function Chosen({ seen, start: { talk, voices } }: Told) {
  const { say, viewer, today } = seen
  const choice = textOf(lastNoted(voices, 'choice'))
  const step = lastNoted(voices, 'firstStep')
  const date = (day: typeof talk.firstStepOn) => (day === null ? '' : longDay(viewer.voice, day, today))
  return (
    <>
      {talk.outcomes.length === 0 ? null : (
        <Card title={say(startPageWords['startgesprek.keuze'])}>
          <Outcomes seen={seen} outcomes={talk.outcomes} />
          {choice === '' ? null : <p class="onsplan-typed">{choice}</p>}
        </Card>
      )}
      {step === undefined ? null : (
        <Card title={say(startPageWords['gesprek.eerstestap'])}>
          <p class="onsplan-typed">{textOf(step)}</p>
          <p>{say(startPageWords['startgesprek.stap'], { who: textOf(step, 'who'), date: date(talk.firstStepOn) })}</p>
          <p>{say(startWords['startgesprek.terugkijken'], { date: date(talk.lookBackOn) })}</p>
        </Card>
      )}
    </>
  )
}

/** That no help is needed is said as the good outcome that it is (D-STA-08). */
function Outcomes({ seen: { say }, outcomes }: { seen: Reader; outcomes: SeenTalk['talk']['outcomes'] }) {
  return (
    <>
      {outcomes.includes('noHelpNeeded') ? <p>{say(startPageWords['startgesprek.geenhulp'])}</p> : null}
      <ul>
        {outcomes
          .filter((outcome) => outcome !== 'noHelpNeeded')
          .map((outcome) => (
            <li>{say(startWords[`startgesprek.uitkomst.${outcome}`])}</li>
          ))}
      </ul>
    </>
  )
}
