import { entryWords } from '#care/entry/entry.words.ts'
import type { Visit } from '#care/entry/trouble.views.tsx'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { ownMailWords } from './own-mail.words.ts'

type Props = { say: Say; visit: Visit }

export function AskNewMail({
  say,
  visit,
  error,
  now,
  mail,
}: Props & { error: string | undefined; now: string; mail: string }) {
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

type TypeProps = Props & { problem: FieldProblem | undefined; typed: { old: string; new: string }; phone: string }

export function TypeMailCode({ say, visit, problem, typed, phone }: TypeProps) {
  return (
    <Stack>
      <p>{say(ownMailWords['inst.mail.gestuurd'])}</p>
      <Form action="/instellingen/mail/code" csrf={visit.csrf} op={visit.fresh()}>
        <CodeField
          say={say}
          name="oldCode"
          label={say(ownMailWords['inst.mail.codeoud'])}
          value={typed.old}
          problem={problem}
        />
        <CodeField
          say={say}
          name="code"
          label={say(ownMailWords['inst.mail.codenieuw'])}
          value={typed.new}
          problem={problem}
        />
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
      <p>{say(ownMailWords['inst.mail.kwijt'], { phone })}</p>
      <LoneLink href="/instellingen/mail">{say(ownMailWords['inst.mail.anders'])}</LoneLink>
      {visit.house.demonstration ? <LoneLink href="/post">{say(entryWords['inlog.voorbeeld'])}</LoneLink> : null}
    </Stack>
  )
}

type CodeProps = { say: Say; name: string; label: string; value: string; problem: FieldProblem | undefined }

function CodeField({ say, name, label, value, problem }: CodeProps) {
  return (
    <Field
      say={say}
      kind="number"
      name={name}
      label={label}
      value={value}
      help={say(entryWords['inlog.codehulp'])}
      autocomplete="one-time-code"
      width={8}
      error={problem?.field === name ? problem.text : undefined}
    />
  )
}
