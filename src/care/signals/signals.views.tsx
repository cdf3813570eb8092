import type { Asked } from '#care/access/family.views.tsx'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { dayIn } from '#care/familyGroupPlan/told.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { dayOf } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import {
  dueOf,
  inOrder,
  type OwnSignal,
  type Signal,
  type SignalProblem,
  signalLength,
  type TypedSignal,
} from './signal.ts'
import { signalsWords as words } from './signals.words.ts'

export type Told = { asked: Asked; seen: Reader }
export type Errors = Partial<Record<SignalProblem['field'], string>>

type TellProps = Told & {
  /** Of whom one may tell. */
  youths: readonly Id[]
  typed: TypedSignal
  errors: Errors
  own: readonly OwnSignal[]
}

/** N-07: what to do when there is danger, the form, and what became of what one told before. */
export function TellPage({ own, ...form }: TellProps) {
  const { say, family, viewer } = form.seen
  const phone = viewer.helpDeskPhone
  return (
    <Stack>
      <PhoneText text={say(words['zorgen.gevaar'])} />
      {coordinatorOf(form.seen) === undefined ? (
        <PhoneText text={say(words['zorgen.niemand'], { phone })} phone={phone} />
      ) : (
        <>
          <p>{say(words['zorgen.uitleg'])}</p>
          <TellForm {...form} />
        </>
      )}
      <OwnSignals seen={form.seen} all={own} />
      <LoneLink href={`/gezin/${family.id}/team`}>{say(words['zorgen.helpers'])}</LoneLink>
    </Stack>
  )
}

function TellForm({ asked, seen, youths, typed, errors }: Omit<TellProps, 'own'>) {
  const { say } = seen
  const name = leadOf(seen)
  const [only] = youths
  const yesOrNo = [
    { value: 'yes', label: say(uiWords['knop.ja']) },
    { value: 'no', label: say(uiWords['knop.nee']) },
  ]
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} notOnDevice>
      {youths.length === 1 && only !== undefined ? (
        <>
          <p class="onsplan-lead">{say(words['zorgen.overwie'], { child: nameOf(seen, only) })}</p>
          <input type="hidden" name="about" value={only} />
        </>
      ) : (
        <Radios
          {...{ say, name: 'about', label: say(words['zorgen.over']), value: typed.about, error: errors.about }}
          options={youths.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        />
      )}
      <Field
        {...{ say, kind: 'long', name: 'text', label: say(words['zorgen.wat']), value: typed.text, error: errors.text }}
        help={say(words['zorgen.wat.help'])}
        most={signalLength}
      >
        <EyeSentence>{say(words['zorgen.oog'], { name })}</EyeSentence>
      </Field>
      <DateField
        {...{ say, name: 'seen', label: say(words['zorgen.dag']), value: typed.seen, error: errors.seen }}
        quick={[{ value: 'vandaag', label: say(uiWords['tijd.vandaag']) }]}
      />
      <Radios
        {...{ say, name: 'discussed', label: say(words['zorgen.eerst']), value: typed.discussed }}
        error={errors.discussed}
        pairs
        options={yesOrNo}
      />
      <NotSafe seen={seen} chosen={typed.unsafe} />
      <Button>{say(uiWords['knop.verstuur'])}</Button>
    </Form>
  )
}

const leadOf = (seen: Reader): string => coordinatorOf(seen)?.name ?? seen.viewer.municipalityName

/** The one choice: then nobody but who reads the safety file gets it. */
function NotSafe({ seen, chosen }: { seen: Reader; chosen: boolean }) {
  const { say } = seen
  const name = leadOf(seen)
  return (
    <Checkboxes
      say={say}
      name="unsafe"
      label={say(words['zorgen.veilig'])}
      optional
      values={chosen ? ['yes'] : []}
      options={[
        {
          value: 'yes',
          label: say(words['zorgen.nietveilig']),
          help: say(words['zorgen.nietveilig.wie'], { name }),
        },
      ]}
    />
  )
}

function OwnSignals({ seen, all }: { seen: Reader; all: readonly OwnSignal[] }) {
  const { say } = seen
  if (all.length === 0) return null
  return (
    <section>
      <h2>{say(words['zorgen.jouw'])}</h2>
      <Stack>
        {inOrder(all).map((signal) => (
          <Card title={titleOf(seen, signal)}>
            <WhatWasSeen seen={seen} signal={signal} />
            {signal.unsafe ? <p class="onsplan-help">{say(words['zorgen.alleenveilig'])}</p> : null}
            <Done seen={seen} signal={signal} />
          </Card>
        ))}
      </Stack>
    </section>
  )
}

type Shown = Pick<Signal, 'youth' | 'at' | 'seenOn' | 'discussed' | 'text' | 'answer'>

export const titleOf = (seen: Reader, { youth, at }: Shown): string =>
  seen.say(words['zorgen.bericht.van'], { child: nameOf(seen, youth), date: dayIn(seen, dayOf(at)) })

export function WhatWasSeen({ seen, signal }: { seen: Reader; signal: Shown }) {
  const { say } = seen
  return (
    <>
      <p class="onsplan-typed">{signal.text}</p>
      <p class="onsplan-help">
        {say(words['zorgen.gezien'], { date: dayIn(seen, signal.seenOn) })}{' '}
        {say(words[signal.discussed ? 'zorgen.wel' : 'zorgen.niet'])}
      </p>
    </>
  )
}

export function Done({ seen, signal }: { seen: Reader; signal: Shown }) {
  const { say } = seen
  if (signal.answer === null)
    return <p class="onsplan-help">{say(words['zorgen.wacht'], { date: dayIn(seen, dueOf(signal)) })}</p>
  return (
    <>
      <h3>{say(words['zorgen.gedaan'])}</h3>
      <p class="onsplan-typed">{signal.answer.text}</p>
      <p class="onsplan-help">{nameOf(seen, signal.answer.by)}</p>
    </>
  )
}
