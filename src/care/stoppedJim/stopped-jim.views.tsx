import type { Asked } from '#care/access/family.views.tsx'
import type { Errors, Guard, Names } from '#care/safety/check.views.tsx'
import { safetyWords } from '#care/safety/safety.words.ts'
import { longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { type StoppedJim, whyLength } from './stopped-jim.ts'
import { stoppedJimWords as words } from './stopped-jim.words.ts'

type StopFormProps = { seen: Guard; asked: Asked; child: string; name: string; why: string; errors: Errors }

/** What stops, what the youth reads of it, and why, for the file only. */
export function StopForSafety({ seen, asked, child, name, why, errors }: StopFormProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} notOnDevice>
      <p>{say(words['pro.jimstop.alleen'], { child })}</p>
      <p>{say(words['pro.jimstop.uitleg'], { name })}</p>
      <p>{say(words['pro.jimstop.vertel'], { child })}</p>
      <Field
        say={say}
        kind="long"
        name="why"
        label={say(words['pro.jimstop.waarom'], { name })}
        value={why}
        error={errors.why}
        most={whyLength}
      >
        <EyeSentence>{say(safetyWords['pro.veilig.wieleest'])}</EyeSentence>
      </Field>
      <Button>{say(words['pro.jimstop.doe'])}</Button>
    </Form>
  )
}

/** In the safety file. */
export function StoppedForSafety({
  seen,
  names,
  stopped,
}: {
  seen: Guard
  names: Names
  stopped: readonly StoppedJim[]
}) {
  if (stopped.length === 0) return null
  const { say, viewer, today } = seen
  return (
    <Card title={say(words['pro.jimstop.kop'])}>
      {stopped.map(({ name: jim, on, by, why }) => (
        <>
          <p class="onsplan-typed">{why}</p>
          <p class="onsplan-help">
            {say(words['pro.jimstop.staat'], {
              jim,
              date: longDay(viewer.voice, on, today),
              name: names.get(by) ?? '',
            })}
          </p>
        </>
      ))}
    </Card>
  )
}
