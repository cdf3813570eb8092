import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { partWords } from '#ui/parts.words.ts'

export type SearchProps = {
  say: Say
  action: string
  csrf: string
  op: string
  label: string
  help?: string | undefined
  error?: string | undefined
  value?: string | undefined
}

/** A name and Enter. The key / leads here for as long as one wants it to; the switch is only shown where the script can hear that key. */
export function Search({ say, action, csrf, op, ...field }: SearchProps) {
  return (
    <search>
      <Form action={action} csrf={csrf} op={op}>
        <div class="onsplan-search">
          <Field say={say} kind="search" name="name" autocomplete="off" {...field} />
          <Button kind="other">{say(partWords['zoek.knop'])}</Button>
        </div>
        <button
          class="onsplan-button onsplan-button--plain"
          type="button"
          hidden
          data-slash
          data-turn-on={say(partWords['zoek.toets.aan'])}
        >
          {say(partWords['zoek.toets.uit'])}
        </button>
      </Form>
    </search>
  )
}
