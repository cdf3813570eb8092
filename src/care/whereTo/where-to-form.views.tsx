import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/plan/byline.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Along, Form, MadeFrom } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import {
  longest,
  type PerspectivePart,
  perspectiveAudience,
  perspectiveAudiences,
  perspectiveParts,
  type TypedPerspective,
} from './perspective.ts'
import { asks } from './where-to.views.tsx'
import { whereToWords } from './where-to.words.ts'

export type WhereToFormProps = {
  asked: Asked
  seen: Reader
  typed: TypedPerspective
  /** Who reads it with the audience that is chosen now, beside the writer. */
  readers: readonly Id[]
  errors: Partial<Record<PerspectivePart, string>>
}

/** Three questions about the own life; who reads stands at each, and is chosen at the last. */
export function WhereToForm({ asked, seen, typed, readers, errors }: WhereToFormProps) {
  const { say, viewer } = seen
  const names = readers.map((id) => nameOf(seen, id))
  const value = perspectiveAudience(typed.audience) ?? 'plan'
  const last = perspectiveParts.at(-1)
  return (
    <>
      <p>{say(whereToWords['heen.mag'])}</p>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
        <MadeFrom base={typed.base === '' ? undefined : typed.base} />
        {(['item', 'saidIn'] as const).map((name) =>
          typed[name] === '' ? null : <Along name={name} value={typed[name]} />,
        )}
        {perspectiveParts.map((part) => (
          <Field
            say={say}
            kind="long"
            name={part}
            label={say(asks[part])}
            value={typed[part]}
            most={longest[part]}
            error={errors[part]}
            optional
          >
            <EyeLabel
              say={say}
              language={viewer.voice.language}
              names={names}
              choice={part === last ? { name: 'audience', offered: perspectiveAudiences, value } : undefined}
            />
          </Field>
        ))}
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
    </>
  )
}
