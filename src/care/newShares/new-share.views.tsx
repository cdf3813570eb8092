import { nameOf } from '#care/access/frame.ts'
import { sharePurposes } from '#care/agreements/asking.ts'
import { consentWords } from '#care/agreements/consent.words.ts'
import { type Asking, knownAs, type Reader } from '#care/agreements/share-question.views.tsx'
import type { Id, Topic } from '#care/pass/facts.ts'
import { Button } from '#ui/button.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { NamedGoal, TypedShare } from './new-share.ts'

export type ShareFormProps = {
  seen: Reader
  asked: Asking
  typed: TypedShare
  errors: Partial<Record<string, string>>
  subjects: readonly Id[]
  readers: readonly Id[]
  topics: readonly Topic[]
  /** Active goals that can be shared by themselves. */
  goals: readonly NamedGoal[]
  /** Who may be let speak instead. */
  speakers: readonly Id[]
  draft: string
}

/** One reader, and of what one person the parts, one by one; nothing is chosen beforehand. */
export function ShareForm({
  seen,
  asked,
  typed,
  errors,
  subjects,
  readers,
  topics,
  speakers,
  goals,
  draft,
}: ShareFormProps) {
  const { say } = seen
  const people = (ids: readonly Id[]) => ids.map((id) => ({ value: id, label: nameOf(seen, id) }))
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={draft}>
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
        options={readers.map((id) => ({ value: id, label: readerIn(seen, subjects, id) }))}
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
      <SingleGoals seen={seen} typed={typed} errors={errors} goals={goals} subjects={subjects} />
      <WhatForAndUntil seen={seen} typed={typed} errors={errors} />
      <Button>{say(uiWords['knop.verder'])}</Button>
    </Form>
  )
}

function WhatForAndUntil({ seen: { say }, typed, errors }: Pick<ShareFormProps, 'seen' | 'typed' | 'errors'>) {
  return (
    <>
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
    </>
  )
}

/** Who reads along from outside is named with where he or she is from; of a member the name says enough. */
function readerIn(seen: Reader, about: readonly Id[], id: Id): string {
  const participant = seen.people.find((someone) => someone.id === id && someone.kind === 'participant')
  return participant === undefined ? nameOf(seen, id) : knownAs(seen, id, participant.organisation, about)
}

/** Of the goals only some, and whether the reader gives a number on them; nothing is chosen beforehand. */
function SingleGoals({
  seen,
  typed,
  errors,
  goals,
  subjects,
}: Pick<ShareFormProps, 'seen' | 'typed' | 'errors' | 'goals' | 'subjects'>) {
  const { say } = seen
  if (goals.length === 0) return null
  return (
    <>
      <Checkboxes
        say={say}
        name="goals"
        optional
        label={say(consentWords['toest.nieuw.doelen'])}
        help={say(consentWords['toest.nieuw.doelen.hulp'])}
        options={goals.map(({ id, title, subject }) => ({
          value: id,
          label: subjects.length === 1 ? title : `${title} (${nameOf(seen, subject)})`,
        }))}
        values={typed.goals}
        error={errors.goals}
      />
      <Checkboxes
        say={say}
        name="withScore"
        optional
        label={say(consentWords['toest.nieuw.cijfer'])}
        options={[{ value: 'yes', label: say(consentWords['toest.nieuw.cijfer.ja']) }]}
        values={typed.withScore ? ['yes'] : []}
        error={undefined}
      />
    </>
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
