import { nameOf } from '#care/access/frame.ts'
import type { Jim } from '#care/jim/jim.ts'
import type { Told } from '#care/jim/jim.views.tsx'
import { Acts, Button } from '#ui/button.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { pauseStand } from './jim-pause.ts'
import { jimPauseWords } from './jim-pause.words.ts'

type PauseProps = Told & { jim: Jim; to: string; back: string }

/** J-05: what a pause does, or how to go on. */
export function YouthPause({ asked, seen, jim, to, back }: PauseProps) {
  const { say, viewer } = seen
  const { name } = jim
  const stand = pauseStand(jim, viewer.person)
  return (
    <Form action={stand === 'mine' ? `${to}/weer` : to} csrf={asked.csrf} op={asked.fresh()}>
      {stand === 'other' ? <p>{say(jimPauseWords['jim.pauze.ander'], { name })}</p> : null}
      {stand === 'mine' ? (
        <p>{say(jimPauseWords['jim.pauze.weer.uitleg'], { name })}</p>
      ) : (
        <>
          <p>{say(jimPauseWords['jim.pauze.uitleg'], { name })}</p>
          <p>{say(jimPauseWords['jim.pauze.waarom'])}</p>
        </>
      )}
      <Acts>
        <Button>{say(jimPauseWords[stand === 'mine' ? 'jim.pauze.weer' : 'jim.pauze.ja'])}</Button>
        <Button kind="plain" href={back}>
          {say(uiWords['knop.terug'])}
        </Button>
      </Acts>
    </Form>
  )
}

/** N-01: the same for the JIM. */
export function JimsPause({ asked, seen, jim, to, back }: PauseProps) {
  const { say, viewer } = seen
  const child = nameOf(seen, jim.youth)
  const stand = pauseStand(jim, viewer.person)
  return (
    <Form action={stand === 'mine' ? `${to}/weer` : to} csrf={asked.csrf} op={asked.fresh()}>
      {stand === 'other' ? <p>{say(jimPauseWords['jimrol.pauze.ander'], { child })}</p> : null}
      {stand === 'mine' ? (
        <p>{say(jimPauseWords['jimrol.pauze.klaar'])}</p>
      ) : (
        <p>{say(jimPauseWords['jimrol.pauze.uitleg'], { child })}</p>
      )}
      <Acts>
        <Button>{say(jimPauseWords[stand === 'mine' ? 'jimrol.pauze.weer' : 'jimrol.pauze.ja'])}</Button>
        <Button kind="plain" href={back}>
          {say(uiWords['knop.terug'])}
        </Button>
      </Acts>
    </Form>
  )
}
