import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { Form } from '#ui/form.views.tsx'
import type { AskedIn, Message } from './message.ts'
import { messageWords as words } from './messages.words.ts'

export type AskedInProps = {
  asked: Asked
  seen: Reader
  message: Message
  choice: readonly Id[]
  waiting: readonly AskedIn[]
  error: string | undefined
}

const way = ({ family }: Reader, { id }: Message, rest = '') => `/gezin/${family.id}/berichten/${id}/lezer${rest}`

/** What waits for who began it or for who asked; and below it, folded away, asking one more in. */
export function OneMore(props: AskedInProps) {
  const { seen, message, waiting } = props
  const isWriter = message.author === seen.viewer.person
  return (
    <>
      {waiting.map((one) => (isWriter ? <AskedOfMe {...props} one={one} /> : <AskedByMe {...props} one={one} />))}
      <AskOneMore {...props} isWriter={isWriter} />
    </>
  )
}

function AskedByMe({ seen, message, one }: AskedInProps & { one: AskedIn }) {
  const values = { writer: nameOf(seen, message.author), name: nameOf(seen, one.person) }
  return <p>{seen.say(words['bericht.erbij.gevraagd'], values)}</p>
}

function AskedOfMe({ asked, seen, message, one }: AskedInProps & { one: AskedIn }) {
  const { say } = seen
  const name = nameOf(seen, one.person)
  return (
    <Card title={say(words['bericht.erbij.wil'], { asker: nameOf(seen, one.askedBy), name })}>
      <p>{say(words['bericht.erbij.eerder'])}</p>
      <Acts>
        <Form action={way(seen, message, `/${one.id}/ja`)} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button kind="other">{say(words['bericht.erbij.ja'], { name })}</Button>
        </Form>
        <Form action={way(seen, message, `/${one.id}/nee`)} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button kind="other">{say(words['bericht.erbij.nee'])}</Button>
        </Form>
      </Acts>
    </Card>
  )
}

function AskOneMore({ asked, seen, message, choice, error, isWriter }: AskedInProps & { isWriter: boolean }) {
  const { say } = seen
  if (choice.length === 0) return null
  const name = nameOf(seen, message.author)
  return (
    <Details summary={say(words['bericht.erbij'])} open={error !== undefined}>
      <Form action={way(seen, message)} csrf={asked.csrf} op={asked.fresh()}>
        {isWriter ? null : <p>{say(words['bericht.erbij.uitleg'], { name })}</p>}
        <p>{say(words['bericht.erbij.eerder'])}</p>
        <Radios
          say={say}
          name="person"
          label={say(words['bericht.erbij.wie'])}
          error={error}
          options={choice.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        />
        <Button kind="other">{say(words[isWriter ? 'bericht.erbij.laat' : 'bericht.erbij.vraag'])}</Button>
      </Form>
    </Details>
  )
}
