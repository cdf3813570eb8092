import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { Card, EmptyState, Stack } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import type { Reason } from './peer-request.ts'
import { peerWords as words } from './peers.words.ts'

type InVain = { seen: Reader; waiting: readonly { person: Id; what: Reason }[]; isAlone: boolean }

/** For who coordinates: who waits in vain, and nothing of what was written. */
export function WaitInVain({ seen, waiting, isAlone }: InVain) {
  const { say } = seen
  if (waiting.length === 0)
    return !isAlone ? null : (
      <EmptyState text={say(words['pro.kent.leeg'])}>
        <Button kind="other" href={`/gezin/${seen.family.id}`}>
          {say(words['pro.kent.gezin'])}
        </Button>
      </EmptyState>
    )
  return (
    <Stack>
      {waiting.map(({ person, what }) => {
        const name = nameOf(seen, person)
        return (
          <Card title={say(words['pro.kent.wacht'], { name })}>
            <p>{say(words[`kent.voor.${what}`])}</p>
            <p>{say(words['pro.kent.uitleg'], { name })}</p>
            <EyeSentence>{say(words['pro.kent.alleen'], { name })}</EyeSentence>
          </Card>
        )
      })}
    </Stack>
  )
}
