import type { Asked } from '#care/access/family.views.tsx'
import type { Caseload, ListedFamily } from '#care/worklist/caseload.ts'
import { sayReason, WorkFrame } from '#care/worklist/line.views.tsx'
import type { Reason } from '#care/worklist/worklist.ts'
import { worklistWords } from '#care/worklist/worklist.words.ts'
import { speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type LaterProblem, laterReasons } from './put-off.ts'

const problemWords = {
  choose: 'pro.later.fout.waarom',
  tooLong: 'pro.later.fout.dagen',
  notOnTheList: 'pro.later.fout.weg',
} as const satisfies Record<LaterProblem, keyof typeof worklistWords>

export type LaterPageProps = {
  asked: Asked
  caseload: Caseload
  family: ListedFamily
  reason: Reason | undefined
  typed: { because: string; days: string }
  problem: LaterProblem | undefined
}

export function LaterPage({ asked, caseload, family, reason, typed, problem }: LaterPageProps) {
  const say = speaker(caseload.viewer.voice)
  const told = { say, caseload, asked }
  const sentence = problem === undefined ? undefined : say(worklistWords[problemWords[problem]])
  const field = problem === 'tooLong' ? 'days' : 'because'
  return (
    <WorkFrame
      told={told}
      screen={say(worklistWords['pro.later.kop'])}
      back={{ href: '/werklijst', name: say(worklistWords['pro.werklijst']) }}
      {...(sentence === undefined ? {} : { problems: [{ field, text: sentence }] })}
    >
      <p>
        <strong>{family.name}</strong>{' '}
        {reason === undefined ? null : say(worklistWords['pro.omdat'], { reason: sayReason(told, reason) })}
      </p>
      <p class="onsplan-help">{say(worklistWords['pro.later.uitleg'])}</p>
      {reason === undefined ? null : (
        <Form action={`/werklijst/${family.id}/later`} csrf={asked.csrf} op={asked.fresh()}>
          <input type="hidden" name="reason" value={reason.kind} />
          <Radios
            say={say}
            name="days"
            label={say(worklistWords['pro.later.wanneer'])}
            value={typed.days || '3'}
            options={[1, 3, 7].map((count) => ({
              value: String(count),
              label: say(worklistWords['pro.later.dagen'], { count }),
            }))}
            error={field === 'days' ? sentence : undefined}
          />
          <Radios
            say={say}
            name="because"
            label={say(worklistWords['pro.later.waarom'])}
            value={typed.because}
            options={laterReasons.map((value) => ({ value, label: say(worklistWords[`pro.later.${value}`]) }))}
            error={field === 'because' ? sentence : undefined}
          />
          <Button>{say(uiWords['knop.bewaar'])}</Button>
        </Form>
      )}
    </WorkFrame>
  )
}
