import type { Asked } from '#care/access/family.views.tsx'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { dayIn } from '#care/familyGroupPlan/told.views.tsx'
import type { SchoolFile } from '#care/schoolFile/school-file.ts'
import { SchoolFileField, WithWords } from '#care/schoolFile/school-file.views.tsx'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { dayOf } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, NothingYet, Stack } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeLabel, EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { LookedBack } from './look-back.views.tsx'
import { schoolWords as words } from './school.words.ts'
import { dueOf, inOrder, type SchoolWord, wordLength } from './word.ts'

type Told = { asked: Asked; seen: Reader }
type WriteProps = Told & {
  /** Where it goes. */
  at: string
  about: string | null
  child: string
  mayScore: boolean
  text: string
  value: string
  error: string | undefined
  fileError?: string | undefined
}

/** One field, with what it is about above it; without a goal it is a question. */
export function WriteForm(props: WriteProps) {
  const { asked, seen, at, about, child, mayScore, text, value, error, fileError } = props
  const { say } = seen
  const readers = { child: nameOf(seen, child), name: coordinatorOf(seen)?.name ?? seen.viewer.municipalityName }
  return (
    <Form action={at} csrf={asked.csrf} op={asked.fresh()} draft={at} files={about !== null}>
      {about === null ? null : <p class="onsplan-lead">{about}</p>}
      <p>{say(words[about === null ? 'school.vraag.uitleg' : 'school.schrijf.uitleg'])}</p>
      <Field
        say={say}
        kind="long"
        name="text"
        label={say(words[about === null ? 'school.vraag.wat' : 'school.watzie'])}
        value={text}
        error={error}
        most={wordLength}
      >
        <EyeSentence>{say(words['school.oog'], readers)}</EyeSentence>
      </Field>
      {mayScore ? (
        <Radios
          say={say}
          name="value"
          label={say(words['school.cijfer'])}
          row
          optional
          value={value}
          options={numbers.map((number) => ({ value: number, label: number }))}
        />
      ) : null}
      {about === null ? null : <SchoolFileField say={say} error={fileError} />}
      <Button>{say(words['school.verstuur'])}</Button>
    </Form>
  )
}

const numbers = Array.from({ length: 11 }, (_, number) => String(number))

/** What this reader of school wrote about a pupil, and what was done with it. */
export function OwnWords({ seen, all, files }: Pick<WrittenProps, 'seen' | 'all' | 'files'>) {
  const { say } = seen
  if (all.length === 0) return null
  return (
    <section>
      <h2>{say(words['school.berichten'])}</h2>
      <Stack>
        {inOrder(all).map((word) => (
          <Card title={titleOf(seen, word)}>
            <Said seen={seen} word={word} />
            <WithWords seen={seen} files={files} word={word.id} />
            <GivenNumber seen={seen} word={word} />
            <Done seen={seen} word={word} />
          </Card>
        ))}
      </Stack>
    </section>
  )
}

const titleOf = (seen: Reader, { youth, at }: SchoolWord): string =>
  seen.say(words['school.bericht.van'], { child: nameOf(seen, youth), date: dayIn(seen, dayOf(at)) })

const isAsked = ({ lookBack }: SchoolWord) => (lookBack === null ? 'school.isvraag' : 'school.terugkijk.kop')

const Said = ({ seen, word }: { seen: Reader; word: SchoolWord }) =>
  word.lookBack === null ? <p>{word.text}</p> : <LookedBack seen={seen} word={word} />

function GivenNumber({ seen: { say }, word: { value } }: { seen: Reader; word: SchoolWord }) {
  return value === null ? null : <p>{say(words['school.cijfer.was'], { value })}</p>
}

function Done({ seen, word }: { seen: Reader; word: SchoolWord }) {
  const { say } = seen
  if (word.answer === null)
    return <p class="onsplan-help">{say(words['school.wacht'], { date: dayIn(seen, dueOf(word)) })}</p>
  return (
    <>
      <h3>{say(words[word.author === seen.viewer.person ? 'school.terug' : 'school.gedaan'])}</h3>
      <p>{word.answer.text}</p>
      <p class="onsplan-help">{nameOf(seen, word.answer.by)}</p>
    </>
  )
}

type WrittenProps = {
  seen: Reader
  all: readonly SchoolWord[]
  goals: ReadonlyMap<string, string>
  files: readonly SchoolFile[]
}

/** For the family and who coordinates: what school wrote, what waits first. */
export function Written({ seen, all, goals, files }: WrittenProps) {
  const { say, family } = seen
  if (all.length === 0)
    return <NothingYet say={say} text={say(words['school.geschreven.leeg'])} back={`/gezin/${family.id}/team`} />
  return (
    <Stack>
      <p>{say(words['school.geschreven.uitleg'], { name: coordinatorOf(seen)?.name ?? '' })}</p>
      {inOrder(all).map((word) => (
        <Card title={titleOf(seen, word)}>
          <WhatSchoolWrote seen={seen} word={word} goals={goals} files={files} />
          <Done seen={seen} word={word} />
          {seen.isCoordinator && word.answer === null ? (
            <Button kind="other" href={`/gezin/${family.id}/school/geschreven/${word.id}`}>
              {say(words['school.antwoord.naar'])}
            </Button>
          ) : null}
        </Card>
      ))}
    </Stack>
  )
}

type OneWritten = Omit<WrittenProps, 'all'> & { word: SchoolWord }

function WhatSchoolWrote({ seen, word, goals, files }: OneWritten) {
  return (
    <>
      <p class="onsplan-help">{word.goal === null ? seen.say(words[isAsked(word)]) : (goals.get(word.goal) ?? '')}</p>
      <Said seen={seen} word={word} />
      <WithWords seen={seen} files={files} word={word.id} />
      <GivenNumber seen={seen} word={word} />
      <p class="onsplan-help">{nameOf(seen, word.author)}</p>
    </>
  )
}

const isQuestion = ({ goal, lookBack }: SchoolWord): boolean => goal === null && lookBack === null

type AnswerProps = OneWritten & { asked: Asked; readers: readonly string[]; text: string; error: string | undefined }

/** For who coordinates: what school wrote, and one field for what was done with it. */
export function AnswerForm({ asked, readers, text, error, ...written }: AnswerProps) {
  const { say, viewer } = written.seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Card>
        <WhatSchoolWrote {...written} />
      </Card>
      <Field
        say={say}
        kind="long"
        name="text"
        label={say(words[isQuestion(written.word) ? 'school.antwoord.vraag' : 'school.antwoord'])}
        value={text}
        error={error}
        most={wordLength}
      >
        <EyeLabel say={say} language={viewer.voice.language} names={readers.map((id) => nameOf(written.seen, id))} />
      </Field>
      <Button>{say(words['school.verstuur'])}</Button>
    </Form>
  )
}
