import type { ComponentChildren } from 'preact'
import { accessWords } from '#care/access/access.words.ts'
import { type Asked, StaffFrame, type StaffFrameProps } from '#care/access/family.views.tsx'
import { MissesFirst } from '#care/peerTalk/misses.views.tsx'
import { PeerFrame } from '#care/peerTalk/peer-talk.views.tsx'
import { peerTalkWords } from '#care/peerTalk/peer-talk.words.ts'
import { peerWorryWords } from '#care/peerWorry/peer-worry.words.ts'
import { waysIn } from '#care/question/question.ts'
import { type Day, longDay } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Details, Rows, Stack, StepRow, Tag } from '#ui/card.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords } from '#ui/written.views.tsx'
import { Ended, type FirstTalkProps, HowItEnds } from './ending.views.tsx'
import {
  type AskedTalk,
  type DeskFrame,
  type Ending,
  endings,
  type FirstTalks,
  type ListedFirst,
  talkKinds,
} from './first-talk.ts'
import { firstTalkWords as words } from './first-talk.words.ts'

type DeskProps = Pick<StaffFrameProps, 'asked' | 'screen' | 'heading' | 'back' | 'problems'> & {
  seen: DeskFrame
  children: ComponentChildren
}

/** A peer worker has a frame of its own; a local team the frame of who works here. */
function Desk({ asked, seen, children, ...page }: DeskProps) {
  const { peer, viewer, did } = seen
  const say = speaker(viewer.voice)
  const said =
    did === null || isEnded(did) ? null : (
      <Confirmation say={say} language={viewer.voice.language} saved={say(words[`erv.praat.klaar.${did}`])} />
    )
  return peer === null ? (
    <StaffFrame asked={asked} viewer={viewer} {...page}>
      {said}
      {children}
    </StaffFrame>
  ) : (
    <PeerFrame asked={asked} seen={peer} place="talk" {...page}>
      {said}
      {children}
    </PeerFrame>
  )
}

const isEnded = (did: string): did is Ending => (endings as readonly string[]).includes(did)
const dated = ({ viewer, today }: DeskFrame, day: Day) => longDay(viewer.voice, day, today)

/** E-01: the own first talks, those that wait, and which ones one takes. */
export function FirstTalksPage({ asked, seen }: { asked: Asked; seen: FirstTalks }) {
  const say = speaker(seen.viewer.voice)
  const [mine, waiting] = [seen.talks.filter((talk) => talk.mine), seen.talks.filter((talk) => !talk.mine)]
  return (
    <Desk
      asked={asked}
      seen={seen}
      screen={say(peerTalkWords['erv.eerste'])}
      back={{ href: '/gesprekken', name: say(uiWords['knop.terug']) }}
    >
      <Stack>
        {seen.peer === null ? null : <MissesFirst say={say} seen={seen.peer} />}
        <p>{say(words['erv.praat.uitleg'])}</p>
        {mine.length === 0 ? null : <Listed say={say} seen={seen} id="mijn" talks={mine} />}
        {waiting.length === 0 ? (
          <p>{say(peerTalkWords['erv.eerste.geen'])}</p>
        ) : (
          <Listed say={say} seen={seen} id="wacht" talks={waiting} />
        )}
        <Form action="/gesprekken/eerste" csrf={asked.csrf} op={asked.fresh()}>
          <Checkboxes
            say={say}
            name="kinds"
            label={say(words['erv.praat.dienst'])}
            help={say(words['erv.praat.dienst.hulp'])}
            options={talkKinds.map((kind) => ({ value: kind, label: say(words[`erv.praat.dienst.${kind}`]) }))}
            values={seen.duty}
            optional
          />
          <Button>{say(uiWords['knop.bewaar'])}</Button>
        </Form>
      </Stack>
    </Desk>
  )
}

type ListedProps = { say: Say; seen: FirstTalks; id: 'mijn' | 'wacht'; talks: readonly ListedFirst[] }

/** By first name for who took it; of the others only for whom it is. */
function Listed({ say, seen, id, talks }: ListedProps) {
  return (
    <section class="onsplan-section" aria-labelledby={id}>
      <h2 id={id}>{say(words[`erv.praat.${id}`])}</h2>
      <Rows>
        {talks.map((talk) => (
          <StepRow
            title={talk.mine ? talk.name : say(words[`erv.praat.van.${talk.kind}`])}
            href={`/gesprekken/eerste/${talk.id}`}
            more={say(peerTalkWords['erv.voor'], { date: dated(seen, talk.dueOn) })}
            tag={talk.dueOn < seen.today ? <Tag kind="due">{say(peerTalkWords['erv.laat'])}</Tag> : undefined}
          />
        ))}
      </Rows>
    </section>
  )
}

type Told = FirstTalkProps & { say: Say; own: AskedTalk }

export function FirstTalkPage(props: FirstTalkProps) {
  const { asked, seen, chooses } = props
  const say = speaker(seen.viewer.voice)
  const text = say(words['erv.praat.fout.einde'])
  return (
    <Desk
      asked={asked}
      seen={seen}
      screen={say(words['erv.praat.een'])}
      {...(seen.asked === null ? {} : { heading: say(peerTalkWords['erv.gesprek.met'], { name: seen.asked.name }) })}
      back={
        seen.peer === null
          ? { href: '/werklijst', name: say(accessWords['nav.werklijst']) }
          : { href: '/gesprekken/eerste', name: say(uiWords['knop.terug']) }
      }
      problems={chooses && seen.asked !== null ? [{ field: 'ending', text }] : undefined}
    >
      <Stack>
        {seen.ended !== null ? (
          <Ended {...props} ended={seen.ended} />
        ) : seen.asked === null ? (
          <Take {...props} say={say} />
        ) : (
          <Opened {...props} say={say} own={seen.asked} />
        )}
      </Stack>
    </Desk>
  )
}

function Take({ say, asked, seen, at }: FirstTalkProps & { say: Say }) {
  return (
    <>
      <p class="onsplan-lead">{say(words[`erv.praat.van.${seen.kind}`])}.</p>
      <p>
        {say(peerTalkWords['erv.gevraagd'], { date: dated(seen, seen.askedOn) })}.{' '}
        {say(peerTalkWords['erv.voor'], { date: dated(seen, seen.dueOn) })}.
      </p>
      {seen.peer === null ? <p>{say(words['erv.praat.team'])}</p> : null}
      <Card title={say(peerTalkWords['erv.neem'])}>
        <p>{say(peerTalkWords['erv.neem.uitleg'])}</p>
        <Form action={`${at}/${seen.id}/neem`} csrf={asked.csrf} op={asked.fresh()}>
          <Button>{say(peerTalkWords['erv.neem'])}</Button>
        </Form>
      </Card>
    </>
  )
}

/** First when one may call and where, then about what, then how it went. */
function Opened(told: Told) {
  const { say, asked, seen, at, own } = told
  const { phone } = waysIn(own.reach)
  return (
    <>
      <Card title={say(words[own.way === 'phone' ? 'erv.praat.phone' : 'erv.praat.mail'])}>
        {own.way === 'phone' ? <p class="onsplan-lead">{own.times}</p> : null}
        {own.way === 'phone' && phone !== null ? (
          <div class="onsplan-lead">
            <PhoneText text={own.reach} phone={phone} />
          </div>
        ) : (
          <p class="onsplan-lead onsplan-typed">{own.reach}</p>
        )}
        <p class="onsplan-help">{say(peerTalkWords['erv.bereik.mens'])}</p>
        {seen.peer === null ? null : <p class="onsplan-help">{say(words['erv.praat.begin'])}</p>}
      </Card>
      <section class="onsplan-section" aria-labelledby="waarover">
        <h2 id="waarover">{say(words['erv.praat.waarover'], { name: own.name })}</h2>
        {own.about === '' ? (
          <p>{say(peerTalkWords['erv.wens.leeg'], { name: own.name })}</p>
        ) : (
          <OwnWords text={own.about} by={own.name} />
        )}
      </section>
      <PhoneText text={say(peerWorryWords['erv.zorg.gevaar'])} phone={seen.viewer.helpDeskPhone} />
      <HowItEnds {...told} name={own.name} />
      {seen.peer === null ? null : (
        <Details summary={say(peerTalkWords['erv.terug'])}>
          <Form action={`${at}/${seen.id}/terug`} csrf={asked.csrf} op={asked.fresh()}>
            <p>{say(words['erv.praat.terug.uitleg'])}</p>
            <Button kind="other">{say(peerTalkWords['erv.terug.knop'])}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}
