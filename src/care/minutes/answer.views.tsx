import type { Asked } from '#care/access/family.views.tsx'
import { goalWords } from '#care/goals/goals.words.ts'
import type { Reader } from '#care/plan/byline.views.tsx'
import type { Review } from '#care/reviews/review.ts'
import { reviewWords } from '#care/reviews/reviews.words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'

/** Klopt, Klopt niet: for oneself, with words when it is not right. */
export function AnswerForm({
  asked,
  seen,
  review,
  error,
}: {
  asked: Asked
  seen: Reader
  review: Review
  error: string | undefined
}) {
  const { say } = seen
  return (
    <Form action={`/gezin/${seen.family.id}/terugkijken/${review.id}/antwoord`} csrf={asked.csrf} op={asked.fresh()}>
      <h2>{say(goalWords['doel.check'])}</h2>
      <Field say={say} name="text" kind="long" optional label={say(reviewWords['review.watniet'])} error={error} />
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
