import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { dayIn, leaderOf } from '#care/familyGroupPlan/told.views.tsx'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { dayOf } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'
import type { PeerWorry } from './peer-worry.ts'
import { peerWords as words } from './peers.words.ts'

type WorriesProps = { asked: Asked; seen: Reader; worries: readonly PeerWorry[] }

/** What a peer worker said to this reader first, and then wrote to who coordinates; or, for who coordinates, what to read. */
export function PeerWorries({ asked, seen, worries }: WorriesProps) {
  return (
    <>
      {worries.map((worry) =>
        worry.person === seen.viewer.person ? (
          <ToldToMe seen={seen} worry={worry} />
        ) : (
          <ToRead asked={asked} seen={seen} worry={worry} />
        ),
      )}
    </>
  )
}

type OfOne = { seen: Reader; worry: PeerWorry }

function ToldToMe({ seen, worry: { author, text, at, heardAt } }: OfOne) {
  const { say } = seen
  const leader = leaderOf(seen)
  const names = { name: author.name, leader }
  return (
    <Card title={say(words['kent.zorg'], names)}>
      <p>{say(words['kent.zorg.eerst'], names)}</p>
      <OwnWords text={text} by={`${author.name}, ${dayIn(seen, dayOf(at))}`} />
      {leader === '' ? null : (
        <>
          <p>
            {heardAt === null
              ? say(words['kent.zorg.nog'], names)
              : say(words['kent.zorg.gelezen'], { date: dayIn(seen, dayOf(heardAt)) })}
          </p>
          <p>{say(words['kent.zorg.anders'], names)}</p>
          <EyeSentence>{say(words['kent.zorg.oog'], names)}</EyeSentence>
        </>
      )}
    </Card>
  )
}

function ToRead({ asked, seen, worry: { id, person, author, text, at, heardAt } }: OfOne & { asked: Asked }) {
  const { say, family } = seen
  const names = { name: nameOf(seen, person), peer: author.name }
  const action = `/gezin/${family.id}/iemand-die-dit-kent/zorg/${id}`
  return (
    <Card title={say(words['pro.kent.zorg'], names)}>
      <OwnWords text={text} by={`${author.name}, ${dayIn(seen, dayOf(at))}`} />
      <p>{say(words['pro.kent.zorg.weet'], names)}</p>
      {author.phone === '' ? null : (
        <PhoneText text={say(words['pro.kent.zorg.bel'], { ...names, phone: author.phone })} phone={author.phone} />
      )}
      {heardAt === null ? (
        <Form action={action} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button>{say(words['pro.kent.zorg.las'])}</Button>
        </Form>
      ) : (
        <p>{say(words['pro.kent.zorg.gelezen'], { date: dayIn(seen, dayOf(heardAt)) })}</p>
      )}
      <EyeSentence>{say(words['pro.kent.zorg.oog'], names)}</EyeSentence>
    </Card>
  )
}
