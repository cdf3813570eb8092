import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
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
