import { type Day, distance, longDay } from '#platform/dates.ts'
import { Tag } from '#ui/card.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { Told } from './line.views.tsx'
import type { WaitingQuestion } from './waiting.ts'
import { worklistWords } from './worklist.words.ts'

/** The day of a line, and how far that is. */
export function DueOn({ told: { say, caseload }, due }: { told: Told; due: Day }) {
  const { voice } = caseload.viewer
  return (
    <td data-name={say(worklistWords['pro.kolom.voor'])}>
      {longDay(voice, due, caseload.today)}{' '}
      {due < caseload.today ? (
        <Tag kind="due">{say(worklistWords['pro.voorbij'])}</Tag>
      ) : (
        <span class="onsplan-help">{distance(voice, due, caseload.today, uiWords)}</span>
      )}
    </td>
  )
}

/** A question of somebody without an account: its day and the way to it, and no name. */
export function QuestionLine({ told, question }: { told: Told; question: WaitingQuestion }) {
  const { say } = told
  const [reason, step] = wordsOf(question)
  const href = `/vragen/${question.wantsTalk ? 'praten/' : ''}${question.id}`
  return (
    <tr>
      <td class="onsplan-worklist__why">{say(worklistWords['pro.omdat'], { reason: say(worklistWords[reason]) })}</td>
      <th scope="row">
        <a href={href}>{say(worklistWords['pro.vraag.wie'])}</a>
      </th>
      <td>
        <a href={href}>{say(worklistWords[step])}</a>
      </td>
      <DueOn told={told} due={question.dueOn} />
      <td data-name={say(worklistWords['pro.kolom.contact'])}>{say(worklistWords['pro.geencontact'])}</td>
      <td />
    </tr>
  )
}

const wordsOf = ({ mine, talked, wantsTalk }: WaitingQuestion) =>
  wantsTalk
    ? (['pro.reden.eerstgesprek', mine ? 'pro.stap.zoekcontact' : 'pro.stap.neemgesprek'] as const)
    : !mine
      ? (['pro.reden.vraagligt', 'pro.stap.vraagneem'] as const)
      : talked
        ? (['pro.reden.vraagaf', 'pro.stap.vraagaf'] as const)
        : (['pro.reden.vraag', 'pro.stap.vraag'] as const)
