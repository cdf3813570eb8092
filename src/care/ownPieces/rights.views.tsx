import type { Frame } from '#care/access/frame.ts'
import { sharesWords } from '#care/shares/shares.words.ts'
import { type Day, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Card } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'

export type RightsProps = {
  seen: Frame & { say: Say }
  age: number
  /** The next birthday that changes something. */
  next: { age: 16 | 18; on: Day } | null
  /** The fixed person of the plan. */
  name: string
}

/** J-03: the sentence of this age, the next birthday that changes something, and what one may do. */
export function Rights({ seen, age, next, name }: RightsProps) {
  const { say, viewer, today } = seen
  return (
    <>
      <p class="onsplan-lead">{say(sharesWords[age >= 18 ? 'jong.18' : age >= 16 ? 'jong.16' : 'jong.12'])}</p>
      {next === null ? null : (
        <p>{say(sharesWords[`jong.bijna${next.age}`], { date: longDay(viewer.voice, next.on, today) })}</p>
      )}
      <Card title={say(sharesWords['recht.dit'])}>
        <ul>
          <li>{say(sharesWords['recht.hulp'])}</li>
          <li>{say(sharesWords['recht.lezen'], { name })}</li>
          <li>{say(sharesWords['recht.erbij'])}</li>
          <li>{say(sharesWords['recht.meenemen'])}</li>
        </ul>
      </Card>
      <p>{say(sharesWords['recht.rechter'], { name })}</p>
      <p>{say(sharesWords['recht.vertrouwens'])}</p>
      <LoneLink href="/vertrouwenspersoon">{say(sharesWords['recht.vraag'])}</LoneLink>
    </>
  )
}
