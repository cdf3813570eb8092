import { type Frame, nameOf } from '#care/access/frame.ts'
import type { ShareOutcome, ShareSigners } from '#care/consent/sharing.ts'
import { outsideWords } from '#care/invitation/asked-in.views.tsx'
import { outsideKindOf } from '#care/invitation/outside.ts'
import { type Id, topics } from '#care/pass/facts.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { FieldError } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import type { AskedShare, GivenAnswer } from './asking.ts'
import { newestOf } from './asking.ts'
import { consentWords } from './consent.words.ts'

export type Reader = Frame & { say: Say }
export type Asking = { path: string; csrf: string; fresh(): string }

export type ShareQuestionProps = {
  seen: Reader
  asked: Asking
  question: AskedShare
  signers: ShareSigners
  given: readonly GivenAnswer[]
  outcome: ShareOutcome
  error?: string | undefined
}

/** By what the family knows somebody: the name, with the organisation or the part from outside for those whom it is about. */
export function knownAs(seen: Reader, person: Id, organisation: string | null, about: readonly Id[]): string {
  const { say } = seen
  const name = nameOf(seen, person)
  if (organisation !== null) return say(consentWords['toest.wie.van'], { name, organisation })
  const kind = outsideKindOf(seen.standing, person, about)
  if (kind === undefined) return name
  const role = say(outsideWords[kind])
  return kind === 'school' ? `${name} ${role}` : say(consentWords['toest.wie.als'], { name, role })
}

const readerOf = (seen: Reader, { reader, organisationName, subject }: AskedShare) =>
  knownAs(seen, reader, organisationName, [subject])

export function shareHeading(seen: Reader, question: AskedShare): string {
  const { say } = seen
  const { reader, organisationName, professional } = question
  const name = readerOf(seen, question)
  if (professional !== null)
    return say(consentWords['toest.praten.vraag'], { name: nameOf(seen, professional), other: name })
  return organisationName === null
    ? say(consentWords['toest.vraag.zelf'], { name })
    : say(consentWords['toest.vraag'], { name: nameOf(seen, reader), organisation: organisationName })
}

/** G-18: what is shared and what not, what for, until when; who says yes or no; and three answers that weigh the same. */
export function ShareQuestion(props: ShareQuestionProps) {
  const { seen, question, signers, outcome } = props
  const { say, viewer } = seen
  const asksMe = !seen.isCoordinator && [...signers.all, ...signers.oneOf].includes(viewer.person)
  return (
    <>
      <p>{say(consentWords['toest.overwie'], { name: nameOf(seen, question.subject) })}</p>
      <WhatIsShared seen={seen} question={question} />
      <MayStop seen={seen} question={question} />
      {outcome.state === 'active' ? <p>{opensNow(seen, question)}</p> : null}
      {signers.custody === 'unsure' ? (
        <p>{say(consentWords['toest.gezag'])}</p>
      ) : (
        <>
          {asksMe ? <OwnAnswer {...props} /> : null}
          <WhoSigns {...props} />
        </>
      )}
    </>
  )
}

/** Stopping is always possible, and a no costs no help. */
export function MayStop({ seen, question }: { seen: Reader; question: AskedShare }) {
  const { professional } = question
  const key = professional === null ? 'toest.stop' : 'toest.praten.stop'
  const name = professional === null ? readerOf(seen, question) : nameOf(seen, professional)
  return <p>{seen.say(consentWords[key], { name })}</p>
}

function opensNow(seen: Reader, question: AskedShare): string {
  const { say } = seen
  const { professional } = question
  const other = readerOf(seen, question)
  if (professional === null) return say(consentWords['toest.nu'], { name: other })
  return say(consentWords['toest.praten.nu'], { name: nameOf(seen, professional), other })
}

export function WhatIsShared({ seen, question, short }: { seen: Reader; question: AskedShare; short?: boolean }) {
  const { say, viewer, today } = seen
  const closed = topics.filter((topic) => !question.topics.includes(topic))
  const { professional } = question
  return (
    <>
      {professional === null || short ? null : (
        <p>
          {say(consentWords['toest.praten.uitleg'], {
            name: nameOf(seen, professional),
            other: readerOf(seen, question),
          })}
        </p>
      )}
      <Parts title={say(consentWords['toest.wel.kop'])} parts={openParts(seen, question)} short={short ?? false} />
      <Parts
        title={say(consentWords['toest.niet.kop'])}
        parts={[
          ...(question.goals.length === 0 ? [] : [say(consentWords['toest.deel.andere'])]),
          ...closed.map((topic) => say(consentWords[`toest.deel.${topic}`])),
        ]}
        short={short ?? false}
      />
      <p>
        {say(consentWords['toest.waarvoor'], { purpose: say(consentWords[`toest.doel.${question.purpose}`]) })}.{' '}
        {say(consentWords['toest.totdag'], { date: longDay(viewer.voice, question.untilOn, today) })}.
      </p>
    </>
  )
}

/** Of chosen goals each by its title, and whether the reader gives a number on them. */
function openParts({ say }: Reader, { topics: asked, goals, withScore }: AskedShare): readonly string[] {
  const whole = asked.filter((topic) => topic !== 'goals' || goals.length === 0)
  return [
    ...goals.map(({ title }) => say(consentWords['toest.deel.doel'], { title })),
    ...(withScore ? [say(consentWords['toest.deel.eigencijfer'])] : []),
    ...whole.map((topic) => say(consentWords[`toest.deel.${topic}`])),
  ]
}

type PartsProps = { title: string; parts: readonly string[]; short: boolean }

function Parts({ title, parts: names, short }: PartsProps) {
  if (short)
    return (
      <p>
        <strong>{title}</strong>: {names.join(', ')}
      </p>
    )
  return (
    <Card title={title}>
      <ul>
        {names.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
    </Card>
  )
}

function OwnAnswer({ seen, asked, question, given, error }: ShareQuestionProps) {
  const { say, viewer } = seen
  const own = newestOf(given, viewer.person)
  return (
    <Card title={say(consentWords['toest.antwoord'])}>
      {own === undefined || own.withdrawnAt !== null ? null : (
        <>
          <p>{statusOf(seen, viewer.person, own)}</p>
          {own.channel === 'screen' ? null : (
            <p>
              {say(consentWords['toest.mondeling'], {
                date: longDay(viewer.voice, dayOf(own.givenAt), seen.today),
                name: nameOf(seen, own.recordedBy),
              })}
            </p>
          )}
          <p>{say(consentWords['toest.anders'])}</p>
        </>
      )}
      <ConsentAnswers say={say} asked={asked} action={`/gezin/${seen.family.id}/delen/${question.id}`} error={error} />
    </Card>
  )
}

type AnswersProps = {
  say: Say
  asked: Pick<Asking, 'csrf' | 'fresh'>
  action: string
  error?: string | undefined
}

/** Yes, no, talk first: three buttons of one kind, and no field for a reason. */
export function ConsentAnswers({ say, asked, action, error }: AnswersProps) {
  return (
    <Form action={action} csrf={asked.csrf} op={asked.fresh()}>
      {error === undefined ? null : <FieldError say={say} name="says" error={error} />}
      <div class="onsplan-answers" id="says">
        {(['ja', 'nee', 'praten'] as const).map((word) => (
          <Button kind="other" name="says" value={word === 'ja' ? 'yes' : word === 'nee' ? 'no' : 'talk'}>
            {say(consentWords[`toest.knoppen.${word}`])}
          </Button>
        ))}
      </div>
    </Form>
  )
}

/** What this reader may know of somebody's answer; a no that is not shown reads as no yes yet. */
export function statusOf(seen: Reader, person: Id, answer: GivenAnswer | undefined): string {
  const { say, viewer, today } = seen
  const name = nameOf(seen, person)
  if (answer === undefined || answer.withdrawnAt !== null) return say(consentWords['toest.status.nogniet'], { name })
  if (answer.says === 'talk') return say(consentWords['toest.status.praten'], { name })
  const date = longDay(viewer.voice, dayOf(answer.givenAt), today)
  return say(consentWords[answer.says === 'yes' ? 'toest.status.ja' : 'toest.status.nee'], { name, date })
}

function WhoSigns({ seen, question, signers, given, outcome }: ShareQuestionProps) {
  const { say, viewer } = seen
  const age = seen.people.find(({ id }) => id === question.subject)?.age ?? null
  const others = [...signers.all, ...signers.oneOf].filter((person) => person !== viewer.person)
  const waiting = outcome.state === 'waiting' ? outcome.for : []
  const child = nameOf(seen, question.subject)
  return (
    <>
      {age !== null && question.subject !== viewer.person && age >= 12 && age < 18 ? (
        <p>{say(consentWords[age >= 16 ? 'toest.zestien' : 'toest.twaalf'], { child })}</p>
      ) : null}
      {others.length === 0 ? null : (
        <Card title={say(consentWords['toest.wie.kop'])}>
          <ul>
            {others.map((person) => (
              <li>
                {statusOf(seen, person, newestOf(given, person))}
                {waiting.includes(person) && seen.isCoordinator ? (
                  <LoneLink href={`/gezin/${seen.family.id}/delen/${question.id}/namens/${person}`}>
                    {say(consentWords['pro.toest.namens'], { name: nameOf(seen, person) })}
                  </LoneLink>
                ) : null}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
