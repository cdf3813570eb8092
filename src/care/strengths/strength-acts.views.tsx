import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/plan/byline.views.tsx'
import { planWords } from '#care/plan/plan.words.ts'
import { Button } from '#ui/button.views.tsx'
import { Form } from '#ui/form.views.tsx'
import type { NoticedItem } from './strength.ts'

export type Act = { csrf: string; fresh(): string }

type MoveProps = { seen: Reader; asked: Act; person: Id; worry: Id; to: 'up' | 'down' }

export function Move({ seen, asked, person, worry, to }: MoveProps) {
  return (
    <Form action={`/gezin/${seen.family.id}/goed-en-lastig/volgorde`} csrf={asked.csrf} op={asked.fresh()} bare>
      <input type="hidden" name="person" value={person} />
      <input type="hidden" name="worry" value={worry} />
      <Button kind="plain" name="to" value={to}>
        {seen.say(planWords[to === 'up' ? 'goed.omhoog' : 'goed.omlaag'])}
      </Button>
    </Form>
  )
}

export function Settle({ seen, asked, item }: { seen: Reader; asked: Act; item: NoticedItem }) {
  const over = item.settledOn !== null
  return (
    <Form
      action={`/gezin/${seen.family.id}/goed-en-lastig/lastig/${item.id}/${over ? 'toch' : 'voorbij'}`}
      csrf={asked.csrf}
      op={asked.fresh()}
      bare
    >
      <Button kind="plain">{seen.say(planWords[over ? 'goed.toch' : 'goed.voorbij'])}</Button>
    </Form>
  )
}
