import { type Day, longDay } from '#platform/dates.ts'
import type { Say, Voice } from '#platform/words.ts'
import { Rows, StepRow, Tag } from '#ui/card.views.tsx'
import { peerWords as words } from './peers.words.ts'

type CallProps = { say: Say; voice: Voice; today: Day; before: Day | null | undefined }

/** For the coach of a peer worker: somebody had a heavy talk and is to be called. */
export function CallPeer({ say, voice, today, before }: CallProps) {
  if (before == null) return null
  return (
    <Rows>
      <StepRow
        title={say(words['pro.kent.bel'])}
        href="/coach"
        more={say(words['pro.kent.bel.voor'], { date: longDay(voice, before, today) })}
        tag={before < today ? <Tag kind="due">{say(words['pro.kent.bel.laat'])}</Tag> : undefined}
      />
    </Rows>
  )
}
