import type { ComponentChildren } from 'preact'
import type { Asked } from '#care/access/family.views.tsx'
import { type Frame, nameOf } from '#care/access/frame.ts'
import { whoAndWhen, whomToCall } from '#care/network/network.views.tsx'
import { networkWords } from '#care/network/network.words.ts'
import { together } from '#care/shares/given.ts'
import { SharedParts } from '#care/shares/shared-with.views.tsx'
import { signalsWords } from '#care/signals/signals.words.ts'
import { longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details, Rows, StepRow } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type OwnPart, type TakingPart, takingPartPlace } from './circle-member.ts'
import { circleMemberWords as words } from './circle-member.words.ts'
import { wayToSay } from './circle-word.ts'
import { OwnWords, SayForm } from './circle-word.views.tsx'

type Reader = Frame & { say: Say }

type TakingPartProps = { asked: Asked; seen: Reader; taking: TakingPart; children: ComponentChildren }

/** N-01 in its light form: what is agreed this week of what is shared, what one sees and does not see, and a way to stop. */
export function TakingPartPage({ asked, seen, taking, children }: TakingPartProps) {
  const { say, family, viewer, today } = seen
  const { part, week, about, tells } = taking
  const goals = about.filter(({ is }) => is === 'goal')
  const call = whomToCall(seen)
  return (
    <>
      <p>{say(words['kringrol.vraag'], { name: nameOf(seen, part.askedBy) })}</p>
      {children}
      <ThisWeek seen={seen} week={week} />
      {goals.length === 0 ? null : (
        <Card title={say(words['kringrol.doelen'])}>
          <Rows>
            {goals.map(({ id, title }) => (
              <StepRow title={title} href={wayToSay(family.id, 'goal', id)} />
            ))}
          </Rows>
        </Card>
      )}
      {about.length > 1 ? <p class="onsplan-help">{say(words['kringrol.druk'])}</p> : null}
      <ReactHere asked={asked} seen={seen} about={about} />
      <OwnWords seen={seen} all={taking.said} titles={new Map(about.map(({ id, title }) => [id, title]))} />
      <WhatISee seen={seen} taking={taking} />
      <PhoneText text={say(networkWords['jimrol.bel'], call)} phone={call.phone} />
      {tells ? <LoneLink href={`/gezin/${family.id}/zorgen`}>{say(signalsWords['zorgen.kop'])}</LoneLink> : null}
      <Details summary={say(networkWords['jimrol.tips'])}>
        <ul>
          <li>{say(networkWords['jimrol.tip1'])}</li>
          <li>{say(networkWords['jimrol.tip2'])}</li>
          <li>{say(networkWords['jimrol.tip3'])}</li>
        </ul>
      </Details>
      <p class="onsplan-help">{say(words['kringrol.tot'], { date: longDay(viewer.voice, part.untilOn, today) })}</p>
      <LoneLink href={`${takingPartPlace(family.id)}/stoppen`}>{say(words['kringrol.stop'])}</LoneLink>
    </>
  )
}

/** With one thing that is shared one says something about it here, without another page (T-33). */
function ReactHere({ asked, seen, about }: { asked: Asked; seen: Reader; about: TakingPart['about'] }) {
  const [only, ...others] = about
  if (only === undefined || others.length > 0) return null
  return (
    <Details summary={seen.say(networkWords['jimrol.reageer'])}>
      <SayForm
        asked={asked}
        seen={seen}
        at={wayToSay(seen.family.id, only.is, only.id)}
        about={only}
        text=""
        error={undefined}
      />
    </Details>
  )
}

/** What is agreed for this week; each leads to where one says something about it. */
function ThisWeek({ seen, week }: { seen: Reader; week: TakingPart['week'] }) {
  const { say, family } = seen
  if (week.length === 0) return <p>{say(networkWords['jimrol.leeg'])}</p>
  return (
    <Card title={say(networkWords['jimrol.week'])}>
      <Rows>
        {week.map((step) => (
          <StepRow title={step.what} more={whoAndWhen(seen, step)} href={wayToSay(family.id, 'step', step.id)} />
        ))}
      </Rows>
    </Card>
  )
}

function WhatISee({ seen, taking: { shares } }: { seen: Reader; taking: TakingPart }) {
  const { say } = seen
  return (
    <Details summary={say(networkWords['jimrol.zie'])}>
      {shares.length === 0 ? <p>{say(words['kringrol.zie.niets'])}</p> : null}
      {together(shares).map((shared) => (
        <SharedParts seen={seen} shared={shared} />
      ))}
      <p>{say(words['kringrol.zie.niet'])}</p>
    </Details>
  )
}

/** Once more the question; who asked hears only that it stops. */
export function StopTakingPart({ asked, seen, part }: { asked: Asked; seen: Reader; part: OwnPart }) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
      <p>{say(words['kringrol.stop.uitleg'], { name: nameOf(seen, part.askedBy) })}</p>
      <p>{say(words['kringrol.stop.dan'])}</p>
      <Acts>
        <Button kind="other">{say(networkWords['jimrol.stop.ja'])}</Button>
        <Button kind="plain" href={takingPartPlace(seen.family.id)}>
          {say(uiWords['knop.terug'])}
        </Button>
      </Acts>
    </Form>
  )
}
