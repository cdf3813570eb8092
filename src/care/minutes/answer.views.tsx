import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/plan/byline.views.tsx'
import { reviewWords } from '#care/reviews/reviews.words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'

/** Klopt, Klopt niet: for oneself, with words when it is not right. */
export function AnswerForm({
  asked,
  seen,
  at,
  readers,
  typed,
  error,
}: {
  asked: Asked
  seen: Reader
  /** Where it goes, and under which it is kept while it is typed. */
  at: string
  readers: readonly Id[]
  typed: string
  error: string | undefined
}) {
  const { say, viewer } = seen
  return (
    <Form action={at} csrf={asked.csrf} op={asked.fresh()} draft={at}>
      <h2>{say(goalWords['doel.check'])}</h2>
      <Field
        say={say}
        name="text"
        kind="long"
        optional
        label={say(reviewWords['review.watniet'])}
        value={typed}
        error={error}
      >
        <EyeLabel say={say} language={viewer.voice.language} names={readers.map((id) => nameOf(seen, id))} />
      </Field>
      <Acts>
        <Button name="answer" value="right">
          {say(reviewWords['review.klopt'])}
        </Button>
        <Button kind="other" name="answer" value="notRight">
          {say(reviewWords['review.kloptniet'])}
        </Button>
      </Acts>
    </Form>
  )
}
