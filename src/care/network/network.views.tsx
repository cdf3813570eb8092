import type { Asked } from '#care/access/family.views.tsx'
import { coordinatorOf, type Frame, nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details, EmptyState, Rows, StepRow } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
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

/** N-01: this week, what the youth says, three ways to answer, and what one sees. */
export function NetworkPage({ asked, seen, network, errors }: Told & { network: Network; errors: Errors }) {
  const { say } = seen
  const { jim, week, said, mayWeigh } = network
  const child = nameOf(seen, jim.youth)
  const call = whomToCall(seen)
  return (
    <>
      <ThisWeek seen={seen} week={week} />
      {said.length === 0 ? null : (
        <Card title={say(networkWords['jimrol.bericht'], { child })}>
          <Rows>
            {said.map(({ text }) => (
              <StepRow title={text} />
            ))}
          </Rows>
        </Card>
      )}
      <Acts>
        {week.length === 0 ? null : <Button href={`${at(seen)}/reageer`}>{say(networkWords['jimrol.reageer'])}</Button>}
        <Button kind="other" href={`${at(seen)}/zorgen`}>
          {say(networkWords['jimrol.zorgen'])}
        </Button>
      </Acts>
      <PhoneText text={say(networkWords['jimrol.bel'], call)} phone={call.phone} />
      {mayWeigh ? <HowHeavy asked={asked} seen={seen} child={child} error={errors.value} /> : null}
      <WhatISee seen={seen} youth={jim.youth} hasWords={said.length > 0} />
      <Details summary={say(networkWords['jimrol.tips'])}>
        <ul>
          <li>{say(networkWords['jimrol.tip1'])}</li>
          <li>{say(networkWords['jimrol.tip2'])}</li>
          <li>{say(networkWords['jimrol.tip3'])}</li>
        </ul>
      </Details>
      <LoneLink href={`${at(seen)}/stoppen`}>{say(networkWords['jimrol.stop'])}</LoneLink>
    </>
  )
}

function ThisWeek({ seen, week }: { seen: Reader; week: readonly Planned[] }) {
  const { say } = seen
  if (week.length === 0)
    return (
      <EmptyState text={say(networkWords['jimrol.leeg'])}>
        <Button href={`${at(seen)}/reageer`}>{say(networkWords['jimrol.reageer'])}</Button>
      </EmptyState>
    )
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

function whoAndWhen(seen: Reader, { doer, dueOn }: Planned): string | undefined {
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
        threshold={5}
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

function WhatISee({ seen, youth, hasWords }: { seen: Reader; youth: Id; hasWords: boolean }) {
  const { say } = seen
  const child = nameOf(seen, youth)
  return (
    <Details summary={say(networkWords['jimrol.zie'])}>
      <p>{say(networkWords['jimrol.uitleg'], { child })}</p>
      {hasWords ? (
        <p>
          {say(networkWords['jimrol.zie.wel'], { child })}: {say(networkWords['jimrol.zie.stuk'])}
        </p>
      ) : (
        <p>{say(networkWords['jimrol.zie.niets'], { child })}</p>
      )}
      <p>{say(networkWords['jimrol.zie.niet'])}</p>
      <p>{say(networkWords['jimrol.grens'], { child, name: whomToCall(seen).name })}</p>
    </Details>
  )
}

const reactionWords = {
  compliment: networkWords['meedenk.compliment'],
  idea: networkWords['meedenk.idee'],
}

type WordFormProps = Told & { readers: readonly Id[]; typed: { kind: string; text: string }; errors: Errors }

/** N-02: a compliment or an idea for the youth. */
export function ReactForm({ asked, seen, readers, typed, errors }: WordFormProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Radios
        say={say}
        name="kind"
        label={say(networkWords['meedenk.wat'])}
        value={typed.kind}
        error={errors.kind}
        options={reactions.map((kind) => ({ value: kind, label: say(reactionWords[kind]) }))}
      />
      <OwnText seen={seen} label={say(networkWords['meedenk.tekst'])} {...{ readers, typed, errors }} />
      <Button>{say(uiWords['knop.verstuur'])}</Button>
    </Form>
  )
}

/** T-34: call, or write what one sees; who reads it stands there before it is sent. */
export function WorryForm({ asked, seen, youth, readers, typed, errors }: WordFormProps & { youth: Id }) {
  const { say } = seen
  const call = whomToCall(seen)
  return (
    <>
      <PhoneText
        text={say(networkWords['jimrol.zorgen.uitleg'], { ...call, child: nameOf(seen, youth) })}
        phone={call.phone}
      />
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
        <OwnText seen={seen} label={say(networkWords['jimrol.zorgen.wat'])} {...{ readers, typed, errors }} />
        <Button>{say(uiWords['knop.verstuur'])}</Button>
      </Form>
    </>
  )
}

type OwnTextProps = Pick<WordFormProps, 'seen' | 'readers' | 'typed' | 'errors'> & { label: string }

function OwnText({ seen, label, readers, typed, errors }: OwnTextProps) {
  const { say } = seen
  return (
    <Field say={say} kind="long" name="text" label={label} value={typed.text} error={errors.text} most={wordLength}>
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
