import { accessWords } from '#care/access/access.words.ts'
import { type Frame, nameOf } from '#care/access/frame.ts'
import type { AskedShare } from '#care/agreements/asking.ts'
import { consentWords } from '#care/agreements/consent.words.ts'
import { shareHeading } from '#care/agreements/share-question.views.tsx'
import type { Ground } from '#care/pass/pass.ts'
import { type Day, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Card, EmptyState, Rows, StepRow } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { namesOf } from '#ui/names.ts'
import { endedOn, type Given, together } from './given.ts'
import { SharedParts } from './shared-with.views.tsx'
import { sharesWords } from './shares.words.ts'
import { type InShort, inShort, type Part, type Sight } from './who-sees.ts'

type Reader = Frame & { say: Say }

export type WhoSeesProps = {
  seen: Reader
  sights: readonly Sight[]
  shares: readonly Given[]
  questions: readonly AskedShare[]
  /** This person may ask to share something. */
  mayAsk: boolean
}

/** G-17: the people of the plan, each with whose part that person reads. */
export function WhoSees({ seen, sights, shares, questions, mayAsk }: WhoSeesProps) {
  const { say } = seen
  const base = `/gezin/${seen.family.id}/wie-ziet-wat`
  return (
    <>
      <p>{say(accessWords['delen.zelf'])}</p>
      {sights.length === 0 ? (
        <EmptyState text={say(accessWords['delen.leeg'])}>{null}</EmptyState>
      ) : (
        <Rows>
          {sights.map((sight) => (
            <StepRow
              title={nameOf(seen, sight.reader)}
              href={`${base}/${sight.reader}`}
              more={toldInShort(seen, sight).join(' ')}
            />
          ))}
        </Rows>
      )}
      {mayAsk ? (
        <LoneLink href={`/gezin/${seen.family.id}/delen/nieuw`}>{say(consentWords['toest.nieuw'])}</LoneLink>
      ) : null}
      <Questions seen={seen} questions={questions} />
      <Ended seen={seen} shares={shares} />
      <LoneLink href={`/gezin/${seen.family.id}/wie-keek`}>{say(accessWords['delen.naarwiekeek'])}</LoneLink>
    </>
  )
}

function Questions({ seen, questions }: Pick<WhoSeesProps, 'seen' | 'questions'>) {
  const { say } = seen
  if (questions.length === 0) return null
  return (
    <Card title={say(sharesWords['delen.vragen'])}>
      <Rows>
        {questions.map((question) => (
          <StepRow
            title={shareHeading(seen, question)}
            more={say(consentWords['toest.overwie'], { name: nameOf(seen, question.subject) })}
            href={`/gezin/${seen.family.id}/delen/${question.id}`}
          />
        ))}
      </Rows>
    </Card>
  )
}

/** What was shared and stopped stays in the list, with the day on which it did. */
function Ended({ seen, shares }: Pick<WhoSeesProps, 'seen' | 'shares'>) {
  const { say } = seen
  const ended = shares.filter((share) => endedOn(share, seen.at) !== null)
  if (ended.length === 0) return null
  return (
    <Card title={say(sharesWords['delen.voorbij'])}>
      {together(ended).map((shared) => (
        <>
          <h3>{nameOf(seen, shared.reader)}</h3>
          <SharedParts seen={seen} shared={shared} />
        </>
      ))}
    </Card>
  )
}

function toldInShort(seen: Reader, sight: Sight): string[] {
  const { say, viewer } = seen
  const name = nameOf(seen, sight.reader)
  const told = (parts: readonly InShort[]) =>
    namesOf(
      say,
      viewer.voice.language,
      parts.map(({ subject, topic }) => say(accessWords[`deel.${topic}`], { name: nameOf(seen, subject) })),
    )
  const { some, none } = inShort(sight)
  const nothing = none.map((subject) => ({ subject, topic: 'van' }) as const)
  return [
    ...(some.length === 0 ? [] : [`${say(accessWords['delen.ziet'], { name, parts: told(some) })}.`]),
    ...(none.length === 0 ? [] : [`${say(accessWords['delen.zietniet'], { name, parts: told(nothing) })}.`]),
  ]
}

export type SightOfOneProps = { seen: Reader; sight: Sight; since: Day | undefined }

/** Exactly what one person reads and does not read, since when and why. */
export function SightOfOne({ seen, sight, since }: SightOfOneProps) {
  const { say, viewer } = seen
  const name = nameOf(seen, sight.reader)
  return (
    <>
      {since === undefined ? null : (
        <p>{say(accessWords['delen.sinds'], { date: longDay(viewer.voice, since, seen.today) })}</p>
      )}
      <p>{say(accessWords['delen.waarom'], { purpose: whyOf(seen, sight) })}</p>
      <Parts seen={seen} title={say(accessWords['delen.ziet.kop'], { name })} parts={sight.sees} />
      <Parts seen={seen} title={say(accessWords['delen.zietniet.kop'], { name })} parts={sight.seesNot} />
      <p>{say(accessWords['delen.zelf'])}</p>
    </>
  )
}

function Parts({ seen, title, parts }: { seen: Reader; title: string; parts: readonly Part[] }) {
  if (parts.length === 0) return null
  return (
    <Card title={title}>
      <ul>
        {parts.map(({ subject, topic }) => (
          <li>{seen.say(accessWords[`deel.${topic}`], { name: nameOf(seen, subject) })}</li>
        ))}
      </ul>
    </Card>
  )
}

function whyOf(seen: Reader, { reader, grounds }: Sight): string {
  const { say, viewer } = seen
  const isOutside = seen.people.some(({ id, kind }) => id === reader && kind === 'participant')
  if (isOutside) return say(sharesWords['delen.reden.gedeeld'])
  const of = (...kinds: Ground[]) => grounds.filter(({ ground }) => kinds.includes(ground))
  if (of('coordinator').length > 0) return say(accessWords['delen.reden.coordinator'])
  if (of('standby').length > 0) return say(accessWords['delen.reden.standby'])
  const youths = of('custodyUnder12', 'custody12To15').map(({ subject }) => nameOf(seen, subject))
  const name = namesOf(say, viewer.voice.language, youths)
  return youths.length > 0 ? say(accessWords['delen.reden.gezag'], { name }) : say(accessWords['delen.reden.gezin'])
}
