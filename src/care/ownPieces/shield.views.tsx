import { type Frame, nameOf } from '#care/access/frame.ts'
import { sharesWords } from '#care/shares/shares.words.ts'
import { longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type Shield, standOf } from './own-pieces.ts'

type Reader = Frame & { say: Say }
type Asked = { path: string; csrf: string; fresh(): string }

export type ShieldDecisionProps = {
  seen: Reader
  asked: Asked
  shield: Shield
  words: string
  error: string | undefined
}

export function ShieldDecision({ seen, asked, shield, words, error }: ShieldDecisionProps) {
  const { say, viewer, today } = seen
  const name = nameOf(seen, shield.youth)
  const here = `/gezin/${seen.family.id}/afscherming/${shield.id}`
  return (
    <>
      <p class="onsplan-typed">{words}</p>
      <p>
        {standOf(shield) === 'heard'
          ? say(sharesWords['pro.schild.verteld'], { name })
          : say(sharesWords['pro.schild.uitleg'], { name })}
      </p>
      {shield.outcome === null ? (
        <Form action={here} csrf={asked.csrf} op={asked.fresh()}>
          <p>{say(sharesWords['pro.schild.voor'], { date: longDay(viewer.voice, shield.decideBy, today) })}</p>
          <Radios
            say={say}
            name="outcome"
            label={say(sharesWords['pro.schild.besluit'])}
            options={[
              { value: 'shielded', label: say(sharesWords['pro.schild.blijft']) },
              { value: 'notShielded', label: say(sharesWords['pro.schild.kanopen']) },
            ]}
            error={error}
          />
          <Button>{say(uiWords['knop.bewaar'])}</Button>
        </Form>
      ) : shield.outcome === 'notShielded' ? (
        <Form action={`${here}/gesproken`} csrf={asked.csrf} op={asked.fresh()}>
          <Button>
            {shield.toldAt === null
              ? say(sharesWords['pro.schild.gesproken'], { name })
              : say(sharesWords['pro.schild.zetopen'])}
          </Button>
        </Form>
      ) : (
        <p>{say(sharesWords['pro.schild.nu.closed'])}</p>
      )}
    </>
  )
}

/** P-17: what a youth keeps from the parents, each with its day. */
export function KeptFromParents({ seen, shields }: { seen: Reader; shields: readonly Shield[] }) {
  const { say, viewer, today } = seen
  return (
    <>
      {shields.length === 0 ? null : <h3>{say(sharesWords['pro.schild.kop'])}</h3>}
      {shields.map((shield) => {
        const stand = standOf(shield)
        return (
          <p>
            {stand === 'open' ? null : say(sharesWords[`pro.schild.nu.${stand}`])}.{' '}
            {stand === 'pending'
              ? say(sharesWords['pro.schild.voor'], { date: longDay(viewer.voice, shield.decideBy, today) })
              : ''}{' '}
            <LoneLink href={`/gezin/${seen.family.id}/afscherming/${shield.id}`}>
              {say(sharesWords['pro.schild.van'], { name: nameOf(seen, shield.youth) })}
            </LoneLink>
          </p>
        )
      })}
    </>
  )
}
