import { type Asked, StaffFrame } from '#care/access/family.views.tsx'
import { PeerFrame } from '#care/peerTalk/peer-talk.views.tsx'
import { peerTalkWords } from '#care/peerTalk/peer-talk.words.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { worklistWords } from '#care/worklist/worklist.words.ts'
import { type Day, dayOf, longDay } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Stack, Tag } from '#ui/card.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords, WorkerText } from '#ui/written.views.tsx'
import {
  type AdviceField,
  type AdviceProblem,
  type AskedAdvice,
  isLate,
  lengths,
  type OwnAdvice,
  type TypedQuestion,
  type WaitingAdvice,
} from './peer-advice.ts'
import { peerAdviceWords as words } from './peer-advice.words.ts'

function problemsOf(say: Say, problem: AdviceProblem | undefined) {
  const text = problem && say(words[`pro.meedenk.fout.${problem.is}`])
  return {
    error: (field: AdviceField) => (problem?.field === field ? text : undefined),
    problems: problem === undefined || text === undefined ? undefined : [{ field: problem.field, text }],
  }
}

type AskProps = { asked: Asked; seen: OwnAdvice; typed: TypedQuestion; problem: AdviceProblem | undefined }

/** Where one is stuck, and what was thought of what one asked before. */
export function AskAdvicePage({ asked, seen, typed, problem }: AskProps) {
  const { viewer, done, own } = seen
  const say = speaker(viewer.voice)
  const { error, problems } = problemsOf(say, problem)
  return (
    <StaffFrame
      asked={asked}
      viewer={viewer}
      screen={say(worklistWords['pro.meedenk.kop'])}
      back={{ href: '/werklijst', name: say(uiWords['knop.terug']) }}
      problems={problems}
    >
      {done === null ? null : (
        <Confirmation say={say} language={viewer.voice.language} saved={say(words[`pro.meedenk.klaar.${done}`])} />
      )}
      <Stack>
        <Form action="/meedenken" csrf={asked.csrf} op={asked.fresh()} draft="/meedenken">
          <p>{say(words['pro.meedenk.uitleg'])}</p>
          {(['question', 'tried'] as const).map((field) => (
            <Field
              say={say}
              kind="long"
              name={field}
              label={say(words[`pro.meedenk.${field}`])}
              most={lengths[field]}
              value={typed[field]}
              error={error(field)}
              optional={field === 'tried'}
            >
              <EyeSentence>{say(words['pro.meedenk.oog'])}</EyeSentence>
            </Field>
          ))}
          <Button>{say(uiWords['knop.verstuur'])}</Button>
        </Form>
        <section class="onsplan-section" aria-labelledby="mijn">
          <h2 id="mijn">{say(words['pro.meedenk.mijn'])}</h2>
          {own.length === 0 ? <p>{say(words['pro.meedenk.leeg'])}</p> : null}
          {own.map((one) => (
            <OneAsked say={say} asked={asked} seen={seen} one={one} />
          ))}
        </section>
      </Stack>
    </StaffFrame>
  )
}

type OneProps = { say: Say; asked: Asked; seen: OwnAdvice; one: AskedAdvice }

function OneAsked({ say, asked, seen: { viewer, today }, one }: OneProps) {
  const { advice, tried } = one
  const date = (day: Day) => longDay(viewer.voice, day, today)
  const me = viewer.person
  return (
    <section class="onsplan-card">
      <WorkerText text={one.question} by={say(words['pro.meedenk.op'], { date: date(dayOf(one.at)) })} />
      {tried === '' ? null : <WorkerText text={tried} by={say(words['pro.meedenk.tried'])} />}
      {advice === null ? (
        <Waiting say={say} one={one} today={today} date={date(one.answerBefore)} />
      ) : (
        <OwnWords
          text={advice.text}
          by={say(words['pro.meedenk.van'], { name: advice.name, date: date(dayOf(advice.at)) })}
        />
      )}
      {advice === null && mayTakeBack(me, { author: me, at: one.at }, asked.now) ? (
        <Form action={`/meedenken/${one.id}/terug`} csrf={asked.csrf} op={asked.fresh()}>
          <Button kind="other">{say(uiWords['knop.zetterug'])}</Button>
        </Form>
      ) : null}
    </section>
  )
}

function Waiting({ say, one, today, date }: { say: Say; one: AskedAdvice; today: Day; date: string }) {
  if (!isLate(one, today)) return <p>{say(words['pro.meedenk.voor'], { date })}</p>
  return (
    <>
      <Tag kind="due">{say(peerTalkWords['erv.laat'])}</Tag>
      <p>{say(words['pro.meedenk.laat'])}</p>
    </>
  )
}

type GiveProps = { asked: Asked; seen: WaitingAdvice; typed: string; problem: AdviceProblem | undefined }

/** The question without a name, and what a peer worker thinks of it. */
export function GiveAdvicePage({ asked, seen, typed, problem }: GiveProps) {
  const say = speaker(seen.viewer.voice)
  const { error, problems } = problemsOf(say, problem)
  const date = longDay(seen.viewer.voice, seen.answerBefore, seen.today)
  return (
    <PeerFrame
      asked={asked}
      seen={seen}
      place="talk"
      screen={say(peerTalkWords['erv.meedenk'])}
      back={{ href: '/gesprekken', name: say(uiWords['knop.terug']) }}
      problems={problems}
    >
      <Stack>
        <p>{say(words['erv.meedenk.uitleg'])}</p>
        <WorkerText text={seen.question} by={say(peerTalkWords['erv.voor'], { date })} />
        {seen.tried === '' ? null : (
          <>
            <h2>{say(words['erv.meedenk.geprobeerd'])}</h2>
            <p class="onsplan-typed">{seen.tried}</p>
          </>
        )}
        <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
          <Field
            say={say}
            kind="long"
            name="advice"
            label={say(words['erv.meedenk.veld'])}
            help={say(words['erv.meedenk.namen'])}
            most={lengths.advice}
            value={typed}
            error={error('advice')}
          >
            <EyeSentence>{say(words['erv.meedenk.oog'])}</EyeSentence>
          </Field>
          <Button>{say(uiWords['knop.verstuur'])}</Button>
        </Form>
      </Stack>
    </PeerFrame>
  )
}
