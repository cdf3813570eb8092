import type { ComponentChildren } from 'preact'
import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { startWords } from '#care/startConversation/start.words.ts'
import { rungs, skipReasons, wordsLength } from '#care/startConversation/start-conversation.ts'
import { newestOf, type SeenTalk, type StartVoice, startPath, textOf } from '#care/startConversation/start-voice.ts'
import { longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Facts } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'

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
        : say(startWords['startgesprek.overgeslagen'], { reason: say(startWords[`startgesprek.sla.${reason}`]) })
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
  const choice = newestOf(voices, 'choice').at(-1)
  const step = newestOf(voices, 'firstStep').at(-1)
  const date = (day: typeof talk.firstStepOn) => (day === null ? '' : longDay(viewer.voice, day, today))
  return (
    <>
      {talk.outcomes.length === 0 ? null : (
        <Card title={say(startWords['startgesprek.keuze'])}>
          <Outcomes seen={seen} outcomes={talk.outcomes} />
          {choice === undefined ? null : <p class="onsplan-typed">{textOf(choice)}</p>}
        </Card>
      )}
      {step === undefined ? null : (
        <Card title={say(startWords['gesprek.eerstestap'])}>
          <p class="onsplan-typed">{textOf(step)}</p>
          <p>{say(startWords['startgesprek.stap'], { who: textOf(step, 'who'), date: date(talk.firstStepOn) })}</p>
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
      {outcomes.includes('noHelpNeeded') ? <p>{say(startWords['startgesprek.geenhulp'])}</p> : null}
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

/** What each said of the page, or that he or she has not said anything yet. */
export function RightOrNot({ seen, start: { talk, voices } }: Told) {
  const { say } = seen
  const line = (id: Id): ComponentChildren => {
    const answer = voices.findLast(({ kind, author }) => kind === 'answer' && author === id)
    const name = nameOf(seen, id)
    if (answer === undefined) return <p>{say(startWords['startgesprek.nogniet.wie'], { name })}</p>
    if (answer.value === 'right')
      return (
        <p>
          {say(startWords[answer.typedBy === null ? 'startgesprek.klopt.wie' : 'startgesprek.klopt.tafel'], { name })}
        </p>
      )
    return (
      <OwnWords text={textOf(answer)} by={say(startWords['startgesprek.kloptniet.wie'], { name })}>
        {null}
      </OwnWords>
    )
  }
  return <Card title={say(startWords['startgesprek.klopt.ieder'])}>{talk.present.map(line)}</Card>
}

type AnswerProps = {
  asked: Asked
  seen: Reader
  talkId: Id
  text: string
  readers: readonly string[]
  error: string | undefined
}

/** Klopt, Klopt niet: for oneself, with words when it is not right. */
export function AnswerPage({ asked, seen, talkId, text, readers, error }: AnswerProps) {
  const { say } = seen
  return (
    <Form action={`${startPath(seen.family.id, talkId)}/antwoord`} csrf={asked.csrf} op={asked.fresh()}>
      <h2>{say(startWords['startgesprek.klopt.vraag'])}</h2>
      <Field
        say={say}
        name="text"
        kind="long"
        optional
        label={say(startWords['startgesprek.watniet'])}
        value={text}
        most={wordsLength}
        error={error}
      >
        <EyeLabel say={say} language={seen.viewer.voice.language} names={readers} />
      </Field>
      <Acts>
        <Button name="answer" value="right">
          {say(startWords['startgesprek.klopt'])}
        </Button>
        <Button kind="other" name="answer" value="notRight">
          {say(startWords['startgesprek.kloptniet'])}
        </Button>
      </Acts>
    </Form>
  )
}
