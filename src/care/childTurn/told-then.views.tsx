import type { Asked } from '#care/access/family.views.tsx'
import { nameOf, seenBy } from '#care/access/frame.ts'
import { mediaWords } from '#care/media/media.words.ts'
import type { Audience, Id } from '#care/pass/facts.ts'
import { mayTell } from '#care/speakers/speaker.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Details } from '#ui/card.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { Reader } from './child-frame.views.tsx'

/** at: where its acts are; about: the id of what it is about, on this page. */
type ThenProps = { asked: Asked; seen: Reader; told: { author: Id; audience: Audience }; at: string; about: string }

/** Under what one told as a child, for who told it and is twelve or older: who reads it, "Alleen ik" and "Gooi dit weg" (D-STO-07). */
export function ToldThen({ asked, seen, told, at, about }: ThenProps) {
  const { say, viewer, people } = seen
  if (told.author !== viewer.person || !people.some((one) => one.id === viewer.person && mayTell(one))) return null
  const readers = seenBy(seen, told.audience, [told.author], 'story')
  return (
    <>
      <EyeLabel say={say} language={viewer.voice.language} names={readers.map((id) => nameOf(seen, id))} />
      {told.audience === 'onlyMe' ? null : (
        <Form action={`${at}/alleen`} csrf={asked.csrf} op={asked.fresh()} bare>
          <Acts>
            <Button kind="other" describedBy={about}>
              {say(uiWords['niveau.alleenik'])}
            </Button>
          </Acts>
        </Form>
      )}
      <Details summary={say(mediaWords['media.gooiweg'])}>
        <p>{say(mediaWords['media.gooiweg.uitleg'])}</p>
        <Form action={`${at}/weg`} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button kind="other" describedBy={about}>
            {say(mediaWords['media.gooiweg.knop'])}
          </Button>
        </Form>
      </Details>
    </>
  )
}
