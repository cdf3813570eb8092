import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { dayOf, longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords } from '#ui/written.views.tsx'
import { type LovedOneView, mostView, type OwnView } from './loved-one.ts'
import { lovedOneWords as words } from './loved-one.words.ts'

const dated = ({ viewer, today }: Reader, at: Date): string => longDay(viewer.voice, dayOf(at), today)

type SayProps = {
  asked: Asked
  seen: Reader
  /** Where it goes. */
  at: string
  leader: string
  own: OwnView | undefined
  typed: string
  error: string | undefined
}

/** What stands there in the own name, and one field; new words come in the place of the old ones. */
export function SayAsLovedOne({ asked, seen, at, leader, own, typed, error }: SayProps) {
  const { say } = seen
  return (
    <section class="onsplan-section" aria-labelledby="zicht">
      <h2 id="zicht">{say(words['meelees.zicht.kop'])}</h2>
      {own === undefined ? null : (
        <>
          <OwnWords text={own.text} by={say(words['meelees.zicht.eigen'], { date: dated(seen, own.at) })} />
          <p class="onsplan-help">{say(words['meelees.zicht.nieuw'])}</p>
        </>
      )}
      <Form action={at} csrf={asked.csrf} op={asked.fresh()} draft={at}>
        <Field
          say={say}
          kind="long"
          name="view"
          label={say(words['meelees.zicht.veld'])}
          value={typed}
          error={error}
          most={mostView}
        >
          <EyeSentence>
            {leader === '' ? say(words['meelees.zicht.oog.later']) : say(words['meelees.zicht.oog'], { name: leader })}
          </EyeSentence>
        </Field>
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
    </section>
  )
}

/** For who was there: each loved one under the own name, and whose loved one it is. */
export function ViewsOfLovedOnes({ seen, views }: { seen: Reader; views: readonly LovedOneView[] }) {
  const { say } = seen
  return (
    <>
      {views.map(({ text, name, person, at }) => (
        <Card title={say(words['meelees.zicht.van'], { name })}>
          <OwnWords
            text={text}
            by={say(words['meelees.zicht.door'], { name, person: nameOf(seen, person), date: dated(seen, at) })}
          />
        </Card>
      ))}
    </>
  )
}

/** What one wrote on a page that is closed again stays one's own to read. */
export function OwnViewsOfClosed({ seen, views }: { seen: Reader; views: readonly OwnView[] }) {
  const { say } = seen
  return (
    <>
      {views.map(({ text, at }) => (
        <Card title={say(words['meelees.gast.kop'])}>
          <OwnWords text={text} by={say(words['meelees.zicht.eigen'], { date: dated(seen, at) })} />
        </Card>
      ))}
    </>
  )
}
