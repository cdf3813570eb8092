import type { Asked } from '#care/access/family.views.tsx'
import { longDay } from '#platform/dates.ts'
import { speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Details, Rows, StepRow } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { Caseload, ListedFamily } from './caseload.ts'
import { type LaterProblem, laterReasons } from './later.ts'
import { sayReason, type Told, WorkFrame } from './line.views.tsx'
import type { Reason } from './worklist.ts'
import { worklistWords } from './worklist.words.ts'

/** What its worker put off: it can come back at once. */
export function LaterList({ told }: { told: Told }) {
  const { say, caseload, asked } = told
  const put = caseload.lines.flatMap(({ family, put }) => put.map((reason) => ({ family, reason })))
  if (put.length === 0) return null
  return (
    <Details summary={say(worklistWords['pro.later.lijst'], { count: put.length })}>
      <Rows>
        {put.map(({ family, reason }) => {
          const how = family.later.find((later) => later.reason === reason.kind)
          if (how === undefined) return null
          const date = longDay(caseload.viewer.voice, how.untilOn, caseload.today)
          const because = say(worklistWords[`pro.later.${how.because}`])
          return (
            <StepRow
              title={`${family.name}: ${sayReason(told, reason)}`}
              more={say(worklistWords['pro.later.tot'], { because, date })}
            >
              <Form action={`/werklijst/${family.id}/later/terug`} csrf={asked.csrf} op={asked.fresh()} bare>
                <Button kind="other" name="reason" value={reason.kind}>
                  {say(uiWords['knop.zetterug'])}
                </Button>
              </Form>
            </StepRow>
          )
        })}
      </Rows>
    </Details>
  )
}

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
