import { nameOf } from '#care/access/frame.ts'
import { contactLength } from '#care/circle/circle.ts'
import { circleWords } from '#care/circle/circle.words.ts'
import type { Told } from '#care/network/network.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { NothingYet } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type OwnContact, ownContactPlace } from './own-contact.ts'
import { ownContactWords as words } from './own-contact.words.ts'

type Props = Told & { own: OwnContact; typed: string; error: string | undefined }

export function HowToReach({ asked, seen, own: { youth, contact }, typed, error }: Props) {
  const { say, family } = seen
  const child = nameOf(seen, youth)
  const to = ownContactPlace(family.id)
  if (contact === null)
    return <NothingYet say={say} text={say(words['bereik.uit'], { child })} back={`/gezin/${family.id}/netwerk`} />
  return (
    <>
      <p>{say(words[contact === '' ? 'bereik.niets' : 'bereik.uitleg'], { child })}</p>
      <Form action={to} csrf={asked.csrf} op={asked.fresh()} draft={to}>
        <Field
          {...{ say, name: 'contact', label: say(circleWords['persoon.contact']), value: typed, error }}
          most={contactLength}
          optional
        >
          <EyeSentence>{say(words['bereik.oog'], { child })}</EyeSentence>
        </Field>
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
      {contact === '' ? null : (
        <Form action={`${to}/weg`} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button kind="other">{say(words['bereik.haalweg'])}</Button>
        </Form>
      )}
    </>
  )
}
