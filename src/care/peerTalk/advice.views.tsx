import { longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Rows, StepRow, Tag } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import type { Talks } from './peer-talk.ts'
import { peerTalkWords as words } from './peer-talk.words.ts'

/** People without an account: whether one waits, and the way there. */
export function FirstTalks({ say, seen }: { say: Say; seen: Talks }) {
  return (
    <section class="onsplan-section" aria-labelledby="eerste">
      <h2 id="eerste">{say(words['erv.eerste'])}</h2>
      <p>{say(words[seen.firstTalks > 0 ? 'erv.eerste.wacht' : 'erv.eerste.geen'])}</p>
      <LoneLink href="/gesprekken/eerste">{say(words['erv.eerste.naar'])}</LoneLink>
    </section>
  )
}

/** Somebody who works here is stuck: no name of anybody, also where a family let it be read. */
export function AsksAdvice({ say, seen }: { say: Say; seen: Talks }) {
  if (seen.advice.length === 0) return null
  return (
    <section class="onsplan-section" aria-labelledby="meedenken">
      <h2 id="meedenken">{say(words['erv.meedenk.wacht'])}</h2>
      <Rows>
        {seen.advice.map(({ id, answerBefore, withFamily }) => (
          <StepRow
            title={say(words[withFamily ? 'erv.meedenk.gezin' : 'erv.meedenk'])}
            href={`/gesprekken/${withFamily ? 'met-gezin' : 'meedenken'}/${id}`}
            more={say(words['erv.voor'], { date: longDay(seen.viewer.voice, answerBefore, seen.today) })}
            tag={answerBefore < seen.today ? <Tag kind="due">{say(words['erv.laat'])}</Tag> : undefined}
          />
        ))}
      </Rows>
    </section>
  )
}
