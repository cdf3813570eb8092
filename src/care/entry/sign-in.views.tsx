import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Stack } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { Banner } from '#ui/shared-screen.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { entryWords } from './entry.words.ts'
import type { Visit } from './trouble.views.tsx'
import { leadingTo } from './way-back.ts'

export type SignInProps = {
  say: Say
  visit: Visit
  back: string | undefined
  error?: string | undefined
  /** Why one is here: the text is kept, one has just left, or what was asked needs a recent proof. */
  reason?: 'kept' | 'left' | 'again' | undefined
  mail?: string
}

const reasonWords = {
  kept: uiWords['fout.sessie'],
  left: entryWords['inlog.uit'],
  again: entryWords['inlog.bevestig'],
} as const

/** A-02, first half: where the code may go. */
export function AskForCode({ say, visit, back, error, reason, mail = '' }: SignInProps) {
  const phone = visit.house.helpDeskPhone
  return (
    <Stack>
      {reason === undefined ? null : <Banner icon="check">{say(reasonWords[reason])}</Banner>}
      <p>{say(entryWords['inlog.mailuitleg'])}</p>
      <Form action="/inloggen" csrf={visit.csrf}>
        <WayBackField back={back} />
        <Field
          say={say}
          kind="email"
          name="mail"
          label={say(entryWords['inlog.mail'])}
          help={say(entryWords['inlog.veldhulp'])}
          autocomplete="email"
          value={mail}
          error={error}
        />
        <Button>{say(entryWords['inlog.stuur'])}</Button>
      </Form>
      {visit.childDevice?.length ? <LoneLink href="/kind/plaatjes">{say(entryWords['kind.ik'])}</LoneLink> : null}
      <LoneLink href="/code">{say(entryWords['start.code'])}</LoneLink>
      <WorkLink say={say} back={back} />
      {reason === 'again' && visit.house.demonstration ? (
        <LoneLink href={leadingTo('/kies', back)}>{say(entryWords['demo.kop'])}</LoneLink>
      ) : null}
      <PhoneText text={say(entryWords['start.bellen'], { phone })} phone={phone} />
    </Stack>
  )
}

export type TypeCodeProps = SignInProps & { device: string; deviceError?: string | undefined }

/** A-02, second half: the code, and whose phone this is. */
export function TypeCode({ say, visit, back, error, device, deviceError }: TypeCodeProps) {
  return (
    <Stack>
      <Banner icon="messages">{say(entryWords['inlog.verstuurd'])}</Banner>
      <Form action="/inloggen/code" csrf={visit.csrf}>
        <WayBackField back={back} />
        <Field
          say={say}
          kind="number"
          name="code"
          label={say(entryWords['inlog.codeveld'])}
          help={say(entryWords['inlog.codehulp'])}
          autocomplete="one-time-code"
          width={8}
          error={error}
        />
        <WhosePhone say={say} device={device} error={deviceError} />
        <Button>{say(entryWords['inlog.kop'])}</Button>
      </Form>
      <LoneLink href={leadingTo('/inloggen', back)}>{say(entryWords['inlog.nieuw'])}</LoneLink>
      <WorkLink say={say} back={back} />
      {visit.house.demonstration ? <LoneLink href="/post">{say(entryWords['inlog.voorbeeld'])}</LoneLink> : null}
    </Stack>
  )
}

/** Asked each time and never filled in beforehand: who shares a phone should not have to undo a choice. */
export function WhosePhone({ say, device, error }: { say: Say; device: string; error?: string | undefined }) {
  return (
    <Radios
      say={say}
      name="device"
      label={say(entryWords['inlog.wiens'])}
      options={[
        { value: 'own', label: say(entryWords['inlog.eigen']) },
        { value: 'shared', label: say(entryWords['inlog.anderen']) },
      ]}
      value={device}
      error={error}
    />
  )
}

/** Who works here gets no code: that would be too little to know who it is. */
function WorkLink({ say, back }: { say: Say; back: string | undefined }) {
  return <LoneLink href={leadingTo('/inloggen/werk', back)}>{say(entryWords['inlog.werk'])}</LoneLink>
}

function WayBackField({ back }: { back: string | undefined }) {
  return back === undefined ? null : <input type="hidden" name="back" value={back} />
}
