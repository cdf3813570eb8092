import { longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Details, Rows, StepRow } from '#ui/card.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { sayReason, type Told } from './line.views.tsx'
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
