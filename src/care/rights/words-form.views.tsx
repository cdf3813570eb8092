import type { ComponentChildren } from 'preact'
import type { Asked } from '#care/access/family.views.tsx'
import { coordinatorOf, type Frame } from '#care/access/frame.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { requestLength } from './request.ts'

export type Reader = Frame & { say: Say }
export type Shown = { asked: Asked; seen: Reader }

/** Who reads what somebody asks about data, by name; nobody yet where nobody coordinates. */
export const whoAnswers = (seen: Reader): readonly string[] =>
  [coordinatorOf(seen)?.name ?? ''].filter((name) => name !== '')

/** One field of words for one reader: an objection, or the answer to a request. */
type WordsProps = Shown & {
  name: string
  label: string
  typed: string
  error: string | undefined
  help?: string | undefined
  /** What stands above the field. */
  children?: ComponentChildren
  optional?: boolean
  readers: readonly string[]
  button: string
}

export function WordsForm({ asked, seen, readers, button, typed, children, ...field }: WordsProps) {
  const { say, viewer } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      {children}
      <Field say={say} kind="long" value={typed} most={requestLength} {...field}>
        <EyeLabel say={say} language={viewer.voice.language} names={readers} />
      </Field>
      <Button>{button}</Button>
    </Form>
  )
}
