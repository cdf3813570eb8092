import type { Asked } from '#care/access/family.views.tsx'
import { nameOf, youthsOf } from '#care/access/frame.ts'
import { namesIn } from '#care/familyGroupPlan/told.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import type { OtherParent } from './two-homes.ts'
import { twoHomesWords as words } from './two-homes.words.ts'

/** Writing with the other parent, in another home: only when both want it. */
export function Together({ asked, seen, parent }: { asked: Asked; seen: Reader; parent: OtherParent }) {
  const { say } = seen
  const { person, iWant, theyWant } = parent
  const name = nameOf(seen, person)
  const key = iWant === null ? (theyWant ? 'gevraagd' : null) : theyWant ? 'kan' : 'wacht'
  const way = `/gezin/${seen.family.id}/samen-berichten/${person}`
  return (
    <Card title={say(words['bericht.samen'], { name })}>
      <p>{say(words['bericht.tweehuizen'])}</p>
      {key === null ? null : <p>{say(words[`bericht.samen.${key}`], { name })}</p>}
      <Form action={iWant === null ? way : `${way}/stop`} csrf={asked.csrf} op={asked.fresh()} bare>
        <Button kind="other">
          {say(words[iWant === null ? 'bericht.samen.wil' : 'bericht.samen.stop'], { name })}
        </Button>
      </Form>
    </Card>
  )
}

/** Why the other parent is not among the readers, and where both are asked (D-MSG-02). */
export function AskFirst({ seen, kept }: { seen: Reader; kept: readonly Id[] }) {
  if (kept.length === 0) return null
  const { say } = seen
  return (
    <>
      <p>{say(words['bericht.tweehuizen'])}</p>
      <LoneLink href={`/gezin/${seen.family.id}/berichten`}>
        {say(words['bericht.samen'], { name: namesIn(seen, kept) })}
      </LoneLink>
    </>
  )
}

/** Asked of who writes to the other parent: to read the words once more before they go. */
export function Tone({ seen, error }: { seen: Reader; error: string | undefined }) {
  const { say } = seen
  const child = namesIn(
    seen,
    youthsOf(seen).map(({ id }) => id),
  )
  return (
    <Radios
      say={say}
      name="tone"
      label={say(words['twee.toon'], { child })}
      error={error}
      options={[
        { value: 'yes', label: say(words['twee.toon.verstuur']) },
        { value: 'change', label: say(words['twee.toon.aanpassen']) },
      ]}
    />
  )
}
