import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/plan/byline.views.tsx'
import { type FormOf, namesIn } from '#care/plan/plan.views.tsx'
import { planWords } from '#care/plan/plan.words.ts'
import { Button } from '#ui/button.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Along, Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'
import { longestChanged, longestWords, occasions } from './agreement.ts'

const answerWords = { yes: 'akkoord.ja', partly: 'akkoord.deels', no: 'akkoord.nee' } as const

export type TypedStand = { stand: string; words: string; channel: string }

export type StandFormProps = {
  seen: Reader
  asked: FormOf
  typed: TypedStand
  errors: Partial<Record<string, string>>
  /** The number of the version that stands on this page. */
  version: number
  readers: readonly Id[]
  question: string
  reason: string
  /** The person for whom the coordinator writes down what was said. */
  spokenBy?: string | undefined
}

/** Yes, partly or no, equally strong; with own words when one wants. */
export function StandForm({
  seen,
  asked,
  typed,
  errors,
  version,
  readers,
  question,
  reason,
  spokenBy,
}: StandFormProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Along name="version" value={version} />
      <Radios
        say={say}
        name="stand"
        label={question}
        help={say(planWords['akkoord.nietzelfde'])}
        options={(['yes', 'partly', 'no'] as const).map((value) => ({
          value,
          label: say(planWords[answerWords[value]]),
        }))}
        value={typed.stand}
        error={errors.stand}
      />
      <Field
        say={say}
        kind="long"
        name="words"
        label={reason}
        value={typed.words}
        most={longestWords}
        error={errors.words}
      >
        <EyeLabel say={say} language={seen.viewer.voice.language} names={namesIn(seen, readers)} />
      </Field>
      {spokenBy === undefined ? null : (
        <Radios
          say={say}
          name="channel"
          label={say(planWords['akkoord.hoe'], { name: spokenBy })}
          options={(['spoken', 'paper'] as const).map((value) => ({
            value,
            label: say(planWords[`akkoord.hoe.${value}`]),
          }))}
          value={typed.channel}
          error={errors.channel}
        />
      )}
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

export type VersionFormProps = {
  seen: Reader
  asked: FormOf
  typed: { changed: string; occasion: string }
  errors: Partial<Record<string, string>>
  offered: readonly Id[]
}

export function VersionForm({ seen, asked, typed, errors, offered }: VersionFormProps) {
  const { say } = seen
  const names = namesOf(say, seen.viewer.voice.language, namesIn(seen, offered))
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Field
        say={say}
        kind="long"
        name="changed"
        label={say(planWords['akkoord.veranderd'])}
        help={say(planWords['akkoord.veranderd.hulp'])}
        value={typed.changed}
        most={longestChanged}
        error={errors.changed}
      >
        {offered.length === 0 ? null : <p>{say(planWords['akkoord.voorwie'], { names })}</p>}
        <EyeLabel say={say} language={seen.viewer.voice.language} names={namesIn(seen, offered)} />
      </Field>
      <Radios
        say={say}
        name="occasion"
        label={say(planWords['akkoord.aanleiding'])}
        options={occasions.map((value) => ({ value, label: say(planWords[`akkoord.aanleiding.${value}`]) }))}
        value={typed.occasion}
        error={errors.occasion}
      />
      <Button>{say(planWords['akkoord.voorleggen'])}</Button>
    </Form>
  )
}
