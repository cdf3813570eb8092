import { accessWords } from '#care/access/access.words.ts'
import { type Frame, nameOf } from '#care/access/frame.ts'
import { isPurpose, purposes } from '#care/access/purpose.ts'
import type { Topic } from '#care/pass/facts.ts'
import { peopleWords } from '#care/people/people.words.ts'
import { clockTime, type Day, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { EmptyState } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { logWords } from './log.words.ts'
import { actOf, byDay, type LogLine, type OfPerson, type OfPurpose, type ToldLine, toChooseFrom } from './look-log.ts'

type Reader = Frame & { say: Say }
/** What a sentence about a look needs of who reads it; B-06 has no family frame. */
export type LogReader = Pick<Frame, 'people' | 'viewer' | 'today'> & { say: Say }

export type OwnQuestion = {
  logId: string
  question: string
  answerDueOn: Day
  answer: { text: string; by: string } | null
}

export type LookLogProps = {
  seen: Reader
  /** The lines of whole days, newest first. */
  lines: readonly LogLine[]
  questions: readonly OwnQuestion[]
  of: string | null
  earlier: string | null
  /** These are not the newest days. */
  isEarlier: boolean
}

const wayOf = ({ family }: Pick<Reader, 'family'>) => `/gezin/${family.id}/wie-keek`

/** G-19: who looked, newest first, per day, per person and per purpose, in sentences. */
export function LookLog({ seen, lines, questions, of, earlier, isEarlier }: LookLogProps) {
  const { say, viewer } = seen
  return (
    <>
      <p>{say(logWords['log.uitleg'])}</p>
      {lines.length === 0 && of === null ? null : <LogFilter seen={seen} lines={lines} of={of} />}
      {lines.length === 0 ? <NobodyLooked seen={seen} of={of} /> : null}
      {byDay(lines).map(({ day, people }) => (
        <section class="onsplan-section" aria-labelledby={`dag-${day}`}>
          <h2 id={`dag-${day}`}>{longDay(viewer.voice, day, seen.today)}</h2>
          {people.map((one) => (
            <Looked seen={seen} one={one} questions={questions} />
          ))}
        </section>
      ))}
      {earlier === null ? null : (
        <p>
          <Button kind="other" href={earlier}>
            {say(logWords['log.eerder'])}
          </Button>
        </p>
      )}
      {isEarlier ? <LoneLink href={wayOf(seen)}>{say(logWords['log.nieuwste'])}</LoneLink> : null}
    </>
  )
}

function NobodyLooked({ seen, of }: Pick<LookLogProps, 'seen' | 'of'>) {
  const { say } = seen
  if (of !== null)
    return (
      <EmptyState text={say(logWords['log.leeg.van'], { name: nameOf(seen, of) })}>
        <Button kind="other" href={wayOf(seen)}>
          {say(logWords['log.iedereen'])}
        </Button>
      </EmptyState>
    )
  return (
    <EmptyState text={say(logWords['log.leeg'])}>
      <Button kind="other" href={`/gezin/${seen.family.id}/wie-ziet-wat`}>
        {say(accessWords['delen.kop'])}
      </Button>
    </EmptyState>
  )
}

function LogFilter({ seen, lines, of }: Pick<LookLogProps, 'seen' | 'lines' | 'of'>) {
  const { say } = seen
  const base = wayOf(seen)
  const others = toChooseFrom(seen.people, seen.viewer.person, lines)
  if (others.length < 2 && of === null) return null
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

type LookedProps = { seen: Reader; one: OfPerson; questions: readonly OwnQuestion[] }

/** One person on one day: first who that is, then per purpose what was done. */
function Looked({ seen, one: { who, perPurpose }, questions }: LookedProps) {
  const { say } = seen
  const name = who.person === null ? say(logWords['log.site']) : nameOf(seen, who.person)
  return (
    <div>
      <h3>{name}</h3>
      {who.organisation === null || who.person === null ? null : (
        <p class="onsplan-help">
          {say(logWords['log.wie'], { name, role: roleOf(say, who.role), organisation: who.organisation })}
        </p>
      )}
      <ul class="onsplan-log">
        {perPurpose.map((ofPurpose) => (
          <li>
            <p class="onsplan-log__why">
              {say(logWords['log.waarom'], { purpose: purposeOf(say, ofPurpose.purpose) })}
            </p>
            {ofPurpose.told.map((told) => (
              <p>{actIn(seen, name, told)}</p>
            ))}
            <LogQuestion seen={seen} ofPurpose={ofPurpose} questions={questions} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const actWords = {
  looked: 'log.dag.keek',
  changed: 'log.dag.veranderde',
  printed: 'log.dag.printte',
  took: 'log.dag.nammee',
} as const

function actIn(seen: Reader, name: string, { line, moments }: ToldLine): string {
  const times = listed(seen, moments.map(clockTime))
  if (line.person === null) return seen.say(logWords['log.dag.site'], { times })
  return seen.say(logWords[actWords[actOf(line)]], { name, times, part: partsOf(seen, line) })
}

function LogQuestion({
  seen,
  ofPurpose,
  questions,
}: {
  seen: Reader
  ofPurpose: OfPurpose
  questions: readonly OwnQuestion[]
}) {
  const { say } = seen
  const asked = questions.filter(({ logId }) => ofPurpose.lines.some(({ id }) => id === logId))
  if (asked.length > 0)
    return (
      <>
        {asked.map((one) => (
          <Asked seen={seen} asked={one} />
        ))}
      </>
    )
  return <a href={`${wayOf(seen)}/${ofPurpose.lines[0]?.id}/vraag`}>{say(logWords['log.vraag.kop'])}</a>
}

function Asked({ seen, asked: { question, answer, answerDueOn } }: { seen: Reader; asked: OwnQuestion }) {
  const { say, viewer, today } = seen
  return (
    <>
      <p class="onsplan-help">{say(logWords['log.vraag.bezig'], { question })}</p>
      {answer === null ? (
        <p class="onsplan-help">
          {say(logWords['log.antwoord.voor'], { date: longDay(viewer.voice, answerDueOn, today) })}
        </p>
      ) : (
        <>
          <p>
            <strong>{say(logWords['log.antwoord'], { name: answer.by })}</strong>
          </p>
          <p>{answer.text}</p>
        </>
      )}
    </>
  )
}

export const purposeOf = (say: Say, purpose: string): string =>
  isPurpose(purpose) ? say(logWords[`log.waarvoor.${purposes[purpose]}`]) : purpose

const roleWords = {
  localTeam: peopleWords['rol.localTeam'],
  specialist: peopleWords['rol.specialist'],
  teacher: peopleWords['rol.teacher'],
  peerWorker: peopleWords['rol.peerWorker'],
  processDirector: peopleWords['rol.processDirector'],
  expertTeam: peopleWords['rol.expertTeam'],
  administrator: peopleWords['rol.administrator'],
  safetyOfficer: peopleWords['rol.safetyOfficer'],
  privacyOfficer: peopleWords['rol.privacyOfficer'],
  qualityOfficer: peopleWords['rol.qualityOfficer'],
  certifiedInstitution: peopleWords['rol.certifiedInstitution'],
}

export const roleOf = (say: Say, role: string): string =>
  role in roleWords ? say(roleWords[role as keyof typeof roleWords]) : role

/** The parts by name of who they are about, in the family's order: "de doelen, acties en cijfers van Sam". */
export function partsOf(seen: LogReader, line: LogLine): string {
  const { say } = seen
  const name = listed(
    seen,
    seen.people.filter(({ id }) => line.subjects.includes(id)).map((someone) => someone.name),
  )
  if (line.topics.length === 0 || name === '') return say(logWords['log.deel.gezin'])
  return listed(
    seen,
    line.topics.map((topic: Topic) => say(accessWords[`deel.${topic}`], { name })),
  )
}

/** All of them: who looked at what is never "and others". */
const listed = ({ viewer }: Pick<LogReader, 'viewer'>, names: readonly string[]): string =>
  new Intl.ListFormat(viewer.voice.language, { type: 'conjunction' }).format(names)
