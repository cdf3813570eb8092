import { accessWords } from '#care/access/access.words.ts'
import { type Frame, nameOf } from '#care/access/frame.ts'
import { clockTime, type Day, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { EmptyState } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { logWords } from './log.words.ts'
import { actOf, byDay, type LogLine, type OfPerson, type OfPurpose, type ToldLine, toChooseFrom } from './look-log.ts'
import { aboutWhom, listed, partsOf, purposeOf, whoLooked } from './look-sentence.views.tsx'

type Reader = Frame & { say: Say }
export type OwnQuestion = {
  logId: string
  question: string
  answerDueOn: Day
  answer: { text: string; by: string } | null
}

/** Why somebody without a place here looked in an emergency, as he or she wrote it. */
export type EmergencyReason = { person: string; from: Date; until: Date; reason: string }

export type LookLogProps = {
  seen: Reader
  /** The lines of whole days, newest first. */
  lines: readonly LogLine[]
  questions: readonly OwnQuestion[]
  reasons: readonly EmergencyReason[]
  of: string | null
  earlier: string | null
  /** These are not the newest days. */
  isEarlier: boolean
}

const wayOf = ({ family }: Pick<Reader, 'family'>) => `/gezin/${family.id}/wie-keek`

/** G-19: who looked, newest first, per day, per person and per purpose, in sentences. */
export function LookLog({ seen, lines, questions, reasons, of, earlier, isEarlier }: LookLogProps) {
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
            <Looked seen={seen} one={one} questions={questions} reasons={reasons} />
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

type LookedProps = { seen: Reader; one: OfPerson } & Pick<LookLogProps, 'questions' | 'reasons'>

/** One person on one day: first who that is, then per purpose what was done. */
function Looked({ seen, one: { who, perPurpose }, questions, reasons }: LookedProps) {
  const { say } = seen
  const name = who.person === null ? say(logWords['log.site']) : nameOf(seen, who.person)
  const is = who.person === null ? null : whoLooked(say, name, who)
  return (
    <div>
      <h3>{name}</h3>
      {is === null ? null : <p class="onsplan-help">{is}</p>}
      <ul class="onsplan-log">
        {perPurpose.map((ofPurpose) => (
          <li>
            <p class="onsplan-log__why">
              {say(logWords['log.waarom'], { purpose: purposeOf(say, ofPurpose.purpose) })}
            </p>
            {ofPurpose.told.map((told) => (
              <p>{actIn(seen, name, told)}</p>
            ))}
            {reasonsFor(ofPurpose, reasons).map((reason) => (
              <p>{say(logWords['log.reden'], { reason })}</p>
            ))}
            <LogQuestion seen={seen} ofPurpose={ofPurpose} questions={questions} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A reason stands with every day on which its look was used. */
const reasonsFor = ({ lines }: OfPurpose, reasons: readonly EmergencyReason[]): string[] =>
  reasons
    .filter(({ person, from, until }) =>
      lines.some(
        (line) => line.purpose === 'noodinzage' && line.person === person && line.at >= from && line.at < until,
      ),
    )
    .map(({ reason }) => reason)

const actWords = {
  looked: 'log.dag.keek',
  changed: 'log.dag.veranderde',
  printed: 'log.dag.printte',
  took: 'log.dag.nammee',
  opened: 'log.dag.nood',
} as const

function actIn(seen: Reader, name: string, { line, moments }: ToldLine): string {
  const times = listed(seen, moments.map(clockTime))
  if (line.person === null) return seen.say(logWords['log.dag.site'], { times })
  const act = actOf(line)
  if (act === 'opened') return seen.say(logWords['log.dag.nood'], { name, times, about: aboutWhom(seen, line) })
  return seen.say(logWords[actWords[act]], { name, times, part: partsOf(seen, line) })
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
