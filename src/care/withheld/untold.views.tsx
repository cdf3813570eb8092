import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { Details } from '#ui/card.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { AgainFields, type AgainProps, GroundRadios } from './withheld.views.tsx'
import { withheldWords as words } from './withheld.words.ts'

export type UntoldProps = AgainProps & {
  holders: readonly Id[]
  typed: AgainProps['typed'] & { against: readonly string[]; ground: string }
}

/** Part of a question about help: a holder who is the concern hears nothing of it. For a professional with a colleague. */
export function UntoldFields({ holders, ...again }: UntoldProps) {
  const { seen, typed, errors, colleagues } = again
  const { say } = seen
  if (holders.length === 0 || colleagues.length === 0) return null
  const isOpen =
    typed.against.length > 0 || ['against', 'ground', 'reason', 'second', 'review'].some((at) => at in errors)
  return (
    <Details summary={say(words['pro.achter.hulp.kop'])} open={isOpen}>
      <p>{say(words['pro.achter.hulp.uitleg'])}</p>
      <p>{say(words['pro.achter.hulp.ja'])}</p>
      <Checkboxes
        say={say}
        name="against"
        label={say(words['pro.achter.hulp.wie'])}
        options={holders.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        values={typed.against}
        error={errors.against}
        optional
      />
      <GroundRadios seen={seen} typed={typed} errors={errors} />
      <AgainFields {...again} />
    </Details>
  )
}
