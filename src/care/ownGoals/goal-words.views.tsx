import type { Asked } from '#care/access/family.views.tsx'
import { looksLikeLength, titleLength, whyLength } from '#care/goals/goal.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import type { SeenGoal } from '#care/goals/seen.ts'
import { GoalReaders } from '#care/scores/score.views.tsx'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { type Fields, text } from '#platform/fields.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form, MadeFrom } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

type ChangeProps = {
  asked: Asked
  seen: Reader
  goal: SeenGoal
  path: string
  errors: Partial<Record<string, string | undefined>>
}

/** The words with the number of the version they were read in: who changed them meanwhile is not overwritten. */
export function ChangeWords(props: ChangeProps & { title: string; why: string; base: number; draft: string }) {
  const { asked, seen, goal, path, errors, title, why, base, draft } = props
  const { say } = seen
  return (
    <Form action={`${path}/woorden`} csrf={asked.csrf} op={asked.fresh()} draft={draft}>
      <MadeFrom base={base} />
      <TitleField say={say} value={title} error={errors.title} />
      <WhyField say={say} value={why} error={errors.why} />
      <GoalReaders seen={seen} goal={goal} />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

type TextProps = { say: Say; value: string; error: string | undefined }

export const TitleField = ({ say, value, error, sameAsHeading }: TextProps & { sameAsHeading?: boolean }) => (
  <Field
    say={say}
    name="title"
    label={say(goalWords['doel.v1'])}
    sameAsHeading={sameAsHeading}
    help={say(goalWords['doel.uitleg'])}
    value={value}
    error={error}
    most={titleLength}
  />
)

export const WhyField = ({ say, value, error }: TextProps) => (
  <Field
    say={say}
    kind="long"
    name="why"
    label={say(goalWords['doel.waarom'])}
    value={value}
    error={error}
    most={whyLength}
    optional
  />
)

/** From when it is good enough, as it was just typed or stands now. */
export function ChangeMark({ asked, seen, goal, path, errors, typed }: ChangeProps & { typed: Fields | undefined }) {
  const { say } = seen
  const { looksLike, goodEnough } = typed === undefined ? goal : markIn(typed)
  return (
    <Card title={say(goalWords['doel.v3'])}>
      <Form action={`${path}/grens`} csrf={asked.csrf} op={asked.fresh()} draft={`${path}/grens`}>
        <MarkFields say={say} value={String(goodEnough)} looksLike={looksLike} errors={errors} />
        <GoalReaders seen={seen} goal={goal} />
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
    </Card>
  )
}

const markIn = (typed: Fields) => ({ looksLike: text(typed, 'looksLike'), goodEnough: text(typed, 'goodEnough') })

type MarkProps = { say: Say; value: string; looksLike: string; errors: Partial<Record<string, string | undefined>> }

export function MarkFields({ say, value, looksLike, errors }: MarkProps) {
  return (
    <>
      <Field
        say={say}
        kind="long"
        name="looksLike"
        label={say(goalWords['doel.zes'], { threshold: value === '' ? 6 : value })}
        value={looksLike}
        error={errors.looksLike}
        most={looksLikeLength}
        optional
      />
      <Radios
        say={say}
        name="goodEnough"
        label={say(goalWords['doel.grens'])}
        row
        value={value}
        error={errors.goodEnough}
        options={['4', '5', '6', '7', '8'].map((each) => ({ value: each, label: each }))}
      />
    </>
  )
}
