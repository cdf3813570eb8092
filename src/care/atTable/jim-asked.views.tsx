import { rowOf } from '#platform/fields.ts'
import { Radios } from '#ui/choice.views.tsx'
import { Along } from '#ui/form.views.tsx'
import { atTableWords } from './at-table.words.ts'
import { type StepProps, typedIn } from './step.views.tsx'

/** Each youth without a JIM is asked, once in every review; not saying whom is part of the question (D-JIM-02, D-JIM-09). */
export function AskedForJim({ seen: { say }, table, typed }: StepProps) {
  return (
    <>
      {table.toAskJim.map(({ id, name }, at) => (
        <>
          <Along name={`youth.${at}`} value={id} />
          <Radios
            say={say}
            name={`jim.${at}`}
            label={say(atTableWords['jim.gesprek'], { name })}
            help={say(atTableWords['jim.gesprek.uitleg'])}
            value={typedIn(rowOf(typed, { youth: id }, at), `jim.${at}`, saidOfJim(table, id))}
            optional
            options={[
              { value: 'yes', label: say(atTableWords['jim.gesprek.ja']) },
              { value: 'notNow', label: say(atTableWords['jim.later']) },
            ]}
          />
        </>
      ))}
    </>
  )
}

const saidOfJim = ({ voices }: StepProps['table'], youth: string): string =>
  voices.findLast(({ kind, author }) => kind === 'jimAsked' && author === youth)?.value ?? ''
