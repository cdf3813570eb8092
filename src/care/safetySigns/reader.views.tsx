import type { Asked } from '#care/access/family.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import type { Errors, Guard } from '#care/safety/check.views.tsx'
import { safetyWords } from '#care/safety/safety.words.ts'
import { fileNorm } from '#care/safetyFile/safety-file.ts'
import { safetyFileWords as words } from '#care/safetyFile/safety-file.words.ts'
import { type Day, longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

export type ShownReader = { name: string; lastOn: Day; reason: string }

type ReadersProps = { seen: Guard; path: string; readers: readonly ShownReader[] }

/** Who reads this file beside those who guard safety, until when and why. */
export function ReadersAlong({ seen: { say, viewer, today }, path, readers }: ReadersProps) {
  return (
    <Card title={say(words['pro.meelees.kop'])} id="meelezen">
      {readers.length === 0 ? <p>{say(words['pro.meelees.niemand'])}</p> : null}
      {readers.map(({ name, lastOn, reason }) => (
        <p>{say(words['pro.meelees.regel'], { name, date: longDay(viewer.voice, lastOn, today), words: reason })}</p>
      ))}
      <LoneLink href={`${path}/meelezen`}>{say(words['pro.meelees.nieuw'])}</LoneLink>
    </Card>
  )
}

export type ReaderFormProps = {
  seen: Guard
  asked: Asked
  colleagues: readonly { id: Id; name: string }[]
  typed: { person: string; reason: string; until: { day: string; month: string; year: string } }
  errors: Errors
}

export function ReaderForm({ seen: { say }, asked, colleagues, typed, errors }: ReaderFormProps) {
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} notOnDevice>
      <Radios
        say={say}
        name="person"
        label={say(words['pro.meelees.wie'])}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.person}
        error={errors.person}
      />
      <Field
        say={say}
        kind="long"
        name="reason"
        label={say(words['pro.meelees.waarom'])}
        value={typed.reason}
        error={errors.reason}
        most={fileNorm.answer}
      >
        <EyeSentence>{say(safetyWords['pro.veilig.wieleest'])}</EyeSentence>
      </Field>
      <DateField
        say={say}
        name="until"
        label={say(words['pro.meelees.tot'])}
        value={typed.until}
        error={errors.until}
      />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}
