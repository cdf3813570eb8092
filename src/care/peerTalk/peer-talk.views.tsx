import type { ComponentChildren } from 'preact'
import { type Asked, ofViewer, type StaffFrameProps } from '#care/access/family.views.tsx'
import { type Day, longDay, spokenTime } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Rows, Stack, StepRow, Tag } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { Frame } from '#ui/frame.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords } from '#ui/written.views.tsx'
import { AsksAdvice, FirstTalks } from './advice.views.tsx'
import { GiveBack } from './back.views.tsx'
import { MissesFirst } from './misses.views.tsx'
import { TalkNotes } from './notes.views.tsx'
import {
  contactDays,
  type ListedTalk,
  misses,
  type NoteProblem,
  type OneTalk,
  type PeerAlong,
  type PeerPlace,
  type TalkFrame,
  type Talks,
  type TypedNote,
} from './peer-talk.ts'
import { peerTalkWords as words } from './peer-talk.words.ts'
import { AskPlainer } from './plainer.views.tsx'

type PeerFrameProps = Pick<StaffFrameProps, 'asked' | 'screen' | 'heading' | 'back' | 'problems'> & {
  seen: TalkFrame
  place: PeerPlace | undefined
  children: ComponentChildren
}

/** Every page of a peer worker: the talks and the signals. At its foot one asks for plainer words; only the kind of page goes along. */
export function PeerFrame({ asked, seen, place, children, ...page }: PeerFrameProps) {
  const { viewer, done } = seen
  const say = speaker(viewer.voice)
  return (
    <Frame
      {...ofViewer(viewer, asked)}
      say={say}
      register="work"
      help={{ phone: viewer.helpDeskPhone }}
      tabs={[
        { name: say(words['erv.gesprekken']), href: '/gesprekken', current: place === 'talks' },
        { name: say(words['erv.signaal']), href: '/signalen', current: place === 'signal' },
      ]}
      {...page}
    >
      {done === null ? null : (
        <Confirmation say={say} language={viewer.voice.language} saved={say(words[`erv.klaar.${done}`])} />
      )}
      {children}
      {place === undefined ? null : <AskPlainer asked={asked} say={say} place={place} />}
    </Frame>
  )
}

const dated = ({ viewer, today }: TalkFrame, day: Day) => longDay(viewer.voice, day, today)

/** E-01: the own talks first, then who waits, then the card. */
export function TalksPage({ asked, seen }: { asked: Asked; seen: Talks }) {
  const say = speaker(seen.viewer.voice)
  const mine = seen.talks.filter((talk) => talk.mine)
  const waiting = seen.talks.filter((talk) => !talk.mine)
  return (
    <PeerFrame asked={asked} seen={seen} place="talks" screen={say(words['erv.gesprekken'])}>
      <Stack>
        <MissesFirst say={say} seen={seen} />
        {mine.length === 0 ? <p>{say(words['erv.leeg'])}</p> : <Own say={say} seen={seen} talks={mine} />}
        <section class="onsplan-section" aria-labelledby="wacht">
          <h2 id="wacht">{say(words['erv.wacht'])}</h2>
          {waiting.length === 0 ? (
            <p>{say(words['erv.wacht.leeg'])}</p>
          ) : (
            <Waiting say={say} seen={seen} talks={waiting} />
          )}
        </section>
        <FirstTalks say={say} seen={seen} />
        <AsksAdvice say={say} seen={seen} />
        {seen.coach === null ? null : <p>{say(words['erv.coach'], { coach: seen.coach })}</p>}
        {seen.card === null ? null : <LoneLink href="/gesprekken/rolkaart">{say(words['erv.kaart.pas'])}</LoneLink>}
      </Stack>
    </PeerFrame>
  )
}

type ListProps = { say: Say; seen: Talks; talks: readonly ListedTalk[] }

function Own({ say, seen, talks }: ListProps) {
  return (
    <Rows>
      {talks.map(({ id, name, firstOn }) => (
        <StepRow
          title={name}
          href={`/gesprekken/${id}`}
          more={firstOn === null ? undefined : say(words['erv.contact'], { date: dated(seen, firstOn) })}
        />
      ))}
    </Rows>
  )
}

/** No name: whoever takes it reads who it is. */
function Waiting({ say, seen, talks }: ListProps) {
  return (
    <Rows>
      {talks.map(({ id, what, young, answerBefore, along }) => (
        <StepRow
          title={say(words[`erv.reden.${what}`])}
          href={`/gesprekken/${id}`}
          more={[
            `${say(words[young ? 'erv.van.jong' : 'erv.van.groot'])}.`,
            ...(along === null ? [] : [alongText(say, seen, along)]),
            say(words['erv.voor'], { date: dated(seen, answerBefore) }),
          ].join(' ')}
          tag={answerBefore < seen.today ? <Tag kind="due">{say(words['erv.laat'])}</Tag> : undefined}
        />
      ))}
    </Rows>
  )
}

/** Whom one would like, and when the conversation is. */
function alongText(say: Say, seen: TalkFrame, { kind, on, at, isCancelled }: PeerAlong): string {
  const when = isCancelled
    ? say(words['erv.mee.afgezegd'])
    : say(words['erv.mee.wanneer'], { date: dated(seen, on), time: spokenTime(at) })
  return kind === null ? when : `${say(words[`erv.mee.${kind}`])} ${when}`
}

export type TalkProps = {
  asked: Asked
  seen: OneTalk
  typed: { on: string; note: TypedNote }
  problem: 'choose' | 'notYet' | NoteProblem | undefined
}

const sentences = {
  choose: 'erv.fout.kies',
  notYet: 'erv.eerst.kaart',
  noteMissing: 'erv.fout.notitie',
  noteTooLong: 'erv.fout.lang',
} as const

export function TalkPage(props: TalkProps) {
  const { asked, seen, problem } = props
  const say = speaker(seen.viewer.voice)
  const text = problem === undefined ? undefined : say(words[sentences[problem]])
  return (
    <PeerFrame
      asked={asked}
      seen={seen}
      place="talk"
      screen={say(words['erv.gesprek'])}
      {...(seen.mine ? { heading: say(words['erv.gesprek.met'], { name: seen.name }) } : {})}
      back={{ href: '/gesprekken', name: say(uiWords['knop.terug']) }}
      problems={
        problem === 'notYet' || text === undefined ? undefined : [{ field: problem === 'choose' ? 'on' : 'note', text }]
      }
    >
      <Stack>
        <p>{say(words['erv.gevraagd'], { date: dated(seen, seen.askedOn) })}</p>
        {seen.words === null ? <Take {...props} say={say} /> : <Opened {...props} say={say} own={seen.words} />}
      </Stack>
    </PeerFrame>
  )
}

function Take({ say, asked, seen, typed, problem }: TalkProps & { say: Say }) {
  return (
    <>
      <p class="onsplan-lead">
        {say(words[seen.young ? 'erv.van.jong' : 'erv.van.groot'])}. {say(words[`erv.reden.${seen.what}`])}.
      </p>
      {seen.along === null ? null : <p>{alongText(say, seen, seen.along)}</p>}
      {misses(seen, seen.today) === null ? (
        <Card title={say(words['erv.neem'])}>
          <p>{say(words['erv.neem.uitleg'])}</p>
          <Form action={`/gesprekken/${seen.id}/neem`} csrf={asked.csrf} op={asked.fresh()}>
            <Radios
              say={say}
              name="on"
              label={say(words['erv.neem.dag'])}
              options={contactDays(seen.today, seen.along?.on).map((day) => ({ value: day, label: dated(seen, day) }))}
              value={typed.on}
              error={problem === 'choose' ? say(words['erv.fout.kies']) : undefined}
            />
            <Button>{say(words['erv.neem'])}</Button>
          </Form>
        </Card>
      ) : (
        <MissesFirst say={say} seen={seen} />
      )}
    </>
  )
}

function Opened(props: TalkProps & { say: Say; own: NonNullable<OneTalk['words']> }) {
  const { say, seen, own } = props
  const { name, firstOn } = seen
  return (
    <>
      {firstOn === null ? null : (
        <p class="onsplan-lead">{say(words['erv.contact'], { date: dated(seen, firstOn) })}</p>
      )}
      <section class="onsplan-section" aria-labelledby="bereik">
        <h2 id="bereik">{say(words['erv.bereik'], { name })}</h2>
        <p class="onsplan-typed">{own.reach}</p>
        <p class="onsplan-help">{say(words['erv.bereik.mens'])}</p>
      </section>
      <section class="onsplan-section" aria-labelledby="wens">
        <h2 id="wens">{say(words['erv.wens'], { name })}</h2>
        <p>{say(words[`erv.reden.${seen.what}`])}</p>
        {own.wish === '' ? <p>{say(words['erv.wens.leeg'], { name })}</p> : <OwnWords text={own.wish} by={name} />}
      </section>
      {seen.story === null ? (
        <p>{say(words['erv.verhaal.leeg'], { name })}</p>
      ) : (
        <LoneLink href={seen.story}>{say(words['erv.verhaal'], { name })}</LoneLink>
      )}
      {seen.along === null ? null : (
        <>
          <p>{alongText(say, seen, seen.along)}</p>
          <LoneLink href={`/gesprekken/${seen.id}/startgesprek`}>{say(words['erv.mee'])}</LoneLink>
        </>
      )}
      <TalkNotes {...props} />
      <p>{say(words['erv.eind'], { name })}</p>
      <LoneLink href={`/gesprekken/${seen.id}/zorg`}>{say(words['erv.zorg'])}</LoneLink>
      <GiveBack {...props} />
    </>
  )
}
