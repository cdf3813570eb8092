import type { Say } from '#platform/words.ts'
import { fieldId } from '#ui/field.ts'
import { uiWords } from '#ui/ui.words.ts'

/** A problem and the name of the field it stands at; without a name it is about the whole form. */
export type FieldProblem = { field?: string; text: string }

/** Takes the focus when the page opens, so that nobody has to search what is asked. */
export function ErrorSummary({ say, problems }: { say: Say; problems: readonly FieldProblem[] }) {
  return (
    <div class="onsplan-errors" role="alert" tabIndex={-1} data-errors>
      <h2>{say(uiWords['fout.kop'])}</h2>
      <ul>
        {problems.map((problem) => (
          <li>
            {problem.field === undefined ? problem.text : <a href={`#${fieldId(problem.field)}`}>{problem.text}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}
