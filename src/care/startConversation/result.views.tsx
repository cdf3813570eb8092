import type { ComponentChildren } from 'preact'
import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { bylineOf } from '#care/statements/statements.views.tsx'
import { longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Facts } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { NumbersSideBySide, ReadTogetherMark } from '#ui/shared-screen.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords, WorkerText } from '#ui/written.views.tsx'
import { startWords } from './start.words.ts'
import { rungs, skipReasons, wordsLength } from './start-conversation.ts'
import { newestOf, type SeenTalk, type StartVoice, startPath, textOf, type VoiceKind } from './start-voice.ts'

type PageProps = { seen: Reader; start: SeenTalk; leader: string; paper?: boolean }

/** The one page that comes of a first conversation: strengths first, then what was understood, and the first step (D-STA-05). */
export function StartPage(page: PageProps) {
  const { seen, start, paper = false } = page
  const { say } = seen
  const { talk } = start
  return (
    <>
      <WhoWasThere {...page} />
      {paper ? null : (
        <Button kind="other" href={`${startPath(seen.family.id, talk.id)}/print`}>
          {say(uiWords['knop.printen'])}
        </Button>
      )}
      <StartCards seen={seen} start={start} />
      {paper ? null : <RightOrNot seen={seen} start={start} />}
    </>
  )
}

function WhoWasThere({ seen, start: { talk, voices }, leader }: PageProps) {
  const { say, viewer } = seen
  const people = [...talk.present.map((id) => nameOf(seen, id)), leader].filter((name) => name !== '')
  const company = textOf(newestOf(voices, 'company').at(-1))
  return (
    <>
      <p>{say(startWords['startgesprek.wiererbij'], { names: namesOf(say, viewer.voice.language, people) })}</p>
      {company === '' ? null : <p>{say(startWords['startgesprek.ookerbij'], { names: company })}</p>}
      <ReadTogetherMark say={say} how={talk.readTogether ?? 'not'} />
    </>
  )
}

/** The parts of the page, also where it is read together before it is sent. */
export function StartCards({ seen, start }: Omit<PageProps, 'leader'>) {
  const { say } = seen
  const said = { seen, voices: start.voices, present: start.talk.present }
  return (
    <>
      <Part {...said} kind="strong" title={say(startWords['gesprek.sterk'])} />
      <Card title={say(startWords['gesprek.resultaat'])}>
        <Said {...said} kind="happened" title={say(startWords['startgesprek.gebeurd'])} />
        <Said {...said} kind="hard" title={say(startWords['startgesprek.lastig'])} />
        <Numbers {...said} />
        <WorkerSees {...said} />
      </Card>
      <Part {...said} kind="whereTo" title={say(startWords['startgesprek.waarheen'])} />
      <Part {...said} kind="thinkAlong" title={say(startWords['startgesprek.meedenken'])} />
      <Part {...said} kind="ownDoing" title={say(startWords['startgesprek.zelf'])} />
      <Part {...said} kind="needed" title={say(startWords['startgesprek.nodig'])} />
      <GrowingUp {...said} />
      <Noted {...said} kind="agree" title={say(startWords['gesprek.eens'])} />
      <Noted {...said} kind="differ" title={say(startWords['gesprek.oneens'])} />
      <Options {...said} />
      <Chosen seen={seen} start={start} />
    </>
  )
}

type SaidProps = { seen: Reader; voices: readonly StartVoice[]; present: readonly Id[] }
type OfKind = SaidProps & { kind: VoiceKind; title: string }

function Part({ title, ...said }: OfKind) {
  const voices = newestOf(said.voices, said.kind)
  if (voices.length === 0) return null
  return (
    <Card title={title}>
      <Words seen={said.seen} voices={voices} />
    </Card>
  )
}

function Said({ seen, voices, kind, title }: OfKind) {
  const said = newestOf(voices, kind)
  if (said.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <Words seen={seen} voices={said} />
    </>
  )
}

/** Each under the own name; what was typed and not yet read together says so. */
function Words({ seen, voices }: { seen: Reader; voices: readonly StartVoice[] }) {
  const { say } = seen
  return (
    <>
      {voices.map((voice) =>
        textOf(voice) === '' ? (
          <p>{say(startWords['startgesprek.liever'], { name: nameOf(seen, voice.author) })}</p>
        ) : (
          <OwnWords text={textOf(voice)} by={`${nameOf(seen, voice.author)}. ${bylineOf(seen, voice)}`}>
            {voice.counts ? null : <ReadTogetherMark say={say} how="not" />}
          </OwnWords>
        ),
      )}
    </>
  )
}

/** Side by side, never added up. */
function Numbers({ seen, voices }: SaidProps) {
  const numbers = newestOf(voices, 'howIsIt').map(({ author, value }) => ({
    name: nameOf(seen, author),
    value: value ?? '',
  }))
  if (numbers.length === 0) return null
  return (
    <>
      <h3>{seen.say(startWords['startgesprek.cijfer'])}</h3>
      <NumbersSideBySide numbers={numbers} />
    </>
  )
}

function WorkerSees({ seen, voices }: SaidProps) {
  return (
    <>
      {newestOf(voices, 'workerView').map((voice) => (
        <>
          <h3>{seen.say(startWords['startgesprek.kijk'], { name: nameOf(seen, voice.author) })}</h3>
          <WorkerText text={textOf(voice)} by={bylineOf(seen, voice)} />
        </>
      ))}
    </>
  )
}

function GrowingUp({ seen, voices }: SaidProps) {
  const { say } = seen
  const voice = newestOf(voices, 'growingUp').at(-1)
  if (voice === undefined) return null
  const answers = [
    ['startgesprek.sinds', 'since'],
    ['startgesprek.hindert', 'inTheWay'],
    ['startgesprek.helpt', 'helps'],
    ['startgesprek.kleinste', 'smallest'],
  ] as const
  const fits = (['yes', 'partly', 'no', 'unknown'] as const).find((one) => one === voice.value)
  return (
    <Card title={say(startWords['startgesprek.opgroeien'])}>
      {fits === undefined ? null : <p>{say(startWords[`startgesprek.past.${fits}`])}</p>}
      <Facts
        facts={answers.flatMap(([label, name]) => {
          const value = textOf(voice, name)
          return value === '' ? [] : [{ name: say(startWords[label]), value }]
        })}
      />
    </Card>
  )
}

/** Written down by who led the conversation, for all who were there. */
function Noted({ title, ...said }: OfKind) {
  const text = textOf(newestOf(said.voices, said.kind).at(-1))
  if (text === '') return null
  return (
    <Card title={title}>
      <p class="onsplan-typed">{text}</p>
    </Card>
  )
}

/** From near to far, each with what was said of it or why it was skipped; a rung that nobody spoke of is not shown (D-STA-07). */
function Options({ seen, voices }: SaidProps) {
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

function Chosen({ seen, start: { talk, voices } }: Pick<PageProps, 'seen' | 'start'>) {
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
      {outcomes.includes('noHelpNeeded') ? <p>{say(startWords['gesprek.geenhulp'])}</p> : null}
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
function RightOrNot({ seen, start: { talk, voices } }: Pick<PageProps, 'seen' | 'start'>) {
  const { say } = seen
  const line = (id: Id): ComponentChildren => {
    const answer = voices.findLast(({ kind, author }) => kind === 'answer' && author === id)
    const name = nameOf(seen, id)
    if (answer === undefined) return <p>{say(startWords['startgesprek.nogniet.wie'], { name })}</p>
    if (answer.value === 'right') return <p>{say(startWords['startgesprek.klopt.wie'], { name })}</p>
    return (
      <OwnWords text={textOf(answer)} by={say(startWords['startgesprek.kloptniet.wie'], { name })}>
        {null}
      </OwnWords>
    )
  }
  return <Card title={say(startWords['startgesprek.klopt.vraag'])}>{talk.present.map(line)}</Card>
}

type AnswerProps = { asked: Asked; seen: Reader; talkId: Id; text: string; error: string | undefined }

/** Klopt, Klopt niet: for oneself, with words when it is not right. */
export function AnswerPage({ asked, seen, talkId, text, error }: AnswerProps) {
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
      />
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
