import type { ComponentChildren } from 'preact'
import type { KeyQuestion } from '#platform/passkey.ts'
import type { Say } from '#platform/words.ts'
import { FieldError } from '#ui/field.views.tsx'
import { Icon } from '#ui/icon.views.tsx'

export type KeyFormProps = { action: string; csrf: string; question: KeyQuestion; children: ComponentChildren }

/** A form that a key fills in: the script asks the browser for it when the form is sent. */
export function KeyForm({ action, csrf, question, children }: KeyFormProps) {
  return (
    <form class="onsplan-form" method="post" action={action} data-key={JSON.stringify(question)} noValidate>
      <input type="hidden" name="_token" value={csrf} />
      {children}
    </form>
  )
}

type KeyFieldsProps = { say: Say; error: string | undefined; failed: string }

/** What the key says travels in a field of its own; the sentence for a key that says nothing stands in the page. */
export function KeyFields({ say, error, failed }: KeyFieldsProps) {
  return (
    <div class="onsplan-field">
      <input type="hidden" name="credential" />
      <FieldError say={say} name="credential" error={error} />
      <p class="onsplan-error" role="alert" data-key-failed hidden>
        <Icon name="alert" />
        <span>{failed}</span>
      </p>
    </div>
  )
}
