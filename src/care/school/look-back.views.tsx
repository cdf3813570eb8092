import type { Asked } from '#care/access/family.views.tsx'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { schoolWords as words } from './school.words.ts'
import { type LookBack, questions, type SchoolWord, wordLength } from './word.ts'

type FormProps = { asked: Asked; seen: Reader; child: string; typed: LookBack; errors: Partial<LookBack> }

/** T-39: three short questions, the first about what goes well (D-ALL-02); one answer is enough. */
export function LookBackForm({ asked, seen, child, typed, errors }: FormProps) {
  const { say } = seen
  const readers = { child: nameOf(seen, child), name: coordinatorOf(seen)?.name ?? seen.viewer.municipalityName }
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>
        {say(words['school.schrijf.uitleg'])} {say(words['school.terugkijk.een'])}
      </p>
      {questions.map((name) => (
        <Field
          say={say}
          kind="long"
          name={name}
          label={say(words[`school.${name}`])}
          optional
          value={typed[name]}
          error={errors[name]}
          most={wordLength}
        >
          <EyeSentence>{say(words['school.oog'], readers)}</EyeSentence>
        </Field>
      ))}
      <Button>{say(words['school.verstuur'])}</Button>
    </Form>
  )
}

/** The three answers, each below its question; what was left empty is left out. */
export function LookedBack({ seen: { say }, word }: { seen: Reader; word: SchoolWord }) {
  if (word.lookBack === null) return null
  const { lookBack } = word
  return (
    <>
      {questions.map((name) =>
        lookBack[name] === '' ? null : (
          <>
            <h3>{say(words[`school.${name}`])}</h3>
            <p>{lookBack[name]}</p>
          </>
        ),
      )}
    </>
  )
}
