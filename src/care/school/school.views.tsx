import type { Asked } from '#care/access/family.views.tsx'
import { coordinatorOf, type Frame, nameOf } from '#care/access/frame.ts'
import type { SchoolFile } from '#care/schoolFile/school-file.ts'
import { signalsWords } from '#care/signals/signals.words.ts'
import { longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Card, Details, Rows, StepRow } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { type Pupil, questionPlace } from './school.ts'
import { schoolWords } from './school.words.ts'
import type { SchoolWord } from './word.ts'
import { OwnWords, WriteForm } from './word.views.tsx'

type Reader = Frame & { say: Say }

type PageProps = {
  asked: Asked
  seen: Reader
  pupils: readonly Pupil[]
  written: readonly SchoolWord[]
  files: readonly SchoolFile[]
  /** What was typed of a question about the only pupil, and not sent. */
  question: string
}

export function SchoolPage({ asked, seen, pupils, written, files, question }: PageProps) {
  const { say } = seen
  const coordinator = coordinatorOf(seen)
  const [name, phone] = [
    coordinator?.name ?? seen.viewer.municipalityName,
    coordinator?.phone ?? seen.viewer.helpDeskPhone,
  ]
  return (
    <>
      <p>{say(schoolWords[readsNothingWhole(seen) ? 'school.alleen' : 'school.uitleg'])}</p>
      {pupils.map((pupil) => (
        <PupilCard asked={asked} seen={seen} pupil={pupil} question={pupils.length === 1 ? question : undefined} />
      ))}
      <OwnWords seen={seen} all={written} files={files} />
      <LoneLink href={`/gezin/${seen.family.id}/zorgen`}>{say(signalsWords['zorgen.kop'])}</LoneLink>
      <PhoneText text={say(schoolWords['school.vragen'], { name, phone })} phone={phone} />
    </>
  )
}

/** Only single goals were opened: then the promise of the design holds. */
const readsNothingWhole = ({ standing, viewer }: Reader): boolean =>
  standing.every(
    ({ actor, topics }) => actor !== viewer.person || topics.every((topic) => (topic as string) === 'item'),
  )

type CardProps = { asked: Asked; seen: Reader; pupil: Pupil; question: string | undefined }

/** What is asked of the class stands first; a number or a word of others is not shown. */
function PupilCard({ asked: page, seen, pupil, question }: CardProps) {
  const { say, today, viewer } = seen
  const { goals, asked } = pupil
  return (
    <Card title={nameOf(seen, pupil.id)}>
      {asked.length === 0 ? null : (
        <>
          <h3>{say(schoolWords['school.jij'])}</h3>
          <Rows>
            {asked.map(({ what, dueOn }) => (
              <StepRow title={what} more={dueOn === null ? undefined : longDay(viewer.voice, dueOn, today)} />
            ))}
          </Rows>
        </>
      )}
      {goals.length === 0 ? (
        <p>{sharedNow(seen, pupil)}</p>
      ) : (
        <>
          <h3>{say(schoolWords['school.doelen'])}</h3>
          <Rows>
            {goals.map(({ id, title, why }) => (
              <StepRow
                title={title}
                more={why === '' ? undefined : why}
                href={`/gezin/${seen.family.id}/school/${pupil.id}/doelen/${id}`}
              />
            ))}
          </Rows>
        </>
      )}
      <Question asked={page} seen={seen} pupil={pupil} question={question} />
      <LoneLink href={`/gezin/${seen.family.id}/school/${pupil.id}/terugkijken`}>
        {say(schoolWords['school.terugkijk.naar'], { child: nameOf(seen, pupil.id) })}
      </LoneLink>
    </Card>
  )
}

/** With one pupil the question is asked on the card itself (T-40); with more each has a page for it. */
function Question({ asked, seen, pupil: { id }, question }: CardProps) {
  const summary = seen.say(schoolWords['school.vraag.naar'], { child: nameOf(seen, id) })
  const at = questionPlace(seen.family.id, id)
  if (question === undefined) return <LoneLink href={at}>{summary}</LoneLink>
  return (
    <Details summary={summary} open={question !== ''}>
      <WriteForm
        {...{ asked, seen, at, about: null, child: id, mayScore: false, text: question, value: '', error: undefined }}
      />
    </Details>
  )
}

function sharedNow(seen: Reader, { id, shared }: Pupil): string {
  const { say, viewer, today } = seen
  if (shared === 'now') return say(schoolWords['school.geendoel'], { child: nameOf(seen, id) })
  if (shared === 'never') return say(schoolWords['school.leeg'])
  return say(schoolWords['school.gestopt'], { date: longDay(viewer.voice, shared.endedOn, today) })
}
