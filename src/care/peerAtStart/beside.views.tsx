import { dayIn } from '#care/familyGroupPlan/told.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import { type CardTexts, PeerCardFacts } from '#care/peers/card.views.tsx'
import { type PeerRequest, stateOf } from '#care/peers/peer-request.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { startPath } from '#care/startConversation/start-voice.ts'
import { dayOf } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'
import type { Contribution } from './peer-at-start.ts'
import { peerAtStartWords as words } from './peer-at-start.words.ts'

type Coming = { name: string; card: CardTexts | null } | null

/** For who coordinates: that somebody comes along; the name and the card where they were told. */
export function Comes({ seen: { say }, coming }: { seen: Reader; coming: readonly Coming[] }) {
  return (
    <>
      {coming.map((one) => (
        <Card title={say(words['mee.iemand'])}>
          <p>{one === null ? say(words['pro.mee.komt']) : say(words['pro.mee.naam'], { name: one.name })}</p>
          {one === null || one.card === null ? null : <PeerCardFacts say={say} card={one.card} />}
          <EyeSentence>{say(words['pro.mee.stil'])}</EyeSentence>
        </Card>
      ))}
    </>
  )
}

type OwnProps = { seen: Reader; talkId: Id; request: PeerRequest | undefined; name: string | undefined }

/** Offered to everybody who prepares, until a no; then what became of it. */
export function OwnAlong({ seen, talkId, request, name }: OwnProps) {
  const { say, family } = seen
  const href = `${startPath(family.id, talkId)}/ervaring`
  if (request === undefined)
    return (
      <Card title={say(words['mee.iemand'])}>
        <p>{say(words['mee.uitleg'])}</p>
        <Button kind="other" href={href}>
          {say(words['mee.vraag'])}
        </Button>
      </Card>
    )
  return (
    <Card title={say(words['mee.iemand'])}>
      <p>{name === undefined ? waitingText(seen, request) : say(words['mee.komt'], { name })}</p>
      <LoneLink href={href}>{say(words[name === undefined ? 'mee.bekijk.vraag' : 'mee.bekijk'])}</LoneLink>
    </Card>
  )
}

export const waitingText = (seen: Reader, request: PeerRequest): string =>
  stateOf(request, seen.today) === 'noMatch'
    ? seen.say(words['mee.laat'])
    : seen.say(words['mee.wacht'], { date: dayIn(seen, request.answerBefore) })

type SaidProps = { seen: Reader; talkId: Id; said: readonly Contribution[] }

/** What counts, under the name where it was told; who asked is led to what waits for a yes or a no. */
export function Said({ seen, talkId, said }: SaidProps) {
  const { say, family } = seen
  const right = said.filter(({ rightAt }) => rightAt !== null)
  return (
    <>
      {right.length === said.length ? null : (
        <Card title={say(words['mee.inbreng.nieuw'])}>
          <Button kind="other" href={`${startPath(family.id, talkId)}/ervaring`}>
            {say(words['mee.inbreng.lees'])}
          </Button>
        </Card>
      )}
      <WhatCounts seen={seen} said={right} />
    </>
  )
}

/** A print lies where others read it: what counts, and never the name. */
export const SaidOnPaper = ({ seen, said }: Omit<SaidProps, 'talkId'>) => (
  <WhatCounts seen={seen} said={said.filter(({ rightAt }) => rightAt !== null).map((one) => ({ ...one, name: '' }))} />
)

function WhatCounts({ seen, said }: Omit<SaidProps, 'talkId'>) {
  const { say } = seen
  if (said.length === 0) return null
  return (
    <Card title={say(words['mee.van'])}>
      {said.map(({ text, name, at }) => (
        <OwnWords text={text} by={`${name === '' ? say(words['mee.iemand']) : name}. ${dayIn(seen, dayOf(at))}`} />
      ))}
    </Card>
  )
}
