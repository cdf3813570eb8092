import { returnReasons } from '#care/peers/peer-request.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Details } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { Form } from '#ui/form.views.tsx'
import type { TalkProps } from './peer-talk.views.tsx'
import { peerTalkWords as words } from './peer-talk.words.ts'

/** Folded until somebody asks: the talk goes to somebody else, and to say why is a choice. */
export function GiveBack({ say, asked, seen: { id, name } }: TalkProps & { say: Say }) {
  const unsaid = { value: 'unsaid', label: say(words['erv.terug.unsaid']) }
  return (
    <Details summary={say(words['erv.terug'])}>
      <Form action={`/gesprekken/${id}/terug`} csrf={asked.csrf} op={asked.fresh()}>
        <p>{say(words['erv.terug.uitleg'], { name })}</p>
        <Radios
          say={say}
          name="reason"
          label={say(words['erv.terug.waarom'])}
          help={say(words['erv.terug.leest'], { name })}
          options={[unsaid, ...returnReasons.map((value) => ({ value, label: say(words[`erv.terug.${value}`]) }))]}
          value="unsaid"
        />
        <Button kind="other">{say(words['erv.terug.knop'])}</Button>
      </Form>
    </Details>
  )
}
