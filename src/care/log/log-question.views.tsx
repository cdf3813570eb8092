import type { Asked } from '#care/access/family.views.tsx'
import { type Frame, nameOf } from '#care/access/frame.ts'
import { clockTime, dayOf, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { logWords } from './log.words.ts'
import { actOf, type LogLine } from './look-log.ts'
import { type LogReader, partsOf, purposeOf, roleOf } from './look-sentence.views.tsx'

type Reader = Frame & { say: Say }

export type LogQuestionFormProps = {
  asked: Asked
  seen: Reader
  line: LogLine
  draft: string
  text: string
  error: string | undefined
}

const lineWords = {
  looked: 'log.regel',
  changed: 'log.regel.veranderd',
  printed: 'log.regel.geprint',
  took: 'log.regel.meegenomen',
  opened: 'log.regel.nood',
} as const
const familyLineWords = {
  looked: 'log.gezin',
  changed: 'log.gezin.veranderd',
  printed: 'log.gezin.geprint',
  took: 'log.gezin.meegenomen',
  opened: 'log.gezin',
} as const

/** One line by itself, with its day: who somebody is, and what was done. */
export function sentenceOf(seen: LogReader, line: LogLine): string {
  const { say, viewer } = seen
  const common = {
    date: longDay(viewer.voice, dayOf(line.at), seen.today),
    time: clockTime(line.at),
    part: partsOf(seen, line),
    purpose: purposeOf(say, line.purpose),
  }
  if (line.person === null) return say(logWords['log.regel.systeem'], common)
  const [name, act] = [nameOf(seen, line.person), actOf(line)]
  if (line.organisation === null) return say(logWords[familyLineWords[act]], { ...common, name })
  return say(logWords[lineWords[act]], {
    ...common,
    name,
    role: roleOf(say, line.role),
    organisation: line.organisation,
  })
}

/** The question about one line; who answers reads the line without content. */
export function LogQuestionForm({ asked, seen, line, draft, text, error }: LogQuestionFormProps) {
  const { say } = seen
  return (
    <>
      <Card>
        <p>{say(logWords['log.vraag.regel'])}</p>
        <p>{sentenceOf(seen, line)}</p>
      </Card>
      <p>{say(logWords['log.vraag'])}</p>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={draft}>
        <Field
          say={say}
          kind="long"
          name="question"
          label={say(logWords['log.vraag.over'])}
          value={text}
          error={error}
          most={1000}
        >
          <EyeSentence>{say(logWords['log.vraag.wie'])}</EyeSentence>
        </Field>
        <Button>{say(logWords['log.vraag.verstuur'])}</Button>
      </Form>
    </>
  )
}
