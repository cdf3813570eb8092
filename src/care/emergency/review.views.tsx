import { type Asked, ofViewer } from '#care/access/family.views.tsx'
import type { Viewer } from '#care/access/frame.ts'
import { clockTime, type Day, dayOf, longDay } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Card, Stack, Tag } from '#ui/card.views.tsx'
import { Frame } from '#ui/frame.views.tsx'
import { type LookToReview, reviewDueOn } from './emergency.ts'
import { emergencyWords as words } from './emergency.words.ts'

type ReviewProps = { asked: Asked; seen: { today: Day; viewer: Viewer; looks: readonly LookToReview[] } }

/** B-06: each emergency look of this week and last with its reason, to be looked through within two working days. */
export function LooksPage({ asked, seen }: ReviewProps) {
  const say = speaker(seen.viewer.voice)
  return (
    <Frame
      {...ofViewer(seen.viewer, asked)}
      say={say}
      register="work"
      help={{ phone: seen.viewer.helpDeskPhone }}
      screen={say(words['pro.nood.kop'])}
      back={{ href: '/beheer/controle', name: say(words['beheer.nood.terug']) }}
    >
      {seen.looks.length === 0 ? <p>{say(words['beheer.nood.leeg'])}</p> : null}
      <Stack>
        {seen.looks.map((look) => (
          <LookToRead say={say} seen={seen} look={look} />
        ))}
      </Stack>
    </Frame>
  )
}

function LookToRead({ say, seen, look }: { say: Say; seen: ReviewProps['seen']; look: LookToReview }) {
  const openedOn = dayOf(look.openedAt)
  const due = reviewDueOn(openedOn)
  const date = (day: Day) => longDay(seen.viewer.voice, day, seen.today)
  const state =
    look.reviewedOn === null
      ? say(words['beheer.nood.voor'], { date: date(due) })
      : say(words['beheer.nood.bekeken'], { date: date(look.reviewedOn) })
  return (
    <Card title={say(words['beheer.nood.wie'], { name: look.looker, about: look.about })}>
      <p>
        {say(words['beheer.nood.wanneer'], {
          organisation: look.organisation,
          date: date(openedOn),
          time: clockTime(look.openedAt),
        })}
      </p>
      <p>{say(words['beheer.nood.reden'], { reason: look.reason })}</p>
      {look.told ? null : <p>{say(words['beheer.nood.stil'], { reason: look.why })}</p>}
      <p>
        <Tag kind={look.reviewedOn === null && due < seen.today ? 'due' : 'plain'}>{state}</Tag>
      </p>
    </Card>
  )
}
