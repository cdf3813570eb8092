import { entryWords } from '#care/entry/entry.words.ts'
import type { Visit } from '#care/entry/trouble.views.tsx'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { ownMailWords } from './own-mail.words.ts'

type Props = { say: Say; visit: Visit; error: string | undefined }

export function AskNewMail({ say, visit, error, now, mail }: Props & { now: string; mail: string }) {
  return (
    <Stack>
      <p>{say(ownMailWords['inst.mail.nu'], { mail: now })}</p>
      <Form action="/instellingen/mail" csrf={visit.csrf} op={visit.fresh()}>
        <Field
          say={say}
          kind="email"
          name="mail"
          label={say(ownMailWords['inst.mail.nieuw'])}
          help={say(ownMailWords['inst.mail.uitleg'])}
          value={mail}
          error={error}
          autocomplete="email"
        />
        <Button>{say(entryWords['inlog.stuur'])}</Button>
      </Form>
      <Card title={say(ownMailWords['inst.mail.daarna'])}>
        <p>{say(ownMailWords['inst.mail.elders'])}</p>
        <p>{say(ownMailWords['inst.mail.oud'])}</p>
      </Card>
    </Stack>
  )
}

export function TypeMailCode({ say, visit, error }: Props) {
  return (
    <Stack>
      <p>{say(ownMailWords['inst.mail.gestuurd'])}</p>
      <Form action="/instellingen/mail/code" csrf={visit.csrf} op={visit.fresh()}>
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
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
      <LoneLink href="/instellingen/mail">{say(ownMailWords['inst.mail.anders'])}</LoneLink>
      {visit.house.demonstration ? <LoneLink href="/post">{say(entryWords['inlog.voorbeeld'])}</LoneLink> : null}
    </Stack>
  )
}
