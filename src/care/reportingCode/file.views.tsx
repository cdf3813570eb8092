import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Guard, Names } from '#care/safety/check.views.tsx'
import {
  adviceOf,
  type Decision,
  type Question,
  questions,
  type SourcedFact,
  type StepNumber,
  signMayClose,
  stepKinds,
} from '#care/safetyFile/safety-file.ts'
import { safetyFileWords as words } from '#care/safetyFile/safety-file.words.ts'
import { ReadersAlong, type ShownReader } from '#care/safetySigns/reader.views.tsx'
import { FromOutside } from '#care/safetySigns/sign-answer.views.tsx'
import { type Day, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'

export type ShownSign = {
  id: Id
  seenOn: Day
  discussed: boolean
  by: Id
  fact: string
  source: string
  opinion: string
  at: string
  fromOutside: boolean
  isAnswered: boolean
  closed: { onDay: Day; by: Id; reason: string } | null
  released: readonly { id: Id; person: Id; by: Id; second: Id | null }[]
}
export type ShownStep = {
  nr: StepNumber
  onDay: Day
  by: Id
  notHeld: boolean
  decision: Decision | null
  reportedOn: Day | null
  facts: readonly SourcedFact[]
  texts: Readonly<Record<string, string>>
}
export type ShownFile = {
  signs: readonly ShownSign[]
  steps: readonly ShownStep[]
  concernAbout: readonly Id[]
  told: readonly { onDay: Day; by: Id }[]
  closedOn: Day | null
  mayClose: boolean
  next: StepNumber
}

export type FileProps = {
  seen: Guard
  asked: Asked
  names: Names
  path: string
  file: ShownFile
  /** Who looks guards safety here; a colleague who reads along does nothing. */
  guards: boolean
  readers: readonly ShownReader[]
}

export function SafetyFile(props: FileProps) {
  return (
    <>
      <CodeSteps {...props} />
      <Signs {...props} />
      <Concern {...props} />
      {props.guards ? <ReadersAlong seen={props.seen} path={props.path} readers={props.readers} /> : null}
    </>
  )
}

const on = ({ seen: { viewer, today } }: Pick<FileProps, 'seen'>, day: Day) => longDay(viewer.voice, day, today)
const stepTitles = {
  1: 'pro.veilig.stap1',
  2: 'pro.veilig.stap2',
  3: 'pro.veilig.stap3',
  4: 'pro.veilig.stap4',
  5: 'pro.veilig.stap5',
} as const

function CodeSteps(props: FileProps) {
  const { seen, asked, path, file, guards } = props
  const { say } = seen
  return (
    <Card title={say(words['pro.code.kop'])} id="meldcode">
      {file.closedOn === null ? null : <p>{say(words['pro.dossier.gesloten'], { date: on(props, file.closedOn) })}</p>}
      {file.steps.map((step) => (
        <OneStep {...props} step={step} />
      ))}
      {guards ? (
        <Button href={`${path}/stap/${stepKinds[file.next]}`}>
          {say(words['pro.code.verder'], { nr: file.next })}
        </Button>
      ) : null}
      {guards && file.mayClose ? (
        <Form action={`${path}/klaar`} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button kind="other">{say(words['pro.dossier.sluit'])}</Button>
        </Form>
      ) : null}
    </Card>
  )
}

function OneStep({ step, ...props }: FileProps & { step: ShownStep }) {
  const { seen, names } = props
  const { say } = seen
  const { texts } = step
  return (
    <div class="onsplan-stack">
      <h3>
        {step.nr}. {say(words[stepTitles[step.nr]])}
      </h3>
      <p class="onsplan-help">
        {say(words['pro.code.door'], { name: names.get(step.by) ?? '', date: on(props, step.onDay) })}
      </p>
      {step.notHeld ? <p>{say(words['pro.code.nietgevoerd'])}</p> : null}
      {texts.words === undefined ? null : <p class="onsplan-typed">{texts.words}</p>}
      {step.nr === 5 ? <Decided {...props} step={step} /> : null}
      {step.facts.map(({ fact, source }) => (
        <p class="onsplan-typed">{say(words['pro.code.feitmetbron'], { fact, source })}</p>
      ))}
      {texts.opinion === undefined || texts.opinion === '' ? null : (
        <p class="onsplan-typed">{say(words['pro.code.eigen'], { words: texts.opinion })}</p>
      )}
    </div>
  )
}

function Decided({ step, ...props }: FileProps & { step: ShownStep }) {
  const { say } = props.seen
  const { texts, decision } = step
  const yes = Object.fromEntries(questions.map((one) => [one, texts[one] === 'yes'])) as Record<Question, boolean>
  return (
    <>
      {questions.map((one) => (
        <p>
          {say(words[yes[one] ? 'pro.code.jawaarom' : 'pro.code.neewaarom'], {
            question: say(words[`pro.code.${one}`]),
            why: texts[`${one}Why`] ?? '',
          })}
        </p>
      ))}
      <p>{say(words[`pro.code.zegt.${adviceOf(yes)}`])}</p>
      {decision === null ? null : (
        <p>
          <strong>{say(words[`pro.code.besluit.${decision}`])}</strong>
        </p>
      )}
      {step.reportedOn === null ? null : (
        <p>{say(words['pro.code.gemeld.op'], { date: on(props, step.reportedOn), words: texts.channel ?? '' })}</p>
      )}
    </>
  )
}

function Signs(props: FileProps) {
  const { seen, path, file } = props
  const { say } = seen
  return (
    <Card title={say(words['pro.signaal.kop'])} id="signalen">
      {file.signs.map((sign) => (
        <OneSign {...props} sign={sign} />
      ))}
      {props.guards ? <LoneLink href={`${path}/signaal`}>{say(words['pro.signaal.nieuw'])}</LoneLink> : null}
    </Card>
  )
}

function OneSign({ sign, ...props }: FileProps & { sign: ShownSign }) {
  const { seen, names, path } = props
  const { say } = seen
  const mayClose = signMayClose({ seenOn: sign.seenOn, closedOn: sign.closed?.onDay ?? null }, seen.today)
  return (
    <div class="onsplan-stack">
      <h3 class="onsplan-typed">{say(words['pro.code.feitmetbron'], { fact: sign.fact, source: sign.source })}</h3>
      <p class="onsplan-help">
        {say(words['pro.code.door'], { name: names.get(sign.by) ?? '', date: on(props, sign.seenOn) })} ·{' '}
        {say(words[sign.discussed ? 'pro.signaal.wel' : 'pro.signaal.niet'])}
      </p>
      {sign.opinion === '' ? null : (
        <p class="onsplan-typed">{say(words['pro.code.eigen'], { words: sign.opinion })}</p>
      )}
      <FromOutside seen={seen} sign={sign} name={names.get(sign.by) ?? ''} path={path} guards={props.guards} />
      {sign.closed === null ? null : (
        <p>{say(words['pro.signaal.gesloten'], { date: on(props, sign.closed.onDay), words: sign.closed.reason })}</p>
      )}
      {sign.released.map((release) => (
        <Release {...props} release={release} />
      ))}
      {props.guards ? <LoneLink href={`${path}/vrijgeven/${sign.id}`}>{say(words['pro.vrij.kop'])}</LoneLink> : null}
      {props.guards && mayClose ? (
        <LoneLink href={`${path}/signaal/${sign.id}`}>{say(words['pro.signaal.sluit'])}</LoneLink>
      ) : null}
    </div>
  )
}

function Release({ release, ...props }: FileProps & { release: ShownSign['released'][number] }) {
  const { seen, asked, names, path } = props
  const { say } = seen
  const reader = nameOf(seen, release.person)
  if (release.second !== null) return <p>{say(words['pro.vrij.staat'], { reader })}</p>
  return (
    <>
      <p>{say(words['pro.vrij.wacht'], { name: names.get(release.by) ?? '', reader })}</p>
      {release.by === seen.viewer.person || !props.guards ? null : (
        <Acts>
          <Form action={`${path}/vrijgave/${release.id}`} csrf={asked.csrf} op={asked.fresh()} bare>
            <Button kind="other">{say(words['pro.vrij.ja'])}</Button>
          </Form>
        </Acts>
      )}
    </>
  )
}

function Concern(props: FileProps) {
  const { seen, names, path, file } = props
  const { say } = seen
  return (
    <Card title={say(words['pro.zorg.kop'])} id="zorg">
      {file.concernAbout.map((id) => (
        <p>{nameOf(seen, id)}</p>
      ))}
      {file.told.map(({ onDay, by }) => (
        <p>{say(words['pro.dossier.verteld'], { date: on(props, onDay), name: names.get(by) ?? '' })}</p>
      ))}
      {props.guards ? <LoneLink href={`${path}/zorg`}>{say(words['pro.zorg.kop'])}</LoneLink> : null}
    </Card>
  )
}
