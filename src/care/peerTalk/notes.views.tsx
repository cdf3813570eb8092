import { mayTakeBack } from '#care/people/own-act.ts'
import { type Day, dayOf, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords } from '#ui/written.views.tsx'
import { mostNote, type TalkNote } from './peer-talk.ts'
import type { TalkProps } from './peer-talk.views.tsx'
import { peerTalkWords as words } from './peer-talk.words.ts'

/** Where what is typed in a note is kept until it is sent. */
export const notePlace = (id: string): string => `/gesprekken/${id}/notitie`

/** T-58: what was said, in the words of who said it, and whether that person said that it is right. */
export function TalkNotes(props: TalkProps & { say: Say }) {
  const { say, asked, seen, typed, problem } = props
  const { name } = seen
  const error = problem === 'noteMissing' ? 'erv.fout.notitie' : problem === 'noteTooLong' ? 'erv.fout.lang' : undefined
  return (
    <section class="onsplan-section" aria-labelledby="notities">
      <h2 id="notities">{say(words['erv.noteer'])}</h2>
      <p>{say(words['erv.klopt'])}</p>
      {seen.notes.map((note) => (
        <Note {...props} note={note} />
      ))}
      <Form action={notePlace(seen.id)} csrf={asked.csrf} op={asked.fresh()} draft={notePlace(seen.id)} notOnDevice>
        <Field
          say={say}
          kind="long"
          name="note"
          label={say(words['erv.noteer.veld'], { name })}
          most={mostNote}
          value={typed.note.text}
          error={error === undefined ? undefined : say(words[error])}
        >
          <EyeSentence>{say(words['erv.noteer.oog'], { name })}</EyeSentence>
        </Field>
        {seen.coach === null ? null : (
          <Checkboxes
            say={say}
            name="heavy"
            label={say(words['erv.zwaar'])}
            help={say(words['erv.zwaar.uitleg'], { coach: seen.coach })}
            options={[{ value: 'yes', label: say(words['erv.zwaar.ja']) }]}
            values={typed.note.heavy ? ['yes'] : []}
            optional
          />
        )}
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
    </section>
  )
}

function Note({ say, asked, seen, note }: TalkProps & { say: Say; note: TalkNote }) {
  const { viewer, today, name } = seen
  const date = (day: Day) => longDay(viewer.voice, day, today)
  const me = viewer.person
  return (
    <OwnWords text={note.text} by={date(dayOf(note.at))}>
      <p>
        {note.rightAt === null
          ? say(words['erv.notitie.nog'], { name })
          : say(words['erv.notitie.ja'], { name, date: date(dayOf(note.rightAt)) })}
      </p>
      {note.rightAt === null && mayTakeBack(me, { author: me, at: note.at }, asked.now) ? (
        <Form action={`/gesprekken/${seen.id}/notitie/${note.id}/terug`} csrf={asked.csrf} op={asked.fresh()}>
          <Button kind="other">{say(uiWords['knop.zetterug'])}</Button>
        </Form>
      ) : null}
    </OwnWords>
  )
}
