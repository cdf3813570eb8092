import type { Asked } from '#care/access/family.views.tsx'
import { type Frame, nameOf } from '#care/access/frame.ts'
import type { Wording } from '#care/wording/wording.ts'
import { longMoment } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form, MadeFrom } from '#ui/form.views.tsx'
import { TwoVersions } from '#ui/two-versions.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords } from '#ui/written.views.tsx'
import { isWaiting, sidesOf } from './choosing.ts'
import { statementWords } from './statements.words.ts'

type Reader = Frame & { say: Say }

export type ChooseWordsProps = {
  asked: Asked
  seen: Reader
  mine: string
  other: { author: string; text: string }
  /** The version that stands now, as this page shows it. */
  base: number
}

/** Two versions side by side; one of their writers says what stays. */
export function ChooseWords({ asked, seen, mine, other, base }: ChooseWordsProps) {
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
      <MadeFrom base={base} />
      <TwoVersions
        say={seen.say}
        mine={mine}
        other={{ name: nameOf(seen, other.author), text: other.text }}
        name="keep"
      />
    </Form>
  )
}

export type HistoryOfWordsProps = {
  seen: Reader
  wordings: readonly (Wording & { text: string })[]
  present: number
  /** The address of this page. */
  path: string
}

/** Every version of one text, newest first, with who wrote it and when. */
export function HistoryOfWords({ seen, wordings, present, path }: HistoryOfWordsProps) {
  const { say, viewer } = seen
  const stateOf = ({ no, rival }: Wording) =>
    no === present ? say(statementWords['woorden.nu']) : rival ? say(statementWords['woorden.naast']) : undefined
  const now = wordings.find(({ no }) => no === present)
  const isToChoose = (words: Wording) =>
    now !== undefined && isWaiting(words, wordings) && sidesOf(viewer.person, now, words) !== null
  return (
    <>
      <p>{say(statementWords['woorden.uitleg'])}</p>
      <div class="onsplan-stack">
        {[...wordings].reverse().map((words) => (
          <OwnWords
            text={words.text}
            by={say(statementWords['woorden.van'], {
              name: nameOf(seen, words.author),
              moment: longMoment(viewer.voice, words.at, seen.today, uiWords),
            })}
          >
            {stateOf(words) === undefined ? null : <p class="onsplan-help">{stateOf(words)}</p>}
            {isToChoose(words) ? (
              <LoneLink href={`${path}/${words.id}`}>{say(statementWords['woorden.kies'])}</LoneLink>
            ) : null}
          </OwnWords>
        ))}
      </div>
    </>
  )
}
