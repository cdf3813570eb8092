import { entryWords } from '#care/entry/entry.words.ts'
import { WhosePhone } from '#care/entry/sign-in.views.tsx'
import { SafeUseSentences } from '#care/guidance/help.views.tsx'
import { staffEntryWords } from '#care/staffEntry/staff-entry.words.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { KeyFields, KeyForm, type KeyFormProps } from '#ui/key-form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { WhoAsksForHelp } from './asked-in.views.tsx'
import { HeldFields, HeldForm, Lines, type Seen, ThreeAnswers } from './held.views.tsx'
import { WhoAsksAJim } from './jim-invited.views.tsx'
import type { AskedToHelp } from './outside.ts'

type Invited = {
  inviter: { name: string; phone: string | null } | undefined
  works: boolean
  hasAccount: boolean
  jim: { child: string; coordinator: string } | null
  toHelp: AskedToHelp | null
  wayIn: { id: string; name: string } | null
}
export type Errors = Partial<Record<'code' | 'fact' | 'mail' | 'device' | 'credential', string>>

/** A-03, first screen: the card and the word. */
export function TypeCard({ say, visit, held, errors }: Seen & { errors: Errors }) {
  const phone = visit.house.helpDeskPhone
  return (
    <Stack>
      <Form action="/code" csrf={visit.csrf}>
        <Field
          say={say}
          name="code"
          label={say(entryWords['code.veld'])}
          help={say(entryWords['code.hulp'])}
          autocomplete="off"
          width={12}
          value={held.code}
          error={errors.code}
        />
        <Field
          say={say}
          name="fact"
          label={say(entryWords['code.woord'])}
          help={say(entryWords['code.woordhulp'])}
          autocomplete="off"
          value={held.fact}
          error={errors.fact}
        />
        <Button>{say(uiWords['knop.verder'])}</Button>
      </Form>
      <PhoneText text={say(entryWords['start.bellen'], { phone })} phone={phone} />
    </Stack>
  )
}

/** Second screen: who asks, what one will see and not see. Three answers, none of them pressed harder. */
export function WhoAsks({ say, visit, held, invited }: Seen & { invited: Invited }) {
  const { inviter, works } = invited
  if (invited.jim !== null) return <WhoAsksAJim {...{ say, visit, held, jim: invited.jim }} />
  if (invited.toHelp !== null) return <WhoAsksForHelp {...{ say, visit, held, inviter, toHelp: invited.toHelp }} />
  const sees = works
    ? [entryWords['pro.code.wel']]
    : [entryWords['code.wel.eigen'], entryWords['code.wel.kind'], entryWords['code.wel.keek']]
  const not = works ? [entryWords['pro.code.niet']] : [entryWords['code.niet.ander'], entryWords['code.niet.zelf']]
  return (
    <Stack>
      <p class="onsplan-lead">
        {inviter === undefined
          ? say(entryWords['code.wieiemand'])
          : say(entryWords['code.wie'], { name: inviter.name })}
      </p>
      <Lines say={say} title={entryWords['code.wel']} lines={sees} />
      <Lines say={say} title={entryWords['code.niet']} lines={not} />
      <ThreeAnswers {...{ say, visit, held }} yes={entryWords['code.ja']} no={entryWords['code.nee']} />
    </Stack>
  )
}

/** Third screen: how to come in next time, what the quick exit does, and the promise. After it one is at home. */
export function NextTime({ say, visit, held, invited, mail, device, errors }: NextTimeProps) {
  return (
    <Stack>
      <p class="onsplan-lead">{say(entryWords['code.welkom'])}</p>
      <HeldForm visit={visit} held={held} action="/code/meedoen">
        {invited.hasAccount ? null : (
          <Field
            say={say}
            kind="email"
            name="mail"
            label={say(entryWords['inlog.mail'])}
            help={say(entryWords['inlog.mailuitleg'])}
            autocomplete="email"
            value={mail}
            error={errors.mail}
          />
        )}
        <WhosePhone say={say} device={device} error={errors.device} />
        <Card title={say(entryWords['veilig.nu'])}>
          <SafeUseSentences say={say} />
        </Card>
        <p>{say(entryWords['code.beloof'])}</p>
        <Button>{say(entryWords['code.beloofknop'])}</Button>
      </HeldForm>
    </Stack>
  )
}

/** The same for who works here: the key is made now, and coming in later goes with it. */
export function NextTimeAtWork({ say, visit, held, invited, mail, errors, question }: AtWorkProps) {
  return (
    <Stack>
      <p class="onsplan-lead">{say(staffEntryWords['sleutel.nieuw.uitleg'])}</p>
      <KeyForm action="/code/meedoen" csrf={visit.csrf} question={question}>
        <HeldFields held={held} />
        {invited.hasAccount ? null : <WorkMail say={say} mail={mail} error={errors.mail} />}
        <KeyFields say={say} error={errors.credential} failed={say(staffEntryWords['sleutel.niet'])} />
        <p>{say(entryWords['code.beloof'])}</p>
        <Button>{say(staffEntryWords['sleutel.nieuw'])}</Button>
      </KeyForm>
      {invited.wayIn === null ? null : (
        <HeldForm visit={visit} held={held} action="/code/organisatie">
          <p>{say(staffEntryWords['organisatie.eigen'], invited.wayIn)}</p>
          <Button kind="other">{say(staffEntryWords['organisatie.knop'], invited.wayIn)}</Button>
        </HeldForm>
      )}
    </Stack>
  )
}

function WorkMail({ say, mail, error }: Pick<NextTimeProps, 'say' | 'mail'> & { error: string | undefined }) {
  return (
    <Field
      say={say}
      kind="email"
      name="mail"
      label={say(staffEntryWords['sleutel.mail'])}
      help={say(staffEntryWords['sleutel.mailuitleg'])}
      autocomplete="email"
      value={mail}
      error={error}
    />
  )
}

type ByIssuerProps = Omit<NextTimeProps, 'device'> & { way: { id: string; name: string }; waits: boolean }

/** The same with the account of the own organisation: first where our messages go, then a link, because a form may not lead away from here. */
export function NextTimeByIssuer({ say, visit, held, mail, errors, way, waits }: ByIssuerProps) {
  return (
    <Stack>
      <p class="onsplan-lead">{say(staffEntryWords['organisatie.uitleg'], way)}</p>
      {waits ? (
        <>
          <p>{say(entryWords['code.beloof'])}</p>
          <p>
            <Button href={`/inloggen/organisatie/${way.id}?uitnodiging=1`}>
              {say(staffEntryWords['organisatie.verder'], way)}
            </Button>
          </p>
        </>
      ) : (
        <HeldForm visit={visit} held={held} action="/code/organisatie">
          <WorkMail say={say} mail={mail} error={errors.mail} />
          <Button>{say(uiWords['knop.verder'])}</Button>
        </HeldForm>
      )}
    </Stack>
  )
}

type AtWorkProps = Omit<NextTimeProps, 'device'> & { question: KeyFormProps['question'] }

export type NextTimeProps = Seen & { invited: Invited; mail: string; device: string; errors: Errors }

export function SaidNo({ say, invited }: { say: Say; invited: Invited }) {
  return (
    <Card>
      <p>{say(entryWords['code.nanee'], { name: invited.inviter?.name ?? say(entryWords['start.titel']) })}</p>
      <LoneLink href="/">{say(entryWords['alg.naarbegin'])}</LoneLink>
    </Card>
  )
}

export function CallFirst({ say, visit, held, invited }: Seen & { invited: Invited }) {
  const name = invited.inviter?.name ?? say(entryWords['start.titel'])
  const phone = invited.inviter?.phone ?? visit.house.helpDeskPhone
  return (
    <Card>
      <PhoneText text={say(entryWords['code.belwie'], { name, phone })} phone={phone} />
      <HeldForm visit={visit} held={held} action="/code">
        <Button kind="other">{say(uiWords['knop.verder'])}</Button>
      </HeldForm>
    </Card>
  )
}
