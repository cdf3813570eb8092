import { entryWords } from '#care/entry/entry.words.ts'
import type { Visit } from '#care/entry/trouble.views.tsx'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Stack } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field, FieldError } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { Banner } from '#ui/shared-screen.views.tsx'
import { childWords } from './child-turn.words.ts'
import { turnWords } from './turn.words.ts'

type Props = { say: Say; visit: Visit; error?: string | undefined }

/** The child gives the phone back; the grown-up asks for a code. */
export function BackAgain({ say, visit, error }: Props) {
  return (
    <Stack>
      <FieldError say={say} name="stuur" error={error} />
      <Form action="/kind/klaar/stuur" csrf={visit.csrf}>
        <h2>{say(childWords['kind.oudercode'])}</h2>
        <Button>{say(turnWords['beurt.stuur'])}</Button>
      </Form>
      <LoneLink href="/inloggen">{say(turnWords['beurt.anders'])}</LoneLink>
    </Stack>
  )
}

export function TypeBackCode({ say, visit, error }: Props) {
  return (
    <Stack>
      <Banner icon="messages">{say(turnWords['beurt.verstuurd'])}</Banner>
      <Form action="/kind/klaar/code" csrf={visit.csrf}>
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
        <Button>{say(entryWords['inlog.kop'])}</Button>
      </Form>
      <LoneLink href="/kind/klaar">{say(entryWords['inlog.nieuw'])}</LoneLink>
      {visit.house.demonstration ? <LoneLink href="/post">{say(entryWords['inlog.voorbeeld'])}</LoneLink> : null}
    </Stack>
  )
}
