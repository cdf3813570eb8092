import { nameOf } from '#care/access/frame.ts'
import type { Id, Topic } from '#care/pass/facts.ts'
import { Button } from '#ui/button.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type SayProblem, sharePurposes } from './asking.ts'
import { consentWords } from './consent.words.ts'
import type { Asking, Reader } from './share-question.views.tsx'

type TypedShare = {
  subject: string
  reader: string
  topics: readonly string[]
  purpose: string
  professional: string
  until: { day: string; month: string; year: string }
}

export type ShareFormProps = {
  seen: Reader
  asked: Asking
  typed: TypedShare
  errors: Partial<Record<string, string>>
  subjects: readonly Id[]
  readers: readonly Id[]
  topics: readonly Topic[]
  /** Who may be let speak instead. */
  speakers: readonly Id[]
}

/** One reader, and of what one person the parts, one by one; nothing is chosen beforehand. */
export function ShareForm({ seen, asked, typed, errors, subjects, readers, topics, speakers }: ShareFormProps) {
  const { say } = seen
  const people = (ids: readonly Id[]) => ids.map((id) => ({ value: id, label: nameOf(seen, id) }))
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Radios
        say={say}
        name="subject"
        label={say(consentWords['toest.nieuw.overwie'])}
        options={people(subjects)}
        value={typed.subject}
        error={errors.subject}
      />
      <Radios
        say={say}
        name="reader"
        label={say(consentWords['toest.nieuw.wie'])}
        options={people(readers)}
        value={typed.reader}
        error={errors.reader}
      />
      <ReadOrSpeak seen={seen} typed={typed} errors={errors} speakers={speakers} />
      <Checkboxes
        say={say}
        name="topics"
        label={say(consentWords['toest.nieuw.wat'])}
        help={say(consentWords['toest.nieuw.wat.hulp'])}
        options={topics.map((topic) => ({ value: topic, label: say(consentWords[`toest.deel.${topic}`]) }))}
        values={typed.topics}
        error={errors.topics}
      />
      <Radios
        say={say}
        name="purpose"
        label={say(consentWords['toest.nieuw.waarvoor'])}
        options={sharePurposes.map((value) => ({ value, label: say(consentWords[`toest.doel.${value}`]) }))}
        value={typed.purpose}
        error={errors.purpose}
      />
      <DateField
        say={say}
        name="until"
        label={say(consentWords['toest.nieuw.tot'])}
        help={say(consentWords['toest.totanders'])}
        value={typed.until}
        error={errors.until}
      />
      <Button>{say(uiWords['knop.verder'])}</Button>
    </Form>
  )
}

/** A yes to read in the plan, or a yes to speak: the first is proposed, because it is asked most. */
function ReadOrSpeak({
  seen,
  typed,
  errors,
  speakers,
}: Pick<ShareFormProps, 'seen' | 'typed' | 'errors' | 'speakers'>) {
  const { say } = seen
  if (speakers.length === 0) return null
  return (
    <Radios
      say={say}
      name="professional"
      label={say(consentWords['toest.nieuw.lezenofpraten'])}
      options={[
        { value: '', label: say(consentWords['toest.nieuw.lezen']) },
        ...speakers.map((id) => ({
          value: id,
          label: say(consentWords['toest.nieuw.praten'], { name: nameOf(seen, id) }),
        })),
      ]}
      value={typed.professional}
      error={errors.professional}
    />
  )
}

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
