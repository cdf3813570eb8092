import type { Asked } from '#care/access/family.views.tsx'
import { coordinatorOf, type Frame, nameOf } from '#care/access/frame.ts'
import type { Jim } from '#care/jim/jim.ts'
import { ArrangementCard } from '#care/jimArrangement/jim-arrangement.views.tsx'
import { CheckCard } from '#care/jimCheck/jim-check.views.tsx'
import { isPaused, pauseStand } from '#care/jimPause/jim-pause.ts'
import { jimPauseWords } from '#care/jimPause/jim-pause.words.ts'
import { jimViewWords } from '#care/jimView/jim-view.words.ts'
import type { Id } from '#care/pass/facts.ts'
import { longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details, Rows, StepRow } from '#ui/card.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { Scale } from '#ui/scale.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type Network, type Planned, reactions, wordLength } from './network.ts'
import { networkWords } from './network.words.ts'

export type Reader = Frame & { say: Say }
export type Told = { asked: Asked; seen: Reader }
export type Errors = Partial<Record<string, string>>

const at = ({ family }: Reader): string => `/gezin/${family.id}/netwerk`

/** Whom to call: who coordinates, or the help desk where nobody does. */
export function whomToCall(seen: Reader): { name: string; phone: string } {
  const coordinator = coordinatorOf(seen)
  return {
    name: coordinator?.name ?? seen.viewer.municipalityName,
    phone: coordinator?.phone ?? seen.viewer.helpDeskPhone,
  }
}

type NetworkPageProps = Told & {
  network: Network
  /** Who reads what is written in each form. */
  hearers: { react: readonly Id[]; worry: readonly Id[] }
  typed: { react: string; worry: string }
  errors: Errors
}

/** N-01: this week, what the youth says, three ways to answer, and what one sees. */
export function NetworkPage({ asked, seen, network, hearers, typed, errors }: NetworkPageProps) {
  const { say } = seen
  const { jim, week, said, mayWeigh } = network
  const [child, call] = [nameOf(seen, jim.youth), whomToCall(seen)]
  const form = { asked, seen, errors }
  return (
    <>
      {isPaused(jim) ? <PausedNow seen={seen} jim={jim} child={child} /> : <ThisWeek seen={seen} week={week} />}
      {isPaused(jim) ? null : <ArrangementCard seen={seen} jim={jim} />}
      {isPaused(jim) ? null : <CheckCard seen={seen} jim={jim} />}
      {isPaused(jim) || !jim.viewedBy.includes(seen.viewer.person) ? null : (
        <LoneLink href={`${at(seen)}/kanten/${jim.id}`}>{say(jimViewWords['jimkanten.bij'], { child })}</LoneLink>
      )}
      {said.length === 0 ? null : (
        <Card title={say(networkWords['jimrol.bericht'], { child })}>
          <Rows>
            {said.map(({ text }) => (
              <StepRow title={text} />
            ))}
          </Rows>
        </Card>
      )}
      <ReactForm {...form} readers={hearers.react} typed={typed.react} />
      <WorryForm {...form} readers={hearers.worry} typed={typed.worry} child={child} />
      <PhoneText text={say(networkWords['jimrol.bel'], call)} phone={call.phone} />
      {mayWeigh ? <HowHeavy asked={asked} seen={seen} child={child} error={errors.value} /> : null}
      <WhatISee seen={seen} youth={jim.youth} hasWords={said.length > 0} hasSteps={week.length > 0} />
      <Details summary={say(networkWords['jimrol.tips'])}>
        <ul>
          <li>{say(networkWords['jimrol.tip1'])}</li>
          <li>{say(networkWords['jimrol.tip2'])}</li>
          <li>{say(networkWords['jimrol.tip3'])}</li>
        </ul>
      </Details>
      {isPaused(jim) ? null : (
        <LoneLink href={`${at(seen)}/pauze/${jim.id}`}>{say(jimPauseWords['jimrol.pauze.kop'])}</LoneLink>
      )}
      <LoneLink href={`${at(seen)}/bereik`}>{say(networkWords['jimrol.bereik'])}</LoneLink>
      <LoneLink href={`${at(seen)}/stoppen`}>{say(networkWords['jimrol.stop'])}</LoneLink>
    </>
  )
}

/** Nothing is read now: whoever paused goes on, or the family talks first. */
function PausedNow({ seen, jim, child }: { seen: Reader; jim: Jim; child: string }) {
  const { say } = seen
  const stand = pauseStand(jim, seen.viewer.person)
  const isMine = stand === 'mine'
  const now = isMine ? 'jimrol.pauze.klaar' : stand === 'other' ? 'jimrol.pauze.ander' : 'jimrol.dicht'
  return (
    <Card title={say(jimPauseWords[stand === 'goesOn' ? 'jimrol.dicht.kop' : 'jimrol.pauze.kop'])}>
      <p>{say(jimPauseWords[now], { child })}</p>
      {isMine ? (
        <Button kind="other" href={`${at(seen)}/pauze/${jim.id}`}>
          {say(jimPauseWords['jimrol.pauze.weer'])}
        </Button>
      ) : null}
    </Card>
  )
}

function ThisWeek({ seen, week }: { seen: Reader; week: readonly Planned[] }) {
  const { say } = seen
  if (week.length === 0) return <p>{say(networkWords['jimrol.leeg'])}</p>
  return (
    <Card title={say(networkWords['jimrol.week'])}>
      <Rows>
        {week.map((step) => (
          <StepRow title={step.what} more={whoAndWhen(seen, step)} />
        ))}
      </Rows>
    </Card>
  )
}

export function whoAndWhen(seen: Reader, { doer, dueOn }: Planned): string | undefined {
  const { say, viewer, today } = seen
  const name = doer === null ? '' : nameOf(seen, doer)
  const who =
    doer === viewer.person
      ? say(networkWords['jimrol.jij'])
      : name === ''
        ? ''
        : say(networkWords['jimrol.doet'], { name })
  const date = dueOn === null ? '' : longDay(viewer.voice, dueOn, today)
  if (who !== '' && date !== '') return say(networkWords['jimrol.opdag'], { who, date })
  return who === '' ? date || undefined : who
}

function HowHeavy({ asked, seen, child, error }: Told & { child: string; error: string | undefined }) {
  const { say } = seen
  return (
    <Form action={`${at(seen)}/zwaar`} csrf={asked.csrf} op={asked.fresh()}>
      <Scale
        say={say}
        name="value"
        label={say(networkWords['jimrol.hoezwaar'])}
        error={error}
        texts={{
          zero: say(networkWords['jimrol.zwaar.nul']),
          ten: say(networkWords['jimrol.zwaar.tien']),
          low: say(networkWords['jimrol.zwaar.laag']),
          high: say(networkWords['jimrol.zwaar.hoog']),
        }}
      >
        <EyeLabel say={say} language={seen.viewer.voice.language} names={[whomToCall(seen).name]} />
      </Scale>
      <p class="onsplan-help">{say(networkWords['jimrol.zwaar.wie'], { child })}</p>
      <Button kind="other">{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

type SeesProps = { seen: Reader; youth: Id; hasWords: boolean; hasSteps: boolean }

function WhatISee({ seen, youth, hasWords, hasSteps }: SeesProps) {
  const { say } = seen
  const child = nameOf(seen, youth)
  return (
    <Details summary={say(networkWords['jimrol.zie'])}>
      <p>{say(networkWords['jimrol.uitleg'], { child })}</p>
      {hasWords ? (
        <p>
          {say(networkWords['jimrol.zie.wel'], { child })}: {say(networkWords['jimrol.zie.stuk'])}
        </p>
      ) : hasSteps ? null : (
        <p>{say(networkWords['jimrol.zie.niets'], { child })}</p>
      )}
      <p>{say(networkWords['jimrol.zie.niet'])}</p>
      <p>{say(networkWords['jimrol.grens'], { child, name: whomToCall(seen).name })}</p>
    </Details>
  )
}

const sendWords = {
  compliment: networkWords['meedenk.stuur.compliment'],
  idea: networkWords['meedenk.stuur.idee'],
}

type WordFormProps = Told & { readers: readonly Id[]; typed: string; errors: Errors }

/** N-02: a compliment or an idea for the youth, written without leaving the page. */
function ReactForm({ asked, seen, readers, typed, errors }: WordFormProps) {
  const { say } = seen
  const to = `${at(seen)}/reageer`
  return (
    <Details summary={say(networkWords['jimrol.reageer'])} open={errors.react !== undefined}>
      <Form action={to} csrf={asked.csrf} op={asked.fresh()} draft={to}>
        <OwnText {...{ seen, readers, typed, errors }} name="react" label={say(networkWords['meedenk.wat'])} />
        <Acts>
          {reactions.map((kind) => (
            <Button kind={kind === 'compliment' ? 'main' : 'other'} name="kind" value={kind}>
              {say(sendWords[kind])}
            </Button>
          ))}
        </Acts>
      </Form>
    </Details>
  )
}

/** T-34: call, or write what one sees; who reads it stands there before it is sent. */
function WorryForm({ asked, seen, child, readers, typed, errors }: WordFormProps & { child: string }) {
  const { say } = seen
  const call = whomToCall(seen)
  const to = `${at(seen)}/zorgen`
  return (
    <Details summary={say(networkWords['jimrol.zorgen'])} open={errors.worry !== undefined}>
      <PhoneText text={say(networkWords['jimrol.zorgen.uitleg'], { ...call, child })} phone={call.phone} />
      <Form action={to} csrf={asked.csrf} op={asked.fresh()} draft={to} notOnDevice>
        <OwnText {...{ seen, readers, typed, errors }} name="worry" label={say(networkWords['jimrol.zorgen.wat'])} />
        <Button>{say(uiWords['knop.verstuur'])}</Button>
      </Form>
    </Details>
  )
}

type OwnTextProps = Omit<WordFormProps, 'asked'> & { name: 'react' | 'worry'; label: string }

function OwnText({ seen, name, label, readers, typed, errors }: OwnTextProps) {
  const { say } = seen
  return (
    <Field say={say} kind="long" name={name} label={label} value={typed} error={errors[name]} most={wordLength}>
      <EyeLabel say={say} language={seen.viewer.voice.language} names={readers.map((id) => nameOf(seen, id))} />
    </Field>
  )
}

/** T-36: once more the question; the youth hears only that it stops. */
export function StopBeingJim({ asked, seen, youth }: Told & { youth: Id }) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
      <p>{say(networkWords['jimrol.stop.uitleg'], { child: nameOf(seen, youth) })}</p>
      <Acts>
        <Button kind="other">{say(networkWords['jimrol.stop.ja'])}</Button>
        <Button kind="plain" href={at(seen)}>
          {say(uiWords['knop.terug'])}
        </Button>
      </Acts>
    </Form>
  )
}
