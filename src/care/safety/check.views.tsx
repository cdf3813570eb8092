import type { Asked } from '#care/access/family.views.tsx'
import { type Frame, membersOf } from '#care/access/frame.ts'
import { type Day, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, EmptyState } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type CheckOutcome, type CheckWish, checkNorm, checkOutcomes, occasions } from './check.ts'
import { safetyWords } from './safety.words.ts'

export type Guard = Frame & { say: Say }
export type Names = ReadonlyMap<string, string>
export type Errors = Readonly<Record<string, string | undefined>>

/** As it is shown; the commands give more. */
export type ShownCheck = {
  id: string
  onDay: Day
  by: string
  outcome: CheckOutcome
  dueOn: Day | null
  facts: string
  done: string
  settled: { onDay: Day; by: string; words: string } | null
}

type CheckFormProps = { seen: Guard; asked: Asked; typed: CheckWish; errors: Errors }

/** One question first: what did you see? The rest is needed only when something was seen. */
export function CheckForm({ seen, asked, typed, errors }: CheckFormProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} notOnDevice>
      <Radios
        say={say}
        name="outcome"
        label={say(safetyWords['pro.veilig.check.wat'])}
        value={typed.outcome}
        error={errors.outcome}
        options={checkOutcomes.map((value) => ({
          value,
          label: say(safetyWords[`pro.veilig.check.${value}`]),
          help: say(safetyWords[`pro.veilig.check.${value}.hulp`]),
        }))}
      />
      <WhatWasSeen seen={seen} typed={typed} errors={errors} />
      <EyeSentence>{say(safetyWords['pro.veilig.wieleest'])}</EyeSentence>
      <p class="onsplan-help">{say(safetyWords['pro.veilig.geenbericht'])}</p>
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

function WhatWasSeen({ seen, typed, errors }: Omit<CheckFormProps, 'asked'>) {
  const { say } = seen
  const wanted = say(safetyWords['pro.veilig.check.alsiets'])
  return (
    <>
      <Checkboxes
        say={say}
        name="about"
        label={say(safetyWords['pro.veilig.check.over'])}
        values={typed.about}
        error={errors.about}
        optional={wanted}
        options={membersOf(seen).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Radios
        say={say}
        name="occasion"
        label={say(safetyWords['pro.veilig.check.bij'])}
        value={typed.occasion}
        error={errors.occasion}
        optional={wanted}
        options={occasions.map((value) => ({ value, label: say(safetyWords[`pro.veilig.bij.${value}`]) }))}
      />
      <Field
        say={say}
        kind="long"
        name="facts"
        label={say(safetyWords['pro.veilig.check.feiten'])}
        value={typed.facts}
        error={errors.facts}
        most={checkNorm.factsLength}
        optional={wanted}
      />
      <Field
        say={say}
        kind="long"
        name="done"
        label={say(safetyWords['pro.veilig.check.gedaan'])}
        value={typed.done}
        error={errors.done}
        most={checkNorm.doneLength}
        optional={wanted}
      />
    </>
  )
}

/** The newest first; one that waits says until when, and leads to where it is settled. */
export function Checks({ seen, checks, names }: { seen: Guard; checks: readonly ShownCheck[]; names: Names }) {
  const { say } = seen
  const way = `/gezin/${seen.family.id}/veiligheid/check`
  return (
    <Card title={say(safetyWords['pro.veilig.checks'])} id="checks">
      {checks.length === 0 ? (
        <EmptyState text={say(safetyWords['pro.veilig.checks.leeg'])}>
          <Button href={way}>{say(safetyWords['pro.veilig.check'])}</Button>
        </EmptyState>
      ) : (
        <Button href={way}>{say(safetyWords['pro.veilig.check'])}</Button>
      )}
      {checks.map((check) => (
        <OneCheck seen={seen} check={check} names={names} />
      ))}
    </Card>
  )
}

type OneCheckProps = { seen: Guard; check: ShownCheck; names: Names; level?: 'h2' | 'h3' }

export function OneCheck({ seen, check, names, level: Heading = 'h3' }: OneCheckProps) {
  const { say, viewer, today } = seen
  const date = (day: Day) => longDay(viewer.voice, day, today)
  const outcome = say(safetyWords[`pro.veilig.check.${check.outcome}`])
  const { settled } = check
  return (
    <div class="onsplan-stack">
      <Heading>
        {say(safetyWords['pro.veilig.regel'], { date: date(check.onDay), name: names.get(check.by) ?? '', outcome })}
      </Heading>
      {check.facts === '' ? null : <p class="onsplan-typed">{check.facts}</p>}
      {check.done === '' ? null : <p class="onsplan-typed">{check.done}</p>}
      {settled === null ? null : (
        <p>
          {say(safetyWords['pro.veilig.daarna'], {
            date: date(settled.onDay),
            name: names.get(settled.by) ?? '',
            words: settled.words,
          })}
        </p>
      )}
      {check.dueOn === null || settled !== null ? null : (
        <>
          <p>{say(safetyWords['pro.veilig.voor'], { date: date(check.dueOn) })}</p>
          <LoneLink href={`/gezin/${seen.family.id}/veiligheid/check/${check.id}`}>
            {say(safetyWords['pro.veilig.afronden.knop'])}
          </LoneLink>
        </>
      )}
    </div>
  )
}

type SettleProps = { seen: Guard; asked: Asked; typed: string; error: string | undefined }

export function SettleForm({ seen: { say }, asked, typed, error }: SettleProps) {
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} notOnDevice>
      <Field
        say={say}
        kind="long"
        name="done"
        label={say(safetyWords['pro.veilig.afronden'])}
        value={typed}
        most={checkNorm.doneLength}
        error={error}
      >
        <EyeSentence>{say(safetyWords['pro.veilig.wieleest'])}</EyeSentence>
      </Field>
      <Button>{say(safetyWords['pro.veilig.afronden.knop'])}</Button>
    </Form>
  )
}
