import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { Button } from '#ui/button.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { SayProblem } from './asking.ts'
import { consentWords } from './consent.words.ts'
import type { Asking, Reader } from './share-question.views.tsx'

export type SaidFormProps = {
  seen: Reader
  asked: Asking
  person: Id
  typed: { says: string; channel: string; checkedHow: string }
  errors: Partial<Record<string, string>>
  /** Who reads how it was checked, beside the writer. */
  readers: readonly Id[]
  most: number
}

/** What somebody said aloud or wrote, and how it was made sure that it was this person. */
export function SaidForm({ seen, asked, person, typed, errors, readers, most }: SaidFormProps) {
  const { say } = seen
  const name = nameOf(seen, person)
  const answers = { yes: 'toest.knoppen.ja', no: 'toest.knoppen.nee', talk: 'toest.knoppen.praten' } as const
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Radios
        say={say}
        name="says"
        label={say(consentWords['pro.toest.zei'], { name })}
        options={(['yes', 'no', 'talk'] as const).map((value) => ({ value, label: say(consentWords[answers[value]]) }))}
        value={typed.says}
        error={errors.says}
      />
      <Radios
        say={say}
        name="channel"
        label={say(consentWords['pro.toest.hoe'], { name })}
        options={(['oral', 'paper'] as const).map((value) => ({
          value,
          label: say(consentWords[`pro.toest.${value}`]),
        }))}
        value={typed.channel}
        error={errors.channel}
      />
      <Field
        say={say}
        kind="long"
        name="checkedHow"
        label={say(consentWords['pro.gezag.mondeling'])}
        value={typed.checkedHow}
        most={most}
        error={errors.checkedHow}
      >
        <EyeLabel say={say} language={seen.viewer.voice.language} names={readers.map((id) => nameOf(seen, id))} />
      </Field>
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

/** Where what is missing in an answer stands, and in which words. */
export const sayFields = {
  saysMissing: { field: 'says', words: consentWords['toest.fout.kies'] },
  channelMissing: { field: 'channel', words: consentWords['pro.toest.fout.hoe'] },
  checkMissing: { field: 'checkedHow', words: consentWords['pro.toest.fout.check'] },
  checkLong: { field: 'checkedHow', words: consentWords['pro.toest.fout.lang'] },
  unsure: { field: 'says', words: consentWords['toest.gezag'] },
} as const satisfies Record<SayProblem, unknown>
