import type { Asked } from '#care/access/family.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import type { Errors, Guard } from '#care/safety/check.views.tsx'
import type { StepNumber } from '#care/safetyFile/safety-file.ts'
import { safetyFileWords as words } from '#care/safetyFile/safety-file.words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Rows, StepRow } from '#ui/card.views.tsx'
import { type ShownTyped, StepForm } from './step.views.tsx'

/** The step to do next, if there is a file; it may be empty still, after a check that found danger. */
export type YouthInCode = { id: Id; name: string; next: StepNumber | null; isEmpty: boolean }

type CodeProps = {
  seen: Guard
  asked: Asked
  youths: readonly YouthInCode[]
  typed: ShownTyped
  errors: Errors
  guards: boolean
}

/** T-49: files that are there are one press away, and step 1 of a new one stands right here. */
export function CodePerYouth(props: CodeProps) {
  const { seen, youths } = props
  const { say } = seen
  const begun = youths.filter(({ next }) => next !== null)
  return (
    <Card title={say(words['pro.code.kop'])} id="meldcode">
      {begun.length === 0 ? null : (
        <Rows>
          {begun.map(({ id, name, next }) => (
            <StepRow
              title={say(words['pro.dossier.kop'], { name })}
              href={`/gezin/${seen.family.id}/veiligheid/${id}`}
              more={next === null ? undefined : say(words['pro.code.verder'], { nr: next })}
            />
          ))}
        </Rows>
      )}
      {props.guards && youths.some(({ isEmpty }) => isEmpty) ? <FirstStep {...props} /> : null}
    </Card>
  )
}

/** The button says about whom it is; Enter in a line chooses nobody where there is more than one. */
function FirstStep({ seen, asked, youths, typed, errors }: CodeProps) {
  const { say } = seen
  const others = youths.filter(({ isEmpty }) => isEmpty)
  return (
    <>
      <h3>{say(words['pro.code.eerste'])}</h3>
      <p>{say(words['pro.veilig.stap1'])}</p>
      <StepForm seen={seen} asked={asked} nr={1} typed={typed} errors={errors}>
        {others.length > 1 ? <button type="submit" hidden /> : null}
        <Acts>
          {others.map(({ id, name }) => (
            <Button kind={others.length > 1 ? 'other' : 'main'} name="youth" value={id}>
              {say(words['pro.code.bewaarbij'], { name })}
            </Button>
          ))}
        </Acts>
      </StepForm>
    </>
  )
}
