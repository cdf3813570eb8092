import { type Asked, StaffFrame } from '#care/access/family.views.tsx'
import { calledBefore } from '#care/peers/heavy.ts'
import { peerWords } from '#care/peers/peers.words.ts'
import { longDay } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, EmptyState, Stack, Tag } from '#ui/card.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type Coached, type CoachPage, isLate } from './peer-coach.ts'
import { peerCoachWords as words } from './peer-coach.words.ts'

type CoachedProps = { asked: Asked; look: CoachPage }

/** Whom one coaches, and who wants to be called. */
export function CoachedPage({ asked, look }: CoachedProps) {
  const say = speaker(look.viewer.voice)
  return (
    <StaffFrame
      asked={asked}
      viewer={look.viewer}
      screen={say(peerWords['pro.kent.coach'])}
      back={{ href: '/werklijst', name: say(uiWords['knop.terug']) }}
    >
      {look.done ? (
        <Confirmation say={say} language={look.viewer.voice.language} saved={say(words['pro.coach.klaar'])} />
      ) : null}
      {look.peers.length === 0 ? (
        <EmptyState text={say(words['pro.coach.leeg'])}>
          <Button kind="other" href="/werklijst">
            {say(words['pro.coach.terug'])}
          </Button>
        </EmptyState>
      ) : (
        <Stack>
          <p>{say(words['pro.coach.uitleg'])}</p>
          {look.peers.map((peer) => (
            <OnePeer say={say} asked={asked} look={look} peer={peer} />
          ))}
        </Stack>
      )}
    </StaffFrame>
  )
}

function OnePeer({
  say,
  asked,
  look,
  peer: { who, phone, heavyOn, heavyUntil },
}: CoachedProps & { say: Say; peer: Coached }) {
  const { name, id } = who
  const number =
    phone === '' ? null : <PhoneText text={say(words['pro.coach.nummer'], { name, phone })} phone={phone} />
  if (heavyOn === null)
    return (
      <Card title={name}>
        <p>{say(words['pro.coach.rustig'])}</p>
        {number}
      </Card>
    )
  const date = longDay(look.viewer.voice, calledBefore(heavyOn), look.today)
  return (
    <Card title={say(words['pro.coach.bel'], { name })}>
      {isLate(heavyOn, look.today) ? <Tag kind="due">{say(peerWords['pro.kent.bel.laat'])}</Tag> : null}
      <p>{say(words['pro.coach.zwaar'], { name, date })}</p>
      {number}
      <Form action={`/coach/${id}`} csrf={asked.csrf} op={asked.fresh()} bare>
        <input type="hidden" name="until" value={heavyUntil ?? ''} />
        <Button>{say(words['pro.coach.gebeld'])}</Button>
      </Form>
    </Card>
  )
}
