import { peerTalkWords } from '#care/peerTalk/peer-talk.words.ts'
import { type Day, dayOf, longDay } from '#platform/dates.ts'
import type { Say, Voice } from '#platform/words.ts'
import { OwnWords, WorkerText } from '#ui/written.views.tsx'
import { type Given, keptUntil } from './practice-signal.ts'
import { practiceSignalWords as words } from './practice-signal.words.ts'

export type Telling = { say: Say; voice: Voice; today: Day }

export const dated = ({ voice, today }: Telling, day: Day): string => longDay(voice, day, today)

/** What it is about, for a heading. */
export const aboutOf = ({ say }: Telling, one: Given): string =>
  one.kind === 'signal'
    ? say(words[`erv.signaal.thema.${one.about}`])
    : say(peerTalkWords[`erv.duidelijker.plek.${one.about}`])

/** The words of a signal: what is seen and what would help, or a sentence and how it can be said plainer. */
export function GivenWords({ telling, one }: { telling: Telling; one: Given }) {
  const { say } = telling
  const given = say(words['erv.signaal.op'], { date: dated(telling, dayOf(one.at)) })
  const [first, then] =
    one.kind === 'signal'
      ? ([
          [words['erv.signaal.text'], one.text],
          [words['erv.signaal.help'], one.help],
        ] as const)
      : ([
          [peerTalkWords['erv.duidelijker.zin'], one.sentence],
          [peerTalkWords['erv.duidelijker.beter'], one.plainer],
        ] as const)
  return (
    <>
      <p>{say(first[0])}</p>
      <OwnWords text={first[1]} />
      <p>{say(then[0])}</p>
      <OwnWords text={then[1]} by={given} />
    </>
  )
}

export function Answered({ telling, one: { answer } }: { telling: Telling; one: Given }) {
  const { say } = telling
  if (answer === null) return null
  if (answer.named) return <p>{say(words['erv.signaal.naam'], { date: dated(telling, keptUntil(answer)) })}</p>
  return (
    <WorkerText
      text={answer.text}
      by={say(words['erv.signaal.antwoord'], { date: dated(telling, dayOf(answer.at)) })}
    />
  )
}
