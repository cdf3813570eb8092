import type { Frame } from '#care/access/frame.ts'
import { entryWords } from '#care/entry/entry.words.ts'
import { spaced } from '#care/entry/secret-code.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import { type Say, speaker, type Words } from '#platform/words.ts'
import { Button, PrintButton } from '#ui/button.views.tsx'
import { Card, NothingYet, Stack } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { InvitedMember, InvitingField, Typed } from './inviting.ts'

type Seen = Frame & { say: Say }

export const invitingErrors: Record<InvitingField, Words> = {
  person: entryWords['pro.uitnodig.fout.wie'],
  channel: entryWords['pro.uitnodig.fout.hoe'],
  mail: entryWords['pro.uitnodig.fout.mail'],
  fact: entryWords['pro.uitnodig.fout.woord'],
}

export type InvitingProps = {
  seen: Seen
  form: { action: string; csrf: string; op: string }
  people: readonly InvitedMember[]
  typed: Typed
  wrong: readonly InvitingField[]
}

/** P-03, inviting: who, the word you agreed on, and how the code travels. */
export function Inviting({ seen, form, people, typed, wrong }: InvitingProps) {
  const { say } = seen
  if (people.length === 0) {
    return <NothingYet say={say} text={say(entryWords['pro.uitnodig.leeg'])} back={`/gezin/${seen.family.id}`} />
  }
  const error = (field: InvitingField) => (wrong.includes(field) ? say(invitingErrors[field]) : undefined)
  return (
    <Form {...form}>
      <p>{say(entryWords['pro.uitnodig.uitleg'])}</p>
      <Radios
        say={say}
        name="person"
        label={say(entryWords['pro.uitnodig.wie'])}
        options={people.map((person) => optionOf(seen, person))}
        value={typed.person}
        error={error('person')}
      />
      <Field
        say={say}
        name="fact"
        label={say(entryWords['pro.uitnodig.woord'])}
        help={say(entryWords['pro.uitnodig.woordhulp'])}
        autocomplete="off"
        value={typed.fact}
        error={error('fact')}
      />
      <HowItTravels seen={seen} typed={typed} error={error} />
      <Button>{say(entryWords['pro.uitnodig.maak'])}</Button>
    </Form>
  )
}

type HowProps = { seen: Seen; typed: Typed; error: (field: InvitingField) => string | undefined }

function HowItTravels({ seen: { say }, typed, error }: HowProps) {
  return (
    <>
      <Radios
        say={say}
        name="channel"
        label={say(entryWords['pro.uitnodig.hoe.kop'])}
        options={[
          {
            value: 'card',
            label: say(entryWords['pro.uitnodig.kaart']),
            help: say(entryWords['pro.uitnodig.kaarthulp']),
          },
          {
            value: 'mail',
            label: say(entryWords['pro.uitnodig.mail']),
            help: say(entryWords['pro.uitnodig.mailhulp']),
          },
        ]}
        value={typed.channel}
        error={error('channel')}
      />
      <Field
        say={say}
        kind="email"
        name="mail"
        label={say(entryWords['pro.uitnodig.adres'])}
        help={say(entryWords['pro.uitnodig.adreshulp'])}
        autocomplete="off"
        value={typed.mail}
        error={error('mail')}
        optional
      />
    </>
  )
}

function optionOf({ say, viewer, today }: Seen, { id, name, state, expiresAt }: InvitedMember) {
  const option = { value: id, label: name }
  if (state === 'declined') return { ...option, help: say(entryWords['pro.uitnodig.nee']) }
  if (state === 'expired') return { ...option, help: say(entryWords['pro.uitnodig.verlopen']) }
  if (state === null || expiresAt === null) return option
  const date = longDay(viewer.voice, dayOf(expiresAt), today)
  return { ...option, help: say(entryWords['pro.uitnodig.open'], { date }) }
}

/** The code goes by mail and the word does not: who reads along has only half. */
export function letterWithCode(to: string, code: string) {
  const say = speaker({ language: 'nl', form: 'je' })
  const text = say(entryWords['mail.uitnodiging'], { code: spaced(code) })
  return { to, subject: say(entryWords['mail.onderwerp.code']), text }
}

export type CardProps = { seen: Seen; name: string; code: string }

/** The code, once: on a card to hand over. */
export function InvitationCard({ seen: { say, family }, name, code }: CardProps) {
  return (
    <Stack>
      <p>{say(entryWords['pro.uitnodig.eenkeer'])}</p>
      <Card title={say(entryWords['pro.uitnodig.kaartje'], { name })}>
        <p class="onsplan-lead">{say(entryWords['code.kaart'], { code })}</p>
        <p>{say(entryWords['code.hulp'])}</p>
      </Card>
      <PrintButton say={say} />
      <Button kind="other" href={`/gezin/${family.id}/uitnodigen`}>
        {say(uiWords['knop.klaar'])}
      </Button>
    </Stack>
  )
}
