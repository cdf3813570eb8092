import { accessWords } from '#care/access/access.words.ts'
import type { Asked } from '#care/access/family.views.tsx'
import { type Frame, nameOf } from '#care/access/frame.ts'
import { isPurpose, purposes } from '#care/access/purpose.ts'
import type { Topic } from '#care/pass/facts.ts'
import { peopleWords } from '#care/people/people.words.ts'
import { clockTime, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, EmptyState } from '#ui/card.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { logWords } from './log.words.ts'
import { byDay, type LogLine } from './look-log.ts'

type Reader = Frame & { say: Say }

export type OwnQuestion = { logId: string; question: string; answerDueOn: string }

export type LookLogProps = {
  seen: Reader
  lines: readonly LogLine[]
  questions: readonly OwnQuestion[]
  of: string | null
  earlier: string | null
}

/** G-19: who looked, in sentences, newest first, with a question on each line. */
export function LookLog({ seen, lines, questions, of, earlier }: LookLogProps) {
  const { say, viewer } = seen
  return (
    <>
      <p>{say(logWords['log.uitleg'])}</p>
      {lines.length === 0 && of === null ? null : <LogFilter seen={seen} of={of} />}
      {lines.length === 0 ? (
        <EmptyState text={say(logWords['log.leeg'])}>
          <Button kind="other" href={`/gezin/${seen.family.id}/wie-ziet-wat`}>
            {say(accessWords['delen.kop'])}
          </Button>
        </EmptyState>
      ) : (
        byDay(lines).map(({ day, lines: ofDay }) => (
          <section>
            <h2>{longDay(viewer.voice, day, seen.today)}</h2>
            <ul class="onsplan-log">
              {ofDay.map((line) => (
                <li>
                  <p>{sentenceOf(seen, line)}</p>
                  <LogQuestion
                    seen={seen}
                    line={line}
                    asked={questions.find((question) => question.logId === line.id)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
      {earlier === null ? null : (
        <p>
          <a class="onsplan-link" href={earlier}>
            {say(logWords['log.eerder'])}
          </a>
        </p>
      )}
    </>
  )
}

function LogFilter({ seen, of }: { seen: Reader; of: string | null }) {
  const { say } = seen
  const base = `/gezin/${seen.family.id}/wie-keek`
  const others = seen.people.filter((someone) => someone.id !== seen.viewer.person)
  return (
    <nav class="onsplan-filter" aria-label={say(logWords['log.filter'])}>
      <p>{say(logWords['log.filter'])}</p>
      <ul>
        <li>
          <a href={base} aria-current={of === null ? 'true' : undefined}>
            {say(logWords['log.iedereen'])}
          </a>
        </li>
        {others.map((someone) => (
          <li>
            <a href={`${base}?van=${someone.id}`} aria-current={of === someone.id ? 'true' : undefined}>
              {someone.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function LogQuestion({ seen, line, asked }: { seen: Reader; line: LogLine; asked: OwnQuestion | undefined }) {
  const { say } = seen
  if (asked !== undefined)
    return <p class="onsplan-help">{say(logWords['log.vraag.bezig'], { question: asked.question })}</p>
  return <a href={`/gezin/${seen.family.id}/wie-keek/${line.id}/vraag`}>{say(logWords['log.vraag.kop'])}</a>
}

export function sentenceOf(seen: Reader, line: LogLine): string {
  const { say, viewer } = seen
  const common = {
    date: longDay(viewer.voice, dayOfLine(line), seen.today),
    time: clockTime(line.at),
    part: partsOf(seen, line),
    purpose: isPurpose(line.purpose) ? say(logWords[`log.waarvoor.${purposes[line.purpose]}`]) : line.purpose,
  }
  const kind =
    line.action === 'print' ? 'geprint' : line.action === 'read' || line.action === 'logRead' ? '' : 'veranderd'
  const name = line.person === null ? '' : nameOf(seen, line.person)
  if (line.person === null) return say(logWords['log.regel.systeem'], common)
  if (line.organisation === null) {
    return say(logWords[kind === '' ? 'log.gezin' : kind === 'geprint' ? 'log.gezin.geprint' : 'log.gezin.veranderd'], {
      ...common,
      name,
    })
  }
  const role = line.role in roleWords ? say(roleWords[line.role as keyof typeof roleWords]) : line.role
  return say(logWords[kind === '' ? 'log.regel' : kind === 'geprint' ? 'log.regel.geprint' : 'log.regel.veranderd'], {
    ...common,
    name,
    role,
    organisation: line.organisation,
  })
}

const roleWords = {
  localTeam: peopleWords['rol.localTeam'],
  specialist: peopleWords['rol.specialist'],
  teacher: peopleWords['rol.teacher'],
  peerWorker: peopleWords['rol.peerWorker'],
  processDirector: peopleWords['rol.processDirector'],
  expertTeam: peopleWords['rol.expertTeam'],
  administrator: peopleWords['rol.administrator'],
  privacyOfficer: peopleWords['rol.privacyOfficer'],
  qualityOfficer: peopleWords['rol.qualityOfficer'],
  certifiedInstitution: peopleWords['rol.certifiedInstitution'],
}

const dayOfLine = (line: LogLine) => byDay([line])[0]?.day as ReturnType<typeof byDay>[number]['day']

/** The parts by name of who they are about, in the family's order: "de doelen, acties en cijfers van Sam". */
function partsOf(seen: Reader, line: LogLine): string {
  const { say, viewer } = seen
  const names = seen.people.filter(({ id }) => line.subjects.includes(id)).map((someone) => someone.name)
  const name = namesOf(say, viewer.voice.language, names)
  if (line.topics.length === 0 || name === '') return say(logWords['log.deel.gezin'])
  return namesOf(
    say,
    viewer.voice.language,
    line.topics.map((topic: Topic) => say(accessWords[`deel.${topic}`], { name })),
  )
}

export type LogQuestionFormProps = {
  asked: Asked
  seen: Reader
  line: LogLine
  draft: string
  text: string
  error: string | undefined
}

/** The question about one line; who answers reads the line without content. */
export function LogQuestionForm({ asked, seen, line, draft, text, error }: LogQuestionFormProps) {
  const { say } = seen
  return (
    <>
      <Card>
        <p>{say(logWords['log.vraag.regel'])}</p>
        <p>{sentenceOf(seen, line)}</p>
      </Card>
      <p>{say(logWords['log.vraag'])}</p>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={draft}>
        <Field
          say={say}
          kind="long"
          name="question"
          label={say(logWords['log.vraag.over'])}
          value={text}
          error={error}
          most={1000}
        >
          <p class="onsplan-eye">
            <span>{say(logWords['log.vraag.wie'])}</span>
          </p>
        </Field>
        <Button>{say(logWords['log.vraag.verstuur'])}</Button>
      </Form>
    </>
  )
}
