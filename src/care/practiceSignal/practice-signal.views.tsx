import type { Asked } from '#care/access/family.views.tsx'
import type { TypedPlainer } from '#care/peerTalk/peer-talk.ts'
import { PeerFrame } from '#care/peerTalk/peer-talk.views.tsx'
import { peerTalkWords } from '#care/peerTalk/peer-talk.words.ts'
import { PlainerForm } from '#care/peerTalk/plainer.views.tsx'
import { mayTakeBack } from '#care/people/own-act.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Stack } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { Answered, aboutOf, dated, GivenWords, type Telling } from './given.views.tsx'
import {
  type Given,
  isLate,
  lengths,
  type OwnSignals,
  type SignalField,
  type SignalProblem,
  type TypedSignal,
  themes,
} from './practice-signal.ts'
import { practiceSignalWords as words } from './practice-signal.words.ts'

const sentences = {
  choose: 'erv.signaal.fout.kies',
  missing: 'erv.signaal.fout.leeg',
  tooLong: 'erv.signaal.fout.lang',
  name: 'erv.signaal.fout',
  number: 'erv.signaal.fout.nummer',
} as const

/** The sentence of a problem at its field, and for the summary on top. */
export function problemsOf(say: Say, problem: SignalProblem | undefined) {
  const text = problem && say(words[sentences[problem.is]])
  return {
    error: (field: SignalField) => (problem?.field === field ? text : undefined),
    problems: problem === undefined || text === undefined ? undefined : [{ field: problem.field, text }],
  }
}

type OwnProps = { asked: Asked; seen: OwnSignals; problem: SignalProblem | undefined }

function JustSaid({ say, seen: { said, viewer } }: { say: Say; seen: OwnSignals }) {
  if (said !== 'signal' && said !== 'plainer' && said !== 'signalGone') return null
  return <Confirmation say={say} language={viewer.voice.language} saved={say(words[`erv.signaal.klaar.${said}`])} />
}

/** E-02: what one sees more often, the own signals with their answers, and what others saw. */
export function SignalsPage({ asked, seen, typed, problem }: OwnProps & { typed: TypedSignal }) {
  const { voice } = seen.viewer
  const say = speaker(voice)
  const telling = { say, voice, today: seen.today }
  const { error, problems } = problemsOf(say, problem)
  return (
    <PeerFrame asked={asked} seen={seen} place="signal" screen={say(peerTalkWords['erv.signaal'])} problems={problems}>
      <JustSaid say={say} seen={seen} />
      <Stack>
        <Form action="/signalen" csrf={asked.csrf} op={asked.fresh()} draft="/signalen">
          <p>{say(words['erv.signaal.uitleg'])}</p>
          {(['text', 'help'] as const).map((field) => (
            <Field
              say={say}
              kind="long"
              name={field}
              label={say(words[`erv.signaal.${field}`])}
              most={lengths[field]}
              value={typed[field]}
              error={error(field)}
            >
              <EyeSentence>{say(peerTalkWords['erv.signaal.oog'])}</EyeSentence>
            </Field>
          ))}
          <Radios
            say={say}
            name="theme"
            label={say(words['erv.signaal.thema'])}
            options={themes.map((theme) => ({ value: theme, label: say(words[`erv.signaal.thema.${theme}`]) }))}
            value={typed.theme}
            error={error('theme')}
          />
          <Button>{say(uiWords['knop.verstuur'])}</Button>
        </Form>
        <Own asked={asked} seen={seen} telling={telling} />
        <section class="onsplan-section" aria-labelledby="anderen">
          <h2 id="anderen">{say(words['erv.signaal.anderen'])}</h2>
          {seen.others.length === 0 ? <p>{say(words['erv.signaal.anderen.leeg'])}</p> : null}
          {seen.others.map((one) => (
            <ToldCard telling={telling} one={one} />
          ))}
        </section>
      </Stack>
    </PeerFrame>
  )
}

/** A signal with its answer, as everybody who works here reads it. */
export function ToldCard({ telling, one }: { telling: Telling; one: Given }) {
  return (
    <section class="onsplan-card">
      <h3>{aboutOf(telling, one)}</h3>
      <GivenWords telling={telling} one={one} />
      <Answered telling={telling} one={one} />
    </section>
  )
}

function Own({ asked, seen, telling }: Omit<OwnProps, 'problem'> & { telling: Telling }) {
  const { say } = telling
  const me = seen.viewer.person
  return (
    <section class="onsplan-section" aria-labelledby="mijn">
      <h2 id="mijn">{say(words['erv.signaal.mijn'])}</h2>
      {seen.own.length === 0 ? <p>{say(words['erv.signaal.leeg'])}</p> : null}
      {seen.own.map((one) => (
        <section class="onsplan-card">
          <h3>{aboutOf(telling, one)}</h3>
          <GivenWords telling={telling} one={one} />
          <Answered telling={telling} one={one} />
          {one.answer === null ? (
            <p>
              {say(words[isLate(one, seen.today) ? 'erv.signaal.laat' : 'erv.signaal.voor'], {
                date: dated(telling, one.answerBefore),
              })}
            </p>
          ) : null}
          {one.answer === null && mayTakeBack(me, { author: me, at: one.at }, asked.now) ? (
            <Form action={`/signalen/${one.id}/terug`} csrf={asked.csrf} op={asked.fresh()}>
              <Button kind="other">{say(uiWords['knop.zetterug'])}</Button>
            </Form>
          ) : null}
        </section>
      ))}
    </section>
  )
}

/** T-60 on a page of its own: for who comes back with something to repair, or writes about another page. */
export function PlainerPage({ asked, seen, typed, problem }: OwnProps & { typed: TypedPlainer }) {
  const say = speaker(seen.viewer.voice)
  const { error, problems } = problemsOf(say, problem)
  return (
    <PeerFrame
      asked={asked}
      seen={seen}
      place={undefined}
      screen={say(uiWords['knop.duidelijker'])}
      back={{ href: '/gesprekken', name: say(uiWords['knop.terug']) }}
      problems={problems}
    >
      <PlainerForm asked={asked} say={say} typed={typed} choosesPlace error={error} />
    </PeerFrame>
  )
}
