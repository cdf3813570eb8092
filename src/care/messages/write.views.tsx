import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { Tone } from '#care/twoHomes/two-homes.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { DateField, type TypedDate } from '#ui/date-field.views.tsx'
import { EyeLabel, EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { norm } from './message.ts'
import { messageWords as words } from './messages.words.ts'

export type TypedMessage = { readers: readonly Id[]; text: string; day: TypedDate }
export type WriteErrors = Partial<Record<'readers' | 'text' | 'answer' | 'tone', string>>

type WriteProps = {
  asked: Asked
  seen: Reader
  /** From whom the writer chooses who reads it; null in a conversation, which has its readers on top. */
  choice: readonly Id[] | null
  /** Who reads an answer, beside the writer. */
  readers?: readonly Id[]
  /** Asked of who writes to the other parent in another home. */
  tone: boolean
  typed: TypedMessage
  errors: WriteErrors
}

export function WriteForm({ asked, seen, choice, readers = [], tone, typed, errors }: WriteProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      {choice === null ? null : (
        <Checkboxes
          say={say}
          name="readers"
          label={say(words['bericht.lezers'])}
          help={say(words['bericht.lezers.hulp'])}
          error={errors.readers}
          options={choice.map((id) => ({ value: id, label: nameOf(seen, id) }))}
          values={typed.readers}
        />
      )}
      <Field
        say={say}
        kind="long"
        name="text"
        label={say(words['bericht.veld'])}
        value={typed.text}
        error={errors.text}
        most={norm.longest}
      >
        {choice === null ? (
          <EyeLabel
            say={say}
            language={seen.viewer.voice.language}
            names={readers.map((id) => nameOf(seen, id))}
            isFull
          />
        ) : (
          <EyeSentence>{say(words['bericht.lezers.alleen'])}</EyeSentence>
        )}
      </Field>
      <DateField
        say={say}
        name="answer"
        label={say(words['bericht.antwoordvoor'])}
        error={errors.answer}
        value={typed.day}
        optional
      />
      {tone ? <Tone seen={seen} error={errors.tone} /> : null}
      <Button>{say(uiWords['knop.verstuur'])}</Button>
    </Form>
  )
}
