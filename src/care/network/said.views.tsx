import { nameOf } from '#care/access/frame.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, NothingYet, Rows, StepRow } from '#ui/card.views.tsx'
import { Form } from '#ui/form.views.tsx'
import type { JimWordKind, SaidByJim } from './network.ts'
import type { Reader, Told } from './network.views.tsx'
import { networkWords } from './network.words.ts'

const kindWords: Record<Exclude<JimWordKind, 'load'>, (typeof networkWords)['meedenk.idee']> = {
  compliment: networkWords['meedenk.compliment'],
  idea: networkWords['meedenk.idee'],
  worry: networkWords['meedenk.zorg'],
}

const dayIn = ({ viewer, today }: Reader, at: Date): string => longDay(viewer.voice, dayOf(at), today)

/** For the youth: what the JIM said, with who and when. */
export function SaidToMe({ seen, said }: { seen: Reader; said: readonly SaidByJim[] }) {
  const { say } = seen
  if (said.length === 0)
    return <NothingYet say={say} text={say(networkWords['jim.gezegd.leeg'])} back={`/gezin/${seen.family.id}/jim`} />
  return (
    <Rows>
      {said.map(({ word: { kind, text, at }, jim }) =>
        kind === 'load' ? null : (
          <StepRow title={text} more={`${say(kindWords[kind])}. ${jim.name}, ${dayIn(seen, at)}`} />
        ),
      )}
    </Rows>
  )
}

/** For who coordinates: each with the act that takes it off the list. */
export function ToHear({ asked, seen, said }: Told & { said: readonly SaidByJim[] }) {
  const { say, family } = seen
  if (said.length === 0)
    return (
      <NothingYet say={say} text={say(networkWords['pro.jim.gezegd.leeg'])} back={`/gezin/${family.id}/jim/verteld`} />
    )
  return (
    <>
      {said.map(({ word: { id, kind, text, at }, jim }) => {
        const names = { name: jim.name, child: nameOf(seen, jim.youth) }
        const isWorry = kind === 'worry'
        return (
          <Card title={say(networkWords[isWorry ? 'pro.jim.zorg' : 'pro.jim.bel'], names)}>
            {isWorry ? <p>{text}</p> : <p>{say(networkWords['pro.jim.bel.uitleg'], names)}</p>}
            <p class="onsplan-help">{dayIn(seen, at)}</p>
            <Form action={`/gezin/${family.id}/netwerk/gehoord/${id}`} csrf={asked.csrf} op={asked.fresh()} bare>
              <Button kind="other">{say(networkWords[isWorry ? 'pro.jim.gelezen' : 'pro.jim.gebeld'], names)}</Button>
            </Form>
          </Card>
        )
      })}
    </>
  )
}
