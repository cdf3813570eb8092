import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { EmptyState } from '#ui/card.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { misses, type TalkFrame } from './peer-talk.ts'
import { peerTalkWords as words } from './peer-talk.words.ts'

/** What there has to be before a first contact: the own card, and then what somebody else sees to. */
export function MissesFirst({ say, seen }: { say: Say; seen: TalkFrame }) {
  const missing = misses(seen, seen.today)
  if (missing === null) return null
  if (missing === 'card')
    return (
      <EmptyState text={say(words['erv.eerst.kaart'])}>
        <Button href="/gesprekken/rolkaart">{say(words['erv.kaart.vul'])}</Button>
      </EmptyState>
    )
  const phone = seen.viewer.helpDeskPhone
  return <PhoneText text={say(words[`erv.eerst.${missing}`], { phone })} phone={phone} />
}
